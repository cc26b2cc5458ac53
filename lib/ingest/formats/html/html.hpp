#pragma once

#include "ingest/rich/rich_document.hpp"
#include "passages/document.hpp"

#include <span>
#include <string_view>

namespace draad {

/// Reads HTML, also as Word and old editors write it: paragraphs, headings, lists, tables, figures' captions as notes.
/// Navigation, forms, footers and cookie notices are meta; scripts, styles and what a browser hides are left out. Bytes
/// are decoded by their byte-order mark, as UTF-8 if they are that, else as the page declares.
Document read_html(std::string_view name, std::string_view bytes, std::span<const Speaker> known);

/// The paragraphs of a page, from its bytes.
RichDocument read_html_paragraphs(std::string_view name, std::string_view bytes);

/// Whether a text announces itself as a page: by its doctype or by its first tag.
bool begins_as_html(std::string_view bytes);

}
