#include "ingest/speakers/voices.hpp"

#include "dutch/words/name_infixes.hpp"
#include "dutch/words/open/introductions.hpp"
#include "dutch/words/open/nouns.hpp"
#include "dutch/words/open/person_words.hpp"
#include "dutch/words/prepositions.hpp"
#include "ingest/lines/field_words.hpp"
#include "ingest/lines/label_words.hpp"
#include "ingest/lines/list_items.hpp"
#include "ingest/lines/shape.hpp"
#include "ingest/lines/time_stamp.hpp"
#include "text/characters.hpp"
#include "text/folding.hpp"

#include <algorithm>
#include <optional>
#include <set>

namespace draad {

namespace {

std::string_view last_word(std::string_view name)
{
    return name.substr(name.rfind(' ') + 1);
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
    return is_preposition(name) || introduces_text(name) || introduces_text(name.substr(0, name.find(' '))) ||
           is_field(voice);
}

/// Whether a label names a person by a role, a title or a list, or has a time.
bool names_person(const Label& label, std::string_view voice, const std::set<std::string>& known)
{
    const std::string bare = without_honorific(voice);
    const std::string_view name = without_number(bare);
    return label.time || bare.size() < voice.size() || is_role_word(name) || is_role_word(last_word(name)) ||
           known.contains(bare) || known.contains(std::string(last_word(bare)));
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

/// The time stamp that has the line above for itself, as captions have it.
std::optional<TimeStamp> stamp_above(std::string_view text, const std::vector<MarkedLine>& lines,
                                     std::size_t line_index)
{
    if (follows_blank(lines, line_index))
        return std::nullopt;
    const std::string_view above = content_of(text, lines[line_index - 1]);
    const auto stamp = read_time_stamp(above);
    return stamp && stamp->is_certain && stamp->size == above.size() ? stamp : std::nullopt;
}

/// A name that has its line for itself must have speech below it.
std::optional<Label> lone_label_at(std::string_view text, const std::vector<MarkedLine>& lines, std::size_t line_index)
{
    std::size_t below = next_visible(lines, line_index + 1);
    if (below == line_index + 1 && below < lines.size() && lines[below].role == LineRole::stage)
        below = next_visible(lines, below + 1); // "(zacht)" between a name and the words
    const auto stamp = stamp_above(text, lines, line_index);
    if ((!stamp && !follows_blank(lines, line_index)) || below == lines.size() || !lines[below].is_text())
        return std::nullopt;
    if (read_lone_label(content_of(text, lines[below])))
        return std::nullopt;
    auto label = read_lone_label(content_of(text, lines[line_index]), stamp ? LoneName::any : LoneName::set_apart);
    if (label && stamp)
        label->time = stamp->seconds;
    return label;
}

/// "12. Anna Postma:", where every turn has a number.
std::optional<Label> read_numbered_label(std::string_view line)
{
    const std::size_t number = size_of_numbering(line);
    auto label = number > 0 ? read_label(line.substr(number)) : std::nullopt;
    if (label)
        label->size += number;
    return label;
}

/// In a conversation at least two numbered voices come back, and most numbers have a voice that does; "3. Planning:
/// ..." is a point of a list.
void drop_numbered_points(std::vector<Candidate>& candidates)
{
    std::map<std::string, std::size_t> numbered;
    for (const Candidate& candidate : candidates)
        if (candidate.is_numbered)
            ++numbered[candidate.voice];
    std::size_t voices = 0;
    std::size_t turns = 0;
    std::size_t points = 0;
    for (const auto& [voice, count] : numbered) {
        voices += count >= 2 ? 1 : 0;
        (count >= 2 ? turns : points) += count;
    }
    if (voices < 2 || turns < points)
        std::erase_if(candidates, &Candidate::is_numbered);
}

/// Whether the sentence above is over, so that "De heer Bos. Hij" does not end it.
bool may_open_turn(std::string_view text, const std::vector<MarkedLine>& lines, std::size_t line_index)
{
    std::size_t above = line_index;
    while (above > 0 && (lines[above - 1].role == LineRole::blank || lines[above - 1].role == LineRole::meta))
        --above;
    return is_upper(character_at(content_of(text, lines[line_index]), 0).code_point) &&
           (above == 0 || !lines[above - 1].is_text() || above < line_index ||
            ends_sentence(content_of(text, lines[above - 1])));
}

}

std::vector<Candidate> find_candidates(std::string_view text, const std::vector<MarkedLine>& lines)
{
    std::vector<Candidate> candidates;
    for (std::size_t line_index = 0; line_index < lines.size(); ++line_index) {
        if (!lines[line_index].is_text() || lines[line_index].label)
            continue;
        const std::string_view content = content_of(text, lines[line_index]);
        auto label = read_label(content);
        if (label && label->name.find(". ") != std::string::npos && read_stopped_label(content))
            label.reset(); // "Mevrouw Bos. Voorzitter, mijn vraag:" has its colon in the first sentence
        bool is_numbered = false;
        if (!label) {
            label = read_numbered_label(content);
            is_numbered = label.has_value();
        }
        if (!label)
            label = lone_label_at(text, lines, line_index);
        const bool is_stopped = !label;
        if (is_stopped && may_open_turn(text, lines, line_index))
            label = read_stopped_label(content);
        if (!label)
            continue;
        Candidate candidate{
            .line_index = line_index, .label = *label, .voice = fold(label->name), .is_stopped = is_stopped};
        candidate.is_numbered = is_numbered;
        candidates.push_back(std::move(candidate));
    }
    drop_numbered_points(candidates);
    return candidates;
}

Voices gather_voices(const std::vector<Candidate>& candidates, std::span<const Speaker> known)
{
    const std::set<std::string> known_words = words_of(known);
    Voices voices;
    for (const Candidate& candidate : candidates) {
        Voice& voice = voices[candidate.voice];
        ++voice.count;
        voice.evidence = std::max(voice.evidence, weigh(candidate.label, candidate.voice, known_words));
        voice.is_person = voice.is_person || names_person(candidate.label, candidate.voice, known_words);
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

}
