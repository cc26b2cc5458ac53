#pragma once

#include "ingest/rich/rich_document.hpp"
#include "ingest/rich/table_walk.hpp"
#include "xml/xml_reader.hpp"

#include <optional>
#include <string_view>

namespace draad {

/// What the elements of HTML are to a reader of the page (HTML Living Standard, 4).

/// Whether an element begins and ends a paragraph.
bool is_block(std::string_view element);
bool shows_bold(std::string_view element);
bool shows_italic(std::string_view element);
std::optional<ParagraphKind> kind_of_element(std::string_view element);
std::optional<TablePart> part_of_table(std::string_view element);

/// Whether a browser shows nothing of the element that has just begun: a script, a hidden part, a field to choose from.
bool is_invisible(const XmlReader& element);

/// Whether it holds an earlier message that a mail answers, as programs for mail mark it.
bool is_quoted_mail(const XmlReader& element);

/// Whether it is about the site and not of the text: navigation, a form, a footer, a cookie notice, links for sharing;
/// by its name, role, class or identifier.
bool is_furniture(const XmlReader& element);

}
