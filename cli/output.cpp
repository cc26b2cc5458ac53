#include "cli/output.hpp"

#include "error.hpp"
#include "report/table_writer.hpp"

#include <fmt/format.h>

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>

namespace draad {

namespace {

/// A pipe, a terminal, /dev/null: written to, and never replaced.
bool is_device(const std::filesystem::path& path)
{
    std::error_code failure;
    const std::filesystem::file_type type = std::filesystem::status(path, failure).type();
    return type == std::filesystem::file_type::character || type == std::filesystem::file_type::fifo ||
           type == std::filesystem::file_type::block || type == std::filesystem::file_type::socket;
}

void write_to_device(const std::filesystem::path& path, const std::function<void(std::ostream&)>& write)
{
    std::ofstream file(path, std::ios::binary);
    if (file)
        write(file);
    file.close();
    if (!file)
        throw Error(fmt::format("{}: cannot be written; is the disk full?", path.string()));
}

/// By way of a new file that takes the old one's place, so that a full disk leaves the old one whole.
void write_file(const std::filesystem::path& path, const std::function<void(std::ostream&)>& write)
{
    const std::filesystem::path fresh = path.string() + ".new";
    std::ofstream file(fresh, std::ios::binary | std::ios::trunc);
    if (!file)
        throw Error(fmt::format("{}: cannot be written: {}", path.string(), std::strerror(errno)));
    write(file);
    file.close();
    std::error_code failure;
    if (file)
        std::filesystem::rename(fresh, path, failure);
    if (!file || failure) {
        std::filesystem::remove(fresh, failure);
        throw Error(fmt::format("{}: cannot be written; is the disk full?", path.string()));
    }
}

}

void write_result(const OutputOptions& options, const Provenance& provenance, const Console& console,
                  const std::function<void(std::ostream&)>& write)
{
    if (options.file.empty())
        return write(console.out);
    if (is_device(options.file))
        return write_to_device(options.file, write);
    write_file(options.file, write);
    if (provenance.empty())
        return;
    write_file(options.file + ".made", [&](std::ostream& out) {
        for (const auto& [name, value] : provenance)
            out << name << ": " << value << '\n';
    });
}

void write_result(const OutputOptions& options, Format usual, const Table& table, const Provenance& provenance,
                  const Console& console)
{
    const TableStyle style{.format = options.chosen(usual),
                           .is_for_excel = options.is_for_excel,
                           .has_colour = console.has_colour && options.file.empty(),
                           .made = provenance};
    if (style.format == Format::xlsx && style.has_colour)
        throw Error("a workbook is nothing to look at here; name a file: --output counts.xlsx");
    // A workbook says itself how it was made.
    const Provenance beside = style.format == Format::xlsx ? Provenance() : provenance;
    write_result(options, beside, console, [&](std::ostream& out) { write_table(table, style, out); });
}

}
