#pragma once

#include "passages/analysed_document.hpp"
#include "speech/attribution/names.hpp"
#include "speech/document_tokens.hpp"
#include "speech/interview.hpp"

#include <functional>
#include <optional>

namespace draad {

/// What is known of a document as a whole before the quotations of its passages are sought.
struct DocumentContext {
    Names names;
    bool has_dash_dialogue = false;
    Interview interview;
};

DocumentContext read_context(DocumentTokens& words);

/// Finds the quotations of all passages of a document, in its order, and hands each over. For each it is known from its
/// neighbours who was announced, whether a quotation runs on, and whether dashes are dialogue. `next` gives the next
/// passage with its words and without its quotations, nothing after the last; a few are held at a time.
void quote_passages(const DocumentContext& document, const std::function<std::optional<AnalysedPassage>()>& next,
                    const std::function<void(AnalysedPassage&&)>& take);

}
