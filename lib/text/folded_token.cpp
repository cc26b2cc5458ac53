#include "text/folded_token.hpp"

namespace draad {

std::vector<FoldedToken> folded_tokens(std::span<const Token> tokens)
{
    std::vector<FoldedToken> folded;
    folded.reserve(tokens.size());
    for (const Token& token : tokens)
        folded.push_back({.folded = token.folded, .kind = token.kind});
    return folded;
}

}
