#include "match/telling_words.hpp"

#include <algorithm>
#include <map>
#include <optional>

namespace draad {

namespace {

using Role = WordUse::Role;

/// Some words of a query: those it finds in these roles.
struct Key {
    std::uint32_t query = 0;
    std::vector<Role> roles;
    /// Of a word in two parts, the role of the other, which must be there, too.
    std::optional<Role> other;
};

void keep_distinct(std::vector<std::uint32_t>& places)
{
    std::ranges::sort(places);
    places.erase(std::unique(places.begin(), places.end()), places.end());
}

/// Words of which one must be there, and how many passages they let through.
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

    /// Nothing, if the pattern needs no word.
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
        default:
            return rarest_of(node.children);
        }
    }

    /// A whole word, or the rarer of two parts of a verb or two halves of a word, which must both be there.
    Keys of_word(std::uint32_t query) const
    {
        Keys word;
        add(word, {.query = query, .roles = {Role::whole, Role::stem}});
        add_rarer(word, query, Role::base, Role::particle);
        add_rarer(word, query, Role::first_half, Role::second_half);
        return word;
    }

    void add(Keys& keys, Key key) const
    {
        for (const Role role : key.roles)
            keys.passages += passages_of(key.query, role);
        keys.keys.push_back(std::move(key));
    }

    void add_rarer(Keys& keys, std::uint32_t query, Role one, Role other) const
    {
        if (passages_of(query, one) > passages_of(query, other))
            std::swap(one, other);
        if (!table_.places(query, one).empty())
            add(keys, {.query = query, .roles = {one}, .other = other});
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
        for (const std::uint32_t place : table_.places(query, role))
            passages += passages_of_words_.empty() ? 1 : passages_of_words_[place];
        return passages;
    }

    const WordTable& table_;
    std::span<const std::uint32_t> passages_of_words_;
    std::vector<std::optional<Keys>> keys_;
};

}

/// Numbers the parts that rules need, and notes of each word what it tells of and which parts it may be.
class TellingWordsMaker {
public:
    TellingWordsMaker(TellingWords& made, const Codebook& codebook, const CompiledCodebook& compiled,
                      const WordTable& table, std::span<const std::uint32_t> passages_of_words)
        : made_(made), codebook_(codebook), compiled_(compiled), table_(table),
          keys_(compiled, table, passages_of_words)
    {
    }

    void run()
    {
        made_.word_of_place_.resize(table_.vocabulary().size());
        made_.tells_ = NumberSet(static_cast<std::uint32_t>(table_.vocabulary().size()));
        made_.has_word_ = made_.tells_;
        made_.wanted_.emplace();
        made_.words_.emplace_back();
        told_.emplace_back();
        parts_.emplace_back();
        made_.needs_.push_back(0);
        for (std::uint32_t rule = 0; rule < compiled_.rules.size(); ++rule)
            add_rule(rule);
        for (std::size_t i = 0; i < told_.size(); ++i)
            put_word(i);
        if (made_.wanted_)
            keep_distinct(made_.wanted_->any);
    }

private:
    /// The parts that a rule cannot match without.
    using Needs = std::vector<std::uint32_t>;

    template <class Item>
    static TellingWords::Stretch put(const std::vector<Item>& items, std::vector<Item>& all)
    {
        const auto begin = static_cast<std::uint32_t>(all.size());
        all.insert(all.end(), items.begin(), items.end());
        return {.begin = begin, .end = static_cast<std::uint32_t>(all.size())};
    }

    void add_rule(std::uint32_t rule)
    {
        const CompiledRule& compiled = compiled_.rules[rule];
        const std::optional<Keys>& keys = keys_.of(compiled.pattern);
        if (!keys) {
            made_.wordless_.push_back(rule);
            if (!compiled.is_exception)
                made_.wanted_.reset();
            return;
        }
        Needs needs;
        add_parts(compiled.pattern, needs);
        if (compiled.with && rule_of(codebook_, compiled).within != Scope::turn)
            add_parts(*compiled.with, needs);
        for (const Key& key : keys->keys) {
            Needs own = needs;
            if (key.other)
                add_pair(key, own);
            std::vector<std::uint32_t> words;
            for (const Role role : key.roles)
                words.insert(words.end(), table_.places(key.query, role).begin(), table_.places(key.query, role).end());
            keep_distinct(words);
            std::erase_if(own, [&](std::uint32_t part) { return std::ranges::includes(words_of_parts_[part], words); });
            tell(words, told_of(rule, own));
            if (made_.wanted_ && !compiled.is_exception)
                want(words, own);
        }
    }

    /// Of its needs, those of the fewest words come first: they are the least likely to be there.
    TellingWords::Told told_of(std::uint32_t rule, Needs needs)
    {
        if (needs.empty())
            return {.rule = rule};
        std::ranges::sort(needs, {}, [&](std::uint32_t part) { return std::pair(words_of_parts_[part].size(), part); });
        needs.erase(std::unique(needs.begin(), needs.end()), needs.end());
        TellingWords::Told told{.rule = rule, .first_need = needs.front()};
        if (needs.size() > 1) {
            told.other_needs = static_cast<std::uint32_t>(made_.needs_.size());
            made_.needs_.push_back(static_cast<std::uint32_t>(needs.size() - 1));
            made_.needs_.insert(made_.needs_.end(), needs.begin() + 1, needs.end());
        }
        return told;
    }

