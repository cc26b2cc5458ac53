#include "analysis/figures/label_doubts.hpp"

#include "analysis/figures/same_person.hpp"
#include "wording/said.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <cstddef>
#include <map>
#include <set>

namespace draad {

namespace {

constexpr std::size_t most_named = 3;

std::string place_of(const DocumentCard& card, const LabelFinding& finding)
{
    if (finding.line > 0)
        return fmt::format("{}:{}", card.name, finding.line);
    return finding.paragraph > 0 ? said("{}, paragraph {}", card.name, finding.paragraph) : card.name;
}

/// "'S', 'O', 'E' and 2 more".
std::string list_of(const std::vector<const LabelFinding*>& findings)
{
    std::vector<std::string> names;
    for (const LabelFinding* finding : findings)
        if (names.size() < most_named)
            names.push_back(fmt::format("'{}' ({}×)", finding->label, finding->count));
    const std::size_t more = findings.size() - names.size();
    return fmt::format("{}{}", fmt::join(names, ", "), more > 0 ? said(" and {} more", more) : "");
}

void tell_of_labels(const DocumentCard& card, bool is_speaker, std::string_view what, std::string_view remedy,
                    std::vector<Problem>& doubts)
{
    std::vector<const LabelFinding*> findings;
    for (const LabelFinding& finding : card.labels)
        if (finding.is_doubtful && finding.is_speaker == is_speaker)
            findings.push_back(&finding);
    if (!findings.empty())
        doubts.push_back(
            {place_of(card, *findings.front()), fmt::format("{}: {}; {}", what, list_of(findings), remedy)});
}

void tell_of_monologue(const DocumentSummary& document, std::vector<Problem>& doubts)
{
    constexpr std::size_t some_turns = 6;
    constexpr std::size_t few_turns = 3;
    constexpr std::size_t few_words = 30;
    constexpr std::size_t some_words = 200;
    constexpr std::size_t nearly_all = 95; // per cent
    std::map<std::uint32_t, std::size_t> words;
    std::size_t all = 0;
    for (const Tally& tally : document.tallies)
        if (tally.speaker && tally.kind == PassageKind::body) {
            words[*tally.speaker] += tally.words;
            all += tally.words;
        }
    const bool is_alone = words.size() == 1; // who asks, and nobody answers
    if (document.turns < (is_alone ? few_turns : some_turns) || all < (is_alone ? few_words : some_words))
        return;
    const auto most = std::ranges::max_element(words, {}, [](const auto& entry) { return entry.second; });
    if (100 * most->second < nearly_all * all)
        return;
    doubts.push_back(
        {document.card.name, said("'{}' has {} % of all words in {} turns; if others speak too, their labels were not "
                                  "found: draad info --speakers shows what was",
                                  document.card.speakers[most->first].name, 100 * most->second / all, document.turns)});
}

bool has_digit(std::string_view name)
{
    return name.find_first_of("0123456789") != std::string_view::npos;
}

std::size_t turns_of(const DocumentCard& card, const Speaker& speaker)
{
    std::size_t turns = 0;
    for (const LabelFinding& finding : card.labels)
        if (finding.is_speaker && std::ranges::find(speaker.printed, finding.label) != speaker.printed.end())
            turns += finding.count;
    return turns;
}

/// Whether one name is heard so seldom beside another, a letter from it, that it may be a slip.
bool is_rare_slip(const DocumentCard& card, std::string_view name, const Speaker& other)
{
    constexpr std::size_t seldom = 2;
    constexpr std::size_t times_as_much = 4;
    const auto speaker = std::ranges::find(card.speakers, name, &Speaker::name);
    if (speaker == card.speakers.end() || !may_be_slip(name, other.name))
        return false;
    const std::size_t turns = turns_of(card, *speaker);
    return turns > 0 && turns <= seldom && turns_of(card, other) >= times_as_much * turns;
}

/// Labels that number what is said and not who says it: "V1", "A1", "V2", "A2", each heard once, in their order.
void tell_of_numbered_turns(const DocumentCard& card, std::vector<Problem>& doubts)
{
    constexpr std::size_t several = 3;
    std::map<std::string, std::vector<const LabelFinding*>> stems;
    for (const LabelFinding& finding : card.labels)
        if (finding.is_speaker && has_digit(finding.label))
            stems[finding.label.substr(0, finding.label.find_last_not_of("0123456789") + 1)].push_back(&finding);
    std::vector<std::string> names;
    for (const auto& [stem, findings] : stems) {
        const bool are_heard_once =
            findings.size() >= several &&
            std::ranges::all_of(findings, [](const auto* finding) { return finding->count == 1; });
        if (are_heard_once)
            names.push_back(said("'{}' to '{}'", findings.front()->label, findings.back()->label));
    }
    if (names.size() < 2)
        return;
    names.resize(std::min(names.size(), most_named));
    doubts.push_back({card.name, said("{} are each heard once, as if they number the questions and answers; if "
                                      "so, give those of one person one name in the column 'name' of "
                                      "speakers.csv",
                                      fmt::join(names, ", "))});
}

void tell_of_same_people(const DocumentCard& card, std::vector<Problem>& doubts)
{
    std::vector<std::string> pairs;
    std::set<std::string> told;
    for (const Speaker& speaker : card.speakers) {
        const auto other = perhaps_same_person(card, speaker.name);
        if (!other || told.contains(*other))
            continue;
        told.insert(speaker.name);
        pairs.push_back(said("'{}' and '{}'", speaker.name, *other));
    }
    if (pairs.empty())
        return;
    const std::size_t more = pairs.size() - std::min(pairs.size(), most_named);
    pairs.resize(pairs.size() - more);
    doubts.push_back({card.name, said("{}{} may be one person; if so, give both one name in the column 'name' of "
                                      "speakers.csv",
                                      fmt::join(pairs, ", "), more > 0 ? said(" and {} more", more) : "")});
}

}

std::optional<std::string> perhaps_same_person(const DocumentCard& card, std::string_view name)
{
    constexpr std::size_t most_speakers = 200;
    if (card.speakers.size() > most_speakers)
        return std::nullopt;
    std::optional<std::string> found;
    for (const Speaker& speaker : card.speakers) {
        if (speaker.name == name || (!may_be_same_person(name, speaker.name) && !is_rare_slip(card, name, speaker)))
            continue;
        if (found)
            return std::nullopt;
        found = speaker.name;
    }
    return found;
}

std::vector<Problem> label_doubts(const DocumentSummary& document)
{
    std::vector<Problem> doubts;
    const bool nobody_speaks = document.card.speakers.empty();
    tell_of_labels(document.card, false,
                   nobody_speaks ? said("lines begin like labels, but no speaker was found")
                                 : said("what begins lines like a label is read as text"),
                   said("if one is a speaker, say so in speakers.csv (draad info --speakers writes the rows)"), doubts);
    tell_of_labels(document.card, true, said("taken for speakers on thin evidence"),
                   said("if one is none, write no in the column is_speaker of speakers.csv"), doubts);
    tell_of_monologue(document, doubts);
    tell_of_same_people(document.card, doubts);
    tell_of_numbered_turns(document.card, doubts);
    return doubts;
}

}
