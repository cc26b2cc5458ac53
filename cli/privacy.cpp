#include "cli/privacy.hpp"

#include "cli/opening.hpp"
#include "privacy/key_proposal.hpp"
#include "privacy/names/pseudonym_key.hpp"
#include "wording/said.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <filesystem>
#include <vector>

namespace draad {

namespace {

std::vector<Pseudonym> open_key(const std::string& file, const Corpus& corpus, const Lexicon& lexicon,
                                const Console& console)
{
    if (!std::filesystem::exists(file)) {
        KeyProposal proposal = propose_key(corpus, lexicon);
        write_key(file, proposal.people, proposal.remaining);
        console.warn(said("{}: written with {} as a proposal; read it through, add the names it lacks, and keep "
                          "it apart from the results",
                          file, counted(proposal.people.size(), "name", "names")));
        if (!proposal.remaining.empty())
            console.warn(said("{}: behind them {} with a capital that may be names and are not replaced; give "
                              "those that are people a pseudonym",
                              file, counted(proposal.remaining.size(), "word", "words")));
        return std::move(proposal.people);
    }
    if (is_open_to_others(file))
        console.warn(said("{}: others on this machine may read this key; chmod 600 {}", file, file));
    return read_key(file);
}

std::string counted_kind(ReplacedKind kind, std::size_t count)
{
    switch (kind) {
    case ReplacedKind::name:
        return counted(count, "name", "names");
    case ReplacedKind::email:
        return counted(count, "e-mail", "e-mail");
    case ReplacedKind::phone:
        return counted(count, "telephone number", "telephone numbers");
    case ReplacedKind::bsn:
        return counted(count, "BSN", "BSNs");
    case ReplacedKind::iban:
        return counted(count, "IBAN", "IBANs");
    case ReplacedKind::postcode:
        return counted(count, "postcode", "postcodes");
    case ReplacedKind::address:
        return counted(count, "street address", "street addresses");
    }
    return {};
}

}

void PrivacyOptions::define(CLI::App& command)
{
    command
        .add_option("--pseudonyms", key,
                    "Other names for people, by this table (name,pseudonym); written as a proposal if it is not there")
        ->option_text("FILE")
        ->group("Privacy");
    command
        .add_flag("--redact", redacts, "Mask e-mail, telephone numbers, BSNs, IBANs, postcodes and street addresses")
        ->group("Privacy");
}

Privacy::Privacy(const PrivacyOptions& options, const Corpus& corpus, const Console& console)
{
    if (options.key.empty() && !options.redacts)
        return;
    Lexicon lexicon = open_lexicon();
    std::vector<Pseudonym> key;
    if (!options.key.empty())
        key = open_key(options.key, corpus, lexicon, console);
    disguise_.emplace(key, options.redacts ? Redaction::identifying_data : Redaction::none, std::move(lexicon));
}

void Privacy::apply(std::vector<std::string>& texts)
{
    if (disguise_)
        for (std::string& text : texts)
            text = disguise_->apply(text, Letters::any_case);
}

void Privacy::apply_to_first(Table& table)
{
    for (std::vector<Cell>& row : table.rows)
        if (auto* const name = std::get_if<std::string>(&row.front()))
            *name = renamed(*name);
}

std::vector<Replacement> Privacy::replacements(std::string_view text)
{
    std::vector<Replacement> replacements;
    if (disguise_)
        for (Substitution& substitution : disguise_->disguise(text).replacements)
            replacements.push_back({substitution.range, std::move(substitution.text)});
    return replacements;
}

std::string Privacy::renamed(const std::string& name)
{
    return disguise_ ? disguise_->apply(name, Letters::any_case) : name;
}

Provenance Privacy::apply(Provenance made)
{
    if (disguise_)
        for (auto& [name, value] : made)
            if (name == "command")
                value = disguise_->disguise(value, Letters::any_case).text;
    return made;
}

void Privacy::apply(std::optional<CorrectionReport>& corrections)
{
    if (!disguise_ || !corrections)
        return;
    const auto hide = [&](CodingUnit& unit) {
        for (std::string* text : {&unit.document, &unit.words})
            *text = disguise_->apply(*text, Letters::any_case);
    };
    for (UnplacedUnit& unplaced : corrections->unplaced)
        hide(unplaced.unit);
    for (Difference& difference : corrections->differences)
        hide(difference.unit);
    for (SelfContradiction& contradiction : corrections->contradictions)
        hide(contradiction.unit);
}

void Privacy::report(const OutputOptions& output, const Console& console) const
{
    if (!disguise_ || output.is_quiet)
        return;
    std::vector<std::string> kinds;
    for (const auto& [kind, count] : disguise_->counts())
        kinds.push_back(counted_kind(kind, count));
    console.err << said("replaced: {}; this is a help and no guarantee: read the result before you share it\n",
                        kinds.empty() ? said("nothing") : fmt::format("{}", fmt::join(kinds, ", ")));
}

}
