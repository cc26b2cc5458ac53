#include "dutch/tokens/sentences.hpp"

#include "dutch/tokens/passage_tokens.hpp"
#include "dutch/tokens/sentence_marks.hpp"
#include "dutch/words/abbreviations.hpp"
#include "dutch/words/fixed_words.hpp"
#include "text/characters.hpp"

#include <algorithm>

namespace draad {

namespace {

constexpr FixedWords openers_of_sentences({
    "aan",     "al",   "alle", "alleen", "als",    "bij",     "daar",    "daarbij", "daarna",  "daarom", "dan",
    "dat",     "de",   "deze", "die",    "dit",    "door",    "dus",     "een",     "en",      "er",     "ga",
    "geen",    "haar", "heb",  "heeft",  "het",    "hier",    "hij",     "hoe",     "hoewel",  "hun",    "iedereen",
    "ik",      "in",   "is",   "ja",     "je",     "jij",     "jullie",  "kun",     "maar",    "men",    "met",
    "mijn",    "moet", "na",   "naar",   "nee",    "niemand", "niet",    "nu",      "of",      "om",     "omdat",
    "ondanks", "ons",  "onze", "ook",    "op",     "over",    "sinds",   "soms",    "tijdens", "toch",   "toen",
    "tot",     "uit",  "u",    "vanaf",  "veel",   "verder",  "volgens", "voor",    "vroeger", "waar",   "waarom",
    "wanneer", "want", "was",  "wat",    "we",     "wel",     "welke",   "wie",     "wij",     "ze",     "zelfs",
    "zij",     "zijn", "zo",   "zoals",  "zonder", "zou",
});

/// Marks before which no sentence ends.
constexpr FixedWords inner_marks({",", ";", ":", "/", ")", "]", "%", "&", "..."});

/// How a token looks as the first of a sentence. Small letters do not say no for a writer who uses no capitals.
enum class Beginning { capital, small, mark };

/// Quickly no for nearly every token.
bool may_end_sentence(std::string_view token)
{
    const char last = token.back();
    return last == '.' || last == '?' || last == '!' || (last == "…"[2] && token.ends_with("…"));
}

Beginning beginning_at(const PassageTokens& in, std::size_t at)
{
    // 's Avonds, 't Is: after a clitic the next word bears the capital (Leidraad 16.1).
    const bool is_clitic = in.token(at).folded.starts_with('\'') && in.token(at).is_word() && at + 1 < in.size();
    const char32_t first = in.first_letter(is_clitic ? at + 1 : at);
    if (is_upper(first) || is_digit(first) || in.token(at).kind == TokenKind::time ||
        in.token(at).kind == TokenKind::link)
        return Beginning::capital;
    return in.token(at).is_word() ? Beginning::small : Beginning::mark;
}

/// Whether a sentence may begin at a token, seen through the marks before its first word.
bool can_begin(const PassageTokens& in, std::size_t at, bool small_letters_begin)
{
    if (in[at] == "(" || in[at] == "[")
        return true; // (stilte), [lacht]
    std::size_t first = at;
    while (first < in.size() && (is_opening(in, first) || in[first] == "-" || in[first] == "–" || in[first] == "—"))
        ++first;
    if (first == in.size())
        return true;
    const Beginning beginning = beginning_at(in, first);
    if (beginning == Beginning::mark)
        return !inner_marks.contains(in[first]);
    return beginning == Beginning::capital || small_letters_begin;
}

/// The period of an abbreviation or initial may end the sentence too.
bool abbreviation_ends(const PassageTokens& in, std::size_t at)
{
    const std::string_view letters = std::string_view(in.token(at).folded).substr(0, in.token(at).folded.size() - 1);
    const AbbreviationUse use = find_abbreviation(letters).value_or(AbbreviationUse::leads_on);
    if (use == AbbreviationUse::closes)
        return true;
    const bool is_capital_code = is_upper(in.first_letter(at)) && letters.find('.') != std::string_view::npos;
    const bool may_end = use == AbbreviationUse::either || use == AbbreviationUse::also_a_word || is_capital_code;
    const std::size_t next = at + 1;
    return may_end && (next == in.size() || opens_sentences(in.token(next).folded));
}

/// The number or letter of a list, "1. Inleiding", is no sentence.
bool is_list_number(const PassageTokens& in, std::size_t begin, std::size_t at)
{
    return at == begin + 1 && in[at] == "." && in.touches_previous(at) &&
           (in.token(begin).kind == TokenKind::number || in[begin].size() == 1);
}

class SentenceFinder {
public:
    SentenceFinder(std::string_view text, std::span<const Token> tokens) : in_(text, tokens)
    {
        writes_capitals_ = tokens.empty() || !is_letter(in_.first_letter(0)) || is_upper(in_.first_letter(0));
    }

    std::vector<TokenSpan> find() const
    {
        std::vector<TokenSpan> sentences;
        std::size_t begin = 0;
        while (begin < in_.size()) {
            sentences.push_back({begin, end_of_sentence(begin)});
            begin = sentences.back().end;
        }
        return sentences;
    }

private:
    std::size_t end_of_sentence(std::size_t begin) const
    {
        for (std::size_t at = begin; at < in_.size(); ++at) {
            if (may_end_sentence(in_[at]))
                if (const std::size_t end = end_after(begin, at); end > at)
                    return end;
            const std::string_view gap = in_.gap_after(at);
            if (gap.size() > 1 && std::ranges::count(gap, '\n') > 1 && begins_anew(at + 1))
                return at + 1;
        }
        return in_.size();
    }

    /// Whether what follows an empty line is another sentence: scanned pages have empty lines within sentences.
    bool begins_anew(std::size_t at) const
    {
        while (at < in_.size() && !in_.token(at).is_word())
            ++at;
        return at < in_.size() && is_upper(in_.first_letter(at)) && opens_sentences(in_.token(at).folded);
    }

    /// One past the sentence that ends at a mark or abbreviation; 0 if none does.
    std::size_t end_after(std::size_t begin, std::size_t at) const
    {
        const bool is_mark = in_.token(at).kind == TokenKind::mark;
        if (is_mark ? !is_terminal(in_, at) || is_list_number(in_, begin, at) : !abbreviation_ends(in_, at))
            return 0;
        std::size_t end = at + 1;
        while (end < in_.size() && (is_terminal(in_, end) || is_closing(in_, end)))
            ++end;
        if (end == in_.size())
            return end;
        const bool is_quoted = end > at + 1 && is_closing(in_, end - 1);
        const bool goes_on_small = is_quoted || !is_mark || is_ellipsis(in_[at]);
        const bool small_letters_begin = !goes_on_small && (in_[at] != "." || !writes_capitals_);
        // "Ik was... 12 jaar": after a pause a number goes on.
        if (goes_on_small && !is_quoted && is_mark && in_.token(end).kind == TokenKind::number)
            return 0;
        return can_begin(in_, end, small_letters_begin) ? end : 0;
    }

    PassageTokens in_;
    bool writes_capitals_ = true;
};

}

bool opens_sentences(std::string_view folded)
{
    return openers_of_sentences.contains(folded);
}

std::vector<TokenSpan> find_sentences(std::string_view text, std::span<const Token> tokens)
{
    return SentenceFinder(text, tokens).find();
}

}
