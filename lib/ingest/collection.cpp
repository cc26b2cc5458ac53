#include "ingest/collection.hpp"

#include "error.hpp"
#include "files/file_bytes.hpp"
#include "ingest/formats.hpp"
#include "ingest/own_result.hpp"
#include "text/encoding/decoding.hpp"
#include "wording/said.hpp"
#include "wording/system_reason.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>
#include <system_error>

namespace draad {

namespace {

namespace fs = std::filesystem;

/// The path relative to the base, or as given where that would lead outside it; '/' between folders.
std::string bytes_of_name(const fs::path& path, const fs::path& base)
{
    if (path == "-")
        return "-";
    std::error_code failed;
    const fs::path absolute = fs::absolute(path, failed).lexically_normal();
    const fs::path relative = absolute.lexically_relative(fs::absolute(base, failed).lexically_normal());
    const bool is_outside = relative.empty() || *relative.begin() == "..";
    return (is_outside ? path.lexically_normal() : relative).generic_string();
}

std::string name_of(const fs::path& path, const fs::path& base)
{
    return with_escaped_bytes(bytes_of_name(path, base));
}

/// Tables about documents (those of ParlaMint too), explanations for people, and what the system hides.
bool is_about_folder(const fs::path& file)
{
    const std::string name = file.filename().string();
    const std::string stem = file.stem().string();
    return name.starts_with('.') || name.starts_with('~') || name == "metadata.csv" || name == "speakers.csv" ||
           stem == "README" || stem == "LEESMIJ" || is_list_of_people(name) || name.ends_with("-listOrg.xml") ||
           name.find("-taxonomy-") != std::string::npos;
}

/// Tables lie among documents for many reasons; their format can tell which are meant as documents.
bool is_no_document(const fs::path& file, const DocumentFormat& format)
{
    if (format.is_document == nullptr)
        return false;
    try {
        return !format.is_document(read_bytes(file));
    } catch (const Error&) {
        return false; // reading it as a document will tell
    }
}

/// Walks folders and sorts what it finds into documents, problems and the rest.
class Collector {
public:
    explicit Collector(const fs::path& base) : base_(base) {}

    void add(const fs::path& path)
    {
        std::error_code failed;
        if (path == "-")
            files_["-"] = {path, "-"};
        else if (fs::is_directory(path, failed))
            walk(path, true);
        else if (fs::exists(path, failed))
            add_file(path, true);
        else
            throw Error(said("{}: there is no such file or folder; check the name", path.string()));
    }

    Collection take()
    {
        Collection collection;
        for (auto& [name, file] : files_)
            collection.files.push_back(std::move(file));
        for (auto& [name, problem] : unreadable_)
            collection.unreadable.push_back(std::move(problem));
        collection.notes = std::move(notes_);
        collection.own_results = std::move(own_results_);
        std::ranges::sort(collection.own_results);
        for (const auto& [ending, count] : passed_over_)
            collection.passed_over.push_back(fmt::format("{} {}", count, ending));
        for (const fs::path& folder : folders_)
            collection.metadata.read_folder(folder);
        return collection;
    }

private:
    void walk(const fs::path& folder, bool is_named)
    {
        std::error_code failed;
        // Links may lead back up: a folder is entered once, by its real place.
        const fs::path real = fs::canonical(folder, failed);
        if (!entered_.insert(real).second)
            return;
        fs::directory_iterator entries(folder, failed);
        if (failed) {
            const std::string reason =
                said("the folder cannot be read: {}; see to its permissions", system_reason(failed));
            if (is_named)
                throw Error(fmt::format("{}: {}", folder.string(), reason));
            unreadable_[name_of(folder, base_)] = {name_of(folder, base_), reason};
            return;
        }
        folders_.insert(folder);
        for (const fs::directory_entry& entry : entries) {
            if (is_about_folder(entry.path()))
                continue;
            if (entry.is_directory(failed))
                walk(entry.path(), false);
            else if (entry.is_regular_file(failed))
                add_file(entry.path(), false);
        }
    }

    void add_file(const fs::path& path, bool is_named)
    {
        const std::string name = name_of(path, base_);
        const DocumentFormat* format = format_of(name);
        // In a folder, a file without an ending may be anything; named by the user, it is text.
        if (format == nullptr || (!is_named && ending_of(name).empty())) {
            if (is_named)
                unreadable_[name] = {name, said("this is no document that can be read; save it as plain text (.txt)")};
            else
                ++passed_over_[ending_of(name).empty() ? said("without an ending") : ending_of(name)];
            return;
        }
        if (!is_named && is_own_result(path)) {
            own_results_.push_back(name);
            ++passed_over_[said("{} that draad wrote", ending_of(name))];
            return;
        }
        if (!is_named && (format->lies_beside_documents || is_no_document(path, *format))) {
            ++passed_over_[fmt::format("{} {}", ending_of(name), translated(format->passed_over_as))];
            return;
        }
        if (!is_read(*format) && !format->is_disguise)
            unreadable_[name] = {name, std::string(translated(format->refusal))};
        else
            add_document(path, name);
        if (is_named)
            folders_.insert(path.parent_path());
    }

    void add_document(const fs::path& path, const std::string& name)
    {
        const bool is_new = files_.insert_or_assign(name, SourceFile{path, name}).second;
        if (is_new && first_invalid_utf8(path.string()))
            notes_.push_back(
                {name,
                 said("the name of this file is no UTF-8; each odd byte of it is written as \\x and two digits; rename "
                      "the file")});
    }

    fs::path base_;
    std::map<std::string, SourceFile> files_;
    std::map<std::string, Problem> unreadable_;
    std::map<std::string, std::size_t> passed_over_;
    std::vector<Problem> notes_;
    std::vector<std::string> own_results_;
    std::set<fs::path> entered_;
    std::set<fs::path> folders_;
};

}

Collection collect(std::span<const fs::path> paths, const fs::path& base)
{
    Collector collector(base);
    for (const fs::path& path : paths)
        collector.add(path);
    return collector.take();
}

}
