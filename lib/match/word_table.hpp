#pragma once

#include "codebook/codebook.hpp"
#include "dutch/lexicon/lexicon.hpp"
#include "dutch/syntax/pronominal_adverbs.hpp"
#include "dutch/syntax/separable_verbs.hpp"
#include "dutch/variants/accented_words.hpp"
#include "dutch/variants/parted_words.hpp"
#include "match/hit.hpp"
#include "storage/number_set.hpp"
#include "storage/sorted_words.hpp"
#include "text/part_of_speech.hpp"
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

/// A word of a rule with the settings that decide its forms.
struct WordQuery {
    WordPattern word;
    std::optional<PartOfSpeech> part_of_speech;
    std::vector<std::string> forms;
    std::vector<std::string> not_forms;

    bool operator==(const WordQuery&) const = default;
};

/// That a word of the vocabulary matches a query, or may be part of what does.
struct QueryMatch {
    enum class Role : std::uint8_t {
        whole,       ///< a form of the query's word
        stem,        ///< a verb's stem that is a noun too (vraag): a form where it stands as a verb
        left_alone,  ///< what a preposition becomes behind er, daar or waar (mee): a form where these left it alone
        base,        ///< one part of a separable verb or a pronominal adverb: neemt, er
        particle,    ///< the other part of it: over
        first_half,  ///< of a form that is written as two words ("zeggen schap")
        second_half, ///< the rest of such a form, right behind the first half
    };
    static constexpr std::size_t role_count = 7;
    std::uint32_t query = 0;
    Role role = Role::whole;
    /// Of a half: the index of its word, for `WordTable::parted`.
    std::uint32_t parting = 0;
    MatchTraits traits;
    /// Of a homograph: what it must be where it stands.
    std::optional<PartOfSpeech> only_as = std::nullopt;
};

/// The queries that a word of the vocabulary matches, in the order of queries. Particles and first halves are a list of
/// their own: *op* is one for hundreds of queries, which need it only where a base or second half stands, too.
struct QueryMatches {
    std::vector<QueryMatch> plain;
    std::vector<QueryMatch> beside_another;
};

/// The matches with one query. `matches`: in the order of queries.
inline std::span<const QueryMatch> matches_of(std::span<const QueryMatch> matches, std::uint32_t query)
{
    const auto first = std::ranges::lower_bound(matches, query, {}, &QueryMatch::query);
    return {first, std::find_if(first, matches.end(), [&](const QueryMatch& match) { return match.query != query; })};
}

/// Which words of a vocabulary match which queries. Dutch is applied here once, to the distinct words, not to the text.
class WordTable {
public:
    /// `vocabulary`: the folded words of the texts. `jobs`: how many threads make the table. The lexicon outlives it.
    WordTable(std::vector<WordQuery> queries, const Lexicon& lexicon, const SortedWords& vocabulary, unsigned jobs = 1);

    /// The queries that a word of the vocabulary matches; none for nearly all words.
    const QueryMatches& query_matches(WordId word_id) const
    {
        return matches_[is_matched_.holds(word_id) ? matches_of_word_[word_id] : 0];
    }

    /// The queries that a folded word matches; none if it is not in the vocabulary.
    const QueryMatches& query_matches(std::string_view folded) const;

    /// The traits of the match of a query with a word of the vocabulary that matches it wherever it stands; nothing if
    /// the word does not, may be only a part of what matches, or if the text must be seen.
    std::optional<MatchTraits> match_single_word(WordId word_id, std::uint32_t query) const;

    const WordQuery& query(std::size_t index) const { return queries_[index]; }
    /// The query's verb with its parts apart; nothing if it is no separable verb.
    const std::optional<SeparableVerb>& apart(std::size_t index) const { return apart_[index]; }
    /// The query's word with its halves apart; nothing if it is no pronominal adverb.
    const std::optional<PronominalAdverb>& pronominal(std::size_t index) const { return pronominal_[index]; }

    const Lexicon& lexicon() const { return lexicon_; }

    const PartedWord& parted(std::size_t parting) const { return partings_[parting]; }

    const SortedWords& vocabulary() const { return vocabulary_; }

    /// Whether a query wants to see how its word is written in the text: its own capitals and accents (`=Veilig`), or
    /// an accent that tells it from another (gêne).
    bool is_exact(std::size_t query) const
    {
        const WordPattern& word = queries_[query].word;
        return word.kind == WordPattern::Kind::exact || is_told_by_accent(word.text);
    }

    /// The words of the vocabulary that match the query in a role. Not sorted.
    const std::vector<WordId>& word_ids(std::size_t query, QueryMatch::Role role) const
    {
        return word_ids_[query][static_cast<std::size_t>(role)];
    }

private:
    SortedWords vocabulary_;
    const Lexicon& lexicon_;
    std::vector<WordQuery> queries_;
    std::vector<std::optional<SeparableVerb>> apart_;
    std::vector<std::optional<PronominalAdverb>> pronominal_;
    std::vector<std::array<std::vector<WordId>, QueryMatch::role_count>> word_ids_;
    std::vector<PartedWord> partings_;
    std::vector<QueryMatches> matches_; // the first: of words that match no query
    /// By word of the vocabulary: its index in `matches_`. Whether it has one is kept apart, since it is asked far more
    /// often.
    std::vector<std::uint32_t> matches_of_word_;
    NumberSet is_matched_;
};

}
