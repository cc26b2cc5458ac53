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
    std::string id;
    Passage header;
    /// The source's own, character for character.
    std::string text;
    DocumentRange range;
    /// What of the text was asked for, in bytes; empty if nothing was.
    TextRange target;
    /// As the corpus has it; empty once the excerpt is disguised.
    AnalysedPassage source;
};

/// Passages of a document, and a stretch of them that was asked for.
struct Excerpt {
    DocumentCard card;
    std::vector<ExcerptPassage> passages;
    /// What the id names; empty if a document was asked for as a whole.
    DocumentRange target;
};

/// What an id of a hit, quote or passage names, with so many passages on either side; or the whole of a document, by
/// its name. Throws Error if nothing in the corpus has that name or id.
Excerpt find_excerpt(const Corpus& corpus, std::string_view id_or_document, std::size_t context);

}
