#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace draad {

/// Decodes bytes in an encoding that somebody names ("windows-1252", "ISO-8859-15", "cp1250", "macintosh") to UTF-8;
/// what it does not have becomes U+FFFD. Nothing if ICU knows no such encoding.
std::optional<std::string> decode_as(std::string_view bytes, const std::string& encoding);

}
