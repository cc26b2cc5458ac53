#pragma once

#include "ingest/lines/marked_line.hpp"

#include <string_view>
#include <vector>

namespace draad {

/// Marks as meta the heads of mails ("Van:", "Verzonden:", "Aan:", "Onderwerp:" below each other) and what the
/// databases of newspapers print around an article ("SECTION:", "LENGTH:", "LOAD-DATE:"), of which two kinds must be
/// there.
void mark_field_lines(std::string_view text, std::vector<MarkedLine>& lines);

/// Marks as notes what a reader wrote in the margin and a program printed with the text: "Met opmerkingen [KW1]: ...",
/// and the lines "[a]...", "[b]..." that belong to a letter in the text above.
void mark_comments(std::string_view text, std::vector<MarkedLine>& lines);

}
