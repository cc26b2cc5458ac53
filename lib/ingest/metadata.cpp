#include "ingest/metadata.hpp"

#include "error.hpp"
#include "files/file_bytes.hpp"
#include "ingest/formats.hpp"
#include "ingest/formats/tei/tei_people.hpp"
#include "ingest/lines/label_words.hpp"
#include "ingest/speakers/renaming.hpp"
#include "tables/csv_table.hpp"
#include "text/folding.hpp"
#include "wording/said.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <system_error>

namespace draad {

namespace {

namespace fs = std::filesystem;

/// The column of speakers.csv with the name meant, where that is not the name printed.
constexpr const char* meant_name = "name";

/// The column of metadata.csv with the heads of a table's columns of answers.
constexpr const char* columns_of_answers = "answers";

/// Takes a field out of a row; empty if it is not there.
std::string take(Fields& fields, const char* name)
{
    const auto node = fields.extract(name);
    return node.empty() ? "" : node.mapped();
}

/// Takes the name of the document out of a row. Its column is `docname`, as in every output of draad; tables that
/// people have call it otherwise, and where several of these names stand the first is meant and the others are fields.
std::string take_document(Fields& fields)
{
    for (const char* name : {"docname", "file", "document", "doc_id", "doc"})
        if (fields.contains(name))
            return take(fields, name);
    return {};
}

/// What a cell of the column is_speaker says. Throws Error for any other word.
std::optional<bool> read_choice(const std::string& value, const std::string& location)
{
    const std::string folded = fold(value);
    if (folded.empty())
        return std::nullopt;
    for (const char* yes : {"yes", "ja", "true", "waar", "1"})
        if (folded == yes)
            return true;
    for (const char* no : {"no", "nee", "false", "onwaar", "0"})
        if (folded == no)
            return false;
    throw Error(said("{}: the column 'is_speaker' says '{}'; write yes or no", location, value));
}

/// A table made on Windows may part folders by back slashes.
fs::path read_path(std::string file)
{
    std::ranges::replace(file, '\\', '/');
    return file;
}

/// Whether two paths lead to one file, also where one is relative or goes through a link.
bool is_same_file(const fs::path& one, const fs::path& other)
{
    std::error_code failed;
    return one.lexically_normal() == other.lexically_normal() || (fs::equivalent(one, other, failed) && !failed);
}

std::string location_of(const fs::path& file, std::size_t line)
{
    return fmt::format("{}:{}", file.string(), line);
}

/// A table that a shell has made for a command to write (draad info --speakers -f csv >speakers.csv) is there before
/// the command is, and says nothing.
bool has_text(const fs::path& table)
{
    std::error_code failed;
    return fs::is_regular_file(table, failed) && fs::file_size(table, failed) > 0;
}

/// Whether a path leads into a folder or one below it.
bool lies_in(const fs::path& of_table, const fs::path& path)
{
    const fs::path folder = (of_table.empty() ? fs::path(".") : of_table.lexically_normal()) / "";
    const fs::path normal = path.lexically_normal();
    return folder == "./"
               ? normal.is_relative()
               : std::mismatch(folder.begin(), --folder.end(), normal.begin(), normal.end()).first == --folder.end();
}

/// Whether a name in a table means a speaker: a name as printed, or without its honorific.
bool is_name_of(const std::string& name, const Speaker& speaker)
{
    const std::string folded = fold(name);
    if (speaker.printed.empty()) // a respondent has a name of the table's
        return folded == fold(speaker.name);
    return std::ranges::any_of(speaker.printed, [&folded](const std::string& form) {
        const std::string printed = fold(form);
        return folded == printed || without_honorific(folded) == without_honorific(printed);
    });
}

/// What `draad info --speakers` counts, or a survey asks of everybody, is not known of a speaker, when its table is
/// saved as speakers.csv.
void drop_counts(Fields& fields)
{
    for (const char* count : {"turns", "words", "time", "variants", "line", "perhaps", "vraag"})
        fields.erase(count);
}

/// A table may name its documents from a folder above its own: "gesprekken/anna.txt" in gesprekken/speakers.csv.
fs::path seen_from(const fs::path& folder, const fs::path& file)
{
    std::error_code failed;
    if (file.empty() || fs::exists(folder / file, failed))
        return file;
    fs::path shorter = file.lexically_normal();
    while (shorter.has_parent_path() && shorter.is_relative()) {
        shorter = shorter.lexically_relative(*shorter.begin());
        if (fs::exists(folder / shorter, failed))
            return shorter;
    }
    return file;
}

}

bool is_list_of_people(std::string_view file)
{
    return file.ends_with("listPerson.xml") || file.ends_with("listPersons.xml");
}

void Metadata::read_folder(const fs::path& folder)
{
    const fs::path documents = folder / "metadata.csv";
    if (has_text(documents))
        for (CsvRow& row : read_csv_table(documents)) {
            const std::string file = take_document(row.fields);
            if (file.empty())
                throw Error(said("{}: the column 'docname' must name a document", location_of(documents, row.line)));
            documents_.push_back(
                {location_of(documents, row.line), folder, read_path(file), "", std::move(row.fields)});
        }
    const fs::path speakers = folder / "speakers.csv";
    if (has_text(speakers))
        for (CsvRow& row : read_csv_table(speakers)) {
            const std::string file = take_document(row.fields);
            std::string name = take(row.fields, "speaker");
            const std::string label = take(row.fields, "label");
            if (name.empty())
                name = label;
            const std::string location = location_of(speakers, row.line);
            std::optional<bool> is_speaker = read_choice(take(row.fields, "is_speaker"), location);
            if (!is_speaker && !file.empty())
                is_speaker = true; // a row about one document says that this label is somebody's
            drop_counts(row.fields);
            if (name.empty())
                throw Error(said("{}: the column 'speaker' (or 'label') must name a speaker as the transcript prints "
                                 "the name",
                                 location));
            speakers_.push_back({location, folder, seen_from(folder, read_path(file)), std::move(name),
                                 std::move(row.fields), is_speaker});
        }
    read_people(folder);
}

void Metadata::read_people(const fs::path& folder)
{
    std::error_code failed;
    std::vector<fs::path> lists;
    for (const fs::directory_entry& entry : fs::directory_iterator(folder.empty() ? "." : folder, failed))
        if (is_list_of_people(entry.path().filename().string()))
            lists.push_back(entry.path());
    std::ranges::sort(lists);
    for (const fs::path& list : lists)
        people_.emplace_back(folder, read_list_of_people(list.string(), read_bytes(list)));
}

bool Metadata::is_about(const Row& row, const fs::path& path)
{
    if (!row.file.empty()) // its name is compared first, since a look at the disk for every row would be slow
        return row.file.native().ends_with(path.filename().native()) && is_same_file(row.folder / row.file, path);
    return lies_in(row.folder, path);
}

std::vector<Speaker> Metadata::speakers_of(const fs::path& path) const
{
    std::vector<Speaker> speakers = rows_about(path);
    if (ending_of(path.filename().string()) == ".xml")
        for (const auto& [folder, people] : people_)
            if (lies_in(folder, path))
                speakers.insert(speakers.end(), people.begin(), people.end());
    return speakers;
}

std::vector<Speaker> Metadata::rows_about(const fs::path& path) const
{
    std::vector<Speaker> speakers;
    for (const Row& row : speakers_) {
        if (!is_about(row, path))
            continue;
        Speaker speaker;
        speaker.name = row.speaker;
        speaker.fields = row.fields;
        speaker.is_speaker = row.is_speaker;
        speaker.role = take(speaker.fields, "role");
        const std::string role = take(speaker.fields, "rol");
        if (speaker.role.empty())
            speaker.role = role;
        speakers.push_back(std::move(speaker));
    }
    return speakers;
}

std::vector<std::string> Metadata::answers_of(const fs::path& path) const
{
    for (const Row& row : documents_)
        if (const auto found = row.fields.find(columns_of_answers); found != row.fields.end() && is_about(row, path))
            return {found->second};
    return answers_;
}

void Metadata::describe(Document& document, const fs::path& path) const
{
    for (const Row& row : documents_) {
        if (!is_about(row, path))
            continue;
        Fields fields = row.fields;
        for (const char* column : {"titel", "title"}) {
            const std::string title = take(fields, column);
            if (!title.empty())
                document.card.title = title;
        }
        for (const auto& [name, value] : fields)
            document.card.fields[name] = value;
    }
    for (const Speaker& known : rows_about(path))
        for (Speaker& speaker : document.card.speakers) {
            if (!is_name_of(known.name, speaker))
                continue;
            if (!known.role.empty())
                speaker.role = known.role;
            const auto meant = known.fields.find(meant_name);
            if (meant != known.fields.end()) {
                if (speaker.printed.empty())
                    speaker.printed = {speaker.name};
                speaker.name = meant->second;
            }
            for (const auto& [name, value] : known.fields)
                if (name != meant_name)
                    speaker.fields[name] = value;
        }
    join_renamed(document);
}

std::vector<Problem> Metadata::problems() const
{
    std::vector<Problem> problems;
    for (const std::vector<Row>* rows : {&documents_, &speakers_})
        for (const Row& row : *rows) {
            std::error_code ignored;
            if (!row.file.empty() && !fs::exists(row.folder / row.file, ignored))
                problems.push_back(
                    {row.location, said("there is no file '{}' in {}; mend the name or leave out the row",
                                        row.file.string(), row.folder.empty() ? "." : row.folder.string())});
        }
    return problems;
}

}
