#include "match/telling_words.hpp"

#include <algorithm>
#include <optional>

namespace draad {

namespace {

/// Queries of which one must be there, and how many passages they let through.
struct Keys {
    std::vector<std::uint32_t> queries;
    std::uint64_t passages = 0;
};

class KeyFinder {
public:
    KeyFinder(const CompiledCodebook& codebook, const WordTable& table,
              std::span<const std::uint32_t> passages_of_words)
        : table_(table), passages_of_words_(passages_of_words)
    {
        for (const PatternNode& node : codebook.nodes) // parts stand before what they are parts of
            keys_.push_back(find(node));
    }

    /// Nothing, if the pattern needs no word.
    const std::optional<Keys>& of(std::uint32_t node) const { return keys_[node]; }

private:
    std::optional<Keys> find(const PatternNode& node) const
    {
        switch (node.kind) {
        case PatternNode::Kind::word:
            return Keys{{node.target}, passages_of(node.target)};
        case PatternNode::Kind::expression:
            return std::nullopt;
        case PatternNode::Kind::alternatives:
            return all_of(node.children);
        default:
            return rarest_of(node.children);
        }
    }

    std::optional<Keys> all_of(const std::vector<std::uint32_t>& children) const
    {
        Keys all;
        for (const std::uint32_t child : children) {
            if (!keys_[child])
                return std::nullopt;
            all.queries.insert(all.queries.end(), keys_[child]->queries.begin(), keys_[child]->queries.end());
            all.passages += keys_[child]->passages;
        }
        std::ranges::sort(all.queries);
        all.queries.erase(std::unique(all.queries.begin(), all.queries.end()), all.queries.end());
        return all;
    }

    std::optional<Keys> rarest_of(const std::vector<std::uint32_t>& children) const
    {
        std::optional<Keys> rarest;
        for (const std::uint32_t child : children)
            if (keys_[child] && (!rarest || keys_[child]->passages < rarest->passages))
                rarest = keys_[child];
        return rarest;
    }

    /// Two parts of a verb, or two halves of a word, must both be there.
    std::uint64_t passages_of(std::uint32_t query) const
    {
        using Role = WordUse::Role;
        return passages_of(query, Role::whole) + passages_of(query, Role::stem) +
               std::min(passages_of(query, Role::base), passages_of(query, Role::particle)) +
               std::min(passages_of(query, Role::first_half), passages_of(query, Role::second_half));
    }

    std::uint64_t passages_of(std::uint32_t query, WordUse::Role role) const
    {
        std::uint64_t passages = 0;
        for (const std::uint32_t place : table_.places(query, role))
            passages += passages_of_words_.empty() ? 1 : passages_of_words_[place];
        return passages;
    }

    const WordTable& table_;
    std::span<const std::uint32_t> passages_of_words_;
    std::vector<std::optional<Keys>> keys_;
};

}

TellingWords::TellingWords(const CompiledCodebook& codebook, const WordTable& table,
                           std::span<const std::uint32_t> passages_of_words)
    : rules_of_query_(codebook.queries.size()), tells_(table.vocabulary().size())
{
    const KeyFinder keys(codebook, table, passages_of_words);
    for (std::uint32_t rule = 0; rule < codebook.rules.size(); ++rule) {
        const std::optional<Keys>& found = keys.of(codebook.rules[rule].pattern);
        if (!found)
            wordless_.push_back(rule);
        else
            for (const std::uint32_t query : found->queries)
                rules_of_query_[query].push_back(rule);
    }
    for (std::size_t query = 0; query < rules_of_query_.size(); ++query)
        for (std::size_t role = 0; role < WordUse::roles && !rules_of_query_[query].empty(); ++role)
            for (const std::uint32_t place : table.places(query, static_cast<WordUse::Role>(role)))
                tells_[place] = 1;
}

}
