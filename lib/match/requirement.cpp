#include "match/requirement.hpp"

#include <algorithm>
#include <iterator>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace draad {

namespace {

using Kind = WordCondition::Kind;

/// Makes the condition of each pattern once, from those of its parts; a pattern that cannot match has none.
class RequirementMaker {
public:
    RequirementMaker(const CompiledCodebook& codebook, const WordTable& table) : codebook_(codebook), table_(table) {}

    WordCondition run()
    {
        for (const PatternNode& node : codebook_.nodes)
            made_.push_back(make(node));
        std::vector<std::uint32_t> rules;
        for (const CompiledRule& rule : codebook_.rules)
            if (!rule.is_exception && made_[rule.pattern])
                rules.push_back(*made_[rule.pattern]);
        std::ranges::sort(rules);
        rules.erase(std::unique(rules.begin(), rules.end()), rules.end());
        condition_.add({.kind = Kind::any, .parts = std::move(rules)});
        return std::move(condition_);
    }

private:
    using Place = std::optional<std::uint32_t>;

    Place make(const PatternNode& node)
    {
        switch (node.kind) {
        case PatternNode::Kind::word:
            return make_word(node.target);
        case PatternNode::Kind::expression:
            return condition_.add({.kind = Kind::all});
        case PatternNode::Kind::alternatives: {
            std::vector<std::uint32_t> parts;
            for (const std::uint32_t child : node.children)
                if (made_[child])
                    parts.push_back(*made_[child]);
            return any_of(std::move(parts));
        }
        default: {
            std::vector<std::uint32_t> parts;
            for (const std::uint32_t child : node.children) {
                if (!made_[child])
                    return std::nullopt;
                parts.push_back(*made_[child]);
            }
            return condition_.add({.kind = Kind::all, .parts = std::move(parts)});
        }
        }
    }

    /// Any of the words that the query finds whole, or both parts of its verb, or both halves of a parted word.
    Place make_word(std::uint32_t query)
    {
        std::vector<std::uint32_t> parts = words(query, WordUse::Role::whole);
        std::ranges::copy(words(query, WordUse::Role::stem), std::back_inserter(parts));
        add_pair(query, WordUse::Role::base, WordUse::Role::particle, parts);
        add_pair(query, WordUse::Role::first_half, WordUse::Role::second_half, parts);
        return any_of(std::move(parts));
    }

    void add_pair(std::uint32_t query, WordUse::Role one, WordUse::Role other, std::vector<std::uint32_t>& parts)
    {
        const Place first = any_of(words(query, one));
        const Place second = any_of(words(query, other));
        if (first && second)
            parts.push_back(condition_.add({.kind = Kind::all, .parts = {*first, *second}}));
    }

    std::vector<std::uint32_t> words(std::uint32_t query, WordUse::Role role)
    {
        std::vector<std::uint32_t> places;
        for (const std::uint32_t place : table_.places(query, role)) {
            const auto [known, is_new] = words_.try_emplace(place, 0);
            if (is_new)
                known->second = condition_.add({.kind = Kind::word, .word = std::string(table_.vocabulary()[place])});
            places.push_back(known->second);
        }
        return places;
    }

    Place any_of(std::vector<std::uint32_t> parts)
    {
        if (parts.empty())
            return std::nullopt;
        if (parts.size() == 1)
            return parts.front();
        return condition_.add({.kind = Kind::any, .parts = std::move(parts)});
    }

    const CompiledCodebook& codebook_;
    const WordTable& table_;
    WordCondition condition_;
    std::vector<Place> made_;
    std::unordered_map<std::uint32_t, std::uint32_t> words_;
};

}

WordCondition requirement_of(const CompiledCodebook& codebook, const WordTable& table)
{
    return RequirementMaker(codebook, table).run();
}

}
