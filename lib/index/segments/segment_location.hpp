#pragma once

#include <cstdint>
#include <filesystem>
#include <string>

namespace draad {

/// Where a segment is: in a folder here, or at a server that another process or machine runs.
struct SegmentLocation {
    enum class Kind {
        folder,
        server,  ///< `xapian-tcpsrv` at a host and port
        program, ///< `xapian-progsrv`, mostly over ssh: a program with arguments, spoken to by its standard input
    };
    Kind kind = Kind::folder;
    /// The folder, or how messages name a server: "remote HOST:PORT".
    std::filesystem::path name;
    std::string host;
    std::uint16_t port = 0;
    std::string program;
    std::string arguments;

    SegmentLocation() = default;
    SegmentLocation(std::filesystem::path folder) : name(std::move(folder)) {}
};

}
