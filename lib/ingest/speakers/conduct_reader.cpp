#include "ingest/speakers/conduct_reader.hpp"

#include "ingest/openings/opening.hpp"
#include "ingest/openings/possible_labels.hpp"
#include "ingest/speakers/further_labels.hpp"
#include "ingest/speakers/label_search.hpp"
#include "text/folding.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>

namespace draad {

namespace {

Setting setting_of(std::string_view text, const MarkedLine& line, const Candidate& candidate,
                   std::span<const Opening> openings)
{
    auto opening = std::ranges::lower_bound(openings, candidate.line_index, {}, &Opening::line_index);
    for (; opening != openings.end() && opening->line_index == candidate.line_index; ++opening)
        if (opening->label.size == candidate.label.size)
            return opening->setting;
    if (candidate.is_stopped)
        return Setting::stop;
    if (!candidate.label.is_bare)
        return Setting::colon;
    return candidate.label.size == content_of(text, line).size() ? Setting::own_line : Setting::tab;
}

std::vector<KnownTurn> known_turns(std::string_view text, const std::vector<MarkedLine>& lines,
                                   const std::vector<Candidate>& candidates, std::span<const Opening> openings)
{
    std::vector<KnownTurn> turns;
    for (const Candidate& candidate : candidates)
        turns.push_back({.line_index = candidate.line_index,
                         .setting = setting_of(text, lines[candidate.line_index], candidate, openings),
                         .voice = candidate.voice,
                         .name = candidate.label.name,
                         .has_stamp = candidate.label.time.has_value()});
    return turns;
}

Candidate as_candidate(const Opening& opening)
{
    return {.line_index = opening.line_index, .label = opening.label, .voice = opening.voice};
}

/// What speakers.csv says of labels, by the folded name.
std::map<std::string, bool> decisions_of(std::span<const Speaker> known)
{
    std::map<std::string, bool> decisions;
    for (const Speaker& speaker : known)
        if (speaker.is_speaker)
            decisions[fold(speaker.name)] = *speaker.is_speaker;
    return decisions;
}

bool is_decided(const std::map<std::string, bool>& decisions, const std::string& voice, bool is_speaker)
{
    const auto decision = decisions.find(voice);
    return decision != decisions.end() && decision->second == is_speaker;
}

/// Adds what speakers.csv says are labels, in the settings of the others; where there are none, in the one in which
/// most of them stand.
void add_decided(std::span<const Opening> openings, const std::map<std::string, bool>& decisions,
                 std::span<const KnownTurn> known, std::vector<Candidate>& candidates)
{
    std::set<std::size_t> taken;
    std::set<std::string_view> voices; // of these, what may be the middle of a sentence is none
    std::map<Setting, std::size_t> settings;
    for (const KnownTurn& turn : known) {
        taken.insert(turn.line_index);
        voices.insert(turn.voice);
        ++settings[turn.setting];
    }
    if (known.empty())
        for (const Opening& opening : openings)
            if (is_decided(decisions, opening.voice, true))
                ++settings[opening.setting];
    std::size_t most = 0;
    for (const auto& [setting, count] : settings)
        most = std::max(most, count);
    for (const Opening& opening : openings) {
        const auto setting = settings.find(opening.setting);
        const bool is_meant = setting != settings.end() && (!known.empty() || setting->second == most) &&
                              !(opening.is_within_sentence && voices.contains(opening.voice));
        if (is_meant && is_decided(decisions, opening.voice, true) && taken.insert(opening.line_index).second)
            candidates.push_back(as_candidate(opening));
    }
}

/// Whether two voices come back in one setting, one of several does, or messages have dates: most texts have nothing of
/// the kind, and are not looked at further.
bool may_be_conversation(std::span<const Opening> openings)
{
    constexpr std::size_t often = 3;
    constexpr std::size_t several = 4;
    std::map<std::pair<Setting, std::string_view>, std::size_t> counts;
    std::map<Setting, std::size_t> voices;
    std::map<Setting, std::size_t> twice;
    std::size_t dated = 0;
    for (const Opening& opening : openings) {
        const std::size_t count = ++counts[{opening.setting, opening.voice}];
        twice[opening.setting] += count == 2 ? 1 : 0;
        voices[opening.setting] += count == often ? 1 : 0;
        dated += opening.has_date ? 1 : 0;
    }
    return dated >= often || std::ranges::any_of(voices, [&twice](const auto& entry) {
               return entry.second >= 2 || (entry.second == 1 && twice.at(entry.first) >= several);
           });
}

/// Whether anything comes back in a setting in which something else stands too.
bool may_be_told(std::span<const Opening> openings)
{
    std::map<Setting, std::map<std::string_view, std::size_t>> counts;
    for (const Opening& opening : openings)
        if (opening.setting != Setting::own_line)
            ++counts[opening.setting][opening.voice];
    return std::ranges::any_of(counts, [](const auto& setting) {
        return setting.second.size() >= 2 &&
               std::ranges::any_of(setting.second, [](const auto& voice) { return voice.second >= 2; });
    });
}

/// A line counts as a paragraph where no blank lines part them.
std::size_t count_paragraphs(const std::vector<MarkedLine>& lines)
{
    std::size_t paragraphs = 0;
    for (std::size_t line_index = 0; line_index < lines.size(); ++line_index)
        if (lines[line_index].is_text() && (follows_blank(lines, line_index) || lines[line_index].begins_paragraph))
            ++paragraphs;
    const auto all = static_cast<std::size_t>(std::ranges::count_if(lines, &MarkedLine::is_text));
    return 5 * paragraphs < all ? all : paragraphs;
}

class ConductReader {
public:
    ConductReader(std::string_view text, std::vector<MarkedLine>& lines, std::span<const Speaker> known)
        : text_(text), lines_(lines), decisions_(decisions_of(known)), openings_(find_openings(text, lines))
    {
        std::erase_if(openings_,
                      [this](const Opening& opening) { return is_decided(decisions_, opening.voice, false); });
    }

