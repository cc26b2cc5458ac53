#include "storage/sorted_words.hpp"

#include <algorithm>
#include <cstring>
#include <utility>

namespace draad {

SortedWords::SortedWords(const std::vector<std::string>& words)
{
    SortedWordsBuilder builder;
    for (const std::string& word : words)
        builder.add(word);
    *this = std::move(builder).build();
}

SortedWords::SortedWords(std::string_view letters, std::span<const std::uint32_t> ends,
                         std::shared_ptr<const void> owner)
    : letters_(letters), ends_(ends), owner_(std::move(owner))
{
}

WordId SortedWords::lower_bound(std::string_view word) const
{
    std::size_t begin = 0;
    for (std::size_t size = ends_.size(); size > 0;) {
        const std::size_t half = size / 2;
        const bool is_before = (*this)[begin + half] < word;
        begin += is_before ? half + 1 : 0;
        size = is_before ? size - half - 1 : half;
    }
    return static_cast<std::uint32_t>(begin);
}

std::optional<WordId> SortedWords::find(std::string_view word) const
{
    const WordId word_id = lower_bound(word);
    if (word_id == size() || (*this)[word_id] != word)
        return std::nullopt;
    return word_id;
}

std::vector<WordId> SortedWords::containing(std::string_view wanted) const
{
    std::vector<WordId> word_ids;
    if (wanted.empty()) {
        for (WordId word_id = 0; word_id < size(); ++word_id)
            word_ids.push_back(word_id);
        return word_ids;
    }
    auto end = ends_.begin();
    for (std::size_t at = 0; at < letters_.size();) {
        const void* found = ::memmem(letters_.data() + at, letters_.size() - at, wanted.data(), wanted.size());
        if (!found)
            break;
        at = static_cast<std::size_t>(static_cast<const char*>(found) - letters_.data());
        end = std::upper_bound(end, ends_.end(), at);
        if (end == ends_.end())
            break;
        word_ids.push_back(static_cast<std::uint32_t>(end - ends_.begin()));
        at = *end + std::size_t{1};
    }
    return word_ids;
}

void SortedWordsBuilder::add(const SortedWords& words, WordId begin, WordId end)
{
    if (begin == end)
        return;
    // Ends that are damaged may lie beyond the letters.
    const std::size_t before = begin == 0 ? 0 : words.ends()[begin - 1] + std::size_t{1};
    const std::size_t from = std::min(before, words.letters().size());
    const std::size_t to = words.ends()[end - 1] + std::size_t{1};
    const std::size_t shift = letters_.size() - from;
    letters_ += words.letters().substr(from, to - from);
    for (WordId word_id = begin; word_id < end; ++word_id)
        ends_.push_back(static_cast<std::uint32_t>(words.ends()[word_id] + shift));
}

void SortedWordsBuilder::add(std::string_view word)
{
    letters_ += word;
    ends_.push_back(static_cast<std::uint32_t>(letters_.size()));
    letters_ += SortedWords::separator;
}

SortedWords SortedWordsBuilder::build() &&
{
    const auto owner = std::make_shared<const std::pair<std::string, std::vector<std::uint32_t>>>(std::move(letters_),
                                                                                                  std::move(ends_));
    return {owner->first, owner->second, owner};
}

namespace {

/// Word by word: for lists of about the same size.
SortedWords merged_by_words(std::span<const SortedWords> lists)
{
    struct Next {
        std::string_view word;
        std::size_t list;
        std::size_t index;
    };
    const auto is_later = [](const Next& left, const Next& right) { return left.word > right.word; };
    std::vector<Next> heap;
    for (std::size_t i = 0; i < lists.size(); ++i)
        if (!lists[i].empty())
            heap.push_back({lists[i][0], i, 0});
    std::ranges::make_heap(heap, is_later);
    SortedWordsBuilder builder;
    while (!heap.empty()) {
        std::ranges::pop_heap(heap, is_later);
        Next& next = heap.back();
        if (builder.size() == 0 || builder.last() != next.word)
            builder.add(next.word);
        if (++next.index < lists[next.list].size()) {
            next.word = lists[next.list][next.index];
            std::ranges::push_heap(heap, is_later);
        } else {
            heap.pop_back();
        }
    }
    return std::move(builder).build();
}

/// By stretches: a few words put among many.
SortedWords merged_by_stretches(const SortedWords& many, const SortedWords& few)
{
    SortedWordsBuilder builder;
    WordId copied = 0;
    for (std::size_t i = 0; i < few.size(); ++i) {
        const WordId word_id = many.lower_bound(few[i]);
        builder.add(many, copied, word_id);
        copied = word_id;
        if (word_id == many.size() || many[word_id] != few[i])
            builder.add(few[i]);
    }
    builder.add(many, copied, static_cast<std::uint32_t>(many.size()));
    return std::move(builder).build();
}

}

SortedWords merged(std::span<const SortedWords> lists)
{
    if (lists.size() == 1)
        return lists.front();
    std::vector<SortedWords> others(lists.begin(), lists.end());
    const auto largest = std::ranges::max_element(others, {}, &SortedWords::size);
    const SortedWords many = *largest;
    others.erase(largest);
    const SortedWords few = merged_by_words(others);
    constexpr std::size_t much_larger = 8;
    return few.size() * much_larger < many.size() ? merged_by_stretches(many, few)
                                                  : merged_by_words(std::vector{many, few});
}

std::vector<WordId> word_ids_in(const SortedWords& all, const SortedWords& words)
{
    // Each word of the list stands in the longer one as many numbers further as there are others before it: as far as
    // the word before it, or further. Where that grows is searched by halving.
    std::vector<WordId> word_ids(words.size());
    for (std::uint32_t i = 0; i < words.size();) {
        const WordId first = all.lower_bound(words[i]);
        const auto is_as_far = [&](WordId word_id) {
            return std::size_t{first} + (word_id - i) < all.size() && all[first + (word_id - i)] == words[word_id];
        };
        std::uint32_t end = i + 1; // all before it are as far
        for (std::uint32_t step = static_cast<std::uint32_t>(words.size()) - end; end < words.size() && step > 0;) {
            if (end + step <= words.size() && is_as_far(end + step - 1))
                end += step;
            else
                step /= 2;
        }
        for (WordId word_id = i; word_id < end; ++word_id)
            word_ids[word_id] = first + (word_id - i);
        i = end;
    }
    return word_ids;
}

}
