#include "ingest/document/unlabelled_talk.hpp"

#include "dutch/words/frequent_verbs.hpp"
#include "dutch/words/function_words.hpp"
#include "dutch/words/interjections.hpp"
#include "dutch/words/open/introductions.hpp"
#include "dutch/words/open/nouns.hpp"
#include "ingest/document/names_within.hpp"
#include "ingest/lines/field_words.hpp"
#include "ingest/lines/shape.hpp"
#include "text/folding.hpp"
#include "text/trimmed.hpp"
#include "wording/said.hpp"

#include <algorithm>
#include <cstddef>
#include <map>
#include <string_view>

namespace draad {

namespace {

/// What one may have said: a paragraph, or a line that ends a sentence and follows one that does.
using Unit = TextRange;

/// How often something must come back.
constexpr std::size_t fewest = 3;

/// Headings count, for a question in bold is one; not those of Markdown, which head what answers often asked questions.
std::vector<Unit> find_units(std::string_view text, const std::vector<MarkedLine>& lines)
{
    std::vector<Unit> units;
    bool is_open = false;
    for (std::size_t line_index = 0; line_index < lines.size(); ++line_index) {
        const MarkedLine& line = lines[line_index];
        const bool is_said = line.is_text() || line.role == LineRole::heading;
        if (text.substr(line.line.begin, 1) == "#")
            continue;
        if (!is_said || line.content.is_empty()) {
            is_open = false;
            continue;
        }
        if (is_open && !line.begins_paragraph && line.is_text())
            units.back().end = line.content.end;
        else
            units.push_back(line.content);
        is_open = line.is_text() && !ends_sentence(content_of(text, line));
    }
    return units;
}

/// The first word of a unit, if it may name somebody: no word that sentences begin with.
std::string_view name_before(std::string_view unit)
{
    constexpr std::size_t longest = 30;
    const std::size_t end = unit.find_first_of(" \t\n");
    if (end == std::string_view::npos || end == 0 || end > longest)
        return {};
    const std::string_view word = unit.substr(0, end);
    if (word.ends_with(':')) // whether that is a label is told already
        return {};
    const std::string folded = fold(word);
    const std::size_t last = folded.find_last_not_of(".,:;!?-–)]");
    const std::string bare = last == std::string::npos ? folded : folded.substr(0, last + 1);
    const bool is_number = bare.find_first_not_of("0123456789.") == std::string::npos && bare.size() < word.size();
    return is_function_word(bare) || is_interjection(bare) || is_common_verb(bare) || is_abstract_noun(bare) ||
                   introduces_text(bare) || is_field(bare) || is_number || is_outline_number(bare)
               ? std::string_view()
               : word;
}

/// How often each of the names that come back stands first.
struct Starts {
    std::map<std::string_view, std::size_t> counts;
    std::size_t all = 0;
    std::size_t changes = 0;
    std::size_t first = 0; ///< the byte of the first one
};

Starts find_starts(std::string_view text, const std::vector<Unit>& units)
{
    std::vector<std::string_view> names;
    std::map<std::string_view, std::size_t> counts;
    for (const Unit& unit : units) {
        names.push_back(name_before(text.substr(unit.begin, unit.size())));
        if (!names.back().empty())
            ++counts[names.back()];
    }
    std::erase_if(counts, [](const auto& entry) { return entry.second < fewest; });
    Starts starts{.counts = std::move(counts)};
    std::string_view above;
    for (std::size_t index = 0; index < units.size(); ++index) {
        if (!starts.counts.contains(names[index]))
            continue;
        if (starts.all++ == 0)
            starts.first = units[index].begin;
        starts.changes += !above.empty() && above != names[index] ? 1 : 0;
        above = names[index];
    }
    return starts;
}

bool take_turns(const Starts& starts, std::size_t units)
{
    constexpr std::size_t most_names = 12;
    return starts.counts.size() >= 2 && starts.counts.size() <= most_names && 5 * starts.all >= 3 * units &&
           2 * starts.changes >= starts.all;
}

bool is_question(std::string_view unit)
{
    constexpr std::size_t most_words = 60;
    return unit.ends_with('?') && count_words(unit) <= most_words;
}

struct Questions {
    std::size_t answered = 0;
    std::size_t first = 0; ///< the byte of the first one
};

/// Units that ask, each with one below it that does not. Written questions, whose answers are called so, are no talk.
Questions find_questions(std::string_view text, const std::vector<Unit>& units)
{
    constexpr std::size_t fewest_words = 2;
    Questions questions;
    const auto written = std::ranges::count_if(
        units, [text](const Unit& unit) { return text.substr(unit.begin, unit.size()).starts_with("Antwoord"); });
    if (written >= 2)
        return questions;
    for (std::size_t index = 0; index + 1 < units.size(); ++index) {
        const std::string_view asked = text.substr(units[index].begin, units[index].size());
        const std::string_view below = text.substr(units[index + 1].begin, units[index + 1].size());
        if (!is_question(asked) || is_question(below) || count_words(asked) < fewest_words || !ends_sentence(below))
            continue;
        if (questions.answered++ == 0)
            questions.first = units[index].begin;
    }
    return questions;
}

/// Paragraphs in bold that are sentences, each with a plain one below it.
Questions find_bold_turns(std::string_view text, const std::vector<MarkedLine>& lines)
{
    Questions turns;
    bool is_below_bold = false;
    for (const MarkedLine& line : lines) {
        if (line.content.is_empty() || !(line.is_text() || line.role == LineRole::heading))
            continue;
        const bool is_bold = line.is_bold && ends_sentence(content_of(text, line));
        if (is_below_bold && !line.is_bold && turns.answered++ == 0)
            turns.first = line.content.begin;
        is_below_bold = is_bold;
    }
    return turns;
}

/// Rows of a table with sentences in two columns or more.
Questions find_rows_of_speech(std::string_view text, const std::vector<MarkedLine>& lines)
{
    Questions rows;
    bool any_asks = false;
    for (const MarkedLine& line : lines) {
        if (!line.is_text() || line.label)
            continue;
        std::string_view rest = content_of(text, line);
        std::size_t sentences = 0;
        while (!rest.empty()) {
            const std::size_t end = std::min(rest.find('\t'), rest.size());
            sentences += ends_sentence(trimmed(rest.substr(0, end))) ? 1 : 0;
            rest.remove_prefix(std::min(end + 1, rest.size()));
        }
        if (sentences < 2)
            continue;
        if (rows.answered++ == 0)
            rows.first = line.content.begin;
        any_asks = any_asks || content_of(text, line).find('?') != std::string_view::npos;
    }
    return any_asks ? rows : Questions{};
}

/// ", from paragraph 3 on".
std::string place_of(const Document& document, std::size_t byte)
{
    const auto passage =
        std::ranges::upper_bound(document.passages, byte, {}, [](const Passage& one) { return one.range.end; });
    return passage == document.passages.end() ? "" : said(", from paragraph {} on", passage->paragraph);
}

std::string names_of(const std::map<std::string_view, std::size_t>& counts)
{
    std::vector<std::pair<std::string_view, std::size_t>> names(counts.begin(), counts.end());
    std::ranges::stable_sort(names, std::ranges::greater{}, [](const auto& name) { return name.second; });
    return said("'{}' ({}×) and '{}' ({}×)", names[0].first, names[0].second, names[1].first, names[1].second);
}

/// Names that stand elsewhere than before what is said.
std::optional<std::string> tell_of_names_within(const Document& document, const std::vector<Unit>& units)
{
    const std::string_view text = document.text.utf8;
    const NamesWithin between = find_names_between_sentences(text, units);
    if (between.take_turns())
        return said("within paragraphs {} take turns{}; they are read as text; if people speak there, begin a new line "
                    "before each name",
                    names_of(between.counts), place_of(document, between.first));
    const NamesWithin behind = find_names_behind(text, units);
    if (behind.take_turns())
        return said("paragraphs end in turn with {}{}; if these are who says them, write each name and a colon before "
                    "what they say",
                    names_of(behind.counts), place_of(document, behind.first));
    return std::nullopt;
}

/// Voices that change without a name, as dashes and arrows in captions say.
std::optional<std::string> tell_of_nameless_voices(const Document& document, const std::vector<MarkedLine>& lines)
{
    const auto is_nameless = [](const MarkedLine& line) { return line.label && line.label->name.empty(); };
    const auto voices = static_cast<std::size_t>(std::ranges::count_if(lines, is_nameless));
    if (!document.card.speakers.empty() || voices < 2 * fewest)
        return std::nullopt;
    return said("{} times another voice begins, and none is named{}; if it matters who speaks, write each name and a "
                "colon before what they say",
                voices, place_of(document, std::ranges::find_if(lines, is_nameless)->content.begin));
}

}

std::optional<std::string> tell_of_unlabelled_talk(const Document& document, const std::vector<MarkedLine>& lines)
{
    constexpr std::size_t fewest_units = 6;
    if (document.card.speakers.size() > 1)
        return std::nullopt;
    const std::string_view text = document.text.utf8;
    const std::vector<Unit> units = find_units(text, lines);
    if (auto told = tell_of_names_within(document, units))
        return told;
    if (auto told = tell_of_nameless_voices(document, lines))
        return told;
    const bool is_told =
        std::ranges::any_of(lines, [](const MarkedLine& line) { return line.label || !line.refused_label.is_empty(); });
    const Starts starts = find_starts(text, units);
    if (!is_told && units.size() >= fewest_units && take_turns(starts, units.size()))
        return said("paragraphs begin in turn with {}{}; nobody is found to speak; if people do, write each name and a "
                    "colon before what they say",
                    names_of(starts.counts), place_of(document, starts.first));
    const Questions rows = find_rows_of_speech(text, lines);
    if (rows.answered >= fewest)
        return said("a table has sentences side by side{}; if each column is a speaker's, head it with a name, "
                    "or write each name and a colon before what they say",
                    place_of(document, rows.first));
    const Questions questions = find_questions(text, units);
    constexpr std::size_t good_part = 4;
    if (!is_told && questions.answered >= fewest && good_part * questions.answered >= units.size())
        return said(
            "questions and answers take turns{} ({} in all); nobody is found to speak; if people do, write each "
            "name and a colon before what they say",
            place_of(document, questions.first), questions.answered);
    const Questions bold = find_bold_turns(text, lines);
    if (!is_told && bold.answered >= fewest && good_part * bold.answered >= units.size())
        return said(
            "paragraphs in bold and plain ones take turns{}; nobody is found to speak; if people do, write each "
            "name and a colon before what they say",
            place_of(document, bold.first));
    return std::nullopt;
}

}
