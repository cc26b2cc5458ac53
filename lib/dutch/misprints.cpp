#include "dutch/misprints.hpp"

#include "dutch/confusions.hpp"
#include "dutch/function_words.hpp"
#include "dutch/spelling.hpp"
#include "dutch/word_pieces.hpp"
#include "text/stable_hash.hpp"

#include <algorithm>
#include <utility>

namespace draad {

namespace {

bool has_letter(std::string_view word)
{
    return std::ranges::any_of(word, [](char letter) { return letter >= 'a' && letter <= 'z'; });
}

std::string without_hyphens(std::string_view word)
{
    std::string letters(word);
    std::erase(letters, '-');
    return letters;
}

/// A hyphen may be left out or put in between parts of a compound (zorg-coordinatie, e-mail), not behind a small word,
/// where it tells that they are two: zo-even is no zoeven.
bool has_free_hyphen(std::string_view hyphenated)
{
    const std::string_view first = hyphenated.substr(0, hyphenated.find('-'));
    return !first.empty() && !hyphenated.ends_with('-') && !is_function_word(first);
}

}

Misprints::ShapedWords::ShapedWords(std::vector<ShapedWord> words) : words_(std::move(words)), filter_(words_.size())
{
    std::ranges::sort(words_);
    for (const ShapedWord& word : words_)
        filter_.add(word.shape);
}

std::span<const Misprints::ShapedWord> Misprints::ShapedWords::of_shape(std::uint64_t shape) const
{
    if (!filter_.may_hold(shape))
        return {};
    return {std::ranges::lower_bound(words_, shape, {}, &ShapedWord::shape),
            std::ranges::upper_bound(words_, shape, {}, &ShapedWord::shape)};
}

struct Misprints::Shapes {
    Shapes(const SortedWords& vocabulary, const Lexicon& lexicon)
    {
        for (std::uint32_t place = 0; place < vocabulary.size(); ++place) {
            const std::string_view word = vocabulary[place];
            if (word.size() < 2 || !has_letter(word))
                continue;
            if (word.find('-') != std::string::npos && has_free_hyphen(word))
                hyphenless.push_back({stable_hash(without_hyphens(word)), place});
            if (lexicon.find(word))
                continue;
            scanned.push_back({scanned_shape(word), place});
            spoken.push_back({spoken_shape(word), place});
        }
    }
    std::vector<ShapedWord> scanned;
    std::vector<ShapedWord> spoken;
    std::vector<ShapedWord> hyphenless;
};

Misprints::Misprints(const SortedWords& vocabulary, const Lexicon& lexicon)
    : Misprints(Shapes(vocabulary, lexicon), vocabulary, lexicon)
{
}

Misprints::Misprints(Shapes shapes, const SortedWords& vocabulary, const Lexicon& lexicon)
    : vocabulary_(vocabulary), lexicon_(lexicon), read_shapes_(std::move(shapes.scanned)),
      spelled_shapes_(std::move(shapes.spoken)), hyphenless_(std::move(shapes.hyphenless))
{
}

std::vector<std::string> Misprints::of(std::string_view wanted) const
{
    std::vector<std::string> found;
    add_misread(wanted, found);
    add_misspelled(wanted, found);
    add_hyphenated(wanted, found);
    add_other_links(wanted, found);
    std::ranges::sort(found);
    found.erase(std::unique(found.begin(), found.end()), found.end());
    std::erase(found, wanted);
    return found;
}

void Misprints::add_misread(std::string_view wanted, std::vector<std::string>& found) const
{
    for (const ShapedWord& word : read_shapes_.of_shape(scanned_shape(wanted)))
        if (may_be_misread(vocabulary_[word.place], wanted))
            found.emplace_back(vocabulary_[word.place]);
}

void Misprints::add_misspelled(std::string_view wanted, std::vector<std::string>& found) const
{
    for (const ShapedWord& word : spelled_shapes_.of_shape(spoken_shape(wanted)))
        if (may_be_misspelled(vocabulary_[word.place], wanted))
            found.emplace_back(vocabulary_[word.place]);
}

void Misprints::add_hyphenated(std::string_view wanted, std::vector<std::string>& found) const
{
    const std::string letters = without_hyphens(wanted);
    if (letters.size() < wanted.size() && has_free_hyphen(wanted) && vocabulary_.holds(letters))
        found.push_back(letters);
    for (const ShapedWord& word : hyphenless_.of_shape(stable_hash(letters)))
        if (without_hyphens(vocabulary_[word.place]) == letters)
            found.emplace_back(vocabulary_[word.place]);
}

/// pannekoek for pannenkoek, zielezorg for zielenzorg: the linking -en- was -e- before 1995, and still is for many.
void Misprints::add_other_links(std::string_view wanted, std::vector<std::string>& found) const
{
    for (std::size_t at = wanted.find('e', 2); at != std::string_view::npos; at = wanted.find('e', at + 1)) {
        const bool has_n = wanted.substr(at).starts_with("en");
        const std::size_t right = at + (has_n ? 2 : 1);
        if (right >= wanted.size() || is_vowel(wanted[right]))
            continue;
        const std::string other =
            std::string(wanted.substr(0, at + 1)) + (has_n ? "" : "n") + std::string(wanted.substr(right));
        if (vocabulary_.holds(other) && is_modifier_chain(wanted.substr(0, right), lexicon_) &&
            is_head(wanted.substr(right), lexicon_))
            found.push_back(other);
    }
}

}
