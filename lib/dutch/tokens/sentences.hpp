#pragma once

#include "text/token.hpp"

#include <span>
#include <string_view>
#include <vector>

namespace draad {

/// Whether a folded word, written with a capital, far more often begins a sentence than it is a name: daarna, het, ik.
bool opens_sentences(std::string_view folded);

/// The sentences of a passage, together all its tokens. A closing quotation mark stays with its sentence, an opening
/// one begins the next; what a quotation is attributed to with a small letter ('Nee.' zegt zij) belongs to it.
std::vector<TokenSpan> find_sentences(std::string_view text, std::span<const Token> tokens);

}
