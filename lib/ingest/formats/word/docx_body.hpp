#pragma once

#include "ingest/formats/word/docx_styles.hpp"
#include "ingest/rich/rich_document.hpp"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace draad {

/// The texts of foot- and endnotes and comments, by "footnote 2", "endnote 2" and "comment 2".
using DocxNotes = std::map<std::string, std::vector<RichParagraph>, std::less<>>;

/// The paragraphs of documents that are packed whole within this one (w:altChunk), by the name of their relation.
using DocxChunks = std::map<std::string, std::vector<RichParagraph>, std::less<>>;

/// Reads word/footnotes.xml, word/endnotes.xml or word/comments.xml into `notes`.
void read_docx_notes(const std::string& part_name, std::string_view xml, const DocxStyles& styles, DocxNotes& notes);

/// Reads word/document.xml; notes stand behind the paragraph that refers to them, chunks where they are called for.
std::vector<RichParagraph> read_docx_body(const std::string& part_name, std::string_view xml, const DocxStyles& styles,
                                          const DocxNotes& notes, const DocxChunks& chunks);

}
