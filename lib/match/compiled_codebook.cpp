#include "match/compiled_codebook.hpp"

#include "error.hpp"
#include "storage/stable_hash.hpp"
#include "wording/said.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <unordered_map>

namespace draad {

namespace {

/// A word of the codebook with what decides its forms.
struct WordSetting {
    const WordPattern* word;
    std::optional<PartOfSpeech> part_of_speech;

    bool operator==(const WordSetting& other) const
    {
        return *word == *other.word && part_of_speech == other.part_of_speech;
    }
};

struct HashOfSetting {
    std::size_t operator()(const WordSetting& setting) const { return stable_hash(setting.word->text); }
};

class Compiler {
public:
    Compiler(const Codebook& codebook, const std::vector<bool>& codes) : codebook_(codebook), codes_(codes) {}

    CompiledCodebook run()
    {
        for (std::uint32_t i = 0; i < codebook_.codes.size(); ++i) {
            if (!codes_.empty() && !codes_[i])
                continue;
            const Code& code = codebook_.codes[i];
            source_ = code.source;
            for (std::uint32_t j = 0; j < code.rules.size(); ++j)
                add_rule({.code = i, .rule = j}, code.rules[j]);
            for (std::uint32_t j = 0; j < code.except.size(); ++j)
                add_rule({.code = i, .rule = j, .is_exception = true}, code.except[j]);
        }
        return std::move(compiled_);
    }

private:
    void add_rule(CompiledRule compiled, const Rule& rule)
    {
        compiled.pattern = add_pattern(rule.pattern, rule);
        if (rule.with)
            compiled.with = add_pattern(*rule.with, rule);
        if (rule.unless)
            compiled.unless = add_pattern(*rule.unless, rule);
        compiled_.rules.push_back(compiled);
    }

    std::uint32_t add_pattern(const Pattern& pattern, const Rule& rule)
    {
        return std::visit([&](const auto& node) { return add_node(node, rule); }, pattern.node);
    }

    std::uint32_t add_node(const WordPattern& word, const Rule& rule)
    {
        // Forms given by hand belong to the one rule that gives them.
        if (!rule.forms.empty() || !rule.not_forms.empty())
            return add_word({word, rule.part_of_speech, rule.forms, rule.not_forms});
        const auto [known, is_new] =
            nodes_of_words_.try_emplace({.word = &word, .part_of_speech = rule.part_of_speech}, 0);
        if (is_new)
            known->second = add_word({word, rule.part_of_speech, {}, {}});
        return known->second;
    }

    std::uint32_t add_word(WordQuery query)
    {
        compiled_.queries.push_back(std::move(query));
        return add({.kind = PatternNode::Kind::word, .target = size_of(compiled_.queries) - 1});
    }

    std::uint32_t add_node(const Sequence& sequence, const Rule& rule)
    {
        return add(
            {.kind = PatternNode::Kind::sequence, .children = add_all(sequence.parts, rule), .gaps = sequence.gaps});
    }

    std::uint32_t add_node(const Near& near, const Rule& rule)
    {
        return add({.kind = PatternNode::Kind::near, .children = add_all(near.sides, rule), .gaps = {near.distance}});
    }

    std::uint32_t add_node(const Alternatives& alternatives, const Rule& rule)
    {
        return add_choice(add_all(alternatives.choices, rule));
    }

    std::uint32_t add_node(const Expression& expression, const Rule& rule)
    {
        const std::uint32_t target = size_of(compiled_.expressions);
        try {
            compiled_.expressions.emplace_back(expression.regex);
        } catch (const Error& error) {
            if (rule.location.line == 0) // no codebook: the rule of a query
                throw;
            throw Error(fmt::format("{}: {}", to_string(rule.location), error.what()));
        }
        return add({.kind = PatternNode::Kind::expression, .target = target});
    }

    std::uint32_t add_node(const Reference& reference, const Rule& rule)
    {
        const auto key = std::pair(source_, reference.name);
        if (const auto known = nodes_of_references_.find(key); known != nodes_of_references_.end())
            return known->second;
        std::vector<std::uint32_t> children;
        const auto add_rules = [&](const std::vector<Rule>& rules) {
            for (const Rule& referred : rules)
                children.push_back(add_pattern(referred.pattern, referred));
        };
        if (const WordSet* set = codebook_.find_set(reference.name, source_))
            add_rules(set->rules);
        else if (const std::optional<std::size_t> code = codebook_.find_referred_code(reference.name, source_))
            for (const std::size_t member : codebook_.family(*code))
                add_rules(codebook_.codes[member].rules);
        else
            throw Error(said("{}: ${} names no set or code", to_string(rule.location), reference.name));
        const std::uint32_t added = add_choice(std::move(children));
        nodes_of_references_.emplace(key, added);
        return added;
    }

    std::uint32_t add_choice(std::vector<std::uint32_t> children)
    {
        PatternNode node{.kind = PatternNode::Kind::alternatives, .children = std::move(children)};
        node.queries.reserve(node.children.size());
        for (const std::uint32_t child : node.children)
            if (compiled_.nodes[child].kind == PatternNode::Kind::word)
                node.queries.push_back(compiled_.nodes[child].target);
        return add(std::move(node));
    }

    std::vector<std::uint32_t> add_all(const std::vector<Pattern>& patterns, const Rule& rule)
    {
        std::vector<std::uint32_t> nodes;
        nodes.reserve(patterns.size());
        for (const Pattern& pattern : patterns)
            nodes.push_back(add_pattern(pattern, rule));
        return nodes;
    }

    std::uint32_t add(PatternNode node)
    {
        compiled_.nodes.push_back(std::move(node));
        return size_of(compiled_.nodes) - 1;
    }

    template <typename Values>
    static std::uint32_t size_of(const Values& values)
    {
        return static_cast<std::uint32_t>(values.size());
    }

    const Codebook& codebook_;
    const std::vector<bool>& codes_;
    std::size_t source_ = 0;
    CompiledCodebook compiled_;
    std::unordered_map<WordSetting, std::uint32_t, HashOfSetting> nodes_of_words_;
    std::map<std::pair<std::size_t, std::string>, std::uint32_t> nodes_of_references_;
};

}

const Rule& rule_of(const Codebook& codebook, const CompiledRule& compiled)
{
    const Code& code = codebook.codes[compiled.code];
    return compiled.is_exception ? code.except[compiled.rule] : code.rules[compiled.rule];
}

CompiledCodebook compile(const Codebook& codebook, const std::vector<bool>& codes)
{
    return Compiler(codebook, codes).run();
}

}
