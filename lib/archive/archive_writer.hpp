#pragma once

#include <memory>
#include <string>
#include <string_view>

namespace draad {

enum class Packing {
    deflated,
    stored, ///< as OpenDocument wants its first member, "mimetype"
};

/// Writes a zip in memory. The same members in the same order give the same bytes: all are dated 1980-01-01, where the
/// zip's calendar begins.
class ArchiveWriter {
public:
    ArchiveWriter();
    ~ArchiveWriter();
    ArchiveWriter(ArchiveWriter&&) noexcept;
    ArchiveWriter& operator=(ArchiveWriter&&) noexcept;

    /// Throws Error if a member of that name is there already.
    void add(std::string_view member, std::string bytes, Packing packing = Packing::deflated);

    /// The finished zip; nothing can be added after it.
    std::string take();

private:
    struct Zip;
    std::unique_ptr<Zip> zip_;
};

}
