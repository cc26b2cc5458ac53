#pragma once

#include "ingest/rich/rich_document.hpp"

#include <vector>

namespace draad {

/// Finds conversations that are set in a table: a column of names, a column of what was said, perhaps columns of times
/// and numbers. The row's paragraphs become the speaker's turn, its name the label; a head row becomes meta, further
/// columns (remarks of the researcher) notes. Tables of another kind are left as they are.
void find_table_turns(std::vector<RichParagraph>& paragraphs);

}
