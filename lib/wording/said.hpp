#pragma once

#include <fmt/format.h>

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

namespace draad {

/// What the catalogue in use has for a message; without one, the message itself. The view lives as long as both do.
std::string_view translated(std::string_view english);

/// Marks a message that is said later, by `translated` or as an argument of `said`, so that xgettext finds it.
constexpr std::string_view to_say(std::string_view english)
{
    return english;
}

/// A message for people, in the language of the catalogue in use: written in English with the marks of fmt, which are
/// checked when it is compiled. A translation may name them in another order ({1} {0}).
template <typename... Arguments>
std::string said(fmt::format_string<Arguments...> english, Arguments&&... arguments)
{
    const fmt::string_view message = english;
    return fmt::vformat(translated({message.data(), message.size()}), fmt::make_format_args(arguments...));
}

/// "1 hit", "2 hits": a number with what it counts, for a message.
std::string counted(std::size_t number, std::string_view one, std::string_view many);

/// As long as one lives, messages are said in English: those that become part of data (a table, JSON), which are alike
/// for everybody. Not while other threads speak.
class InEnglish {
public:
    InEnglish();
    ~InEnglish();
    InEnglish(const InEnglish&) = delete;
    InEnglish& operator=(const InEnglish&) = delete;
};

}
