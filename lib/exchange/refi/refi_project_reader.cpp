#include "exchange/refi/refi_project_reader.hpp"

#include "archive/archive.hpp"
#include "error.hpp"
#include "exchange/dictionary/code_ids.hpp"
#include "exchange/dictionary/numbered_lines.hpp"
#include "exchange/refi/refi_codes.hpp"
#include "exchange/refi/refi_sources.hpp"
#include "exchange/refi/text_positions.hpp"
#include "tables/csv_value.hpp"
#include "text/encoding/decoding.hpp"
#include "text/folding.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <utility>

namespace draad {

namespace {

/// The member of that name in any case; programs differ in it.
std::optional<std::string> member_named(const Archive& archive, std::string_view name)
{
    const std::string folded = fold(name);
    for (const ArchiveMember& member : archive.members())
        if (fold(member.name) == folded)
            return member.name;
    return std::nullopt;
}

std::string project_file(const Archive& archive, const Losses& losses)
{
    for (const ArchiveMember& member : archive.members())
        if (fold(member.name).ends_with(".qde"))
            return member.name;
    throw Error(fmt::format("{}: no project.qde in it; this is no REFI-QDA project", losses.file()));
}

/// "internal://GUID.txt" as the zip has it.
std::string member_of_path(std::string_view path)
{
    constexpr std::string_view scheme = "internal://";
    if (fold(path).starts_with(scheme))
        path.remove_prefix(scheme.size());
    return fmt::format("sources/{}", path);
}

std::string with_lf(std::string_view text)
{
    std::string mended;
    for (std::size_t i = 0; i < text.size(); ++i)
        if (text.substr(i, 2) != "\r\n")
            mended += text[i];
    return mended;
}

/// A name that a file can have on every system, each once.
std::string file_name(std::string_view name, std::set<std::string>& given)
{
    std::string file;
    for (const char byte : name)
        file += static_cast<unsigned char>(byte) < 0x20 || std::string_view("/\\:*?\"<>|").find(byte) != name.npos
                    ? '-'
                    : byte;
    file = std::string(without_ends(file));
    while (file.starts_with('.'))
        file.erase(0, 1);
    if (file.ends_with(".txt"))
        file.resize(file.size() - 4);
    if (file.empty())
        file = "text";
    std::string free = file;
    for (std::size_t number = 2; !given.insert(fold(free)).second; ++number)
        free = fmt::format("{}-{}", file, number);
    return free + ".txt";
}

/// The paths of codes by their GUIDs.
void gather_paths(const std::vector<Category>& categories, const std::string& above,
                  std::map<std::string, std::string>& paths)
{
    for (const Category& category : categories) {
        const std::string path = above.empty() ? category.id : above + "." + category.id;
        paths.emplace(fold(category.guid), path);
        gather_paths(category.children, path, paths);
    }
}

class ProjectReader {
public:
    ProjectReader(std::string_view bytes, Losses& losses) : archive_(losses.file(), bytes), losses_(losses) {}

    ImportedProject read()
    {
        const std::string member = project_file(archive_, losses_);
        const std::string xml = archive_.read(member);
        RefiContents contents = read_refi_contents(xml, losses_);
        project_.codebook.without_words = WithoutWords::find_name;
        project_.codebook.categories = std::move(contents.codes);
        give_ids(project_.codebook.categories);
        gather_paths(project_.codebook.categories, {}, paths_);
        users_ = std::move(contents.users);
        counts_crlf_ = contents.origin.find("ATLAS") == std::string::npos;
        for (const RefiSource& source : contents.sources)
            read_source(source);
        return std::move(project_);
    }

private:
    void read_source(const RefiSource& source)
    {
        const std::optional<std::string> bytes = bytes_of(source);
        const std::optional<SourceText> text = bytes ? decode(*bytes) : std::nullopt;
        if (!text) {
            losses_.add(source.location, fmt::format("'{}' is left out: its text is absent or damaged", source.name));
            return;
        }
        const std::string file = file_name(source.name, given_);
        add_codings(source, file, text->utf8, bytes->starts_with("\xEF\xBB\xBF"));
        project_.texts.push_back({.file = file, .utf8 = with_lf(text->utf8)});
    }

    std::optional<std::string> bytes_of(const RefiSource& source)
    {
        if (!source.content.empty())
            return source.content;
        const std::optional<std::string> member = member_named(archive_, member_of_path(source.path));
        return member ? std::optional(archive_.read(*member)) : std::nullopt;
    }

    void add_codings(const RefiSource& source, const std::string& file, std::string_view text, bool had_mark)
    {
        std::vector<ForeignStretch> stretches;
        for (const RefiSelection& selection : source.selections)
            stretches.push_back(selection.stretch);
        const TextPositions positions(text, had_mark, likely_count(text, had_mark, stretches, counts_crlf_));
        std::vector<PersonCoding> codings;
        for (const RefiSelection& selection : source.selections) {
            const std::optional<TextPositions::Stretch> found = positions.translate(selection.stretch);
            if (!found) {
                losses_.add(selection.location,
                            fmt::format("a coded stretch is left out: it reaches behind '{}'", source.name));
                continue;
            }
            if (!selection.stretch.text.empty() && !is_as_stated(found->text, selection.stretch.text))
                losses_.add(selection.location, fmt::format("'{}' is coded, but '{}' stands there; check its place",
                                                            selection.stretch.text, single_spaced(found->text)));
            for (const RefiCoding& coding : selection.codings)
                codings.push_back({.document = file,
                                   .start = found->start,
                                   .end = found->end,
                                   .text = with_lf(found->text),
                                   .code = path_of(coding, selection.location),
                                   .coder = users_[coding.user],
                                   .comment = selection.comment});
        }
        std::ranges::stable_sort(codings, {},
                                 [](const PersonCoding& coding) { return std::pair(coding.start, coding.end); });
        std::ranges::move(codings, std::back_inserter(project_.codings));
    }

    std::string path_of(const RefiCoding& coding, const std::string& location)
    {
        const auto path = paths_.find(coding.code);
        if (path != paths_.end())
            return path->second;
        losses_.add(location, fmt::format("a stretch is coded with {}, which is no code of the project", coding.code));
        return {};
    }

    Archive archive_;
    Losses& losses_;
    ImportedProject project_;
    std::map<std::string, std::string> paths_;
    std::map<std::string, std::string> users_;
    std::set<std::string> given_;
    bool counts_crlf_ = true;
};

}

ImportedProject read_refi_project(std::string_view bytes, Losses& losses)
{
    return ProjectReader(bytes, losses).read();
}

std::string write_codings(const ImportedProject& project)
{
    std::string text = "docname,start,end,keyword,code,coder,comment\n";
    for (const PersonCoding& coding : project.codings)
        text += fmt::format("{},{},{},{},{},{},{}\n", csv_value(coding.document), coding.start, coding.end,
                            csv_value(coding.text), coding.code, csv_value(coding.coder), csv_value(coding.comment));
    return text;
}

}
