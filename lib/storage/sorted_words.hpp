#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace draad {

/// The number of a word in a sorted list, from 0.
using WordId = std::uint32_t;

/// Distinct words in the order of their bytes, each with a number. Stored as one stretch of letters and the end of each
/// word, so that a list in a mapped file needs no copy. Cheap to copy; copies share their letters.
class SortedWords {
public:
    SortedWords() = default;

    /// `words` are sorted and distinct.
    SortedWords(const std::vector<std::string>& words);

    /// A list over memory that `owner` keeps alive. `letters`: the words in order, each followed by `separator`, which
    /// no word contains. `ends`: the byte in `letters` where each word ends. Nothing is checked: a word whose ends are
    /// damaged reads as the empty word.
    SortedWords(std::string_view letters, std::span<const std::uint32_t> ends, std::shared_ptr<const void> owner);

    static constexpr char separator = '\n';

    std::size_t size() const { return ends_.size(); }
    bool empty() const { return ends_.empty(); }

    std::string_view operator[](std::size_t word_id) const
    {
        const std::size_t begin = word_id == 0 ? 0 : ends_[word_id - 1] + std::size_t{1};
        const std::size_t end = ends_[word_id];
        return begin <= end && end <= letters_.size() ? letters_.substr(begin, end - begin) : std::string_view();
    }

    std::optional<WordId> find(std::string_view word) const;
    bool holds(std::string_view word) const { return find(word).has_value(); }

    /// The number of the first word that does not come before `word`; `size()` if all do.
    WordId lower_bound(std::string_view word) const;

    /// The numbers of the words that contain `letters`, ascending; of all words if `letters` is empty.
    std::vector<WordId> containing(std::string_view letters) const;

    /// The letters of all words, each word followed by `separator`.
    std::string_view letters() const { return letters_; }
    std::span<const std::uint32_t> ends() const { return ends_; }

    bool operator==(const SortedWords& other) const { return letters_ == other.letters_; }

private:
    std::string_view letters_;
    std::span<const std::uint32_t> ends_;
    std::shared_ptr<const void> owner_;
};

/// One list of all words of `lists`. A single list is returned as it is.
SortedWords merged(std::span<const SortedWords> lists);

/// The number in `all` of each word of `words`; `all` contains them all.
std::vector<WordId> word_ids_in(const SortedWords& all, const SortedWords& words);

/// Builds a SortedWords from words that come in order.
class SortedWordsBuilder {
public:
    /// `word` comes after the last one in the order of bytes.
    void add(std::string_view word);
    /// Adds the words of another list with the numbers from `begin` up to, not including, `end`.
    void add(const SortedWords& words, WordId begin, WordId end);
    std::size_t size() const { return ends_.size(); }
    /// The word that was added last.
    std::string_view last() const
    {
        const std::size_t begin = ends_.size() > 1 ? ends_[ends_.size() - 2] + std::size_t{1} : 0;
        return std::string_view(letters_).substr(begin, ends_.back() - begin);
    }
    SortedWords build() &&;

private:
    std::string letters_;
    std::vector<std::uint32_t> ends_;
};

}
