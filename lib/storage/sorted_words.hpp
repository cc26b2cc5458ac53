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

/// Distinct words in the order of their bytes, each known by its place. One stretch of letters with the end of each
/// word, so that a list that stands in a file is used as it stands there. Cheap to copy; copies share their letters.
class SortedWords {
public:
    SortedWords() = default;

    /// Of words that are sorted, each once.
    SortedWords(const std::vector<std::string>& words);

    /// Of letters kept by `owner`: the words one behind the other, with a byte between them that is in none of them
    /// (`separator`) and one behind the last. `ends`: where each word ends in them. Nothing is checked here: a word
    /// whose ends are damaged is the empty word.
    SortedWords(std::string_view letters, std::span<const std::uint32_t> ends, std::shared_ptr<const void> owner);

    static constexpr char separator = '\n';

    std::size_t size() const { return ends_.size(); }
    bool empty() const { return ends_.empty(); }

    std::string_view operator[](std::size_t place) const
    {
        const std::size_t begin = place == 0 ? 0 : ends_[place - 1] + std::size_t{1};
        const std::size_t end = ends_[place];
        return begin <= end && end <= letters_.size() ? letters_.substr(begin, end - begin) : std::string_view();
    }

    /// The place of a word.
    std::optional<std::uint32_t> find(std::string_view word) const;
    bool holds(std::string_view word) const { return find(word).has_value(); }

    /// The place of the first word that is not before this one; `size()` if all are.
    std::uint32_t lower_bound(std::string_view word) const;

    /// The places of the words that have some letters in them, ascending; all words have no letters in them.
    std::vector<std::uint32_t> containing(std::string_view letters) const;

    /// Their letters, with a separator behind each.
    std::string_view letters() const { return letters_; }
    std::span<const std::uint32_t> ends() const { return ends_; }

    bool operator==(const SortedWords& other) const { return letters_ == other.letters_; }

private:
    std::string_view letters_;
    std::span<const std::uint32_t> ends_;
    std::shared_ptr<const void> owner_;
};

/// The words of several lists as one list. A list that stands alone is given back as it is.
SortedWords merged(std::span<const SortedWords> lists);

/// By word of a list: its place in a list that has all its words.
std::vector<std::uint32_t> places_in(const SortedWords& all, const SortedWords& words);

/// Puts words one behind the other.
class SortedWordsBuilder {
public:
    /// Each word comes after the one before it in the order of bytes.
    void add(std::string_view word);
    /// The words of another list from one place up to another.
    void add(const SortedWords& words, std::uint32_t begin, std::uint32_t end);
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
