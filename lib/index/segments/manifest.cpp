#include "index/segments/manifest.hpp"

#include "error.hpp"
#include "index/records/damage.hpp"
#include "storage/bytes.hpp"
#include "storage/stable_hash.hpp"
#include "wording/said.hpp"
#include "wording/system_reason.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include <cerrno>
#include <charconv>
#include <cstring>
#include <fstream>
#include <limits>
#include <sstream>

namespace draad {

namespace {

constexpr std::string_view first_word = "draad-index";
constexpr std::size_t head_lines = 4; // the identity: schema, tokenizer, reader, ICU

/// The last line: with a hash of what the index consists of, so that a manifest that lost a line is not taken for a
/// smaller index.
std::string last_line(std::string_view contents)
{
    return fmt::format("end {:016x}", stable_hash(contents));
}

std::filesystem::path manifest_path(const std::filesystem::path& index)
{
    return index / "manifest";
}

// Line ends and tabs part the manifest's lines and fields, and a name may hold either.
constexpr std::string_view parting = "\\\n\t\r";
constexpr std::string_view letters_of_parting = "\\ntr";

std::string escaped(std::string_view text)
{
    std::string escaped;
    for (const char byte : text) {
        const std::size_t kind = parting.find(byte);
        if (kind == std::string_view::npos)
            escaped += byte;
        else
            escaped += {'\\', letters_of_parting[kind]};
    }
    return escaped;
}

std::string unescaped(std::string_view escaped)
{
    std::string text;
    for (std::size_t i = 0; i < escaped.size(); ++i) {
        const bool is_escape = escaped[i] == '\\' && i + 1 < escaped.size();
        const std::size_t kind = is_escape ? letters_of_parting.find(escaped[i + 1]) : std::string_view::npos;
        text += kind == std::string_view::npos ? escaped[i] : parting[kind];
        i += kind != std::string_view::npos;
    }
    return text;
}

std::string print(const Manifest& manifest)
{
    const IndexIdentity& identity = manifest.identity;
    const std::string head = fmt::format("{} {}\ntokenizer {}\nreader {}\nicu {}\n", first_word, identity.schema,
                                         identity.tokenizer, identity.reader, identity.icu);
    std::string text = fmt::format("revision {}\nbase {}\n", manifest.revision, escaped(manifest.base.string()));
    for (const std::string& root : manifest.roots)
        text += fmt::format("root {}\n", escaped(root));
    if (!manifest.shard.empty())
        text += fmt::format("shard {}\n", manifest.shard);
    for (const std::string& column : manifest.answers)
        text += fmt::format("answers {}\n", escaped(column));
    for (const std::string& segment : manifest.segments)
        text += fmt::format("segment {}\n", segment);
    for (const auto& [segment, documents] : manifest.gone)
        for (const std::uint32_t document : documents)
            text += fmt::format("gone {}\t{}\n", segment, document);
    for (const Problem& problem : manifest.skipped)
        text += fmt::format("skipped {}\t{}\n", escaped(problem.location), escaped(problem.message));
    return head + text + last_line(text) + "\n";
}

template <typename Number>
Number number_of(std::string_view text)
{
    Number number = 0;
    const auto [end, status] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (status != std::errc() || end != text.data() + text.size())
        throw Error(said("a number is wanted"));
    return number;
}

void read_line(std::string_view line, Manifest& manifest)
{
    const std::size_t space = line.find(' ');
    const std::string_view key = line.substr(0, space);
    const std::string value(space == std::string_view::npos ? "" : line.substr(space + 1));
    const std::size_t tab = value.find('\t');
    const std::string left = value.substr(0, tab);
    const std::string right = tab == std::string::npos ? "" : value.substr(tab + 1);
    if (key == first_word)
        manifest.identity.schema = number_of<int>(value);
    else if (key == "tokenizer")
        manifest.identity.tokenizer = number_of<int>(value);
    else if (key == "reader")
        manifest.identity.reader = number_of<int>(value);
    else if (key == "icu")
        manifest.identity.icu = value;
    else if (key == "revision")
        manifest.revision = number_of<std::uint64_t>(value);
    else if (key == "base")
        manifest.base = unescaped(value);
    else if (key == "root")
        manifest.roots.push_back(unescaped(value));
    else if (key == "shard")
        manifest.shard = value;
    else if (key == "answers")
        manifest.answers.push_back(unescaped(value));
    else if (key == "segment")
        manifest.segments.push_back(value);
    else if (key == "gone")
        manifest.gone[left].insert(number_of<std::uint32_t>(right));
    else if (key == "skipped")
        manifest.skipped.push_back({.location = unescaped(left), .message = unescaped(right)});
    else if (key == "end") // of other contents
        throw Error(said("its manifest is not whole"));
    else
        throw Error(said("'{}' is not known", key));
}

std::string unreadable(const std::filesystem::path& path, int reason)
{
    return said("{}: cannot be read: {}; see to its permissions, or name another index with --index", path.string(),
                system_reason(reason));
}

[[noreturn]] void fail(const std::filesystem::path& path)
{
    throw Error(said("{}: cannot be written: {}", path.string(), system_reason(errno)));
}

void write_durably(const std::filesystem::path& path, std::string_view text)
{
    const int file = ::open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    if (file < 0)
        fail(path);
    const bool is_written =
        ::write(file, text.data(), text.size()) == static_cast<ssize_t>(text.size()) && ::fsync(file) == 0;
    const int reason = errno;
    ::close(file);
    errno = reason;
    if (!is_written)
        fail(path);
}

}

bool has_manifest(const std::filesystem::path& index)
{
    std::error_code failure;
    const bool is_there = std::filesystem::exists(manifest_path(index), failure);
    if (failure)
        throw Error(unreadable(index, failure.value()));
    return is_there;
}

std::string write_identity(const IndexIdentity& identity)
{
    ByteWriter out;
    for (const int version : {identity.schema, identity.tokenizer, identity.reader})
        out.number(static_cast<std::uint64_t>(version));
    out.text(identity.icu);
    return out.take();
}

IndexIdentity read_identity(std::string_view bytes)
{
    ByteReader in(bytes);
    IndexIdentity identity;
    for (int* version : {&identity.schema, &identity.tokenizer, &identity.reader})
        *version = static_cast<int>(in.size(std::numeric_limits<int>::max()));
    identity.icu = in.text();
    return identity;
}

Manifest read_manifest(const std::filesystem::path& index)
{
    std::ifstream stream(manifest_path(index), std::ios::binary);
    if (!stream && has_manifest(index))
        throw Error(unreadable(manifest_path(index), EACCES));
    if (!stream)
        throw Error(said("{}: no index here; make one with draad index FOLDER", index.string()));
    Manifest manifest;
    manifest.identity = {.schema = 0};
    std::string line;
    try {
        for (std::size_t i = 0; i < head_lines && std::getline(stream, line); ++i)
            read_line(line, manifest);
        std::string contents;
        while (std::getline(stream, line) && line != last_line(contents)) {
            read_line(line, manifest);
            contents += line + '\n';
        }
        if (line != last_line(contents))
            throw Error(said("its manifest is not whole"));
    } catch (const Error& error) {
        throw Error(damaged(index, error.what()));
    }
    return manifest;
}

void write_manifest(const std::filesystem::path& index, const Manifest& manifest)
{
    const std::filesystem::path path = manifest_path(index);
    const std::filesystem::path fresh = index / "manifest.new";
    write_durably(fresh, print(manifest));
    if (::rename(fresh.c_str(), path.c_str()) != 0)
        fail(path);
    const int folder = ::open(index.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0 || ::fsync(folder) != 0)
        fail(index);
    ::close(folder);
}

void require_identity(const std::filesystem::path& index, const IndexIdentity& found, const IndexIdentity& current)
{
    if (found == current)
        return;
    throw Error(said("{}: this index was made by another version of draad (schema {}, tokenizer {}, reader {}, "
                     "ICU {}; this is schema {}, tokenizer {}, reader {}, ICU {}); make it anew with draad index "
                     "--rebuild",
                     index.string(), found.schema, found.tokenizer, found.reader, found.icu, current.schema,
                     current.tokenizer, current.reader, current.icu));
}

}
