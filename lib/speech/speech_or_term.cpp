#include "speech/speech_or_term.hpp"

#include "dutch/words/determiners.hpp"
#include "dutch/words/frequent_verbs.hpp"
#include "dutch/words/interjections.hpp"
#include "dutch/words/open/naming_words.hpp"
#include "dutch/words/open/nouns.hpp"
#include "dutch/words/prepositions.hpp"
#include "dutch/words/pronouns.hpp"
#include "text/characters.hpp"

#include <algorithm>

namespace draad {

namespace {

/// A quoted stretch among the words around it.
struct Quoted {
    const Reading& reading;
    const QuotedSpan& span;
    /// The indices of its words, half-open; where it has none, both are that of the first word behind it.
    std::size_t first;
    std::size_t last;

    std::size_t size() const { return last - first; }
    std::string_view text() const { return reading.text().substr(span.range.begin, span.range.size()); }
    /// What stands between the word before the quotation and its opening mark.
    std::string_view gap_before() const
    {
        const std::size_t begin = first == 0 ? 0 : std::min(reading[first - 1].range.end, span.with_marks.begin);
        return reading.text().substr(begin, span.with_marks.begin - begin);
    }
    std::string_view word_before(std::size_t distance = 1) const
    {
        return first >= distance ? reading.folded(first - distance) : "";
    }
};

bool has_any(std::string_view text, std::string_view characters)
{
    return text.find_first_of(characters) != std::string_view::npos;
}

/// ‘klik’-moment, de (‘Roemer-norm’), non-‘zorg’: the quotation is a part of a word or stands in brackets.
bool is_attached(const Quoted& quoted)
{
    const std::string_view text = quoted.reading.text();
    const char32_t after = character_at(text, quoted.span.with_marks.end).code_point;
    const char32_t before = character_before(text, quoted.span.with_marks.begin).code_point;
    const bool is_hyphened = after == U'-' && is_letter(character_at(text, quoted.span.with_marks.end + 1).code_point);
    return is_hyphened || is_letter(before) || is_letter(after);
}

bool is_bracketed(const Quoted& quoted)
{
    const std::string_view text = quoted.reading.text();
    return character_before(text, quoted.span.with_marks.begin).code_point == U'(' &&
           character_at(text, quoted.span.with_marks.end).code_point == U')';
}

bool starts_as_sentence(const Quoted& quoted)
{
    return quoted.reading.is_capitalised(quoted.first) || quoted.reading.folded(quoted.first).starts_with('\'');
}

/// "onder de noemer ‘…’", "het boek ‘…’", "het woord ‘…’"
bool is_title(const Quoted& quoted)
{
    if (quoted.word_before() == "woorden" && quoted.word_before(3) == "met")
        return false; // "met de woorden ‘…’"
    if (names_title(quoted.word_before()) || quoted.word_before() == "hierna")
        return !has_any(quoted.gap_before(), ".!?;,"); // "met de titel: ‘…’"
    return !has_any(quoted.gap_before(), ".!?;,:") &&
           (is_noun_of_titles(quoted.word_before()) ||
            (is_document_noun(quoted.word_before()) && starts_as_sentence(quoted)));
}

/// "de zogenaamde ‘…’", "dit noemen we een ‘…’", "ook wel ‘…’ genoemd": words of naming near it, in its clause.
bool is_named(const Quoted& quoted)
{
    if (has_any(quoted.gap_before(), ".!?;"))
        return false;
    for (std::size_t distance = 1; distance <= std::min<std::size_t>(5, quoted.first); ++distance) {
        if (is_word_of_naming(quoted.word_before(distance)))
            return true;
        if (has_any(quoted.reading.gap_before(quoted.first - distance), ".!?;:"))
            break;
    }
    const std::string_view after = quoted.reading.folded(quoted.last);
    const std::size_t begin = quoted.span.with_marks.end;
    const bool is_next =
        quoted.last < quoted.reading.size() &&
        is_plain_gap(quoted.reading.text().substr(begin, quoted.reading[quoted.last].range.begin - begin));
    return is_next && (is_word_of_naming(after) || (accompanies_verb_of_speech(after) &&
                                                    is_word_of_naming(quoted.reading.folded(quoted.last + 1))));
}

bool ends_as_sentence(const Quoted& quoted)
{
    const char32_t last = character_before(quoted.reading.text(), quoted.span.range.end).code_point;
    return last == U'.' || last == U'!' || last == U'?' || last == U'…';
}

/// "een ‘klik’", "die zogenaamd goede ‘match’": it fills the place of a noun.
bool fills_noun_phrase(const Quoted& quoted)
{
    if (quoted.first == 0 || !is_plain_gap(quoted.gap_before()))
        return false;
    const std::string_view before = quoted.word_before();
    if (is_determiner_beside_name(before) && !stands_for_hearer(before))
        return true;
    const bool is_adjective =
        before.ends_with("e") && !stands_for_speaker(before) && is_determiner_beside_name(quoted.word_before(2));
    if (is_preposition_beside_name(before) && quoted.size() >= 4 && starts_as_sentence(quoted) &&
        ends_as_sentence(quoted))
        return false; // "in plaats van ‘Wat is er mis met je?’"
    return is_adjective || before == "haar" || before == "ons" || before == "als" || is_preposition_beside_name(before);
}

/// "durft geen ‘nee’ te zeggen": what is said or not said, though a determiner stands before it.
bool says_no(const Quoted& quoted, const std::optional<Attribution>& attribution)
{
    return attribution && quoted.word_before() == "geen";
}

bool has_speakers_words(const Quoted& quoted)
{
    for (std::size_t index = quoted.first; index < quoted.last; ++index)
        if (const std::string_view word = quoted.reading.folded(index); is_pronoun_of_talk(word) || word == "k")
            return true;
    return false;
}

/// Nothing of its sentence stands before or after it: it is a sentence of its own, or a whole paragraph.
bool stands_alone(const Quoted& quoted)
{
    const std::string_view before = quoted.gap_before();
    const bool begins = quoted.first == 0 || has_any(before, ".!?:") || before.find("…") != std::string_view::npos;
    const bool ends = quoted.last >= quoted.reading.size() || quoted.reading.is_capitalised(quoted.last) ||
                      has_any(quoted.reading.gap_before(quoted.last), ".\n");
    return begins && ends;
}

/// Its own form, where nothing around it decides.
bool reads_as_speech(const Quoted& quoted)
{
    const bool has_colon = has_any(quoted.gap_before(), ":");
    const bool is_sentence = starts_as_sentence(quoted) && ends_as_sentence(quoted);
    const bool is_exclaimed = is_interjection(quoted.reading.folded(quoted.first));
    if (has_colon && (starts_as_sentence(quoted) || has_speakers_words(quoted) || ends_as_sentence(quoted)))
        return true;
    if (stands_alone(quoted) && ends_as_sentence(quoted))
        return true;
    if (is_sentence && (quoted.size() >= 3 || is_exclaimed))
        return true;
    if (has_speakers_words(quoted) && quoted.size() >= 4)
        return true;
    const bool holds_sentences = quoted.text().find(". ") != std::string_view::npos;
    return quoted.size() >= 8 && (starts_as_sentence(quoted) || holds_sentences);
}

/// A signature may be a source of a term, and who does something else need not speak.
bool is_sure(const Attribution& attribution)
{
    return attribution.kind != AttributionKind::subject && attribution.kind != AttributionKind::signature;
}

}

bool is_speech(const Reading& reading, const QuotedSpan& span, const std::optional<Attribution>& attribution)
{
    const Quoted quoted{.reading = reading,
                        .span = span,
                        .first = reading.first_word_from(span.range.begin),
                        .last = reading.first_word_from(span.range.end)};
    if (is_attached(quoted) || is_title(quoted))
        return false;
    if (attribution && attribution->kind == AttributionKind::part)
        return quoted.size() >= 3 && !starts_as_sentence(quoted) && !fills_noun_phrase(quoted) && !is_named(quoted);
    const bool fills = fills_noun_phrase(quoted) && !says_no(quoted, attribution);
    if (attribution && is_sure(*attribution) && !(fills && quoted.size() < 6))
        return true;
    if (quoted.size() == 0)
        return has_any(quoted.gap_before(), ":");
    if (is_bracketed(quoted) || is_named(quoted) || (fills && !(quoted.size() >= 8 && has_speakers_words(quoted))))
        return false;
    return reads_as_speech(quoted) || (attribution && starts_as_sentence(quoted));
}

}
