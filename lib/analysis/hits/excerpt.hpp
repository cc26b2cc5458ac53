#pragma once

#include "analysis/hits/document_ranges.hpp"
#include "corpus/corpus.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace draad {

/// A passage as it is shown.
struct ExcerptPassage {
    PassageId place;
    std::string id;
    Passage header;
    /// The passage's text, character for character as in the source.
    std::string text;
    DocumentRange range;
    /// The bytes of the text that were asked for; empty if none were.
    TextRange target;
    /// The words of the text; empty once the excerpt is disguised.
    AnalysedPassage source;
};

/// Passages of a document, and a stretch of them that was asked for.
struct Excerpt {
    DocumentCard card;
    std::vector<ExcerptPassage> passages;
    /// What the id names; empty if a document was asked for as a whole.
    DocumentRange target;
};

/// The passages that an id of a hit, quote or passage names, with `context` passages on either side; or a whole
/// document, by its name. Throws Error if nothing in the corpus has that name or id.
Excerpt find_excerpt(const Corpus& corpus, std::string_view id_or_document, std::size_t context);

}
