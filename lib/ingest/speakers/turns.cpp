#include "ingest/speakers/turns.hpp"

#include "dutch/words/open/introductions.hpp"
#include "ingest/lines/asides.hpp"
#include "ingest/lines/field_words.hpp"
#include "ingest/lines/label_words.hpp"
#include "ingest/lines/shape.hpp"
#include "ingest/speakers/conduct.hpp"
#include "ingest/speakers/conduct_reader.hpp"
#include "ingest/speakers/speech.hpp"
#include "ingest/speakers/turn_ends.hpp"
#include "ingest/speakers/turn_times.hpp"
#include "ingest/speakers/voices.hpp"
#include "text/folding.hpp"

#include <algorithm>
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

bool opens_paragraph(const std::vector<MarkedLine>& lines, const Candidate& candidate)
{
    return follows_blank(lines, candidate.line_index) || lines[candidate.line_index].begins_paragraph;
}

/// Labels without a colon need a name that is known or comes back; those before a full stop both, or brackets too: or,
/// in a record of such labels, a title at the beginning of a paragraph.
void drop_weak_bare_labels(const std::vector<MarkedLine>& lines, std::vector<Candidate>& candidates, Voices& voices)
{
    constexpr int known_or_back = 2;
    constexpr std::size_t record = 6;
    const auto sure = static_cast<std::size_t>(std::ranges::count_if(candidates, [&](const Candidate& candidate) {
        return candidate.is_stopped && voices.at(candidate.voice).evidence > known_or_back;
    }));
    const bool is_record = sure >= record && 2 * sure > candidates.size();
    std::erase_if(candidates, [&](const Candidate& candidate) {
        const bool is_titled = is_record && has_title(candidate.label.name) && opens_paragraph(lines, candidate);
        const int needed = known_or_back + (candidate.is_stopped && !is_titled ? 1 : 0);
        return candidate.label.is_bare && voices.at(candidate.voice).evidence < needed;
    });
    drop_silent_voices(candidates, voices);
}

/// Whether a paragraph opens with a forename, a surname and something in brackets that is no region.
bool names_party_member(const std::vector<MarkedLine>& lines, const Candidate& candidate)
{
    return opens_paragraph(lines, candidate) && !candidate.label.role.empty() &&
           count_words(candidate.label.name) >= 2 && !is_region(fold(candidate.label.role));
}

/// A record ends its labels either in a colon or in a full stop. Where they end in a full stop, a name without a title
/// must come back, have in its brackets what a name that comes back has (a party), or open a paragraph of a long
/// record. "Den Helder (Noord-Holland)." has the shape of such a label.
void drop_odd_stopped_labels(const std::vector<MarkedLine>& lines, std::vector<Candidate>& candidates, Voices& voices)
{
    constexpr std::size_t certain_record = 10;
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
                             roles.contains(fold(candidate.label.role)) ||
                             (stopped >= certain_record && names_party_member(lines, candidate));
        return has_colons || !is_sure;
    });
    drop_silent_voices(candidates, voices);
}

bool opens_text(const std::vector<MarkedLine>& lines, std::size_t line_index)
{
    return std::ranges::none_of(lines.begin(), lines.begin() + static_cast<std::ptrdiff_t>(line_index),
                                [](const MarkedLine& line) { return line.is_text(); });
}

/// Whether the lines with labels make the document a transcript.
bool is_transcript(const std::vector<MarkedLine>& lines, const std::vector<Candidate>& candidates, const Voices& voices)
{
    const auto is_head_of_table = [&lines](const Candidate& candidate) { // "Begeleider<TAB>Ouder"
        const std::size_t size = lines[candidate.line_index].content.size();
        return candidate.label.is_bare && !candidate.is_stopped && candidate.label.size < size;
    };
    constexpr double most_of_it = 0.6;
    constexpr double much_of_it = 0.25;
    constexpr int sure = 3;
    if (candidates.empty() || (candidates.size() == 1 && is_head_of_table(candidates.front())))
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
    drop_weak_bare_labels(lines, candidates, voices);
    drop_odd_stopped_labels(lines, candidates, voices);
    if (!is_transcript(lines, candidates, voices) || are_fields(candidates, voices) ||
        lack_speech(text, lines, candidates, voices) || are_quotations(text, lines, candidates))
        return {};
    std::erase_if(candidates, [&](const Candidate& candidate) {
        return !is_believed(text, lines, candidate, voices.at(candidate.voice));
    });
    return candidates;
}

}

void mark_turns(std::string_view text, std::vector<MarkedLine>& lines, std::span<const Speaker> known)
{
    std::vector<Candidate> candidates = find_named_turns(text, lines, known);
    add_labels_by_conduct(text, lines, known, candidates);
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
    drop_asides(lines);
    take_turn_times(text, lines);
    for (MarkedLine& line : lines)
        mark_decision(text, line);
    mark_echoes_of_labels(text, lines);
    mark_moments(text, lines);
    mark_system_messages(text, lines);
    mark_turn_ends(text, lines);
}

}
