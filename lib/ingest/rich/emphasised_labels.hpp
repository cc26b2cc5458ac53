#pragma once

#include "ingest/rich/rich_document.hpp"

#include <vector>

namespace draad {

/// Finds speakers whom only the type tells: a name in bold or italics before the words, without a colon
/// (`<em>Jeroen</em> Ja, waarom niet?`), or alone above them. Taken only where such names come back and open most of
/// the paragraphs; a bold word that opens a paragraph of an article is none. Names with a colon are left to
/// `mark_turns`.
void find_emphasised_labels(std::vector<RichParagraph>& paragraphs);

}
