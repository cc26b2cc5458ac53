#include "match/rule_filter.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <utility>

namespace draad {

namespace {

using Role = QueryMatch::Role;

constexpr std::array whole_word = {Role::whole, Role::stem, Role::left_alone};
constexpr std::array parts_of_words = {Role::base, Role::particle, Role::first_half, Role::second_half};

/// A list of this one only.
std::span<const Role> alone(Role part)
{
    return {std::ranges::find(parts_of_words, part), 1};
}

/// The words of a query that it finds in some of its roles. Copied to all that it is a part of, hence small.
struct Key {
    std::uint32_t query = 0;
    std::span<const Role> roles;
    /// If the query's word stands in two parts: the role of the other part, which must be there, too.
    std::optional<Role> other;
};

void keep_distinct(std::vector<WordId>& word_ids)
{
    std::ranges::sort(word_ids);
    word_ids.erase(std::unique(word_ids.begin(), word_ids.end()), word_ids.end());
}

/// Words of which every match of a pattern has at least one, and how many passages have any of them.
struct Keys {
    std::vector<Key> keys;
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

    /// The keys of a node; nothing if its pattern can match without any known word.
    const std::optional<Keys>& of(std::uint32_t node) const { return keys_[node]; }

private:
    std::optional<Keys> find(const PatternNode& node) const
    {
        switch (node.kind) {
        case PatternNode::Kind::word:
            return of_word(node.target);
        case PatternNode::Kind::expression:
            return std::nullopt;
        case PatternNode::Kind::alternatives:
            return all_of(node.children);
        case PatternNode::Kind::sequence:
        case PatternNode::Kind::near:
            return rarest_of(node.children);
        }
        return std::nullopt;
    }

    /// The whole word, and the rarer part of a verb or word that may stand in two parts, which must both be there.
    Keys of_word(std::uint32_t query) const
    {
        Keys word;
        add(word, {.query = query, .roles = whole_word});
        add_rarer(word, query, Role::base, Role::particle);
        add_rarer(word, query, Role::first_half, Role::second_half);
        return word;
    }

    /// A key that no word of the vocabulary is tells nothing; in a small corpus these are most.
    void add(Keys& keys, const Key& key) const
    {
        if (std::ranges::all_of(key.roles, [&](Role role) { return table_.word_ids(key.query, role).empty(); }))
            return;
        for (const Role role : key.roles)
            keys.passages += passages_of(key.query, role);
        keys.keys.push_back(key);
    }

    void add_rarer(Keys& keys, std::uint32_t query, Role one, Role other) const
    {
        if (passages_of(query, one) > passages_of(query, other))
            std::swap(one, other);
        if (!table_.word_ids(query, one).empty())
            add(keys, {.query = query, .roles = alone(one), .other = other});
    }

    std::optional<Keys> all_of(const std::vector<std::uint32_t>& children) const
    {
        Keys all;
        for (const std::uint32_t child : children) {
            if (!keys_[child])
                return std::nullopt;
            all.keys.insert(all.keys.end(), keys_[child]->keys.begin(), keys_[child]->keys.end());
            all.passages += keys_[child]->passages;
        }
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

    std::uint64_t passages_of(std::uint32_t query, Role role) const
    {
        std::uint64_t passages = 0;
        for (const WordId word_id : table_.word_ids(query, role))
            passages += passages_of_words_.empty() ? 1 : passages_of_words_[word_id];
        return passages;
    }

    const WordTable& table_;
    std::span<const std::uint32_t> passages_of_words_;
    std::vector<std::optional<Keys>> keys_;
};

}

/// Fills a RuleFilter: numbers the parts that rules require, and enters with each word the rules that it is a key word
/// of and the parts that it may be.
class RuleFilterBuilder {
public:
    RuleFilterBuilder(RuleFilter& filter, const Codebook& codebook, const CompiledCodebook& compiled,
                      const WordTable& table, std::span<const std::uint32_t> passages_of_words)
        : filter_(filter), codebook_(codebook), compiled_(compiled), table_(table),
          keys_(compiled, table, passages_of_words), parts_of_nodes_(compiled.nodes.size())
    {
    }

    void run()
    {
        filter_.entry_of_word_.resize(table_.vocabulary().size());
        filter_.wanted_.emplace();
        filter_.word_entries_.emplace_back();
        rule_entries_.emplace_back();
        parts_.emplace_back();
        filter_.required_parts_.push_back(0);
        for (std::uint32_t rule = 0; rule < compiled_.rules.size(); ++rule)
            add_rule(rule);
        for (std::size_t i = 0; i < rule_entries_.size(); ++i)
            put_entry(i);
        if (filter_.wanted_)
            keep_distinct(filter_.wanted_->any);
    }

private:
    /// Parts of rules, by their numbers.
    using Parts = std::vector<std::uint32_t>;

