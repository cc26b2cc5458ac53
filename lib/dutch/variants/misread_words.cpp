#include "dutch/variants/misread_words.hpp"

#include "dutch/compounds/compound_splitting.hpp"
#include "dutch/variants/confusions.hpp"
#include "dutch/words/function_words.hpp"

#include <algorithm>

namespace draad {

namespace {

bool has_digit(std::string_view word)
{
    return std::ranges::any_of(word, [](char letter) { return letter >= '0' && letter <= '9'; });
}

/// Only letters, or letters and the digits that scanners read for them: no "3e", no "vmbo-4".
bool may_be_misreading(std::string_view word)
{
    constexpr std::size_t shortest = 6;
    constexpr std::size_t shortest_with_digit = 3;
    const auto letters = std::ranges::count_if(word, [](char letter) { return letter >= 'a' && letter <= 'z'; });
    const auto digits = std::ranges::count_if(word, [](char letter) { return letter >= '0' && letter <= '9'; });
    if (static_cast<std::size_t>(letters + digits) < word.size() || digits >= letters)
        return false;
    return word.size() >= (digits > 0 ? shortest_with_digit : shortest);
}

}

MisreadWords::MisreadWords(const Lexicon& lexicon) : lexicon_(lexicon), words_(lexicon.words())
{
    shapes_.reserve(words_.size());
    for (std::uint32_t index = 0; index < words_.size(); ++index)
        if (lexicon.contains(words_[index]) && !has_digit(words_[index]))
            shapes_.push_back({scanned_shape(words_[index]), index});
    std::ranges::sort(shapes_);
}

std::optional<std::string> MisreadWords::meant_by(std::string_view folded) const
{
    if (!may_be_misreading(folded) || is_known_word(folded, lexicon_))
        return std::nullopt;
    std::optional<std::string> meant;
    const std::uint64_t shape = scanned_shape(folded);
    auto word = std::ranges::lower_bound(shapes_, shape, {}, &ShapedWord::shape);
    for (; word != shapes_.end() && word->shape == shape; ++word) {
        if (!may_be_misread(folded, words_[word->index]))
            continue;
        if (meant)
            return std::nullopt;
        meant = words_[word->index];
    }
    return meant;
}

bool is_known_word(std::string_view folded, const Lexicon& lexicon)
{
    return lexicon.find(folded) || is_function_word(folded) || split_compound(folded, lexicon).size() > 1;
}

}
