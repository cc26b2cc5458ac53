#pragma once

#include "codebook/codebook.hpp"
#include "dutch/lexicon/lexicon.hpp"
#include "dutch/syntax/separable_verbs.hpp"
#include "dutch/variants/parted_words.hpp"
#include "match/hit.hpp"
#include "storage/number_set.hpp"
#include "storage/sorted_words.hpp"
#include "text/token.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace draad {

/// A word of a rule with the settings that decide its forms. Equal word queries share their work.
struct WordQuery {
    WordPattern word;
    std::optional<PartOfSpeech> part_of_speech;
    std::vector<std::string> forms;
    std::vector<std::string> not_forms;

    bool operator==(const WordQuery&) const = default;
};

/// What a word of the text may be to a query.
struct WordUse {
    enum class Role : std::uint8_t {
        whole,       ///< a form of the query's word
        stem,        ///< a verb's stem that is a noun too (vraag): a form where it stands as a verb
        base,        ///< one part of a separable verb
        particle,    ///< the other
        first_half,  ///< of a form that is written as two words ("zeggen schap")
        second_half, ///< the rest of it, right behind the first
    };
    static constexpr std::size_t roles = 6;
    std::uint32_t query = 0;
    Role role = Role::whole;
    /// Of a half: which of the table's parted words.
    std::uint32_t parting = 0;
    MatchWays ways;
};

/// The same to all queries, in their order. *Op* is the particle and the first half of hundreds of words, each of which
/// asks for it only where its base or second half stands: so these uses stand apart.
struct WordUses {
    std::vector<WordUse> plain;
    std::vector<WordUse> beside_another;
};

/// Those of one query, of uses in the order of queries.
inline std::span<const WordUse> uses_of(std::span<const WordUse> uses, std::uint32_t query)
{
    const auto first = std::ranges::lower_bound(uses, query, {}, &WordUse::query);
    return {first, std::find_if(first, uses.end(), [&](const WordUse& use) { return use.query != query; })};
}

/// For a vocabulary, which of its words each query finds: Dutch is applied once, to distinct words, not to the text.
class WordTable {
public:
    /// `vocabulary`: the folded words of the texts. Made by so many threads.
    WordTable(std::vector<WordQuery> queries, const Lexicon& lexicon, const SortedWords& vocabulary, unsigned jobs = 1);

    /// What a word of the vocabulary, by its place, is to the queries; empty for nearly all words.
    const WordUses& uses(std::uint32_t place) const { return uses_[is_used_.holds(place) ? uses_of_place_[place] : 0]; }

    /// The same for a folded word.
    const WordUses& uses(std::string_view folded) const;

    /// How a word of the vocabulary answers to a query by itself, wherever it stands; nothing if it does not, or may be
    /// only a part of what the query finds, or the text must be seen.
    std::optional<MatchWays> ways_alone(std::uint32_t place, std::uint32_t query) const;

    const WordQuery& query(std::size_t index) const { return queries_[index]; }
    /// How the query's verb looks where its parts stand apart.
    const std::optional<SeparableVerb>& apart(std::size_t index) const { return apart_[index]; }

    const PartedWord& parted(std::size_t parting) const { return partings_[parting]; }

    const SortedWords& vocabulary() const { return vocabulary_; }

    /// Whether a query wants its word's own capitals and accents (`=Veilig`), which only the text has.
    bool is_exact(std::size_t query) const { return queries_[query].word.kind == WordPattern::Kind::exact; }

    /// The places of the words of the vocabulary that the query finds in one of the roles.
    const std::vector<std::uint32_t>& places(std::size_t query, WordUse::Role role) const
    {
        return places_[query][static_cast<std::size_t>(role)];
    }

private:
    SortedWords vocabulary_;
    std::vector<WordQuery> queries_;
    std::vector<std::optional<SeparableVerb>> apart_;
    std::vector<std::array<std::vector<std::uint32_t>, WordUse::roles>> places_;
    std::vector<PartedWord> partings_;
    std::vector<WordUses> uses_; // the first: of all other words
    /// By word of the vocabulary: which of these lists; and whether it has one, which is asked far more often.
    std::vector<std::uint32_t> uses_of_place_;
    NumberSet is_used_;
};

}
