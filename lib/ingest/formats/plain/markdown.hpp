#pragma once

#include "passages/document.hpp"

#include <span>
#include <string_view>

namespace draad {

/// Reads Markdown (CommonMark's blocks): front matter, headings, lists, quotations, tables, and transcripts written in
/// it. Marks of emphasis stay in the text, for a text is never altered. `known` are people who may speak in it.
Document read_markdown(std::string_view name, SourceText source, std::span<const Speaker> known);

}
