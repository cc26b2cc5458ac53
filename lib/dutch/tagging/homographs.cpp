#include "dutch/tagging/homographs.hpp"

#include "dutch/forms/spelling.hpp"
#include "dutch/tagging/part_of_speech_in_context.hpp"
#include "dutch/words/determiners.hpp"
#include "dutch/words/function_words.hpp"

#include <algorithm>
#include <string>
#include <vector>

namespace draad {
namespace {

bool is_stem(std::string_view form, const Lexicon& lexicon)
{
    const std::vector<std::string> stems = before_vowel(form);
    return std::ranges::any_of(stems, [&](const std::string& stem) {
        return lexicon.find(stem + "en").value_or(WordClasses()).has(WordClass::infinitive);
    });
}

}

bool is_homograph(std::string_view form, PartOfSpeech wanted, const Lexicon& lexicon)
{
    const WordClasses classes = lexicon.find(form).value_or(WordClasses());
    const bool is_noun = classes.has(WordClass::noun) || classes.has(WordClass::noun_form);
    const bool is_infinitive = classes.has(WordClass::infinitive);
    const bool is_finite = classes.has(WordClass::verb_form) && !classes.has(WordClass::participle);
    const bool is_of_closed_class = is_function_word(form) || is_determiner_beside_name(form);
    if (!is_noun || wanted == PartOfSpeech::adjective || is_of_closed_class) {
        return false;
    }
    return wanted == PartOfSpeech::noun ? is_infinitive || (is_finite && is_stem(form, lexicon))
                                        : is_finite && !is_infinitive;
}

bool is_of_another_class(std::span<const FoldedToken> sentence, std::size_t index, PartOfSpeech wanted,
                         const Lexicon& lexicon)
{
    constexpr int sure = 50;
    const bool is_determined = index > 0 && is_determiner(sentence[index - 1].folded);
    const auto found = part_of_speech_in_context(sentence, index, lexicon);
    return found && found->part_of_speech != wanted && found->margin >= sure &&
           is_determined == (wanted == PartOfSpeech::verb);
}

}
