#include "privacy/names/pseudonym_key.hpp"

#include "error.hpp"
#include "tables/csv_table.hpp"
#include "wording/said.hpp"
#include "wording/system_reason.hpp"

#include <fmt/format.h>

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <system_error>

namespace draad {

namespace {

std::string field_of(const CsvRow& row, const char* english, const char* dutch)
{
    for (const char* name : {english, dutch})
        if (const auto field = row.fields.find(name); field != row.fields.end())
            return field->second;
    return {};
}

/// RFC 4180, every value in quotes.
std::string csv_value(std::string_view text)
{
    std::string quoted = "\"";
    for (const char byte : text)
        quoted.append(byte == '"' ? 2 : 1, byte);
    return quoted + '"';
}

void write_all(int file, std::string_view bytes, const std::filesystem::path& path)
{
    while (!bytes.empty()) {
        const ssize_t written = ::write(file, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0) {
            const std::string reason = system_reason(errno);
            ::close(file);
            ::unlink(path.c_str());
            throw Error(said("{}: cannot be written: {}", path.string(), reason));
        }
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
}

}

std::vector<Pseudonym> read_key(const std::filesystem::path& file)
{
    std::vector<Pseudonym> key;
    for (const CsvRow& row : read_csv_table(file)) {
        Pseudonym entry{.name = field_of(row, "name", "naam"), .pseudonym = field_of(row, "pseudonym", "pseudoniem")};
        if (entry.name.empty())
            throw Error(said("{}:{}: no name here; the columns of a key are name,pseudonym", file.string(), row.line));
        if (!entry.pseudonym.empty())
            key.push_back(std::move(entry));
    }
    return key;
}

void write_key(const std::filesystem::path& path, std::span<const Pseudonym> key,
               std::span<const RemainingName> remaining)
{
    const int file = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (file < 0)
        throw Error(said("{}: cannot be written: {}", path.string(), system_reason(errno)));
    std::string table = remaining.empty() ? "name,pseudonym\r\n" : "name,pseudonym,times,document,words\r\n";
    for (const Pseudonym& entry : key)
        table += csv_value(entry.name) + ',' + csv_value(entry.pseudonym) + (remaining.empty() ? "\r\n" : ",,,\r\n");
    for (const RemainingName& name : remaining)
        table += fmt::format("{},\"\",{},{},{}\r\n", csv_value(name.name), name.times, csv_value(name.document),
                             csv_value(name.context));
    write_all(file, table, path);
    if (::close(file) != 0)
        throw Error(said("{}: cannot be written: {}", path.string(), system_reason(errno)));
}

bool is_open_to_others(const std::filesystem::path& file)
{
    using std::filesystem::perms;
    std::error_code failure;
    const perms mode = std::filesystem::status(file, failure).permissions();
    return !failure && (mode & (perms::group_all | perms::others_all)) != perms::none;
}

}
