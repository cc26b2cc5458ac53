#include "cli/output.hpp"

#include "cli/spool.hpp"
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
    std::error_code failure;
    try {
        write(file);
    } catch (...) {
        file.close();
        std::filesystem::remove(fresh, failure);
        throw;
    }
    file.close();
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

namespace {

/// Throws Error for a workbook on a terminal.
TableStyle style_of(const OutputOptions& options, Format usual, const Provenance& provenance, const Console& console)
{
    TableStyle style{.format = options.chosen(usual),
                     .is_for_excel = options.is_for_excel,
                     .has_colour = console.has_colour && options.file.empty(),
                     .made = provenance};
    if (style.format == Format::xlsx && style.has_colour)
        throw Error("a workbook is nothing to look at here; name a file: --output counts.xlsx");
    return style;
}

/// What is written beside the file: a workbook says itself how it was made.
Provenance beside(const TableStyle& style, const Provenance& provenance)
{
    return style.format == Format::xlsx ? Provenance() : provenance;
}

}

void write_result(const OutputOptions& options, Format usual, const Table& table, const Provenance& provenance,
                  const Console& console)
{
    const TableStyle style = style_of(options, usual, provenance, console);
    write_result(options, beside(style, provenance), console,
                 [&](std::ostream& out) { write_table(table, style, out); });
}

void write_result(const OutputOptions& options, Format usual, const Table& head, const Provenance& provenance,
                  const Console& console, const std::function<void(TableStream&)>& add_rows)
{
    const TableStyle style = style_of(options, usual, provenance, console);
    const auto write = [&](std::ostream& out) {
        TableStream stream(head, style, out);
        add_rows(stream);
        stream.finish();
    };
    if (!options.file.empty())
        return write_result(options, beside(style, provenance), console, write);
    Spool spool;
    write(spool.stream());
    spool.copy_to(console.out);
}

}
