#include "codings/sheets/verdict_names.hpp"

#include "text/folding.hpp"
#include "text/trimmed.hpp"

#include <string>
#include <utility>

namespace draad {

namespace {

/// The first name of each verdict is the one that is written.
constexpr std::pair<std::string_view, Verdict> names[] = {
    {"ja", Verdict::affirmed},         {"yes", Verdict::affirmed},      {"1", Verdict::affirmed},
    {"x", Verdict::affirmed},          {"ontbreekt", Verdict::negated}, {"lacking", Verdict::negated},
    {"onduidelijk", Verdict::unclear}, {"unclear", Verdict::unclear},   {"nee", Verdict::absent},
    {"no", Verdict::absent},           {"0", Verdict::absent},          {"?", Verdict::unsure},
};

}

std::string_view name_of(Verdict verdict)
{
    for (const auto& [name, named] : names)
        if (named == verdict)
            return name;
    return {};
}

std::optional<Verdict> verdict_named(std::string_view cell)
{
    const std::string folded = fold(trimmed(cell));
    for (const auto& [name, named] : names)
        if (name == folded)
            return named;
    return std::nullopt;
}

}
