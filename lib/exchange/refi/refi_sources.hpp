#pragma once

#include "exchange/dictionary/dictionary.hpp"
#include "exchange/dictionary/losses.hpp"
#include "exchange/refi/refi_cases.hpp"
#include "exchange/refi/refi_codes.hpp"
#include "exchange/refi/text_positions.hpp"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace draad {

/// A code that a stretch has, by its GUID, and who gave it; both as `folded_guid` leaves them.
struct RefiCoding {
    std::string code;
    std::string user;
};

struct RefiSelection {
    std::string guid;
    ForeignStretch stretch;
    std::string comment;
    std::vector<RefiCoding> codings;
    /// Memos that hang on it, by GUID.
    std::vector<std::string> notes;
    std::string location; ///< "file:line"
};

/// A text of a project: a source by itself, the text of a PDF, or the transcript of a recording.
struct RefiSource {
    std::string guid;
    std::string name;
    /// Where its file is; empty if the text stands in the project itself.
    std::string path;
    std::string content;
    std::vector<RefiSelection> selections;
    /// Codes of the text as a whole.
    std::vector<RefiCoding> codings;
    std::vector<RefiValue> values;
    std::vector<std::string> notes;
    std::string location; ///< "file:line"
};

/// What a `project.qde` says.
struct RefiContents {
    std::string origin;
    std::vector<Category> codes;
    std::vector<RefiSource> sources;
    std::vector<RefiCase> cases;
    // By GUID: names of users, names of variables, memos, and the memos of a code.
    std::map<std::string, std::string> users;
    std::map<std::string, std::string> variables;
    std::map<std::string, RefiNote> notes;
    NotesOfCodes notes_of_codes;
    /// Memos of the project as a whole.
    std::vector<std::string> project_notes;
};

/// Reads the XML of a project. What is left out is a loss, each kind with its number. Throws Error, with line, if it is
/// damaged.
RefiContents read_refi_contents(std::string_view xml, Losses& losses);

}
