#include "archive/archive_writer.hpp"

#include "archive/zip_handle.hpp"
#include "error.hpp"
#include "wording/said.hpp"

#include <list>

namespace draad {

struct ArchiveWriter::Zip {
    /// Where libzip leaves the finished zip: memory that grows.
    ZipSourceHandle target;
    ZipHandle handle;
    /// libzip reads the members only when it closes the zip.
    std::list<std::string> members;

    [[noreturn]] void fail(std::string_view member)
    {
        throw Error(said("{}: cannot be put in the zip: {}", member, zip_strerror(handle.get())));
    }
};

ArchiveWriter::ArchiveWriter() : zip_(std::make_unique<Zip>())
{
    ZipFault fault;
    zip_->target.reset(zip_source_buffer_create(nullptr, 0, 0, fault.get()));
    zip_->handle.reset(zip_->target ? zip_open_from_source(zip_->target.get(), ZIP_TRUNCATE, fault.get()) : nullptr);
    if (!zip_->handle)
        throw Error(said("zip: cannot be begun: {}", fault.message()));
    zip_source_keep(zip_->target.get()); // one hold for the zip, one for take()
}

ArchiveWriter::~ArchiveWriter() = default;
ArchiveWriter::ArchiveWriter(ArchiveWriter&&) noexcept = default;
ArchiveWriter& ArchiveWriter::operator=(ArchiveWriter&&) noexcept = default;

void ArchiveWriter::add(std::string_view member, std::string bytes, Packing packing)
{
    constexpr zip_uint16_t first_of_january_1980 = (1 << 5) | 1;
    zip_t* zip = zip_->handle.get();
    const std::string& kept = zip_->members.emplace_back(std::move(bytes));
    ZipSourceHandle source(zip_source_buffer(zip, kept.data(), kept.size(), 0));
    const zip_int64_t index =
        source ? zip_file_add(zip, std::string(member).c_str(), source.get(), ZIP_FL_ENC_UTF_8) : -1;
    if (index < 0)
        zip_->fail(member);
    (void)source.release(); // the zip owns it now
    const auto member_index = static_cast<zip_uint64_t>(index);
    const zip_int32_t method = packing == Packing::stored ? ZIP_CM_STORE : ZIP_CM_DEFLATE;
    if (zip_set_file_compression(zip, member_index, method, 0) != 0 ||
        zip_file_set_dostime(zip, member_index, 0, first_of_january_1980, 0) != 0)
        zip_->fail(member);
}

std::string ArchiveWriter::take()
{
    if (zip_->members.empty())
        throw Error(said("zip: nothing was put in it"));
    if (zip_close(zip_->handle.get()) != 0)
        zip_->fail("zip");
    (void)zip_->handle.release(); // closing has freed it
    zip_source_t* source = zip_->target.get();
    zip_stat_t facts;
    zip_stat_init(&facts);
    std::string bytes;
    if (zip_source_stat(source, &facts) == 0 && zip_source_open(source) == 0) {
        bytes.resize(facts.size);
        const zip_int64_t size = zip_source_read(source, bytes.data(), bytes.size());
        zip_source_close(source);
        if (size == static_cast<zip_int64_t>(bytes.size()))
            return bytes;
    }
    throw Error(said("zip: the finished zip cannot be read back"));
}

}
