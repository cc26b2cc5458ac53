#pragma once

#include "exchange/dictionary/dictionary.hpp"
#include "exchange/dictionary/losses.hpp"
#include "exchange/refi/text_positions.hpp"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace draad {

/// A code that a stretch has, by its GUID, and who gave it; both as `fold` leaves them.
struct RefiCoding {
    std::string code;
    std::string user;
};

struct RefiSelection {
    ForeignStretch stretch;
    std::string comment;
    std::vector<RefiCoding> codings;
    std::string location; ///< "file:line"
};

/// A text of a project, or the text of a PDF.
struct RefiSource {
    std::string name;
    /// Where its file is; empty if the text stands in the project itself.
    std::string path;
    std::string content;
    std::vector<RefiSelection> selections;
    std::string location; ///< "file:line"
};

/// What a `project.qde` says.
struct RefiContents {
    std::string origin;
    std::vector<Category> codes;
    std::vector<RefiSource> sources;
    /// Names by GUID.
    std::map<std::string, std::string> users;
};

/// Reads the XML of a project. What is left out is a loss, each kind with its number. Throws Error, with line, if it is
/// damaged.
RefiContents read_refi_contents(std::string_view xml, Losses& losses);

}
