#pragma once

#include "ingest/document/front_matter.hpp"
#include "ingest/lines/marked_line.hpp"
#include "passages/document.hpp"

#include <span>
#include <string_view>
#include <vector>

namespace draad {

/// Makes a document of its text, its marked lines and its front matter: passages, speakers, title and fields.
/// `known` are people whose roles are known.
Document build_document(std::string_view name, SourceText text, const std::vector<MarkedLine>& lines,
                        const FrontMatter& front_matter, std::span<const Speaker> known);

}
