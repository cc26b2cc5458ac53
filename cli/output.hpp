#pragma once

#include "cli/console.hpp"
#include "cli/options.hpp"
#include "report/formats/table.hpp"
#include "report/formats/table_writer.hpp"
#include "wording/said.hpp"

#include <filesystem>
#include <functional>
#include <optional>
#include <ostream>
#include <string>
#include <vector>

namespace draad {

/// How a result was made: pairs of a name and a value.
using Provenance = std::vector<std::pair<std::string, std::string>>;

/// Writes a result to the file that --output names, or else to standard output. A file is there whole or not at all;
/// beside it, FILE.made tells how it was made, if there is something to tell.
void write_result(const OutputOptions& options, const Provenance& provenance, const Console& console,
                  const std::function<void(std::ostream&)>& write);

/// Gives a file new content by way of a new file that takes its place, so that a full disk leaves the old one whole.
/// That it may be written over is for the caller to know.
void replace_file(const std::filesystem::path& path, const std::function<void(std::ostream&)>& write);

/// Writes a table as `write_result` writes a result, in the format that the options choose.
void write_result(const OutputOptions& options, std::string_view usual, const Table& table,
                  const Provenance& provenance, const Console& console);

/// Writes a result that people read better as a text than as a table: as that text unless another format is asked for.
void write_text_or_table(const OutputOptions& options, const Provenance& provenance, const Console& console,
                         const std::function<void(std::ostream&)>& write_text, const std::function<Table()>& table);

/// What `work` finds, with the messages in it as they are to be written: in the user's language in a text for people,
/// in English in a table, for what reads tables.
template <typename Work>
auto worded_for(const OutputOptions& options, Work work)
{
    std::optional<InEnglish> english;
    if (options.chosen("table").name != "table")
        english.emplace();
    return work();
}

/// Writes a table as its rows are found: `head` is the table without rows, `add_rows` adds them. If `add_rows` throws,
/// nothing is written, not to standard output either.
void write_result(const OutputOptions& options, std::string_view usual, const Table& head, const Provenance& provenance,
                  const Console& console, const std::function<void(TableStream&)>& add_rows);

}
