#include "printing/png_picture.hpp"

#include "error.hpp"
#include "files/program_module.hpp"
#include "wording/said.hpp"

namespace draad {

std::string png_picture(std::string_view svg, double scale)
{
    static const auto draw =
        reinterpret_cast<SvgDrawer>(load_function("draad-rsvg.so", "draad_draw_svg", to_say("draws pictures")));
    std::string png;
    draw(svg, scale, png);
    if (png.empty())
        throw Error(said("the picture is too large to be drawn as PNG; write it as .svg"));
    return png;
}

}
