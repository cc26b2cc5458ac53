#include "dutch/variants/misprints.hpp"

#include "dutch/compounds/word_pieces.hpp"
#include "dutch/forms/spelling.hpp"
#include "dutch/variants/confusions.hpp"
#include "dutch/words/function_words.hpp"
#include "parallel.hpp"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <span>

namespace draad {

namespace {

bool has_letter(std::string_view word)
{
    return std::ranges::any_of(word, [](char letter) { return letter >= 'a' && letter <= 'z'; });
}

/// How often a word has a letter: mostly not at all, which the search of one byte finds sooner than a count.
std::uint64_t count_of(char letter, std::string_view word)
{
    return word.find(letter) == std::string_view::npos ? 0
                                                       : static_cast<std::uint64_t>(std::ranges::count(word, letter));
}

std::string without_hyphens(std::string_view word)
{
    std::string letters(word);
    std::erase(letters, '-');
    return letters;
}

/// A hyphen may be left out or put in between parts of a compound (zorg-coordinatie, e-mail), and is left over from the
/// end of a line (in-spraak, begelei-ding); not between small words, where it tells that they are two: zo-even is no
/// zoeven.
bool has_free_hyphen(std::string_view hyphenated, const Lexicon& lexicon)
{
    const std::size_t at = hyphenated.find('-');
    const std::string_view first = hyphenated.substr(0, at);
    const std::string_view rest = hyphenated.substr(at + 1);
    if (first.empty() || hyphenated.ends_with('-'))
        return false;
    const std::optional<WordClasses> classes = lexicon.find(rest);
    const bool may_follow = !classes || !(classes->is_empty() || classes->has(WordClass::adjective));
    return !is_function_word(first) || (!is_function_word(rest) && may_follow);
}

/// Tells of words of the vocabulary whether they may be one of those that will be asked for. Without its sieve the
/// shipped codebooks take 6 % more time on 10 MB.
class WantedShapes {
public:
    WantedShapes(std::span<const std::string_view> wanted, const SortedWords& vocabulary)
    {
        for (const std::string_view word : wanted)
            longest_ = std::max(longest_, word.size() + most_letters_more);
        if (wanted.size() > vocabulary.size()) // then to reckon with all of the vocabulary costs less
            return;
        ShapeSieve& shapes = shapes_.emplace();
        for (const std::string_view word : wanted) {
            const ShapeSums sums = shape_sums(word);
            shapes.scanned.add(sums.scanned);
            shapes.spoken.add(sums.spoken);
        }
    }

    bool is_too_long(std::string_view word) const { return word.size() > longest_; }
    bool may_be_scanned(ShapeSums sums) const { return !shapes_ || shapes_->scanned.may_hold(sums.scanned); }
    bool may_be_spoken(ShapeSums sums) const { return !shapes_ || shapes_->spoken.may_hold(sums.spoken); }

private:
    std::optional<ShapeSieve> shapes_;
    std::size_t longest_ = 0;
};

}

struct Misprints::Shapes {
    void add(std::string_view word, std::uint32_t word_id, const WantedShapes& wanted, const Lexicon& lexicon)
    {
        if (word.size() < 2)
            return;
        if (word.find('-') != std::string::npos && has_free_hyphen(word, lexicon))
            hyphenless.push_back({letter_sum(without_hyphens(word)), word_id});
        if (wanted.is_too_long(word))
            return;
        const ShapeSums sums = shape_sums(word);
        const bool may_be_scanned = wanted.may_be_scanned(sums);
        const bool may_be_spoken = wanted.may_be_spoken(sums);
        if ((!may_be_scanned && !may_be_spoken) || !has_letter(word) || lexicon.find(word))
            return;
        if (may_be_scanned)
            scanned.push_back({scanned_shape(word), word_id});
        if (may_be_spoken)
            spoken.push_back({spoken_shape(word), word_id});
    }

