#pragma once

#include "passages/document.hpp"
#include "problem.hpp"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace draad {

/// Whether a file of that name lists persons and is no document: ParlaMint's "*-listPerson.xml".
bool is_list_of_people(std::string_view file);

/// What metadata.csv and speakers.csv say about documents and speakers.
class Metadata {
public:
    /// Reads the two files of a folder where they are present. Documents are named as the `file` column says, relative
    /// to the folder. Throws Error with file and line for a broken table (no `file` column, a row of another length).
    void read_folder(const std::filesystem::path& folder);

    /// Fills in a document's title and fields, and the roles and fields of its speakers; the document lies at `path`.
    /// What the document itself says (front matter, a label's role) comes second to the tables.
    void describe(Document& document, const std::filesystem::path& path) const;

    /// Who may speak in the document at `path`, with roles and fields, by speakers.csv; for a document in XML also by
    /// the lists of persons (ParlaMint's *-listPerson.xml) beside it or above.
    std::vector<Speaker> speakers_of(const std::filesystem::path& path) const;

    /// The heads of the columns that hold answers in the table at `path`: what its `answers` in metadata.csv says
    /// ("Toelichting, Anders"), else those named for all.
    std::vector<std::string> answers_of(const std::filesystem::path& path) const;

    /// Names columns of answers for all tables of which metadata.csv says nothing; a list may be parted by commas.
    void set_answers(std::vector<std::string> heads) { answers_ = std::move(heads); }

    /// Rows that name a file that does not exist.
    std::vector<Problem> problems() const;

private:
    struct Row {
        std::string location;
        std::filesystem::path folder;
        std::filesystem::path file; ///< empty: every document in the folder and below it
        std::string speaker;
        Fields fields;
        std::optional<bool> is_speaker = std::nullopt;
    };
    static bool is_about(const Row& row, const std::filesystem::path& path);
    void read_people(const std::filesystem::path& folder);
    std::vector<Speaker> rows_about(const std::filesystem::path& path) const;

    std::vector<Row> documents_;
    std::vector<Row> speakers_;
    std::vector<std::string> answers_;
    /// By the folder of their list.
    std::vector<std::pair<std::filesystem::path, std::vector<Speaker>>> people_;
};

}
