#pragma once

#include "report/svg/figure.hpp"

#include <cstdint>
#include <string>

namespace draad {

enum class Frame : std::uint8_t {
    page,  ///< the bars and their legend, for a page that says the rest; its style may change the colours
    whole, ///< a picture that stands by itself: with title, finding, source and a white ground
};

/// Draws a figure as SVG of that width in pixels, as high as it must be. On less than 560 pixels labels stand above
/// their bars; a long one takes several lines and is never cut. Texts are never markup. The same figure gives the same
/// bytes.
std::string draw_figure(const Figure& figure, double width, Frame frame);

/// How high that is, for a page.
double drawn_height(const Figure& figure, double width);

}
