#include "speech/attribution/names.hpp"

#include "dutch/words/conjunctions.hpp"
#include "dutch/words/determiners.hpp"
#include "dutch/words/frequent_verbs.hpp"
#include "dutch/words/name_infixes.hpp"
#include "dutch/words/open/adverbs.hpp"
#include "dutch/words/open/person_words.hpp"
#include "dutch/words/prepositions.hpp"
#include "dutch/words/pronouns.hpp"
#include "text/characters.hpp"

namespace draad {

namespace {

bool is_capitalised(std::string_view text, const Token& token)
{
    return token.is_word() && is_upper(character_at(text, token.range.begin).code_point);
}

/// Whether a token is a word with only a space between it and the word before it.
bool follows_a_word(std::string_view text, const TokenizedText& words, std::size_t index)
{
    return index > 0 && words.tokens[index].is_word() && words.tokens[index - 1].is_word() &&
           text.substr(words.tokens[index - 1].range.end,
                       words.tokens[index].range.begin - words.tokens[index - 1].range.end) == " ";
}

/// Words that have a capital at times ("Het", in a title) and are no name by themselves.
bool is_no_name(std::string_view folded)
{
    return is_subject_pronoun(folded) || is_adverb_beside_speech(folded) || begins_other_clause(folded) ||
           is_common_verb(folded) || is_preposition_beside_name(folded) || is_name_infix(folded) ||
           is_determiner_beside_name(folded);
}

/// "naar" leads to people as well: "keek naar Tim".
bool leads_to_place(std::string_view folded)
{
    return folded != "naar" && is_preposition_before_place(folded);
}

/// "Kees (54)"
bool has_age(std::string_view text, const Token& name)
{
    const std::string_view after = text.substr(name.range.end);
    return after.starts_with(" (") && after.size() > 4 && is_digit(after[2]) && is_digit(after[3]) &&
           (after[4] == ')' || after[4] == ',' || after[4] == ' ');
}

/// A name's run of words: past the last one with a capital, over the infixes between them.
std::size_t end_of_run(std::string_view text, const TokenizedText& words, std::size_t begin)
{
    std::size_t end = begin + 1;
    for (std::size_t next = end; next < words.tokens.size() && follows_a_word(text, words, next); ++next) {
        if (is_capitalised(text, words.tokens[next]))
            end = next + 1;
        else if (!is_name_infix(words.tokens[next].folded))
            break;
    }
    return end;
}

}

void Names::read(std::string_view text, const TokenizedText& words)
{
    for (std::size_t begin = 0; begin < words.tokens.size(); ++begin) {
        const Token& first = words.tokens[begin];
        if (!is_capitalised(text, first) || is_no_name(first.folded))
            continue;
        const bool is_within = follows_a_word(text, words, begin);
        if (!is_within && (is_determiner_beside_name(first.folded) || is_person_noun(first.folded)))
            continue;
        const std::size_t end = end_of_run(text, words, begin);
        if (!is_within && end == begin + 1 && !has_age(text, first))
            continue;
        const bool is_place = is_within && leads_to_place(words.tokens[begin - 1].folded);
        for (std::size_t index = begin + (is_within || end == begin + 1 ? 0 : 1); index < end; ++index)
            if (!is_no_name(words.tokens[index].folded))
                names_[words.tokens[index].folded].is_place |= is_place;
        std::string& whole = names_[words.tokens[end - 1].folded].whole;
        if (end > begin + 1 && whole.empty())
            whole = text.substr(first.range.begin, words.tokens[end - 1].range.end - first.range.begin);
        begin = end - 1;
    }
}

bool Names::has(std::string_view folded) const
{
    const auto at = names_.find(std::string(folded));
    return at != names_.end() && !at->second.is_place;
}

std::string_view Names::whole_name(std::string_view folded) const
{
    const auto at = names_.find(std::string(folded));
    return at == names_.end() ? std::string_view() : std::string_view(at->second.whole);
}

}
