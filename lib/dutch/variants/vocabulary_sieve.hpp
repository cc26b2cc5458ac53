#pragma once

#include "dutch/variants/hash_filter.hpp"
#include "dutch/variants/letter_sum.hpp"
#include "storage/sorted_words.hpp"
#include "storage/stable_hash.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>

namespace draad {

/// Tells of most strings that they are no word of a vocabulary, from hashes that grow letter by letter, so that a
/// string need not be made to be asked for. What passes must still be looked up.
class VocabularySieve {
public:
    /// `wanted`: how many words will be asked for, roughly. Where they are few beside the vocabulary the sieve would
    /// cost more than it saves, and lets all pass.
    VocabularySieve(const SortedWords& vocabulary, std::size_t wanted)
    {
        constexpr std::size_t sieved_for_a_word = 128;
        if (wanted < vocabulary.size() / sieved_for_a_word)
            return;
        words_.emplace(vocabulary.size());
        sums_.emplace(vocabulary.size());
        for (std::size_t word_id = 0; word_id < vocabulary.size(); ++word_id) {
            words_->add(stable_hash(vocabulary[word_id]));
            sums_->add(letter_sum(vocabulary[word_id]));
        }
    }

    /// By the `stable_hash` of a word.
    bool may_hold(std::uint64_t hash) const { return !words_ || words_->may_hold(hash); }

    /// Whether there may be a word of just these letters, by their `letter_sum`.
    bool may_hold_letters(std::uint64_t sum) const { return !sums_ || sums_->may_hold(sum); }

private:
    std::optional<HashFilter> words_;
    std::optional<HashFilter> sums_;
};

}