    template <class Item>
    static RuleFilter::Stretch put(const std::vector<Item>& items, std::vector<Item>& all)
    {
        const auto begin = static_cast<std::uint32_t>(all.size());
        all.insert(all.end(), items.begin(), items.end());
        return {.begin = begin, .end = static_cast<std::uint32_t>(all.size())};
    }

    void add_rule(std::uint32_t rule)
    {
        const CompiledRule& compiled = compiled_.rules[rule];
        if (!keys_.of(compiled.pattern)) {
            filter_.unfiltered_rules_.push_back(rule);
            if (!compiled.is_exception)
                filter_.wanted_.reset();
            return;
        }
        Parts required;
        if (compiled.with && rule_of(codebook_, compiled).within != Scope::turn)
            add_parts(*compiled.with, required);
        add_ways(rule, compiled.pattern, required);
    }

    /// Each alternative of a rule is a way of its own to match it, with key words and parts of its own.
    void add_ways(std::uint32_t rule, std::uint32_t node, const Parts& required)
    {
        const PatternNode& pattern = compiled_.nodes[node];
        const auto is_word = [&](std::uint32_t child) {
            return compiled_.nodes[child].kind == PatternNode::Kind::word;
        };
        if (pattern.kind == PatternNode::Kind::alternatives && !std::ranges::all_of(pattern.children, is_word)) {
            for (const std::uint32_t child : pattern.children)
                add_ways(rule, child, required);
            return;
        }
        if (keys_.of(node)->keys.empty()) // no text has it
            return;
        Parts own = required;
        add_parts(node, own);
        add_keys(rule, keys_.of(node)->keys, own);
    }

    /// Keys beside which the same parts are required are entered as one; mostly all are.
    void add_keys(std::uint32_t rule, std::span<const Key> keys, const Parts& own)
    {
        Parts shared;
        std::vector<WordId> words;
        for (const Key& key : keys) {
            const std::vector<WordId> words_of_key = words_of({&key, 1});
            Parts required = required_beside(key, words_of_key, own);
            if (required != shared) {
                add_words(rule, std::exchange(words, {}), shared);
                shared = std::move(required);
            }
            words.insert(words.end(), words_of_key.begin(), words_of_key.end());
        }
        add_words(rule, std::move(words), shared);
    }

    /// Of these parts those that the words of a key are not, and the other part of a word in two.
    Parts required_beside(const Key& key, const std::vector<WordId>& words, Parts required)
    {
        if (key.other)
            add_pair(key, required);
        std::erase_if(required, [&](std::uint32_t part) {
            return std::ranges::all_of(
                words, [&](WordId word_id) { return std::ranges::binary_search(words_of_parts_[part], word_id); });
        });
        return required;
    }

    void add_words(std::uint32_t rule, std::vector<WordId> words, const Parts& required)
    {
        if (words.empty())
            return;
        keep_distinct(words);
        add_rule_entry(words, entry_of(rule, required));
        if (filter_.wanted_ && !compiled_.rules[rule].is_exception)
            want(words, required);
    }

    /// The parts with the fewest words come first, since they are the least likely to be there.
    RuleFilter::RuleEntry entry_of(std::uint32_t rule, Parts required)
    {
        if (required.empty())
            return {.rule = rule};
        std::ranges::sort(required, {},
                          [&](std::uint32_t part) { return std::pair(words_of_parts_[part].size(), part); });
        required.erase(std::unique(required.begin(), required.end()), required.end());
        RuleFilter::RuleEntry entry{.rule = rule, .first_required = required.front()};
        if (required.size() > 1) {
            entry.other_required = static_cast<std::uint32_t>(filter_.required_parts_.size());
            filter_.required_parts_.push_back(static_cast<std::uint32_t>(required.size() - 1));
            filter_.required_parts_.insert(filter_.required_parts_.end(), required.begin() + 1, required.end());
        }
        return entry;
    }

    void add_rule_entry(const std::vector<WordId>& word_ids, RuleFilter::RuleEntry entry)
    {
        for (const WordId word_id : word_ids)
            rule_entries_[entry_at(word_id)].push_back(entry);
    }

    /// Wants passages with one of these words and a word of each of these parts, which do not include them.
    void want(const std::vector<WordId>& words, const std::vector<std::uint32_t>& parts)
    {
        WantedWords& wanted = *filter_.wanted_;
        std::vector<std::uint32_t> choice{0};
        choice.reserve(parts.size() + 1);
        for (const std::uint32_t part : parts)
            choice.push_back(list_of_part(part));
        if (choice.size() == 1) {
            wanted.any.insert(wanted.any.end(), words.begin(), words.end());
            return;
        }
        choice.front() = list_of(words);
        wanted.choices.push_back(std::move(choice));
    }

    std::uint32_t list_of_part(std::uint32_t part)
    {
        std::optional<std::uint32_t>& list = lists_of_parts_[part];
        if (!list)
            list = list_of(words_of_parts_[part]);
        return *list;
    }

