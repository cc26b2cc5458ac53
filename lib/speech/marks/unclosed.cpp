#include "speech/marks/unclosed.hpp"

#include "dutch/words/frequent_verbs.hpp"
#include "dutch/words/pronouns.hpp"
#include "speech/attribution/attribution_verbs.hpp"
#include "text/characters.hpp"
#include "text/folding.hpp"

#include <algorithm>
#include <string>

namespace draad {

namespace {

/// Who speaks says I, we and you, yes and no.
bool is_word_of_talk(std::string_view folded)
{
    return is_pronoun_of_talk(folded) || folded == "ja" || folded == "nee";
}

bool is_letter_digit_or_apostrophe(char32_t c)
{
    return is_letter(c) || is_digit(c) || c == U'\'' || c == U'’';
}

std::string folded_word_at(std::string_view text, std::size_t byte)
{
    std::size_t end = byte;
    for (Character c = character_at(text, end); is_letter_digit_or_apostrophe(c.code_point);
         c = character_at(text, end))
        end += c.size;
    return fold(text.substr(byte, end - byte));
}

std::size_t skip_spaces(std::string_view text, std::size_t byte)
{
    while (is_space(character_at(text, byte).code_point))
        byte += character_at(text, byte).size;
    return byte;
}

/// The end of the sentence that stands at `begin`: after its full stop, before the next capital.
std::size_t end_of_sentence(std::string_view text, std::size_t begin, std::size_t limit)
{
    for (std::size_t at = begin; at < limit; ++at) {
        const bool ends = text[at] == '.' || text[at] == '!' || text[at] == '?' || text.substr(at).starts_with("…");
        if (!ends)
            continue;
        const std::size_t after = text[at] == '\xE2' ? at + 3 : at + 1;
        const std::size_t next = skip_spaces(text, after);
        if (next >= limit)
            return std::min(after, limit);
        if (next > after && !is_letter(character_at(text, next).code_point))
            return after;
        if (next > after && is_upper(character_at(text, next).code_point))
            return after;
    }
    return limit;
}

bool someone_speaks_in(std::string_view sentence)
{
    for (std::size_t at = 0; at < sentence.size();) {
        const Character c = character_at(sentence, at);
        if (!is_letter_digit_or_apostrophe(c.code_point)) {
            at += c.size;
            continue;
        }
        std::size_t end = at;
        while (is_letter_digit_or_apostrophe(character_at(sentence, end).code_point))
            end += character_at(sentence, end).size;
        if (is_word_of_talk(fold(sentence.substr(at, end - at))))
            return true;
        at = end;
    }
    return false;
}

bool is_address(std::string_view sentence)
{
    return sentence.ends_with('!') || sentence.ends_with('?') || someone_speaks_in(sentence);
}

/// "zegt Kret, ‘maar" and "ik dacht: ‘nooit": a comma or colon before the mark leads to a sentence.
bool is_led_in(std::string_view text, std::size_t begin)
{
    for (std::size_t at = begin; at > 0;) {
        const Character before = character_before(text, at);
        if (before.code_point == U',' || before.code_point == U':')
            return true;
        if (is_letter(before.code_point))
            return false;
        at -= before.size;
    }
    return false;
}

/// "breng" beside "brengt": without its t a verb has ik or je beside it, or tells someone what to do.
bool is_bare_present(const VerbForm& form)
{
    const VerbForm* third_person = find_verb_form(std::string(form.folded) + "t", form.particle);
    return third_person != nullptr && third_person->lemma == form.lemma;
}

/// "zegt Kret", "aldus Kret", "zo legt Kret uit"; not "breng de lamp weg"
bool starts_attribution(std::string_view text, std::size_t byte)
{
    if (is_upper(character_at(text, byte).code_point))
        return false;
    const std::string word = folded_word_at(text, byte);
    if (word == "aldus")
        return true;
    const VerbForm* form = word == "zo" ? find_verb_form(folded_word_at(text, skip_spaces(text, byte + word.size())))
                                        : find_verb_form(word);
    if (form == nullptr || !form->is_finite || !form->reports)
        return false;
    constexpr std::size_t near = 100; // bytes to the particle of a verb in two pieces: "legt Kret uit"
    if (word != "zo" && !form->particle.empty() &&
        text.substr(byte, near).find(" " + std::string(form->particle)) == std::string_view::npos)
        return false;
    const std::string next = folded_word_at(text, skip_spaces(text, byte + word.size()));
    return word == "zo" || !is_bare_present(*form) || next == "ik" || next == "je" || next == "jij";
}

}

std::size_t find_attribution_in_speech(std::string_view text, std::size_t begin, std::size_t limit)
{
    constexpr std::string_view ends = ",!?.";
    const std::string_view speech = text.substr(0, limit); // looked for in all of it, a long line takes quadratic time
    for (std::size_t at = speech.find_first_of(ends, begin); at < limit; at = speech.find_first_of(ends, at + 1)) {
        const std::size_t word = skip_spaces(text, at + 1);
        if (word < limit && starts_attribution(text, word))
            return text[at] == ',' ? at : at + 1;
    }
    return limit;
}

std::size_t end_of_address(std::string_view text, std::size_t begin, std::size_t limit)
{
    std::size_t end = begin;
    while (end < limit) {
        const std::size_t next = skip_spaces(text, end);
        const std::size_t sentence_end = end_of_sentence(text, next, limit);
        if (next >= limit || sentence_end == next || !is_address(text.substr(next, sentence_end - next)))
            break;
        end = sentence_end;
    }
    return end;
}

namespace {

/// Whether a sentence tells a story rather than talks: in the past, or of someone by name.
bool is_told(std::string_view sentence)
{
    bool is_first = true;
    for (std::size_t at = 0; at < sentence.size();) {
        const Character c = character_at(sentence, at);
        if (!is_letter_digit_or_apostrophe(c.code_point)) {
            at += c.size;
            continue;
        }
        const std::string word = folded_word_at(sentence, at);
        if ((!is_first && is_upper(c.code_point)) || tells_in_past(word))
            return true;
        is_first = false;
        while (is_letter_digit_or_apostrophe(character_at(sentence, at).code_point))
            at += character_at(sentence, at).size;
    }
    return false;
}

/// Past the last sentence in which someone talks that is reached from `begin` over at most two that do not, nor tell;
/// where the text ends without a sentence that tells, it all belongs to the talk.
std::size_t end_of_talk(std::string_view text, std::size_t begin, std::size_t limit)
{
    constexpr int most_between = 2;
    std::size_t end = begin;
    int between = 0;
    for (std::size_t at = begin; at < limit;) {
        const std::size_t next = skip_spaces(text, at);
        const std::size_t sentence_end = end_of_sentence(text, next, limit);
        if (next >= limit || sentence_end == next)
            return limit == text.size() ? limit : end;
        const std::string_view sentence = text.substr(next, sentence_end - next);
        const bool talks = is_address(sentence);
        if (!talks && (is_told(sentence) || ++between > most_between))
            return end;
        if (talks) {
            end = sentence_end;
            between = 0;
        }
        at = sentence_end;
    }
    return limit == text.size() ? limit : end;
}

}

std::size_t end_of_unclosed(std::string_view text, std::size_t begin, std::size_t limit)
{
    const std::size_t attribution = find_attribution_in_speech(text, begin, limit);
    const std::size_t first = end_of_sentence(text, begin, limit);
    const bool is_sentence =
        is_upper(character_at(text, skip_spaces(text, begin)).code_point) || is_led_in(text, begin);
    if (!is_sentence) // a term ends with its clause
        return std::min({attribution, first, text.substr(0, limit).find(',', begin)});
    return std::min(attribution, end_of_talk(text, first, limit));
}

}
