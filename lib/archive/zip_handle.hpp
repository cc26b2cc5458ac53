#pragma once

#include <zip.h>

#include <memory>
#include <string_view>

namespace draad {

/// Lets go of what libzip has opened, and of every change with it.
struct ZipCloser {
    void operator()(zip_t* zip) const { zip_discard(zip); }
    void operator()(zip_file_t* member) const { zip_fclose(member); }
    void operator()(zip_source_t* source) const { zip_source_free(source); }
};

using ZipHandle = std::unique_ptr<zip_t, ZipCloser>;
using ZipMemberHandle = std::unique_ptr<zip_file_t, ZipCloser>;
using ZipSourceHandle = std::unique_ptr<zip_source_t, ZipCloser>;

/// Opens a zip of bytes that outlive it. Throws Error, with the name, if they are none or damaged.
ZipHandle open_zip(std::string_view name, std::string_view bytes);

/// What libzip says of its error, the error's memory freed.
class ZipFault {
public:
    ZipFault() { zip_error_init(&error_); }
    ~ZipFault() { zip_error_fini(&error_); }
    ZipFault(const ZipFault&) = delete;
    ZipFault& operator=(const ZipFault&) = delete;

    zip_error_t* get() { return &error_; }
    const char* message() { return zip_error_strerror(&error_); }

private:
    zip_error_t error_{};
};

}
