#pragma once

#include "exchange/dictionary/dictionary.hpp"
#include "exchange/dictionary/losses.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace draad {

/// A stretch of a text that a person coded.
struct PersonCoding {
    /// The name of the text's file.
    std::string document;
    /// Code points of the text from 0, the end exclusive.
    std::size_t start = 0;
    std::size_t end = 0;
    std::string text;
    /// The path of the code in the codebook that the project becomes.
    std::string code;
    std::string coder;
    std::string comment;
};

/// A text of a project: UTF-8 with LF at the ends of lines, under a name that a file can have.
struct ImportedText {
    std::string file;
    std::string utf8;
};

/// What a REFI-QDA project holds that draad can use.
struct ImportedProject {
    Dictionary codebook;
    std::vector<ImportedText> texts;
    /// In the order of the texts, then of their positions.
    std::vector<PersonCoding> codings;
};

/// Reads a project (`.qdpx`) from its bytes: codes, plain texts, and what is coded in them. Programs count positions
/// differently; how this one counted is found by comparing what stands at them with what the project says stands there.
/// Pictures, recordings, notes, links, cases and whatever else is coded are losses, each kind with its number. Throws
/// Error if it is damaged or no project.
ImportedProject read_refi_project(std::string_view bytes, Losses& losses);

/// The codings as a table: docname, start, end, keyword, code, coder, comment. The first five are columns of
/// `draad hits`, too.
std::string write_codings(const ImportedProject& project);

}
