#pragma once

#include "text/document.hpp"
#include "text/problem.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace draad {

/// What metadata.csv and speakers.csv say about documents and speakers.
class Metadata {
public:
    /// Reads the two files of a folder where they are present. Documents are named as the `file` column says, relative to
    /// the folder. Throws Error with file and line for a broken table (no `file` column, a row of another length).
    void read_folder(const std::filesystem::path& folder);

    /// Fills in a document's title and fields, and the roles and fields of its speakers; the document lies at `path`.
    /// What the document itself says (front matter, a label's role) comes second to the tables.
    void describe(Document& document, const std::filesystem::path& path) const;

    /// Rows that name a file that does not exist.
    std::vector<Problem> problems() const;

private:
    struct Row {
        std::string place;
        std::filesystem::path folder;
        std::filesystem::path file;
        Fields fields;
    };
    std::vector<Row> documents_;
    std::vector<Row> speakers_;
};

}
