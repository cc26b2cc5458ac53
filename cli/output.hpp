#pragma once

#include "cli/console.hpp"
#include "cli/options.hpp"
#include "report/formats/table_writer.hpp"
#include "report/formats/table.hpp"

#include <functional>
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

/// The same for a table, in the format that the options choose.
void write_result(const OutputOptions& options, std::string_view usual, const Table& table, const Provenance& provenance,
                  const Console& console);

/// The same for a table whose rows are written as they are found: `head` has none. Standard output, too, gets all or
/// nothing, if `add_rows` throws.
void write_result(const OutputOptions& options, std::string_view usual, const Table& head, const Provenance& provenance,
                  const Console& console, const std::function<void(TableStream&)>& add_rows);

}
