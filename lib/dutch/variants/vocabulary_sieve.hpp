#pragma once

#include "dutch/variants/hash_filter.hpp"
#include "dutch/variants/hashed_words.hpp"
#include "dutch/variants/letter_sum.hpp"
#include "storage/sorted_words.hpp"
#include "storage/stable_hash.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace draad {

/// Tells of most strings that they are no word of a vocabulary, from hashes that grow letter by letter, so that a
/// string need not be made to be asked for, and finds those that are.
class VocabularySieve {
public:
    /// `wanted`: how many words will be asked for, roughly. Where they are few beside the vocabulary the sieve would
    /// cost more than it saves, and lets all pass.
    VocabularySieve(const SortedWords& vocabulary, std::size_t wanted) : vocabulary_(vocabulary)
    {
        constexpr std::size_t sieved_for_a_word = 128;
        if (wanted < vocabulary.size() / sieved_for_a_word)
            return;
        words_.emplace(vocabulary.size());
        sums_.emplace(vocabulary.size());
        std::vector<HashedWord> hashed(vocabulary.size());
        for (WordId word_id = 0; word_id < vocabulary.size(); ++word_id) {
            hashed[word_id] = {stable_hash(vocabulary[word_id]), word_id};
            words_->add(hashed[word_id].hash);
            sums_->add(letter_sum(vocabulary[word_id]));
        }
        const std::span<const HashedWord> all = hashed;
        hashed_.emplace(std::span(&all, 1));
    }

    /// By the `stable_hash` of a word.
    bool may_hold(std::uint64_t hash) const { return !words_ || words_->may_hold(hash); }

    /// The number of a word with its `stable_hash`; nothing if it is not there.
    std::optional<WordId> find(std::string_view word, std::uint64_t hash) const
    {
        if (!hashed_)
            return vocabulary_.find(word);
        std::optional<WordId> found;
        if (words_->may_hold(hash))
            hashed_->for_each(hash, [&](WordId word_id) {
                if (vocabulary_[word_id] == word)
                    found = word_id;
            });
        return found;
    }
    std::optional<WordId> find(std::string_view word) const { return find(word, stable_hash(word)); }

    /// Whether there may be a word of just these letters, by their `letter_sum`.
    bool may_hold_letters(std::uint64_t sum) const { return !sums_ || sums_->may_hold(sum); }

private:
    SortedWords vocabulary_;
    // Without the first the shipped codebooks take 6 % more time on 10 MB, without the second 15 %.
    std::optional<HashFilter> words_;
    std::optional<HashFilter> sums_;
    std::optional<HashedWords> hashed_;
};

}
