#include "wording/system_reason.hpp"

#include "wording/said.hpp"

#include <array>
#include <string_view>

namespace draad {

namespace {

/// The words of the C library for what befalls who reads and writes files; others stay English.
[[maybe_unused]] constexpr std::array known_reasons{
    to_say("No such file or directory"),
    to_say("Permission denied"),
    to_say("Operation not permitted"),
    to_say("No space left on device"),
    to_say("Disk quota exceeded"),
    to_say("Read-only file system"),
    to_say("Is a directory"),
    to_say("Not a directory"),
    to_say("File exists"),
    to_say("File name too long"),
    to_say("Too many levels of symbolic links"),
    to_say("Too many open files"),
    to_say("Device or resource busy"),
    to_say("Input/output error"),
    to_say("Cannot allocate memory"),
    to_say("Invalid argument"),
    to_say("File too large"),
};

}

std::string system_reason(int number)
{
    return std::string(translated(std::generic_category().message(number)));
}

std::string system_reason(std::error_code failure)
{
    return std::string(translated(failure.message()));
}

}