    std::vector<HashedWord> scanned;
    std::vector<HashedWord> spoken;
    std::vector<HashedWord> hyphenless;
};

Misprints::Misprints(const SortedWords& vocabulary, const VocabularySieve& sieve,
                     std::span<const std::string_view> wanted, const Lexicon& lexicon, unsigned jobs)
    : vocabulary_(vocabulary), sieve_(sieve), lexicon_(lexicon), slips_(vocabulary, sieve, lexicon)
{
    const WantedShapes shapes(wanted, vocabulary);
    constexpr std::size_t words_at_a_time = 8192;
    std::vector<Shapes> parts(count_stretches(vocabulary.size(), words_at_a_time));
    for_each_stretch_in_parallel(vocabulary.size(), words_at_a_time, jobs, [&] {
        return [&](std::size_t begin, std::size_t end) {
            for (std::size_t word_id = begin; word_id < end; ++word_id)
                parts[begin / words_at_a_time].add(vocabulary[word_id], static_cast<std::uint32_t>(word_id), shapes,
                                                   lexicon);
        };
    });
    const auto all = [&](std::vector<HashedWord> Shapes::*kind) {
        std::vector<std::span<const HashedWord>> lists;
        for (const Shapes& part : parts)
            lists.push_back(part.*kind);
        return HashedWords(lists);
    };
    scanned_ = all(&Shapes::scanned);
    spoken_ = all(&Shapes::spoken);
    hyphenless_ = all(&Shapes::hyphenless);
    for (const Shapes& part : parts) {
        for (const HashedWord& word : part.scanned)
            shapes_.scanned.add(shape_sums(vocabulary[word.word_id]).scanned);
        for (const HashedWord& word : part.spoken)
            shapes_.spoken.add(shape_sums(vocabulary[word.word_id]).spoken);
    }
}

std::vector<std::string> Misprints::of(std::string_view wanted) const
{
    std::vector<std::string> found;
    const ShapeSums sums = shape_sums(wanted);
    if (shapes_.scanned.may_hold(sums.scanned))
        add_misread(wanted, found);
    if (shapes_.spoken.may_hold(sums.spoken))
        add_misspelled(wanted, found);
    const std::uint64_t letters = letter_sum(wanted);
    add_hyphenated(wanted, letters, found);
    add_other_apostrophes(wanted, letters, found);
    add_other_links(wanted, letters, found);
    slips_.add(wanted, letters, found);
    if (found.empty()) // as of nearly all
        return found;
    std::ranges::sort(found);
    found.erase(std::unique(found.begin(), found.end()), found.end());
    std::erase(found, wanted);
    return found;
}

void Misprints::add_misread(std::string_view wanted, std::vector<std::string>& found) const
{
    scanned_.for_each(scanned_shape(wanted), [&](std::uint32_t word_id) {
        if (may_be_misread(vocabulary_[word_id], wanted))
            found.emplace_back(vocabulary_[word_id]);
    });
}

void Misprints::add_misspelled(std::string_view wanted, std::vector<std::string>& found) const
{
    spoken_.for_each(spoken_shape(wanted), [&](std::uint32_t word_id) {
        if (may_be_misspelled(vocabulary_[word_id], wanted))
            found.emplace_back(vocabulary_[word_id]);
    });
}

void Misprints::add_hyphenated(std::string_view wanted, std::uint64_t letters, std::vector<std::string>& found) const
{
    const std::uint64_t hyphens = count_of('-', wanted);
    const std::uint64_t without = letters - hyphens * letter_weight('-');
    if (hyphens > 0 && sieve_.may_hold_letters(without) && has_free_hyphen(wanted, lexicon_) &&
        vocabulary_.holds(without_hyphens(wanted)))
        found.push_back(without_hyphens(wanted));
    hyphenless_.for_each(without, [&](std::uint32_t word_id) {
        if (without_hyphens(vocabulary_[word_id]) == without_hyphens(wanted))
            found.emplace_back(vocabulary_[word_id]);
    });
}

/// fotos for foto's, and leraar's for leraars; what a list holds is a word of its own (zon beside zo'n).
void Misprints::add_other_apostrophes(std::string_view wanted, std::uint64_t letters,
                                      std::vector<std::string>& found) const
{
    const std::uint64_t marks = count_of('\'', wanted);
    const std::uint64_t other_letters =
        marks > 0 ? letters - marks * letter_weight('\'') : letters + letter_weight('\'');
    if ((marks == 0 && !wanted.ends_with('s')) || !sieve_.may_hold_letters(other_letters))
        return;
    std::string other(wanted);
    if (marks > 0)
        std::erase(other, '\'');
    else
        other.insert(other.size() - 1, "'");
    if (vocabulary_.holds(other) && !lexicon_.find(other))
        found.push_back(other);
}

/// pannekoek for pannenkoek, zielezorg for zielenzorg: the linking -en- was -e- before 1995, and still is for many.
void Misprints::add_other_links(std::string_view wanted, std::uint64_t letters, std::vector<std::string>& found) const
{
    if (!sieve_.may_hold_letters(letters + letter_weight('n')) &&
        !sieve_.may_hold_letters(letters - letter_weight('n')))
        return;
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
