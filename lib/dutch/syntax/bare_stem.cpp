#include "dutch/syntax/bare_stem.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace draad {
namespace {

bool is_person(const FoldedToken& token)
{
    constexpr auto persons = std::to_array<std::string_view>({"ik", "'k", "je", "jij", "u", "ge", "gij"});
    return std::ranges::find(persons, token.folded) != persons.end();
}

}

bool stands_as_stem(std::span<const FoldedToken> sentence, std::size_t place)
{
    if (place == 0) {
        return true;
    }
    const FoldedToken& before = sentence[place - 1];
    const bool begins_clause = before.kind == TokenKind::mark && before.folded != "(";
    return begins_clause || is_person(before) || (place + 1 < sentence.size() && is_person(sentence[place + 1]));
}

}