    std::uint32_t list_of(const std::vector<WordId>& words)
    {
        std::vector<std::vector<std::uint32_t>>& lists = filter_.wanted_->lists;
        const auto [known, is_new] = lists_.try_emplace(words, static_cast<std::uint32_t>(lists.size()));
        if (is_new)
            lists.push_back(words);
        return known->second;
    }

    /// Adds the parts that a pattern requires: of what must all be there, each word or choice of words. Any word (the
    /// `*` of *op * rekenen*) is there without saying.
    void add_parts(std::uint32_t node, Parts& required)
    {
        const PatternNode& pattern = compiled_.nodes[node];
        if (pattern.kind == PatternNode::Kind::sequence || pattern.kind == PatternNode::Kind::near)
            for (const std::uint32_t child : pattern.children)
                add_parts(child, required);
        else if (const std::optional<std::uint32_t> part = part_of_node(node))
            required.push_back(*part);
    }

    /// Nothing if that a sentence has this part tells nothing.
    std::optional<std::uint32_t> part_of_node(std::uint32_t node)
    {
        PartOfNode& known = parts_of_nodes_[node];
        if (std::exchange(known.is_known, true) || !keys_.of(node))
            return known.part;
        std::vector<WordId> words = words_of(keys_.of(node)->keys);
        if (words.size() <= table_.vocabulary().size() / 2) {
            known.part = next_part();
            add_part(std::move(words));
        }
        return known.part;
    }

    std::vector<WordId> words_of(std::span<const Key> keys) const
    {
        std::vector<WordId> words;
        for (const Key& key : keys)
            for (const Role role : key.roles)
                words.insert(words.end(), table_.word_ids(key.query, role).begin(),
                             table_.word_ids(key.query, role).end());
        keep_distinct(words);
        return words;
    }

    /// Adds, for a word in two parts, the other part.
    void add_pair(const Key& key, Parts& required)
    {
        const auto [known, is_new] = parts_of_pairs_.try_emplace(std::pair(key.query, *key.other), next_part());
        if (is_new)
            add_part(table_.word_ids(key.query, *key.other));
        required.push_back(known->second);
    }

    std::uint32_t next_part() const { return static_cast<std::uint32_t>(words_of_parts_.size()); }

    void add_part(std::vector<WordId> words)
    {
        const std::uint32_t part = next_part();
        keep_distinct(words);
        for (const WordId word_id : words)
            parts_[entry_at(word_id)].push_back(part);
        words_of_parts_.push_back(std::move(words));
        lists_of_parts_.emplace_back();
    }

    void put_entry(std::size_t entry)
    {
        constexpr std::size_t many = 24;
        RuleFilter::WordEntry& made = filter_.word_entries_[entry];
        made.has_many_parts = parts_[entry].size() >= many;
        made.rules = put(rule_entries_[entry], filter_.rule_entries_);
        if (!made.has_many_parts) {
            made.parts = put(parts_[entry], filter_.parts_);
            return;
        }
        RuleFilter::PartSieve sieve;
        for (const std::uint32_t part : parts_[entry])
            sieve.add(part);
        made.parts = put(std::vector{sieve}, filter_.sieves_);
    }

    std::uint32_t entry_at(WordId word_id)
    {
        std::uint32_t& entry = filter_.entry_of_word_[word_id];
        if (entry == 0) {
            entry = static_cast<std::uint32_t>(filter_.word_entries_.size());
            filter_.word_entries_.emplace_back();
            rule_entries_.emplace_back();
            parts_.emplace_back();
        }
        return entry;
    }

    RuleFilter& filter_;
    const Codebook& codebook_;
    const CompiledCodebook& compiled_;
    const WordTable& table_;
    KeyFinder keys_;
    std::vector<std::vector<RuleFilter::RuleEntry>> rule_entries_; // by word entry of the filter
    std::vector<std::vector<std::uint32_t>> parts_;                // as rule_entries_
    std::vector<std::vector<std::uint32_t>> words_of_parts_;
    std::vector<std::optional<std::uint32_t>> lists_of_parts_;
    std::map<std::vector<std::uint32_t>, std::uint32_t> lists_;
    struct PartOfNode {
        bool is_known = false;
        std::optional<std::uint32_t> part;
    };
    std::vector<PartOfNode> parts_of_nodes_;
    std::map<std::pair<std::uint32_t, Role>, std::uint32_t> parts_of_pairs_;
};

RuleFilter::RuleFilter(const Codebook& codebook, const CompiledCodebook& compiled, const WordTable& table,
                       std::span<const std::uint32_t> passages_of_words)
{
    RuleFilterBuilder(*this, codebook, compiled, table, passages_of_words).run();
}

void RuleFilter::find_key_words(std::span<const WordId> words, std::vector<std::uint32_t>& key_words) const
{
    key_words.clear();
    for (std::uint32_t i = 0; i < words.size(); ++i)
        if (is_known_word(words[i]) && word_entries_[entry_of_word_[words[i]]].has_rules())
            key_words.push_back(i);
}

}
