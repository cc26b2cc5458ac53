#pragma once

#include <cstddef>
#include <cstdio>
#include <memory>
#include <ostream>
#include <streambuf>
#include <string>

namespace draad {

/// An output that is held back until it is whole, so that nobody takes a part of it for all: the first megabytes in
/// memory, the rest in a file without a name, which is gone with this object.
class Spool : private std::streambuf {
public:
    Spool() : stream_(this) {}

    /// The stream to write to. Throws Error if the disk is full.
    std::ostream& stream() { return stream_; }

    /// Copies all that was written.
    void copy_to(std::ostream& out);

private:
    struct Close {
        void operator()(std::FILE* file) const { std::fclose(file); }
    };

    int_type overflow(int_type byte) override;
    std::streamsize xsputn(const char* bytes, std::streamsize count) override;
    void move_to_file();

    std::string held_;
    std::unique_ptr<std::FILE, Close> file_;
    std::ostream stream_;
};

}
