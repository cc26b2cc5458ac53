#include "archive/archive.hpp"

#include "archive/zip_handle.hpp"
#include "error.hpp"
#include "wording/said.hpp"

#include <algorithm>
#include <array>
#include <functional>
#include <map>

namespace draad {

namespace {

/// A name that a careless program would unpack outside its folder.
bool leads_outside(std::string_view member)
{
    const bool has_drive = member.size() > 1 && member[1] == ':';
    if (member.starts_with('/') || has_drive)
        return true;
    for (std::size_t begin = 0; begin < member.size();) {
        const std::size_t end = std::min(member.find('/', begin), member.size());
        if (member.substr(begin, end - begin) == "..")
            return true;
        begin = end + 1;
    }
    return false;
}

/// Old programs on Windows write '\' between folders.
std::string with_slashes(std::string member)
{
    std::ranges::replace(member, '\\', '/');
    return member;
}

}

struct Archive::Zip {
    std::string name;
    ArchiveLimits limits;
    ZipHandle handle;
    std::vector<ArchiveMember> members;
    std::map<std::string, zip_uint64_t, std::less<>> member_indices;
    std::uint64_t bytes_read = 0;

    void open(std::string_view bytes)
    {
        handle = open_zip(name, bytes);
        const zip_int64_t count = zip_get_num_entries(handle.get(), 0);
        if (count < 0 || static_cast<std::size_t>(count) > limits.members)
            throw Error(
                said("{}: this zip holds {} files, more than {}; it is no document", name, count, limits.members));
        for (zip_uint64_t index = 0; index < static_cast<zip_uint64_t>(count); ++index)
            list(index);
    }

    void list(zip_uint64_t index)
    {
        const zip_stat_t facts = facts_of(index);
        const std::string member = with_slashes(facts.name);
        if (leads_outside(member))
            throw Error(said("{}: the zip holds a file '{}' whose name leads outside it; make the file anew "
                             "with the program that it is from",
                             name, member));
        if (member.empty() || member.ends_with('/'))
            return;
        if (!member_indices.emplace(member, index).second)
            throw Error(said("{}: the zip holds '{}' twice; save the document again", name, member));
        members.push_back({member, facts.size});
    }

    zip_stat_t facts_of(zip_uint64_t index) const
    {
        zip_stat_t facts;
        zip_stat_init(&facts);
        const bool is_known = zip_stat_index(handle.get(), index, 0, &facts) == 0;
        if (!is_known || (facts.valid & ZIP_STAT_NAME) == 0)
            throw Error(said("{}: the directory of the zip is damaged; copy the file again", name));
        return facts;
    }

    std::string read(zip_uint64_t index)
    {
        const zip_stat_t facts = facts_of(index);
        if (facts.encryption_method != ZIP_EM_NONE)
            throw Error(
                said("{}: '{}' in the zip is locked with a password; save the document without one", name, facts.name));
        const ZipMemberHandle member(zip_fopen_index(handle.get(), index, 0));
        if (!member)
            refuse(facts.name, zip_strerror(handle.get()));
        std::string bytes;
        std::array<char, 1 << 16> block{};
        zip_int64_t size = 0;
        while ((size = zip_fread(member.get(), block.data(), block.size())) > 0) {
            bytes.append(block.data(), static_cast<std::size_t>(size));
            check_size(bytes.size(), facts);
        }
        if (size < 0)
            refuse(facts.name, zip_file_strerror(member.get()));
        bytes_read += bytes.size();
        return bytes;
    }

    void check_size(std::uint64_t size, const zip_stat_t& facts) const
    {
        const bool is_bomb =
            size > limits.bytes_at_any_ratio && (size - limits.bytes_at_any_ratio) / limits.ratio > facts.comp_size;
        if (!is_bomb && size <= limits.member_bytes && bytes_read + size <= limits.total_bytes)
            return;
        throw Error(said("{}: '{}' in the zip unpacks to more than {} MB from {} bytes; it is no document", name,
                         facts.name, size >> 20, facts.comp_size));
    }

    [[noreturn]] void refuse(const char* member, const char* reason) const
    {
        throw Error(said("{}: '{}' in the zip is damaged ({}); copy the file again, or open and save it in its "
                         "own program",
                         name, member, reason));
    }
};

Archive::Archive(std::string_view name, std::string_view bytes, const ArchiveLimits& limits)
    : zip_(std::make_unique<Zip>())
{
    zip_->name = name;
    zip_->limits = limits;
    zip_->open(bytes);
}

Archive::~Archive() = default;
Archive::Archive(Archive&&) noexcept = default;
Archive& Archive::operator=(Archive&&) noexcept = default;

const std::vector<ArchiveMember>& Archive::members() const
{
    return zip_->members;
}

bool Archive::contains(std::string_view member) const
{
    return zip_->member_indices.contains(member);
}

std::string Archive::read(std::string_view member)
{
    std::optional<std::string> bytes = read_if_present(member);
    if (!bytes)
        throw Error(said("{}: the zip holds no '{}', so it is not what its name says", zip_->name, member));
    return std::move(*bytes);
}

std::optional<std::string> Archive::read_if_present(std::string_view member)
{
    const auto index = zip_->member_indices.find(member);
    if (index == zip_->member_indices.end())
        return std::nullopt;
    return zip_->read(index->second);
}

bool looks_like_archive(std::string_view bytes)
{
    return bytes.starts_with("PK\x03\x04");
}

bool archive_shows(std::string_view bytes, std::string_view text)
{
    return looks_like_archive(bytes) && bytes.find(text) != std::string_view::npos;
}

}
