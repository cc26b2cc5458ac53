#include "ingest/turns.hpp"

#include "ingest/label_words.hpp"
#include "ingest/shape.hpp"
#include "ingest/time_stamp.hpp"
#include "text/characters.hpp"
#include "text/folding.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string>

namespace draad {

namespace {

/// A line that may begin a turn.
struct Candidate {
    std::size_t place = 0;
    Label label;
    std::string voice;
};

/// What the document tells about one name before a colon.
struct Voice {
    std::size_t count = 0;
    int evidence = 0;
};

using Voices = std::map<std::string, Voice>;

std::string_view last_word(std::string_view name)
{
    return name.substr(name.rfind(' ') + 1);
}

/// "deelnemer 1" and "r2" without their number.
std::string_view without_number(std::string_view name)
{
    while (!name.empty() && (name.back() == ' ' || (name.back() >= '0' && name.back() <= '9')))
        name.remove_suffix(1);
    return name;
}

/// Folded words of the names of people who are known beforehand.
std::set<std::string> words_of(std::span<const Speaker> known)
{
    std::set<std::string> words;
    for (const Speaker& speaker : known) {
        const std::string name = without_honorific(fold(speaker.name));
        words.insert(name);
        for (std::size_t begin = 0; begin < name.size();) {
            const std::size_t end = std::min(name.find(' ', begin), name.size());
            const std::string word = name.substr(begin, end - begin);
            if (word.size() > 1 && !is_name_particle(word))
                words.insert(word);
            begin = end + 1;
        }
    }
    return words;
}

bool is_introduction(std::string_view voice)
{
    const std::string_view name = without_number(voice);
    return introduces_text(name) || introduces_text(name.substr(0, name.find(' ')));
}

/// How much speaks for a name being a speaker's, apart from how often it occurs.
int weigh(const Label& label, std::string_view voice, const std::set<std::string>& known)
{
    const std::string bare = without_honorific(voice);
    const std::string_view name = without_number(bare);
    const bool is_role =
        is_role_word(name) || is_role_word(name.substr(0, name.find(' '))) || is_role_word(last_word(name));
    const bool has_honorific = bare.size() < voice.size();
    const bool is_known = known.contains(bare) || known.contains(std::string(last_word(bare)));
    const bool is_full_name = name.find(' ') != std::string_view::npos;
    int evidence = 0;
    evidence += label.time ? 2 : 0;
    evidence += label.role.empty() ? 0 : 2;
    evidence += is_role || has_honorific || is_known ? 2 : 0;
    evidence += label.is_set_apart ? 1 : 0;
    evidence += is_full_name ? 1 : 0;
    evidence -= is_abstract_noun(last_word(name)) && !is_known ? 3 : 0;
    evidence -= is_upper(character_at(label.name, 0).code_point) ? 0 : 1;
    return evidence;
}

/// Questions and answers are labels only as a pair: "Vraag:" ... "Antwoord:".
bool is_dialogue_of_questions(const Voices& voices)
{
    const auto count = [&voices](const char* name) {
        const auto voice = voices.find(name);
        return voice == voices.end() ? 0 : voice->second.count;
    };
    return count("vraag") >= 2 && count("antwoord") >= 2;
}

/// A name without a colon must be a known one or come back, and must have speech below it.
bool may_be_lone_label(std::string_view text, const std::vector<MarkedLine>& lines, std::size_t place)
{
    const std::size_t below = next_visible(lines, place + 1);
    return follows_blank(lines, place) && below < lines.size() && lines[below].is_text() &&
           !read_lone_label(content_of(text, lines[below]));
}

std::vector<Candidate> find_candidates(std::string_view text, const std::vector<MarkedLine>& lines)
{
    std::vector<Candidate> candidates;
    for (std::size_t place = 0; place < lines.size(); ++place) {
        if (!lines[place].is_text())
            continue;
        const std::string_view content = content_of(text, lines[place]);
        auto label = read_label(content);
        if (!label && may_be_lone_label(text, lines, place))
            label = read_lone_label(content);
        if (!label)
            continue;
        Candidate candidate{.place = place, .label = *label, .voice = fold(label->name)};
        candidates.push_back(std::move(candidate));
    }
    return candidates;
}

Voices gather_voices(const std::vector<Candidate>& candidates, const std::set<std::string>& known)
{
    Voices voices;
    for (const Candidate& candidate : candidates) {
        Voice& voice = voices[candidate.voice];
        ++voice.count;
        voice.evidence = std::max(voice.evidence, weigh(candidate.label, candidate.voice, known));
    }
    const bool has_questions = is_dialogue_of_questions(voices);
    std::erase_if(voices, [has_questions](const auto& voice) {
        const bool is_question = has_questions && (voice.first == "vraag" || voice.first == "antwoord");
        return is_introduction(voice.first) && !is_question;
    });
    for (auto& [name, voice] : voices)
        voice.evidence += voice.count >= 4 ? 2 : voice.count >= 2 ? 1 : 0;
    return voices;
}

/// Lone labels that occur once need a name that is known.
void drop_weak_lone_labels(std::vector<Candidate>& candidates, Voices& voices)
{
    std::erase_if(candidates, [&voices](const Candidate& candidate) {
        const auto voice = voices.find(candidate.voice);
        return candidate.label.is_alone && (voice == voices.end() || voice->second.evidence < 2);
    });
    std::erase_if(voices, [&candidates](const auto& voice) {
        return std::ranges::find(candidates, voice.first, &Candidate::voice) == candidates.end();
    });
}

/// Which part of the paragraphs from the first label on has a label.
double coverage(const std::vector<MarkedLine>& lines, const std::vector<Candidate>& candidates)
{
    std::size_t others = 0;
    auto next = candidates.begin();
    for (std::size_t place = candidates.front().place; place < lines.size(); ++place) {
        if (next != candidates.end() && next->place == place)
            ++next;
        else if (lines[place].is_text() && (follows_blank(lines, place) || lines[place].begins_paragraph))
            ++others;
    }
    return static_cast<double>(candidates.size()) / static_cast<double>(candidates.size() + others);
}

bool opens_text(const std::vector<MarkedLine>& lines, std::size_t place)
{
    return std::ranges::none_of(lines.begin(), lines.begin() + static_cast<std::ptrdiff_t>(place),
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
        return voice.evidence >= (any_recurs ? sure : 2) && opens_text(lines, candidates.front().place);
    }
    if (any_recurs && (covered >= much_of_it || sure_voices >= 2))
        return true;
    const bool none_is_odd = std::ranges::all_of(voices, [](const auto& voice) { return voice.second.evidence >= 0; });
    return covered >= most_of_it && none_is_odd;
}

/// In a transcript a name that occurs once may be a speaker's or a word with a colon.
bool is_believed(std::string_view text, const std::vector<MarkedLine>& lines, const Candidate& candidate,
                 const Voice& voice)
{
    if (voice.evidence < 0)
        return false;
    if (voice.evidence > 0)
        return true;
    const MarkedLine& line = lines[candidate.place];
    const bool is_within_paragraph = candidate.place > 0 && lines[candidate.place - 1].is_text() &&
                                     !ends_sentence(content_of(text, lines[candidate.place - 1]));
    return !is_within_paragraph && !begins_within_sentence(content_of(text, line).substr(candidate.label.size));
}

void mark_decision(std::string_view text, MarkedLine& line)
{
    const auto label = line.is_text() && !line.label ? read_label(content_of(text, line)) : std::nullopt;
    if (!label || !records_decision(without_number(fold(label->name))))
        return;
    line.begins_paragraph = true;
    line.ends_turn = true;
}

}

void mark_turns(std::string_view text, std::vector<MarkedLine>& lines, std::span<const Speaker> known)
{
    std::vector<Candidate> candidates = find_candidates(text, lines);
    Voices voices = gather_voices(candidates, words_of(known));
    std::erase_if(candidates, [&voices](const Candidate& candidate) { return !voices.contains(candidate.voice); });
    drop_weak_lone_labels(candidates, voices);
    if (!is_transcript(lines, candidates, voices))
        return;
    for (Candidate& candidate : candidates) {
        if (!is_believed(text, lines, candidate, voices.at(candidate.voice)))
            continue;
        MarkedLine& line = lines[candidate.place];
        line.content.begin += candidate.label.size;
        line.label = std::move(candidate.label);
    }
    for (MarkedLine& line : lines)
        mark_decision(text, line);
}

void mark_time_stamps(std::string_view text, std::vector<MarkedLine>& lines)
{
    for (MarkedLine& line : lines) {
        if (!line.is_text() || line.label)
            continue;
        const std::string_view content = content_of(text, line);
        const auto stamp = read_time_stamp(content);
        if (!stamp || !stamp->is_certain)
            continue;
        line.time = stamp->seconds;
        line.begins_paragraph = true;
        line.content.begin += std::min(content.find_first_not_of(" \t", stamp->size), content.size());
        if (line.content.is_empty())
            line.role = LineRole::markup;
    }
}

}
