#include "codebook/pattern.hpp"

namespace draad {

namespace {

// One for each alternative of `Pattern`: an operator that has none here does not compile.
std::span<const Pattern> joined_by(const WordPattern&)
{
    return {};
}

std::span<const Pattern> joined_by(const Sequence& sequence)
{
    return sequence.parts;
}

std::span<const Pattern> joined_by(const Near& near)
{
    return near.sides;
}

std::span<const Pattern> joined_by(const Alternatives& alternatives)
{
    return alternatives.choices;
}

std::span<const Pattern> joined_by(const Reference&)
{
    return {};
}

std::span<const Pattern> joined_by(const Expression&)
{
    return {};
}

}

std::span<const Pattern> children(const Pattern& pattern)
{
    return std::visit([](const auto& node) { return joined_by(node); }, pattern.node);
}

}
