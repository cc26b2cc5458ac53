#include "codings/sheets/drawn_sheet.hpp"

#include "codings/sheets/sheet_reader.hpp"
#include "error.hpp"
#include "files/file_bytes.hpp"
#include "storage/stable_hash.hpp"
#include "wording/said.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <optional>
#include <set>

namespace draad {

namespace {

using Note = std::vector<std::pair<std::string, std::string>>;

constexpr std::string_view units_name = "units";
constexpr std::string_view bytes_name = "bytes";

/// The lines of a note that are named; nothing where there is no such file.
Note read_note(const std::filesystem::path& file)
{
    Note note;
    std::ifstream lines(file);
    for (std::string line; std::getline(lines, line);)
        if (const std::size_t colon = line.find(": "); colon != std::string::npos)
            note.emplace_back(line.substr(0, colon), line.substr(colon + 2));
    return note;
}

std::string value_of(const Note& note, std::string_view name)
{
    const auto found = std::ranges::find(note, name, &Note::value_type::first);
    return found == note.end() ? std::string() : found->second;
}

/// Nothing where it is none that can be read, such as a page.
std::optional<CodingSheet> sheet_in(const std::string& file, std::string_view bytes)
{
    try {
        std::vector<Problem> notes;
        return read_sheet(file, bytes, notes);
    } catch (const Error&) {
        return std::nullopt;
    }
}

/// The notes of a folder, in the order of their names.
std::vector<std::filesystem::path> notes_in(const std::filesystem::path& folder)
{
    std::vector<std::filesystem::path> notes;
    std::error_code failure;
    for (const auto& entry : std::filesystem::directory_iterator(folder.empty() ? "." : folder, failure))
        if (entry.path().extension() == ".made")
            notes.push_back(entry.path());
    std::ranges::sort(notes);
    return notes;
}

/// The note of the sheet that a file is a copy of.
Note note_of_original(const std::string& file)
{
    const std::optional<CodingSheet> sheet = sheet_in(file, read_bytes(file));
    if (!sheet)
        return {};
    const std::string id = units_id(*sheet);
    for (const std::filesystem::path& path : notes_in(std::filesystem::path(file).parent_path()))
        if (Note note = read_note(path); value_of(note, units_name) == id)
            return note;
    return {};
}

}

std::string units_id(const CodingSheet& sheet)
{
    std::set<std::string> ids;
    for (const CodingUnit& unit : sheet.units)
        ids.insert(unit.id);
    std::string text;
    for (const std::string& id : ids)
        text += id + "\n";
    return fmt::format("u-{:016x}", stable_hash(text));
}

std::string bytes_id(std::string_view bytes)
{
    return fmt::format("{:016x}", stable_hash(bytes));
}

std::vector<std::pair<std::string, std::string>> marks_of_sheet(const CodingSheet& sheet, std::string_view bytes)
{
    return {{std::string(units_name), units_id(sheet)}, {std::string(bytes_name), bytes_id(bytes)}};
}

void require_unfilled(const std::string& file)
{
    std::error_code failure;
    if (!std::filesystem::is_regular_file(file, failure) || std::filesystem::is_empty(file, failure))
        return;
    const std::string bytes = read_bytes(file);
    if (const std::optional<CodingSheet> sheet = sheet_in(file, bytes); sheet && !sheet->judgements.empty())
        throw Error(said("{}: this sheet is filled in (verdicts: {}) and would be lost; write the new one under "
                         "another name, or move this one away",
                         file, sheet->judgements.size()));
    const std::string written = value_of(read_note(file + ".made"), bytes_name);
    if (!written.empty() && written != bytes_id(bytes))
        throw Error(said("{}: this is no longer what draad wrote there; write the new sheet under another name, "
                         "or move this one away",
                         file));
}

std::vector<std::pair<std::string, std::string>> drawing_of(const std::string& file)
{
    constexpr auto told = std::to_array<std::string_view>({"unit", "seed", "drawn", "strata"});
    std::error_code failure;
    Note note = std::filesystem::exists(file + ".made", failure) ? read_note(file + ".made") : note_of_original(file);
    std::erase_if(note, [&](const auto& line) { return std::ranges::find(told, line.first) == told.end(); });
    return note;
}

}
