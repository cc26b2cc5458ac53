#include "match/rule_query.hpp"

namespace draad {

namespace {

using Kind = PassageQuery::Kind;
using Role = QueryMatch::Role;

/// Both parts of a word that stands in two.
void add_pair(const WordTable& table, std::uint32_t query, Role one, Role other, PassageQuery& word)
{
    if (table.word_ids(query, one).empty() || table.word_ids(query, other).empty())
        return;
    word.parts.push_back({.kind = Kind::all,
                          .parts = {{.kind = Kind::word, .words = table.word_ids(query, one)},
                                    {.kind = Kind::word, .words = table.word_ids(query, other)}}});
}

PassageQuery query_of_word(const WordTable& table, std::uint32_t query)
{
    PassageQuery word{.kind = Kind::word, .words = table.word_ids(query, Role::whole)};
    const std::vector<WordId>& stems = table.word_ids(query, Role::stem);
    word.words.insert(word.words.end(), stems.begin(), stems.end());
    add_pair(table, query, Role::base, Role::particle, word);
    add_pair(table, query, Role::first_half, Role::second_half, word);
    return word;
}

PassageQuery query_of_node(const Matcher& matcher, std::uint32_t index)
{
    const PatternNode& node = matcher.compiled().nodes[index];
    PassageQuery query;
    switch (node.kind) {
    case PatternNode::Kind::word:
        return query_of_word(matcher.word_table(), node.target);
    case PatternNode::Kind::expression:
        return query;
    case PatternNode::Kind::sequence:
    case PatternNode::Kind::near:
        query.kind = Kind::all;
        break;
    case PatternNode::Kind::alternatives:
        query.kind = Kind::word;
        break;
    }
    for (const std::uint32_t child : node.children)
        query.parts.push_back(query_of_node(matcher, child));
    return query;
}

}

PassageQuery query_of(const Matcher& matcher, std::uint32_t rule)
{
    return query_of_node(matcher, matcher.compiled().rules[rule].pattern);
}

PassageQuery certain_query_of(const Matcher& matcher, std::uint32_t rule)
{
    const PatternNode& node = matcher.compiled().nodes[matcher.compiled().rules[rule].pattern];
    PassageQuery query{.kind = Kind::word};
    if (node.kind == PatternNode::Kind::word && !matcher.word_table().is_exact(node.target))
        query.words = matcher.word_table().word_ids(node.target, Role::whole);
    return query;
}

}
