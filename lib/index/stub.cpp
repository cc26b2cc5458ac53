#include "index/stub.hpp"

#include "error.hpp"
#include "wording/said.hpp"

#include <fmt/format.h>

#include <charconv>
#include <fstream>
#include <optional>
#include <string>
#include <string_view>

namespace draad {

namespace {

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r";
    const std::size_t begin = text.find_first_not_of(blanks);
    return begin == std::string_view::npos ? std::string_view()
                                           : text.substr(begin, text.find_last_not_of(blanks) + 1 - begin);
}

/// What stands before the first blank, and what comes behind it.
std::pair<std::string_view, std::string_view> parted(std::string_view text)
{
    const std::size_t blank = text.find_first_of(" \t");
    return blank == std::string_view::npos ? std::pair(text, std::string_view())
                                           : std::pair(text.substr(0, blank), trimmed(text.substr(blank)));
}

/// `:PROGRAM ARGUMENTS` or `HOST:PORT`.
std::optional<SegmentLocation> remote(std::string_view address)
{
    SegmentLocation location(fmt::format("remote {}", address));
    if (address.starts_with(':')) {
        const auto [program, arguments] = parted(address.substr(1));
        location.kind = SegmentLocation::Kind::program;
        location.program = program;
        location.arguments = arguments;
        return program.empty() ? std::nullopt : std::optional(location);
    }
    const std::size_t colon = address.rfind(':');
    if (colon == std::string_view::npos || colon == 0)
        return std::nullopt;
    location.kind = SegmentLocation::Kind::server;
    location.host = address.substr(0, colon);
    const std::string_view port = address.substr(colon + 1);
    const auto [end, failure] = std::from_chars(port.data(), port.data() + port.size(), location.port);
    const bool is_port = failure == std::errc() && end == port.data() + port.size() && location.port != 0;
    return is_port ? std::optional(location) : std::nullopt;
}

std::optional<SegmentLocation> location_of(std::string_view line, const std::filesystem::path& base)
{
    const auto [type, target] = parted(line);
    if (target.empty())
        return std::nullopt;
    if (type == "auto" || type == "glass")
        return SegmentLocation(base / target);
    return type == "remote" ? remote(target) : std::nullopt;
}

}

std::vector<SegmentLocation> read_stub(const std::filesystem::path& stub)
{
    std::ifstream in(stub);
    std::vector<SegmentLocation> locations;
    std::size_t number = 0;
    for (std::string line; std::getline(in, line);) {
        ++number;
        const std::string_view text = trimmed(line);
        if (text.empty() || text.starts_with('#'))
            continue;
        const std::optional<SegmentLocation> location = location_of(text, stub.parent_path());
        if (!location)
            throw Error(said("{}:{}: {}: no database; write auto DIR, remote HOST:PORT or remote :PROGRAM "
                             "ARGUMENTS",
                             stub.string(), number, text));
        locations.push_back(*location);
    }
    if (!in.eof())
        throw Error(said("{}: cannot be read", stub.string()));
    if (locations.empty())
        throw Error(said("{}: names no database; write a line for each: auto DIR or remote HOST:PORT", stub.string()));
    return locations;
}

}
