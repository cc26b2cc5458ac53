#pragma once

#include "dutch/negation/clause_words.hpp"
#include "text/token.hpp"

#include <optional>
#include <span>

namespace draad {

/// What a question says of words in it.
enum class QuestionKind {
    open,       ///< nothing: voelt u zich hier veilig?
    presuming,  ///< what a statement would: waarom vertrouwt u hem niet? wat vond u ervan dat ...?
    rhetorical, ///< the opposite: wie luistert er nou naar ons?
    proposing,  ///< that it be done, whatever it denies: waarom vragen we niet om hulp?
};

struct Question {
    QuestionKind kind = QuestionKind::open;
    /// The question mark.
    TokenSpan mark;
};

/// The mark that ends the sentence, or the part of it, in which a hit stands, if it is a question mark.
std::optional<TokenSpan> find_question_mark(std::span<const FoldedToken> sentence, std::span<const TokenSpan> hit);

/// What the question that ends with a mark says of a hit in it.
Question read_question(const ClauseWords& words, std::span<const TokenSpan> hit, TokenSpan mark);

}
