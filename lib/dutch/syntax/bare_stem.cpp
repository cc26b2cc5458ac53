#include "dutch/syntax/bare_stem.hpp"

#include "dutch/words/pronouns.hpp"

namespace draad {

bool stands_as_stem(std::span<const FoldedToken> sentence, std::size_t index)
{
    if (index == 0) {
        return true;
    }
    const FoldedToken& before = sentence[index - 1];
    const bool begins_clause = before.kind == TokenKind::mark && before.folded != "(";
    return begins_clause || takes_bare_stem(before.folded) ||
           (index + 1 < sentence.size() && takes_bare_stem(sentence[index + 1].folded));
}

}
