#pragma once

#include "codebook/codebook.hpp"
#include "dutch/lexicon.hpp"
#include "dutch/parted_words.hpp"
#include "dutch/separable_verbs.hpp"
#include "match/hit.hpp"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
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

/// For a vocabulary, which of its words each query finds: Dutch is applied once, to distinct words, not to the text.
class WordTable {
public:
    /// `vocabulary`: the folded words of the texts, sorted, each once. Made by so many threads.
    WordTable(std::vector<WordQuery> queries, const Lexicon& lexicon, std::span<const std::string> vocabulary,
              unsigned jobs = 1);

    /// What a folded word is to the queries; empty for nearly all words.
    std::span<const WordUse> uses(std::string_view folded) const;

    const WordQuery& query(std::size_t index) const { return queries_[index]; }
    /// How the query's verb looks where its parts stand apart.
    const std::optional<SeparableVerb>& apart(std::size_t index) const { return apart_[index]; }

    const PartedWord& parted(std::size_t parting) const { return partings_[parting]; }

    /// The words of the vocabulary that the query finds in one of the roles.
    const std::vector<std::string>& words(std::size_t query, WordUse::Role role) const
    {
        return words_[query][static_cast<std::size_t>(role)];
    }

private:
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };

    std::vector<WordQuery> queries_;
    std::vector<std::optional<SeparableVerb>> apart_;
    std::vector<std::array<std::vector<std::string>, WordUse::roles>> words_;
    std::vector<PartedWord> partings_;
    std::unordered_map<std::string, std::vector<WordUse>, Hash, std::equal_to<>> uses_;
};

}
