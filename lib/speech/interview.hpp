#pragma once

#include "speech/document_tokens.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace draad {

/// A written interview: questions that are paragraphs of their own, each with a quoted paragraph after it.
struct Interview {
    /// The one person whom the paragraphs before the first question name; empty if they name none, or more.
    std::string interviewee;
    /// By passage: whether it is an answer.
    std::vector<bool> is_answer;
};

/// Reads a document as an interview; without answers if it is none.
Interview read_interview(DocumentTokens& words);

}
