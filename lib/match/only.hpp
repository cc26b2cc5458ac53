#pragma once

#include "codebook/codebook.hpp"
#include "passages/document.hpp"
#include "passages/passage.hpp"

namespace draad {

/// Whether `only` lets a rule apply to a passage, by who says it and by its document. Values are compared folded; a
/// field is the speaker's, or the document's if the speaker has none of that name.
bool is_said_by(const Only& only, const Passage& passage, const DocumentCard& card);

}
