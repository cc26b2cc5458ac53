#include "dutch/variants/torn_words.hpp"

#include "dutch/variants/misread_words.hpp"
#include "dutch/words/fixed_words.hpp"
#include "dutch/words/function_words.hpp"

#include <string>

namespace draad {

namespace {

/// Prepositions and adverbs that are prefixes as well (voor, over, uit) are missing here, and so are de, te, en and er,
/// which are endings: "debriefing" and "appte" are words, if new ones.
constexpr FixedWords never_first_part({"het", "van", "dat", "met", "niet", "maar", "naar", "geen", "deze", "wordt",
                                       "heeft", "omdat", "voordat"});
constexpr FixedWords never_last_part({"in", "van", "het", "dat", "met", "een", "niet", "ook", "naar", "wordt", "geen",
                                      "deze", "voor", "omdat"});

bool is_content_word(std::string_view word, const Lexicon& lexicon)
{
    constexpr std::size_t shortest = 4;
    return word.size() >= shortest && lexicon.contains(word);
}

}

bool is_torn(std::string_view first, std::string_view second, const Lexicon& lexicon)
{
    constexpr std::size_t shortest = 3;
    if (second.size() < shortest || is_function_word(first) || is_function_word(second))
        return false;
    const bool has_first = first.size() > 1 && lexicon.find(first);
    const bool has_second = lexicon.find(second).has_value();
    // A single letter before a word is rather a list's than a half.
    if ((has_first && has_second) || (first.size() == 1 && has_second))
        return false;
    return lexicon.contains(std::string(first) + std::string(second));
}

std::optional<std::size_t> find_lost_space(std::string_view word, const Lexicon& lexicon)
{
    constexpr std::size_t shortest = 6;
    if (word.size() < shortest || is_known_word(word, lexicon))
        return std::nullopt;
    std::optional<std::size_t> found;
    for (std::size_t cut = 2; cut + 2 <= word.size(); ++cut) {
        const std::string_view first = word.substr(0, cut);
        const std::string_view second = word.substr(cut);
        const bool is_cut = (never_first_part.contains(first) && is_content_word(second, lexicon)) ||
                            (never_last_part.contains(second) && is_content_word(first, lexicon));
        if (is_cut && found)
            return std::nullopt;
        if (is_cut)
            found = cut;
    }
    return found;
}

}
