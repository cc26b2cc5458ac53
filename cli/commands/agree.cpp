#include "cli/commands/commands.hpp"

#include "cli/agreement.hpp"
#include "cli/opening.hpp"
#include "cli/options.hpp"
#include "cli/output.hpp"
#include "cli/provenance.hpp"
#include "codings/agreement/disagreement.hpp"
#include "error.hpp"
#include "report/formats/table_formats.hpp"
#include "report/formats/table_writer.hpp"
#include "report/prose/agreement_writer.hpp"
#include "report/tables/agreement_tables.hpp"
#include "wording/said.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <iterator>
#include <memory>
#include <numeric>
#include <string>
#include <utility>
#include <vector>

namespace draad {

namespace {

struct AgreeOptions {
    AgreementOptions agreement;
    OutputOptions output;
    std::string by = "code";
    bool shows_disagreements = false;
};

Provenance made_of(const AgreeOptions& options, const OpenedAgreement& agreement)
{
    Provenance made = agreement.codebook        ? provenance_of(*agreement.codebook)
                      : agreement.opened.corpus ? provenance_of(agreement.opened)
                                                : provenance_of_command();
    made.emplace_back("seed", std::to_string(options.agreement.drawing.seed));
    return made;
}

/// Which codes no two coders of a group judged in the same unit.
void tell_codes_left_out(const OpenedAgreement& agreement, const std::vector<Agreement>& found, const Console& console)
{
    std::vector<std::string> left_out;
    for (const std::size_t code : agreement.codes)
        if (std::ranges::find(found, code, &Agreement::code) == found.end())
            left_out.push_back(agreement.codings.codes()[code]);
    if (found.empty())
        console.warn(
            said("no two coders judged the same unit for the same code; give them copies of the same sheet, and "
                 "leave the heads of its columns as they are"));
    else if (!left_out.empty())
        console.err << said("left out: no two coders judged the same unit for {}\n", fmt::join(left_out, ", "));
}

bool show_agreement(const AgreeOptions& options, const OpenedAgreement& agreement, const Console& console)
{
    const std::vector<Agreement> found = agreement.measure_all(options.agreement.drawing);
    write_text_or_table(
        options.output, made_of(options, agreement), console,
        [&](std::ostream& out) { write_agreements(found, agreement.codings, out); },
        [&] { return agreement_table(found, agreement.codings); });
    if (options.output.is_quiet)
        return !found.empty();
    tell_codes_left_out(agreement, found, console);
    if (!found.empty())
        for (const std::string& note : reading_notes(found, options.agreement.drawing))
            console.err << note << '\n';
    return !found.empty();
}

/// The rules with hits, those first of which the least is right, and last those that nobody judged.
std::vector<RuleEvidence> worst_first(std::vector<RuleEvidence> rules)
{
    std::erase_if(rules, [](const RuleEvidence& one) { return one.hits == 0; });
    std::ranges::stable_sort(rules, {}, [](const RuleEvidence& one) {
        return std::pair(one.share.value.value_or(2), -static_cast<double>(one.judged));
    });
    return rules;
}

bool show_rules(const AgreeOptions& options, const OpenedAgreement& agreement, const Console& console)
{
    if (!agreement.program)
        throw Error(said("--by rule: rules are a codebook's; name it with -c, and the texts"));
    const std::vector<RuleEvidence> all =
        weigh_rules(agreement.codings, *agreement.program, agreement.measure, agreement.rules, agreement.hits);
    const std::vector<RuleEvidence> rules = worst_first(all);
    constexpr std::size_t widest_rule = 60;
    write_text_or_table(
        options.output, made_of(options, agreement), console,
        [&](std::ostream& out) {
            write_table(rule_evidence_table(rules, agreement.codings, widest_rule), *table_format_named("table"), {},
                        out);
        },
        [&] { return rule_evidence_table(rules, agreement.codings); });
    const std::size_t hits = std::accumulate(rules.begin(), rules.end(), std::size_t{0},
                                             [](std::size_t sum, const RuleEvidence& one) { return sum + one.hits; });
    if (!options.output.is_quiet)
        console.err << said(
            "{} of {} in units of the sheets, those first of which the least is right; {} without such hits left out\n"
            "right and wrong: what people say of a hit, each for one; share: of the hits that were judged, each for "
            "one "
            "however many judged it; low and high: Wilson's 95 % interval\n",
            counted(hits, "hit", "hits"), counted(rules.size(), "rule", "rules"),
            counted(all.size() - rules.size(), "rule", "rules"));
    return hits > 0;
}

bool show_disagreements(const AgreeOptions& options, const OpenedAgreement& agreement, const Console& console)
{
    std::vector<std::size_t> coders(agreement.codings.coders().size());
    std::iota(coders.begin(), coders.end(), std::size_t{0});
    std::vector<Disagreement> found;
    for (const std::size_t code : agreement.codes)
        std::ranges::move(find_disagreements(agreement.codings, code, coders), std::back_inserter(found));
    write_text_or_table(
        options.output, made_of(options, agreement), console,
        [&](std::ostream& out) { write_disagreements(found, agreement.codings, agreement.hits, out); },
        [&] { return disagreement_table(found, agreement.codings, agreement.hits); });
    if (!options.output.is_quiet)
        console.err << said("{} in {}\n", counted(found.size(), "disagreement", "disagreements"),
                            counted(agreement.codings.units().size(), "unit", "units"));
    return !found.empty();
}

int run_agree(const AgreeOptions& options, const Console& console)
{
    const OpenedAgreement agreement = open_agreement(options.agreement, console);
    const bool has_found = options.shows_disagreements ? show_disagreements(options, agreement, console)
                           : options.by == "rule"      ? show_rules(options, agreement, console)
                                                       : show_agreement(options, agreement, console);
    if (!options.output.is_quiet)
        console.warn(agreement.notes);
    return finish(agreement.opened, has_found, console);
}

}

RunCommand define_agree(CLI::App& app)
{
    auto options = std::make_shared<AgreeOptions>();
    CLI::App& command =
        add_command(app, "agree", "How far coders agree: people with each other, and a codebook with people",
                    "draad agree anna.csv bram.xlsx -c codebooks/ interviews/");
    options->agreement.define(command);
    CLI::Option* by =
        command.add_option("--by", options->by, "Figures for each code, or the evidence for each rule [code]")
            ->option_text("WHAT")
            ->check(CLI::IsMember({"code", "rule"}));
    command
        .add_flag("--disagreements", options->shows_disagreements,
                  "The units that coders do not say the same of, with what each says and what the codebook found")
        ->excludes(by);
    options->output.define(command);
    return [options](const Console& console) { return run_agree(*options, console); };
}

}
