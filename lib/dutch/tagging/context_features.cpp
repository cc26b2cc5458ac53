#include "dutch/tagging/context_features.hpp"

#include "dutch/words/function_words.hpp"

#include <algorithm>
#include <initializer_list>

namespace draad {
namespace {

bool has_any(WordClasses classes, std::initializer_list<WordClass> some)
{
    for (const WordClass one : some) {
        if (classes.has(one)) {
            return true;
        }
    }
    return false;
}

std::string_view ending_of(std::string_view word)
{
    for (const std::string_view ending : {"en", "e", "t", "d", "s"}) {
        if (word.ends_with(ending)) {
            return ending;
        }
    }
    return "-";
}

/// A token as its neighbours see it.
std::string key_of(std::span<const FoldedToken> sentence, std::ptrdiff_t index, const Lexicon& lexicon)
{
    if (index < 0 || index >= std::ssize(sentence)) {
        return "^";
    }
    const FoldedToken& token = sentence[static_cast<std::size_t>(index)];
    if (token.kind == TokenKind::number) {
        return "#";
    }
    if (!token.is_word() || is_function_word(token.folded)) {
        return std::string(token.folded);
    }
    return "<" + open_classes_of(token.folded, lexicon).letters() + std::string(ending_of(token.folded));
}

/// The nearest token that is no inflected adjective: de in de goede oude zorg.
std::string before_adjectives(std::span<const FoldedToken> sentence, std::ptrdiff_t index, const Lexicon& lexicon)
{
    std::string key = key_of(sentence, index, lexicon);
    while (key.starts_with("<A") && key.ends_with("e")) {
        --index;
        key = key_of(sentence, index, lexicon);
    }
    return key;
}

bool ends_clause(const FoldedToken& token)
{
    return token.kind == TokenKind::mark && token.folded != "'" && token.folded != "\"" && token.folded != "-";
}

/// zegt, gaf, kan: finite whatever stands beside it; of the homographs only auxiliaries.
bool is_finite_verb(const FoldedToken& token, const Lexicon& lexicon)
{
    const WordClasses classes = lexicon.find(token.folded).value_or(WordClasses());
    return token.is_word() && classes.has(WordClass::verb_form) &&
           (is_function_word(token.folded) ||
            !has_any(classes, {WordClass::noun, WordClass::noun_form, WordClass::adjective, WordClass::adjective_form,
                               WordClass::participle, WordClass::infinitive}));
}

bool has_finite_verb(std::span<const FoldedToken> sentence, std::size_t index, int step, const Lexicon& lexicon)
{
    for (auto at = static_cast<std::ptrdiff_t>(index) + step; at >= 0 && at < std::ssize(sentence); at += step) {
        const FoldedToken& token = sentence[static_cast<std::size_t>(at)];
        if (ends_clause(token)) {
            return false;
        }
        if (is_finite_verb(token, lexicon)) {
            return true;
        }
    }
    return false;
}

}

std::string OpenClasses::letters() const
{
    std::string letters;
    for (std::size_t i = 0; i < has.size(); ++i) {
        if (has[i]) {
            letters += "NVA"[i];
        }
    }
    return letters;
}

OpenClasses open_classes_of(std::string_view folded, const Lexicon& lexicon)
{
    const WordClasses classes = lexicon.find(folded).value_or(WordClasses());
    return {{has_any(classes, {WordClass::noun, WordClass::noun_form}),
             has_any(classes, {WordClass::infinitive, WordClass::verb_form, WordClass::participle}),
             has_any(classes, {WordClass::adjective, WordClass::adjective_form})}};
}

std::vector<std::string> context_features(std::span<const FoldedToken> sentence, std::size_t index,
                                          const Lexicon& lexicon)
{
    constexpr std::size_t long_ending = 3;
    const std::string_view word = sentence[index].folded;
    const auto at = static_cast<std::ptrdiff_t>(index);
    const std::string own(ending_of(word));
    const std::string before = key_of(sentence, at - 1, lexicon);
    const std::string after = key_of(sentence, at + 1, lexicon);
    const std::string second_before = key_of(sentence, at - 2, lexicon);
    const std::string second_after = key_of(sentence, at + 2, lexicon);
    const std::string verbs = std::string(has_finite_verb(sentence, index, -1, lexicon) ? "1" : "0") +
                              (has_finite_verb(sentence, index, 1, lexicon) ? "1" : "0");
    return {"o" + own + open_classes_of(word, lexicon).letters(),
            "w" + std::string(word),
            "l" + std::string(word.substr(word.size() - std::min(word.size(), long_ending))) + own,
            "b" + before,
            "B" + before + " " + own,
            "a" + after,
            "A" + after + " " + own,
            "c" + second_before,
            "d" + second_after,
            "C" + second_before + " " + before,
            "D" + after + " " + second_after,
            "x" + before + " " + after,
            "v" + verbs + own,
            "V" + verbs + before,
            "p" + before_adjectives(sentence, at - 1, lexicon) + " " + own,
            "y" + before + " " + own + " " + after};
}

}
