#pragma once

#include <string>
#include <string_view>

namespace draad {

/// What the module `draad-rsvg` does: draws an SVG, and leaves `png` empty where it cannot.
using SvgDrawer = void (*)(std::string_view svg, double scale, std::string& png);

/// An SVG as PNG, on white, `scale` times its size. For pictures that draad made itself: librsvg draws it in this
/// process, and is loaded when it is first asked for. Throws Error if it is not there, or cannot draw the picture.
std::string png_picture(std::string_view svg, double scale);

}
