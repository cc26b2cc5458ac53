#include "cli/commands/commands.hpp"

#include "analysis/hits/codebook_diff.hpp"
#include "cli/notes/corrections.hpp"
#include "cli/opening.hpp"
#include "cli/options.hpp"
#include "cli/output.hpp"
#include "cli/privacy.hpp"
#include "cli/provenance.hpp"
#include "coding/code_filter.hpp"
#include "report/harmless/plain_text.hpp"
#include "report/tables/codebook_tables.hpp"
#include "wording/said.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <memory>

namespace draad {

namespace {

struct DiffOptions {
    CorpusOptions corpus;
    std::string before;
    std::string after;
    CodebookOptions codes;
    FilterOptions filters;
    PrivacyOptions privacy;
    OutputOptions output;
    bool is_count = false;
    std::size_t window = 5;
};

/// "61 hits were 64: 5 gained, 2 lost".
std::string summary_of(std::size_t before, std::size_t after, std::span<const HitChange> changes)
{
    std::map<HitChange::Kind, std::size_t> kinds;
    for (const HitChange& change : changes)
        ++kinds[change.kind];
    std::string text;
    for (const auto& [kind, number] : kinds)
        text += fmt::format("{}{} {}", text.empty() ? ": " : ", ", number, translated(name_of(kind)));
    return said("{} before, {} after{}", counted(before, "hit", "hits"), after,
                text.empty() ? said(": the same") : text);
}

/// Of people's judgements, those of codes that only one of two codebooks has: by code, how many and which codebook.
using JudgementsOfOne = std::map<std::string, std::pair<std::size_t, std::string>>;

/// Keeps the judgements of codes that both codebooks have, so that figures of the two are of the same verdicts.
JudgementsOfOne leave_out_codes_of_one(std::vector<CodingSheet>& sheets, const Codebook& before, const Codebook& after)
{
    JudgementsOfOne left_out;
    for (CodingSheet& sheet : sheets)
        std::erase_if(sheet.judgements, [&](const Judgement& judgement) {
            const bool has_before = before.find_code(judgement.code).has_value();
            const bool has_after = after.find_code(judgement.code).has_value();
            if (has_before && has_after)
                return false;
            auto& [number, owner] = left_out[judgement.code];
            ++number;
            owner = has_before  ? said("only the old codebook has")
                    : has_after ? said("only the new codebook has")
                                : said("neither codebook has");
            return true;
        });
    return left_out;
}

void tell_left_out(const JudgementsOfOne& left_out, const Console& console)
{
    for (const auto& [code, judgements] : left_out)
        console.err << said("left out of these figures: {} of {}, which {}\n",
                            counted(judgements.first, "judgement", "judgements"), on_one_line(code), judgements.second);
}

int run_diff(const DiffOptions& options, const Console& console)
{
    const Codebook old_codebook = open_codebook({.codebooks = {options.before}});
    const Codebook new_codebook = open_codebook({.codebooks = {options.after}});
    const Lexicon lexicon = open_lexicon();
    const OpenedCorpus opened = open_corpus(options.corpus, console);
    CodingRequest request{.passages = options.filters.passages(),
                          .polarity = options.filters.wanted_polarity(),
                          .jobs = options.corpus.threads()};
    require_values(request.passages, opened, console);
    // A code that only one of the two has is no mistake.
    const std::vector<bool> asked = asked_codes(old_codebook, options.codes.codes, MissingCode::fine);
    if (std::ranges::find(asked, true) == asked.end())
        asked_codes(new_codebook, options.codes.codes);
    const auto code_with = [&](const Codebook& codebook) {
        request.codes = asked_codes(codebook, options.codes.codes, MissingCode::fine);
        const Coding coding = CodingSession(*opened.corpus, codebook, lexicon, request).all();
        return hit_rows(coding.passages, codebook, *opened.corpus, options.window);
    };
    ReadCodings codings = read_codings(options.filters.codings);
    console.warn(codings.notes);
    const JudgementsOfOne left_out = leave_out_codes_of_one(codings.sheets, old_codebook, new_codebook);
    const auto agreement_with = [&](const Codebook& codebook) {
        request.codes = asked_codes(codebook, options.codes.codes, MissingCode::fine);
        return correct_hits(codings.sheets, *opened.corpus, codebook, lexicon, request).report;
    };
    std::vector<HitRow> before = code_with(old_codebook);
    std::vector<HitRow> after = code_with(new_codebook);
    Privacy privacy(options.privacy, *opened.corpus, console);
    privacy.apply(before);
    privacy.apply(after);
    const std::vector<HitChange> changes = compare_hits(before, after);
    const Table table =
        options.is_count ? change_counts_table(count_changes(before, after, changes)) : changes_table(changes);
    write_result(options.output, "table", table, privacy.apply(provenance_of(opened)), console);
    if (!options.output.is_quiet)
        console.err << summary_of(before.size(), after.size(), changes) << '\n';
    if (!codings.files.empty()) {
        tell_agreement(agreement_with(old_codebook), agreement_with(new_codebook), console);
        tell_left_out(left_out, console);
    }
    privacy.report(options.output, console);
    console.warn(opened.problems);
    if (!opened.problems.empty())
        return failed;
    return changes.empty() ? done : nothing_found;
}

}

RunCommand define_diff(CLI::App& app)
{
    auto options = std::make_shared<DiffOptions>();
    CLI::App& command =
        add_command(app, "diff", "What a change to a codebook does to the hits; ends with 1 if anything",
                    "draad diff zeggenschap-1.0.yaml zeggenschap.yaml corpus/");
    command.add_option("OLD", options->before, "A codebook as it was, or a folder of them")
        ->option_text(" ")
        ->required();
    command.add_option("NEW", options->after, "The codebook as it is")->option_text(" ")->required();
    options->corpus.define(command);
    options->codes.define_codes(command);
    command.add_flag("--count", options->is_count,
                     "Figures for each code, without those below it, and document in place of the hits");
    command.add_option("--window", options->window, "Words on either side in pre and post [5]")->option_text("N");
    options->filters.define(command);
    command
        .add_option("--codings", options->filters.codings,
                    "What people coded: tells where the new codebook says something else; may be repeated")
        ->option_text("FILE")
        ->group("Corrections")
        ->expected(1)
        ->allow_extra_args(false)
        ->take_all();
    options->privacy.define(command);
    options->output.define(command);
    return [options](const Console& console) { return run_diff(*options, console); };
}

}
