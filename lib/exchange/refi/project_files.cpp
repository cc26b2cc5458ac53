#include "exchange/refi/project_files.hpp"

#include "error.hpp"
#include "exchange/dictionary/numbered_lines.hpp"
#include "text/folding.hpp"
#include "wording/said.hpp"

#include <fmt/format.h>

namespace draad {

namespace {

constexpr std::string_view internal = "internal://";
constexpr std::string_view relative = "relative://";

std::string_view last_part(std::string_view path)
{
    return path.substr(path.find_last_of("/\\") + 1);
}

}

ProjectFiles::ProjectFiles(std::string_view bytes, Losses& losses) : archive_(losses.file(), bytes)
{
    for (const ArchiveMember& member : archive_.members()) {
        if (!fold(member.name).ends_with(".qde"))
            continue;
        if (project_.empty())
            project_ = member.name;
        else
            losses.add(losses.file(),
                       said("a second project in it, '{}', is left out; '{}' is read", member.name, project_));
    }
    if (project_.empty())
        throw Error(said("{}: no project.qde in it; this is no REFI-QDA project", losses.file()));
    folder_ = project_.substr(0, project_.rfind('/') + 1);
}

std::string ProjectFiles::project()
{
    return archive_.read(project_);
}

std::optional<std::string> ProjectFiles::read(std::string_view path)
{
    if (path.empty())
        return std::nullopt;
    std::optional<std::string> member;
    if (fold(path).starts_with(internal))
        member = member_named(fmt::format("{}sources/{}", folder_, path.substr(internal.size())));
    else
        member =
            member_named(folder_ + std::string(path.substr(fold(path).starts_with(relative) ? relative.size() : 0)));
    if (!member)
        for (const ArchiveMember& other : archive_.members())
            if (fold(last_part(other.name)) == fold(last_part(path)))
                member = other.name;
    return member ? std::optional(archive_.read(*member)) : std::nullopt;
}

/// The member of that name in any case; programs differ in it.
std::optional<std::string> ProjectFiles::member_named(std::string_view name) const
{
    const std::string folded = fold(name);
    for (const ArchiveMember& member : archive_.members())
        if (fold(member.name) == folded)
            return member.name;
    return std::nullopt;
}

std::string text_file_name(std::string_view name, std::set<std::string>& given)
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

}
