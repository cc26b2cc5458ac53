#include "codebook/rule_writer.hpp"

#include "codebook/rule_parser.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace draad {

namespace {

std::string write(const Pattern& pattern);

/// One mark at the beginning serves all words of a rule.
bool is_exact(const Pattern& pattern)
{
    if (const auto* word = std::get_if<WordPattern>(&pattern.node))
        return word->kind == WordPattern::Kind::exact;
    if (const auto* sequence = std::get_if<Sequence>(&pattern.node))
        return std::ranges::any_of(sequence->parts, is_exact);
    if (const auto* near = std::get_if<Near>(&pattern.node))
        return std::ranges::any_of(near->sides, is_exact);
    if (const auto* alternatives = std::get_if<Alternatives>(&pattern.node))
        return std::ranges::any_of(alternatives->choices, is_exact);
    return false;
}

std::string write_node(const WordPattern& word)
{
    if (word.kind == WordPattern::Kind::form)
        return fmt::format("'{}'", word.text);
    return fmt::format("{}{}{}", word.is_open_before ? "+" : "", word.text, word.is_open_after ? "+" : "");
}

/// What binds less than words next to each other stands in brackets.
std::string write_part(const Pattern& part)
{
    return std::holds_alternative<Near>(part.node) ? fmt::format("({})", write(part)) : write(part);
}

std::string write_node(const Sequence& sequence)
{
    std::string written = write_part(sequence.parts.front());
    for (std::size_t i = 1; i < sequence.parts.size(); ++i) {
        const std::size_t gap = sequence.gaps[i - 1];
        if (gap == usual_gap)
            written += " ..";
        else if (gap > 0)
            written += fmt::format(" ..{}", gap);
        written += " " + write_part(sequence.parts[i]);
    }
    return written;
}

std::string write_node(const Near& near)
{
    return fmt::format("{} ~{} {}", write(near.sides[0]), near.distance, write_part(near.sides[1]));
}

std::string write_node(const Alternatives& alternatives)
{
    std::string written;
    for (const Pattern& choice : alternatives.choices)
        written += (written.empty() ? "(" : " | ") + write(choice);
    return written + ")";
}

std::string write_node(const Reference& reference)
{
    return "$" + reference.name;
}

std::string write_node(const Expression& expression)
{
    return fmt::format("/{}/", expression.regex);
}

std::string write(const Pattern& pattern)
{
    return std::visit([](const auto& node) { return write_node(node); }, pattern.node);
}

}

std::string write_rule(const Pattern& pattern)
{
    return (is_exact(pattern) ? "=" : "") + write(pattern);
}

}
