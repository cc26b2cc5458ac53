#include "cli/output.hpp"

#include "cli/spool.hpp"
#include "error.hpp"
#include "report/formats/table_writer.hpp"
#include "wording/said.hpp"
#include "wording/system_reason.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include <cerrno>
#include <chrono>
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
        throw Error(said("{}: cannot be written; is the disk full?", path.string()));
}

std::filesystem::path note_beside(const std::filesystem::path& path)
{
    return path.string() + ".made";
}

/// What draad wrote has a note beside it; what has none is somebody's work.
void require_own(const std::filesystem::path& path)
{
    std::error_code failure;
    if (std::filesystem::is_directory(path, failure))
        throw Error(said("{}: this is a folder; name a file in it", path.string()));
    const bool holds_something = std::filesystem::exists(path, failure) && !std::filesystem::is_empty(path, failure);
    if (holds_something && !std::filesystem::exists(note_beside(path), failure))
        throw Error(said("{}: this file is here already and draad did not write it (it has no {} beside it); "
                         "name another, or move it away",
                         path.string(), note_beside(path).filename().string()));
    // The note is written right behind the result: what is newer, such as a table of speakers put right, was edited.
    constexpr std::chrono::seconds margin(2);
    if (holds_something && std::filesystem::last_write_time(path, failure) >
                               std::filesystem::last_write_time(note_beside(path), failure) + margin)
        throw Error(
            said("{}: this file was edited after draad wrote it; name another, or move it away", path.string()));
}

/// A note's first line names the program or the command; any other file of that name is somebody's.
void require_own_note(const std::filesystem::path& note)
{
    std::string first;
    std::ifstream file(note);
    if (std::getline(file, first) && !first.starts_with("command: ") && !first.starts_with("draad: "))
        throw Error(said("{}: this file is here already and draad did not write it; it would hold how the result "
                         "was made, so move it away or name another file with --output",
                         note.string()));
}

/// A file that nobody has yet, to be given the name of another once it is whole.
std::filesystem::path fresh_file_beside(const std::filesystem::path& path)
{
    for (unsigned i = 0;; ++i) {
        const std::filesystem::path fresh = fmt::format("{}.draad-{}-{}", path.string(), ::getpid(), i);
        const int file = ::open(fresh.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
        if (file >= 0) {
            ::close(file);
            return fresh;
        }
        if (errno != EEXIST)
            throw Error(said("{}: cannot be written: {}", path.string(), system_reason(errno)));
    }
}

}

namespace {

/// What a link points to in the end, whether it is there yet or not.
std::filesystem::path pointed_to(std::filesystem::path path)
{
    constexpr int most_links = 40; // as the system follows
    std::error_code failure;
    for (int i = 0; i < most_links && std::filesystem::is_symlink(path, failure); ++i)
        path = path.parent_path() / std::filesystem::read_symlink(path, failure);
    return path;
}

}

/// The new file has the old one's permissions. A link stays a link: what it points to is written.
void replace_file(const std::filesystem::path& named, const std::function<void(std::ostream&)>& write)
{
    std::error_code failure;
    const std::filesystem::path path = pointed_to(named);
    const std::filesystem::path fresh = fresh_file_beside(path);
    const std::filesystem::file_status old = std::filesystem::status(path, failure);
    if (std::filesystem::exists(old))
        std::filesystem::permissions(fresh, old.permissions(), failure);
    std::ofstream file(fresh, std::ios::binary | std::ios::trunc);
    if (!file)
        throw Error(said("{}: cannot be written: {}", path.string(), system_reason(errno)));
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
        throw Error(said("{}: cannot be written; is the disk full?", path.string()));
    }
}

void write_result(const OutputOptions& options, const Provenance& provenance, const Console& console,
                  const std::function<void(std::ostream&)>& write)
{
    if (options.file.empty())
        return write(console.out);
    if (is_device(options.file))
        return write_to_device(options.file, write);
    require_own(options.file);
    require_own_note(note_beside(options.file));
    replace_file(options.file, write);
    if (provenance.empty())
        return;
    replace_file(note_beside(options.file), [&](std::ostream& out) {
        for (const auto& [name, value] : provenance)
            out << name << ": " << value << '\n';
    });
}

namespace {

/// The format that the options choose. Throws Error for a workbook on a terminal.
const TableFormat& format_for(const OutputOptions& options, std::string_view usual, const Console& console)
{
    const TableFormat& format = options.chosen(usual);
    if (format.is_binary && console.has_colour && options.file.empty())
        throw Error(said("a workbook is nothing to look at here; name a file: --output counts{}", format.ending));
    return format;
}

TableStyle style_of(const OutputOptions& options, const Provenance& provenance, const Console& console)
{
    return {.is_for_excel = options.is_for_excel,
            .has_colour = console.has_colour && options.file.empty(),
            .made = provenance};
}

}

void write_result(const OutputOptions& options, std::string_view usual, const Table& table,
                  const Provenance& provenance, const Console& console)
{
    const TableFormat& format = format_for(options, usual, console);
    write_result(options, provenance, console,
                 [&](std::ostream& out) { write_table(table, format, style_of(options, provenance, console), out); });
}

void write_text_or_table(const OutputOptions& options, const Provenance& provenance, const Console& console,
                         const std::function<void(std::ostream&)>& write_text, const std::function<Table()>& table)
{
    if (options.chosen("table").name == "table")
        write_result(options, provenance, console, write_text);
    else
        write_result(options, "table", table(), provenance, console);
}

void write_result(const OutputOptions& options, std::string_view usual, const Table& head, const Provenance& provenance,
                  const Console& console, const std::function<void(TableStream&)>& add_rows)
{
    const TableFormat& format = format_for(options, usual, console);
    const auto write = [&](std::ostream& out) {
        TableStream stream(head, format, style_of(options, provenance, console), out);
        add_rows(stream);
        stream.finish();
    };
    if (!options.file.empty())
        return write_result(options, provenance, console, write);
    Spool spool;
    write(spool.stream());
    spool.copy_to(console.out);
}

}
