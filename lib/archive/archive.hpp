#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace draad {

/// How much a zip may ask of the machine before it is refused. A good document stays far below.
struct ArchiveLimits {
    std::size_t members = 20'000;
    /// Bytes of one member, unpacked.
    std::uint64_t member_bytes = 256U << 20;
    /// Bytes of all members that are read, unpacked.
    std::uint64_t total_bytes = 512U << 20;
    /// Unpacked bytes for each packed byte, counted above `bytes_at_any_ratio`. Text packs 3 to 20 times, an empty
    /// spreadsheet some 100 times; deflate can reach 1032.
    std::uint64_t ratio = 250;
    std::uint64_t bytes_at_any_ratio = 4U << 20;
};

struct ArchiveMember {
    /// '/' between folders.
    std::string name;
    /// Unpacked bytes, as the directory of the zip tells: not to be trusted.
    std::uint64_t size = 0;

    bool operator==(const ArchiveMember&) const = default;
};

/// A zip, read in memory. Nothing is ever written to disk.
class Archive {
public:
    /// `name` is for messages; `bytes` outlive the archive. Throws Error if they are no zip, are damaged, hold too many
    /// members, one of them twice, or one whose name leads outside the archive (absolute, or with "..").
    Archive(std::string_view name, std::string_view bytes, const ArchiveLimits& limits = {});
    ~Archive();
    Archive(Archive&&) noexcept;
    Archive& operator=(Archive&&) noexcept;

    /// The files, without folders, in the order of the zip.
    const std::vector<ArchiveMember>& members() const;

    bool contains(std::string_view member) const;

    /// The unpacked bytes of a member. Throws Error if it is absent, encrypted, damaged (its checksum is verified), or
    /// larger than the limits allow.
    std::string read(std::string_view member);

    /// The unpacked bytes of a member, as `read`; nothing if the archive has no such member.
    std::optional<std::string> read_if_present(std::string_view member);

private:
    struct Zip;
    std::unique_ptr<Zip> zip_;
};

/// Whether bytes begin as a zip with members does.
bool looks_like_archive(std::string_view bytes);

/// Whether bytes are a zip in which a text stands unpacked, such as the beginning of a member's name ("word/document")
/// or the first member of an OpenDocument file, its type ("mimetypeapplication/epub").
bool archive_shows(std::string_view bytes, std::string_view text);

}