    void add_to(std::vector<Candidate>& candidates)
    {
        constexpr double hardly_any = 0.3;
        std::erase_if(candidates,
                      [this](const Candidate& candidate) { return is_decided(decisions_, candidate.voice, false); });
        if (candidates.empty() && decisions_.empty() && !may_be_conversation(openings_)) {
            tell_of_openings();
            return;
        }
        std::erase_if(openings_, [this](const Opening& opening) {
            return !is_decided(decisions_, opening.voice, true) && !may_be_label(opening);
        });
        const std::vector<Opening> found = find_conversation(text_, lines_, openings_);
        const std::size_t shared = count_shared(found, candidates);
        const bool is_other = candidates.empty() || coverage(lines_, candidates) < hardly_any;
        if (is_other && found.size() > 2 * candidates.size())
            candidates.clear();
        if (candidates.empty())
            add(found, candidates);
        else if (2 * shared > candidates.size())
            add(that_come_back(found), candidates);
        if (!decisions_.empty())
            add_decided(openings_, decisions_, known_turns(text_, lines_, candidates, openings_), candidates);
        const std::vector<KnownTurn> turns = known_turns(text_, lines_, candidates, openings_);
        constexpr double throughout = 0.5;
        const bool is_labelled = !candidates.empty() && coverage(lines_, candidates) >= throughout;
        const FurtherLabels further = find_further_labels(text_, lines_, openings_, turns, is_labelled);
        add(further.labels, candidates);
        mark_refused(candidates.empty() ? find_refused(text_, lines_, openings_, count_paragraphs(lines_))
                                        : further.refused);
        std::ranges::sort(candidates, {}, &Candidate::line_index);
    }

private:
    /// Of a text in which nobody has a turn: what its lines begin with, if that may be labels.
    void tell_of_openings()
    {
        constexpr std::size_t short_text = 40; // in which labels need not come back
        const std::size_t paragraphs = count_paragraphs(lines_);
        if (paragraphs > short_text && !may_be_told(openings_))
            return;
        std::erase_if(openings_, [](const Opening& opening) { return !may_be_label(opening); });
        mark_refused(find_refused(text_, lines_, openings_, paragraphs));
    }

    static std::set<std::size_t> lines_of(const std::vector<Candidate>& candidates)
    {
        std::set<std::size_t> taken;
        for (const Candidate& candidate : candidates)
            taken.insert(candidate.line_index);
        return taken;
    }

    static std::size_t count_shared(const std::vector<Opening>& openings, const std::vector<Candidate>& candidates)
    {
        const std::set<std::size_t> taken = lines_of(candidates);
        return static_cast<std::size_t>(std::ranges::count_if(
            openings, [&taken](const Opening& opening) { return taken.contains(opening.line_index); }));
    }

    /// Without those who speak once: beside labels that have the shape of one, conduct does not tell these.
    static std::vector<Opening> that_come_back(std::vector<Opening> openings)
    {
        std::map<std::string, std::size_t> counts;
        for (const Opening& opening : openings)
            ++counts[opening.voice];
        std::erase_if(openings, [&counts](const Opening& opening) { return counts.at(opening.voice) < 2; });
        return openings;
    }

    /// Adds those whose lines have no label yet.
    static void add(const std::vector<Opening>& openings, std::vector<Candidate>& candidates)
    {
        std::set<std::size_t> taken = lines_of(candidates);
        for (const Opening& opening : openings)
            if (taken.insert(opening.line_index).second)
                candidates.push_back(as_candidate(opening));
    }

    void mark_refused(const std::vector<Opening>& refused)
    {
        for (const Opening& opening : refused) {
            MarkedLine& line = lines_[opening.line_index];
            const std::size_t begin = content_of(text_, line).find(opening.label.name);
            if (begin != std::string_view::npos)
                line.refused_label = {line.content.begin + begin,
                                      line.content.begin + begin + opening.label.name.size()};
        }
    }

    std::string_view text_;
    std::vector<MarkedLine>& lines_;
    std::map<std::string, bool> decisions_;
    std::vector<Opening> openings_;
};

}

void add_labels_by_conduct(std::string_view text, std::vector<MarkedLine>& lines, std::span<const Speaker> known,
                           std::vector<Candidate>& candidates)
{
    ConductReader(text, lines, known).add_to(candidates);
}

}
