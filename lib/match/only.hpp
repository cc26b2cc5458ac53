#pragma once

#include "codebook/codebook.hpp"
#include "passages/document.hpp"
#include "passages/passage.hpp"

namespace draad {

/// Whether a passage is said by someone, or stands in a document, of whom `only` lets the rule apply. Values are
/// compared folded; a field may be the speaker's or the document's.
bool is_said_by(const Only& only, const Passage& passage, const DocumentCard& card);

}
