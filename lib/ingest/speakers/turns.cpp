#include "ingest/speakers/turns.hpp"

#include "dutch/words/open/introductions.hpp"
#include "ingest/lines/label_words.hpp"
#include "ingest/lines/shape.hpp"
#include "ingest/speakers/label_search.hpp"
#include "ingest/speakers/opening.hpp"
#include "ingest/speakers/turn_ends.hpp"
#include "ingest/speakers/voices.hpp"
#include "text/folding.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <string>

namespace draad {

namespace {

/// Takes out the voices that no candidate has any more.
void drop_silent_voices(const std::vector<Candidate>& candidates, Voices& voices)
{
    std::set<std::string_view> heard;
    for (const Candidate& candidate : candidates)
        heard.insert(candidate.voice);
    std::erase_if(voices, [&heard](const auto& voice) { return !heard.contains(voice.first); });
}

/// Labels without a colon need a name that is known or comes back; those before a full stop both, or brackets too.
void drop_weak_bare_labels(std::vector<Candidate>& candidates, Voices& voices)
{
    std::erase_if(candidates, [&voices](const Candidate& candidate) {
        constexpr int known_or_back = 2;
        const bool is_sentence = candidate.is_stopped;
        return candidate.label.is_bare && voices.at(candidate.voice).evidence < known_or_back + (is_sentence ? 1 : 0);
    });
    drop_silent_voices(candidates, voices);
}

/// A record ends its labels either in a colon or in a full stop. Where they end in a full stop, a name without a title
/// must come back, or have in its brackets what a name that comes back has: a party. "Den Helder (Noord-Holland)." has
/// the shape of such a label.
void drop_odd_stopped_labels(std::vector<Candidate>& candidates, Voices& voices)
{
    constexpr std::size_t most_often = 4;
    constexpr std::size_t long_record = 100;
    const auto stopped = static_cast<std::size_t>(std::ranges::count_if(candidates, &Candidate::is_stopped));
    // The longer the record, the more often a real speaker speaks, and the more often a place is named.
    const std::size_t often = std::min(2 + stopped / long_record, most_often);
    const bool has_colons = candidates.size() - stopped > stopped;
    std::set<std::string> roles;
    for (const Candidate& candidate : candidates)
        if (candidate.is_stopped && (voices.at(candidate.voice).count >= often || has_title(candidate.label.name)))
            roles.insert(fold(candidate.label.role));
    std::erase_if(candidates, [&](const Candidate& candidate) {
        if (!candidate.is_stopped)
            return false;
        const bool is_sure = voices.at(candidate.voice).count >= often || has_title(candidate.label.name) ||
                             roles.contains(fold(candidate.label.role));
        return has_colons || !is_sure;
    });
    drop_silent_voices(candidates, voices);
}

/// Which part of the paragraphs from the first label on has a label.
double coverage(const std::vector<MarkedLine>& lines, const std::vector<Candidate>& candidates)
{
    std::size_t others = 0;
    auto next = candidates.begin();
    for (std::size_t line_index = candidates.front().line_index; line_index < lines.size(); ++line_index) {
        if (next != candidates.end() && next->line_index == line_index)
            ++next;
        else if (lines[line_index].is_text() &&
                 (follows_blank(lines, line_index) || lines[line_index].begins_paragraph))
            ++others;
    }
    return static_cast<double>(candidates.size()) / static_cast<double>(candidates.size() + others);
}

bool opens_text(const std::vector<MarkedLine>& lines, std::size_t line_index)
{
    return std::ranges::none_of(lines.begin(), lines.begin() + static_cast<std::ptrdiff_t>(line_index),
                                [](const MarkedLine& line) { return line.is_text(); });
}

/// Whether the lines with labels make the document a transcript.
bool is_transcript(const std::vector<MarkedLine>& lines, const std::vector<Candidate>& candidates, const Voices& voices)
{
    constexpr double most_of_it = 0.6;
    constexpr double much_of_it = 0.25;
    constexpr int sure = 3;
    if (candidates.empty())
        return false;
    const double covered = coverage(lines, candidates);
    const auto recurs = [](const auto& voice) { return voice.second.count >= 2 && voice.second.evidence >= 1; };
    const bool any_recurs = std::ranges::any_of(voices, recurs);
    const auto sure_voices =
        std::ranges::count_if(voices, [](const auto& voice) { return voice.second.evidence >= sure; });
    if (voices.size() == 1) {
        const Voice& voice = voices.begin()->second;
        return voice.evidence >= (any_recurs ? sure : 2) && opens_text(lines, candidates.front().line_index);
    }
    if (any_recurs && (covered >= much_of_it || sure_voices >= 2))
        return true;
    const bool none_is_odd = std::ranges::all_of(voices, [](const auto& voice) { return voice.second.evidence >= 0; });
    return covered >= most_of_it && none_is_odd;
}

/// Whether the labels are the fields of a form that comes back, and none of them is surely a person.
bool are_fields(const std::vector<Candidate>& candidates, const Voices& voices)
{
    std::vector<std::string_view> order;
    for (const Candidate& candidate : candidates)
        order.push_back(candidate.voice);
    return is_form(order) && std::ranges::none_of(voices, [](const auto& voice) { return voice.second.is_person; });
}

/// In a transcript a name that occurs once may be a speaker's or a word with a colon.
bool is_believed(std::string_view text, const std::vector<MarkedLine>& lines, const Candidate& candidate,
                 const Voice& voice)
{
    constexpr int plain = 2;
    if (voice.evidence < 0)
        return false;
    if (voice.count > 1 || voice.evidence >= plain)
        return true;
    const MarkedLine& line = lines[candidate.line_index];
    const bool is_within_paragraph = candidate.line_index > 0 && lines[candidate.line_index - 1].is_text() &&
                                     !ends_sentence(content_of(text, lines[candidate.line_index - 1]));
    return !is_within_paragraph && !begins_within_sentence(content_of(text, line).substr(candidate.label.size));
}

/// In minutes, where most paragraphs have no label, "Kirsten: de helft van ..." reports one remark; what comes below it
/// is the minutes' own.
bool reports_remark(std::string_view text, const MarkedLine& line)
{
    return !line.content.is_empty() && begins_within_sentence(content_of(text, line));
}

void mark_decision(std::string_view text, MarkedLine& line)
{
    const auto label = line.is_text() && !line.label ? read_label(content_of(text, line)) : std::nullopt;
    if (!label || !records_decision(without_number(fold(label->name))))
        return;
    line.begins_paragraph = true;
    line.ends_turn = true;
}

/// Labels whose shape is a label's, and that the document bears out.
std::vector<Candidate> find_named_turns(std::string_view text, const std::vector<MarkedLine>& lines,
                                        std::span<const Speaker> known)
{
    std::vector<Candidate> candidates = find_candidates(text, lines);
    Voices voices = gather_voices(candidates, known);
    std::erase_if(candidates, [&voices](const Candidate& candidate) { return !voices.contains(candidate.voice); });
    drop_weak_bare_labels(candidates, voices);
    drop_odd_stopped_labels(candidates, voices);
    if (!is_transcript(lines, candidates, voices) || are_fields(candidates, voices))
        return {};
    std::erase_if(candidates, [&](const Candidate& candidate) {
        return !is_believed(text, lines, candidate, voices.at(candidate.voice));
    });
    return candidates;
}

Setting setting_of(std::string_view text, const MarkedLine& line, const Candidate& candidate)
{
    if (!candidate.label.is_bare)
        return Setting::colon;
    return candidate.label.size == content_of(text, line).size() ? Setting::own_line : Setting::tab;
}

std::vector<KnownTurn> known_turns(std::string_view text, const std::vector<MarkedLine>& lines,
                                   const std::vector<Candidate>& candidates)
{
    std::vector<KnownTurn> turns;
    for (const Candidate& candidate : candidates)
        turns.push_back({.line_index = candidate.line_index,
                         .setting = setting_of(text, lines[candidate.line_index], candidate),
                         .voice = candidate.voice,
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
    std::map<Setting, std::size_t> settings;
    for (const KnownTurn& turn : known) {
        taken.insert(turn.line_index);
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
        const bool is_meant = setting != settings.end() && (!known.empty() || setting->second == most);
        if (is_meant && is_decided(decisions, opening.voice, true) && taken.insert(opening.line_index).second)
            candidates.push_back(as_candidate(opening));
    }
}

/// Finds the labels that only their conduct tells. Where they explain more of the document than the named ones do, they
/// take their place.
class ConductReader {
public:
    ConductReader(std::string_view text, std::vector<MarkedLine>& lines, std::span<const Speaker> known)
        : text_(text), lines_(lines), decisions_(decisions_of(known)), openings_(find_openings(text, lines))
    {
        std::erase_if(openings_, [this](const Opening& opening) { return is_decided(decisions_, opening.voice, false); });
    }

    void add_to(std::vector<Candidate>& candidates)
    {
        constexpr double hardly_any = 0.3;
        std::erase_if(candidates,
                      [this](const Candidate& candidate) { return is_decided(decisions_, candidate.voice, false); });
        const std::vector<Opening> found = find_conversation(text_, lines_, openings_);
        const std::size_t shared = count_shared(found, candidates);
        const bool is_other = candidates.empty() || coverage(lines_, candidates) < hardly_any;
        if (is_other && found.size() > 2 * candidates.size())
            candidates.clear();
        if (candidates.empty() || 2 * shared > candidates.size())
            add(found, candidates);
        if (!decisions_.empty())
            add_decided(openings_, decisions_, known_turns(text_, lines_, candidates), candidates);
        const std::vector<KnownTurn> turns = known_turns(text_, lines_, candidates);
        const FurtherLabels further = find_further_labels(text_, lines_, openings_, turns);
        add(further.labels, candidates);
        mark_refused(candidates.empty() ? find_refused(openings_) : further.refused);
        std::ranges::sort(candidates, {}, &Candidate::line_index);
    }

private:
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

    /// Adds those whose lines have no label yet.
    static void add(const std::vector<Opening>& openings, std::vector<Candidate>& candidates)
    {
        const std::set<std::size_t> taken = lines_of(candidates);
        for (const Opening& opening : openings)
            if (!taken.contains(opening.line_index))
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

void mark_turns(std::string_view text, std::vector<MarkedLine>& lines, std::span<const Speaker> known)
{
    std::vector<Candidate> candidates = find_named_turns(text, lines, known);
    ConductReader(text, lines, known).add_to(candidates);
    constexpr double most_of_it = 0.6;
    const bool is_minutes = !candidates.empty() && coverage(lines, candidates) < most_of_it;
    for (Candidate& candidate : candidates) {
        MarkedLine& line = lines[candidate.line_index];
        line.role = LineRole::text;
        line.content.begin += candidate.label.size;
        line.label = std::move(candidate.label);
        line.is_only_paragraph = is_minutes && reports_remark(text, line);
    }
    if (candidates.empty())
        return;
    for (MarkedLine& line : lines)
        mark_decision(text, line);
    mark_echoes_of_labels(text, lines);
    mark_system_messages(text, lines);
    mark_turn_ends(text, lines);
}

}
