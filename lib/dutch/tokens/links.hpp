#pragma once

#include <cstddef>
#include <string_view>

namespace draad {

/// Where the e-mail address, URL or domain name ends that begins at a byte of the text; nothing there: the byte itself.
/// Punctuation after it is no part of it.
std::size_t end_of_link(std::string_view text, std::size_t begin);

}
