#pragma once

#include <string_view>

namespace draad {

/// The name of the format that a decoded text is in, by what it holds; its file's name decides only between formats
/// that look alike. Empty if it looks like none.
std::string_view recognise(std::string_view text, std::string_view file);

}