    void tell(const std::vector<std::uint32_t>& places, TellingWords::Told told)
    {
        for (const std::uint32_t place : places) {
            told_[word_at(place)].push_back(told);
            made_.tells_.add(place);
        }
    }

    /// Passages with one of these words and one of each of these parts, which are others.
    void want(const std::vector<std::uint32_t>& words, const std::vector<std::uint32_t>& parts)
    {
        WantedWords& wanted = *made_.wanted_;
        std::vector<std::uint32_t> choice{0};
        for (const std::uint32_t part : parts)
            choice.push_back(list_of(words_of_parts_[part]));
        if (choice.size() == 1) {
            wanted.any.insert(wanted.any.end(), words.begin(), words.end());
            return;
        }
        choice.front() = list_of(words);
        wanted.choices.push_back(std::move(choice));
    }

    std::uint32_t list_of(const std::vector<std::uint32_t>& words)
    {
        std::vector<std::vector<std::uint32_t>>& lists = made_.wanted_->lists;
        const auto [known, is_new] = lists_.try_emplace(words, static_cast<std::uint32_t>(lists.size()));
        if (is_new)
            lists.push_back(words);
        return known->second;
    }

    /// What a pattern cannot do without: its parts, down to words and choices.
    void add_parts(std::uint32_t node, Needs& needs)
    {
        const PatternNode& pattern = compiled_.nodes[node];
        if (pattern.kind == PatternNode::Kind::sequence || pattern.kind == PatternNode::Kind::near)
            for (const std::uint32_t child : pattern.children)
                add_parts(child, needs);
        else if (keys_.of(node))
            needs.push_back(part_of_node(node));
    }

    std::uint32_t part_of_node(std::uint32_t node)
    {
        const auto [known, is_new] = parts_of_nodes_.try_emplace(node, next_part());
        if (is_new) {
            std::vector<std::uint32_t> words;
            for (const Key& key : keys_.of(node)->keys)
                for (const Role role : key.roles)
                    words.insert(words.end(), table_.places(key.query, role).begin(),
                                 table_.places(key.query, role).end());
            add_part(std::move(words));
        }
        return known->second;
    }

    /// Of a word in two parts, the other one.
    void add_pair(const Key& key, Needs& needs)
    {
        const auto [known, is_new] = parts_of_pairs_.try_emplace(std::pair(key.query, *key.other), next_part());
        if (is_new)
            add_part(table_.places(key.query, *key.other));
        needs.push_back(known->second);
    }

    std::uint32_t next_part() const { return static_cast<std::uint32_t>(words_of_parts_.size()); }

    void add_part(std::vector<std::uint32_t> words)
    {
        const std::uint32_t part = next_part();
        keep_distinct(words);
        for (const std::uint32_t place : words)
            parts_[word_at(place)].push_back(part);
        words_of_parts_.push_back(std::move(words));
    }

    void put_word(std::size_t word)
    {
        constexpr std::size_t many = 24;
        TellingWords::Word& made = made_.words_[word];
        made.has_many_parts = parts_[word].size() >= many;
        made.told = put(told_[word], made_.told_);
        if (!made.has_many_parts) {
            made.parts = put(parts_[word], made_.parts_);
            return;
        }
        PartSet set;
        for (const std::uint32_t part : parts_[word])
            set.add(part);
        made.parts = put(std::vector{set}, made_.sets_);
    }

    std::uint32_t word_at(std::uint32_t place)
    {
        std::uint32_t& word = made_.word_of_place_[place];
        if (word == 0) {
            made_.has_word_.add(place);
            word = static_cast<std::uint32_t>(made_.words_.size());
            made_.words_.emplace_back();
            told_.emplace_back();
            parts_.emplace_back();
        }
        return word;
    }

    TellingWords& made_;
    const Codebook& codebook_;
    const CompiledCodebook& compiled_;
    const WordTable& table_;
    KeyFinder keys_;
    std::vector<std::vector<TellingWords::Told>> told_; // by word of the made
    std::vector<std::vector<std::uint32_t>> parts_;     // the same
    std::vector<std::vector<std::uint32_t>> words_of_parts_;
    std::map<std::vector<std::uint32_t>, std::uint32_t> lists_;
    std::map<std::uint32_t, std::uint32_t> parts_of_nodes_;
    std::map<std::pair<std::uint32_t, Role>, std::uint32_t> parts_of_pairs_;
};

TellingWords::TellingWords(const Codebook& codebook, const CompiledCodebook& compiled, const WordTable& table,
                           std::span<const std::uint32_t> passages_of_words)
{
    TellingWordsMaker(*this, codebook, compiled, table, passages_of_words).run();
}

void TellingWords::find_telling(std::span<const std::uint32_t> words, std::vector<std::uint32_t>& telling) const
{
    telling.clear();
    for (std::uint32_t i = 0; i < words.size(); ++i)
        if (is_known_word(words[i]) && tells_.holds(words[i]))
            telling.push_back(i);
}

}
