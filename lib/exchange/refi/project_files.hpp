#pragma once

#include "archive/archive.hpp"
#include "exchange/dictionary/losses.hpp"

#include <optional>
#include <set>
#include <string>
#include <string_view>

namespace draad {

/// The files in a REFI-QDA project's zip, wherever its program put them.
class ProjectFiles {
public:
    /// Throws Error if it holds no `.qde`. That it holds several is a loss.
    ProjectFiles(std::string_view bytes, Losses& losses);

    /// The XML of the project.
    std::string project();

    /// What a path of the project leads to: `internal://a.txt` is in the folder `sources` beside the project, a
    /// relative path beside the project or wherever a file of that name is; nothing if there is none.
    std::optional<std::string> read(std::string_view path);

private:
    std::optional<std::string> member_named(std::string_view name) const;

    Archive archive_;
    std::string project_;
    /// Of the project's file, with a '/' at its end; empty at the top.
    std::string folder_;
};

/// A name for a text that a file can have on every system, each once; `given` has those that are taken, folded.
std::string text_file_name(std::string_view name, std::set<std::string>& given);

}
