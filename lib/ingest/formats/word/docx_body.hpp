#pragma once

#include "ingest/formats/word/docx_styles.hpp"
#include "ingest/rich/rich_document.hpp"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace draad {

/// The texts of foot- and endnotes, by "footnote 2" and "endnote 2".
using DocxNotes = std::map<std::string, std::vector<RichParagraph>, std::less<>>;

/// Reads word/footnotes.xml or word/endnotes.xml into `notes`.
void read_docx_notes(const std::string& part_name, std::string_view xml, const DocxStyles& styles, DocxNotes& notes);

/// Reads word/document.xml; notes stand behind the paragraph that refers to them.
std::vector<RichParagraph> read_docx_body(const std::string& part_name, std::string_view xml, const DocxStyles& styles,
                                          const DocxNotes& notes);

}
