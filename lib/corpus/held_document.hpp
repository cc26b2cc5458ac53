#pragma once

#include "dutch/tokens/tokenizer.hpp"
#include "passages/analysed_document.hpp"
#include "passages/document_summary.hpp"
#include "passages/passage_words.hpp"

#include <string>
#include <vector>

namespace draad {

/// Whether the passages of a document keep their text and words, or these are made again from the document's text when
/// they are asked for: a token takes ten times the memory of its letters.
enum class HeldWords { kept, made_again };

/// A document in memory.
struct HeldDocument {
    DocumentSummary summary;
    std::vector<AnalysedPassage> passages;
    /// As `passages`.
    std::vector<PassageWords> words;
    /// The words that `words` number, in the order of their numbers.
    std::vector<std::string> vocabulary;
    /// The text of the whole, if the passages do not keep theirs.
    std::string text;

    HeldWords held() const { return text.empty() ? HeldWords::kept : HeldWords::made_again; }
};

HeldDocument hold(Document&& document, Tokenizer& tokenizer, HeldWords held);
HeldDocument hold(AnalysedDocument&& document);

/// Numbers the words of documents by the one list that they all make, which is returned.
SortedWords number_together(std::vector<HeldDocument>& documents);

}
