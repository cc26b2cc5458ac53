#include "index/stub.hpp"

#include "error.hpp"

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
std::optional<SegmentPlace> remote(std::string_view what)
{
    SegmentPlace place(fmt::format("remote {}", what));
    if (what.starts_with(':')) {
        const auto [program, arguments] = parted(what.substr(1));
        place.kind = SegmentPlace::Kind::program;
        place.program = program;
        place.arguments = arguments;
        return program.empty() ? std::nullopt : std::optional(place);
    }
    const std::size_t colon = what.rfind(':');
    if (colon == std::string_view::npos || colon == 0)
        return std::nullopt;
    place.kind = SegmentPlace::Kind::server;
    place.host = what.substr(0, colon);
    const std::string_view port = what.substr(colon + 1);
    const auto [end, failure] = std::from_chars(port.data(), port.data() + port.size(), place.port);
    const bool is_port = failure == std::errc() && end == port.data() + port.size() && place.port != 0;
    return is_port ? std::optional(place) : std::nullopt;
}

std::optional<SegmentPlace> place_of(std::string_view line, const std::filesystem::path& base)
{
    const auto [type, what] = parted(line);
    if (what.empty())
        return std::nullopt;
    if (type == "auto" || type == "glass")
        return SegmentPlace(base / what);
    return type == "remote" ? remote(what) : std::nullopt;
}

}

std::vector<SegmentPlace> read_stub(const std::filesystem::path& stub)
{
    std::ifstream in(stub);
    std::vector<SegmentPlace> places;
    std::size_t number = 0;
    for (std::string line; std::getline(in, line);) {
        ++number;
        const std::string_view text = trimmed(line);
        if (text.empty() || text.starts_with('#'))
            continue;
        const std::optional<SegmentPlace> place = place_of(text, stub.parent_path());
        if (!place)
            throw Error(fmt::format("{}:{}: {}: no database; write auto DIR, remote HOST:PORT or remote :PROGRAM "
                                    "ARGUMENTS",
                                    stub.string(), number, text));
        places.push_back(*place);
    }
    if (!in.eof())
        throw Error(fmt::format("{}: cannot be read", stub.string()));
    if (places.empty())
        throw Error(
            fmt::format("{}: names no database; write a line for each: auto DIR or remote HOST:PORT", stub.string()));
    return places;
}

}
