#pragma once

#include "exchange/dictionary/dictionary.hpp"
#include "text/polarity.hpp"

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace draad {

/// A stretch of a text that a person coded.
struct PersonCoding {
    /// The name of the text's file.
    std::string document;
    /// Code points of the text from 0, the end exclusive.
    std::size_t start = 0;
    std::size_t end = 0;
    /// What stands there; empty where the text as a whole is coded.
    std::string text;
    /// The path of the code in the codebook that the project becomes.
    std::string code;
    /// Where the project says it.
    std::optional<Polarity> polarity;
    std::string coder;
    std::string comment;
};

/// A text of a project: UTF-8 with LF at the ends of lines, under a name that a file can have.
struct ImportedText {
    std::string file;
    std::string utf8;
};

/// The values of a text or of a person in it, by the names of their variables.
struct ImportedValues {
    /// The text's file.
    std::string file;
    /// Empty for the values of the text itself.
    std::string person;
    std::map<std::string, std::string> values;
};

/// A memo on a text or on the project.
struct ImportedMemo {
    /// A name that a file can have.
    std::string file;
    std::string utf8;
};

/// What a REFI-QDA project holds that draad can use.
struct ImportedProject {
    Dictionary codebook;
    std::vector<ImportedText> texts;
    /// In the order of the texts, then of their positions.
    std::vector<PersonCoding> codings;
    std::vector<ImportedValues> texts_values;
    std::vector<ImportedValues> persons;
    std::vector<ImportedMemo> memos;
};

/// The codings as a table: docname, start, end, keyword, code, polarity, coder, comment. The first six are columns of
/// `draad hits`, too.
std::string write_codings(const ImportedProject& project);

/// As `metadata.csv` beside texts wants it: a row a text that has values. Empty if none has.
std::string write_metadata(const ImportedProject& project);

/// As `speakers.csv` beside texts wants it: a row a person of a text. Empty if there is none.
std::string write_persons(const ImportedProject& project);

}
