#pragma once

#include "ingest/front_matter.hpp"
#include "ingest/marked_line.hpp"
#include "text/document.hpp"

#include <span>
#include <string_view>
#include <vector>

namespace draad {

/// Decodes a file that is text. Throws Error, with the name and what to do, if it is empty, no text, or damaged.
SourceText decode_document(std::string_view name, std::string_view bytes);

/// Makes a document of its text, its marked lines and its front matter: passages, speakers, title and fields.
/// `known` are people whose roles are known.
Document build_document(std::string_view name, SourceText text, const std::vector<MarkedLine>& lines,
                        const FrontMatter& front_matter, std::span<const Speaker> known);

}
