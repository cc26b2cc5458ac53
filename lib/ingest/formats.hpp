#pragma once

#include "passages/document.hpp"

#include <array>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace draad {

/// Reads a document's bytes; `known` are people who may speak in it.
using ReadFormat = Document (*)(std::string_view name, std::string_view bytes, std::span<const Speaker> known);

/// Reads a document that is text and nothing else. It may take the text, so that a large one is in memory once.
using ReadText = Document (*)(std::string_view name, SourceText text, std::span<const Speaker> known);

/// Reads a table's bytes; `answers` are the heads of the columns that are answers, none if the table tells itself.
using ReadTable = Document (*)(std::string_view name, std::string_view bytes, std::span<const std::string> answers);

/// What a file of a format holds: any text at all, text that announces itself as HTML does, or bytes with a mark.
enum class FileBody { text, markup, binary };

/// A kind of file that can be a document: all that is known of it outside of its reader.
struct DocumentFormat {
    /// What people call it: "Word".
    std::string_view name;
    /// In lower case, with their dot: ".txt". None for what is only known by its bytes.
    std::array<std::string_view, 12> endings = {};
    FileBody body = FileBody::text;
    /// Nothing if the format is known but not read.
    ReadFormat read = nullptr;
    /// Instead, of a format that is text and nothing else.
    ReadText read_text = nullptr;
    /// Instead, of a format that holds tables.
    ReadTable read_table = nullptr;
    /// Whether bytes are of this format, whatever their name says; nothing if bytes cannot tell.
    bool (*has_mark)(std::string_view bytes) = nullptr;
    /// What is said of a file that is not read, behind its name: what it is, and what to do.
    std::string_view refusal = {};
    /// Whether files with these endings are often of another format, so that their bytes must tell.
    bool is_disguise = false;
    /// Whether a file that lies in a folder is meant as a document; nothing if all are. What is not is passed over, and
    /// counted as `passed_over_as`.
    bool (*is_document)(std::string_view bytes) = nullptr;
    std::string_view passed_over_as = {};
    /// Whether such files often lie beside documents without being any (recordings): in a folder they are passed over
    /// and named as `passed_over_as`; only who names one is told that it is not read.
    bool lies_beside_documents = false;
    /// Whether it is read only where LibreOffice is installed.
    bool needs_other_program = false;
};

/// Whether files of a format are read.
inline bool is_read(const DocumentFormat& format)
{
    return format.read != nullptr || format.read_text != nullptr || format.read_table != nullptr;
}

/// The format of a file by the ending of its name, in any case; no ending or "-" is plain text. Nothing if the file is
/// no document.
const DocumentFormat* format_of(std::string_view name);

/// The format whose mark bytes have; nothing if they have none.
const DocumentFormat* format_by_mark(std::string_view bytes);

/// What a file is read as whose name promises another format than its bytes are.
const DocumentFormat& plain_text_format();

/// The endings of what is read without another program, in the order of the table: ".txt", ".md" ...
std::vector<std::string_view> endings_of_documents();

/// The ending of a name in lower case, with its dot; empty if it has none.
std::string ending_of(std::string_view name);

}
