#include "archive/zip_handle.hpp"

#include "error.hpp"
#include "wording/said.hpp"

#include <array>

namespace draad {

namespace {

/// What libzip says of files that are no whole zip.
[[maybe_unused]] constexpr std::array known_faults{
    to_say("Not a zip archive"),
    to_say("Possibly truncated or corrupted zip archive"),
    to_say("Premature end of file"),
    to_say("Zip archive inconsistent"),
};

}

ZipHandle open_zip(std::string_view name, std::string_view bytes)
{
    ZipFault fault;
    ZipSourceHandle source(zip_source_buffer_create(bytes.data(), bytes.size(), 0, fault.get()));
    ZipHandle zip(source ? zip_open_from_source(source.get(), ZIP_RDONLY, fault.get()) : nullptr);
    if (!zip)
        throw Error(said("{}: {} ({}); copy it again, or open and save it in its own program", name,
                         bytes.starts_with("PK") ? said("the file is cut off or damaged") : said("the file is no zip"),
                         translated(fault.message())));
    (void)source.release(); // the zip owns it now
    return zip;
}

}
