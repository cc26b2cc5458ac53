#include "printing/png_picture.hpp"

#include <cairo.h>
#include <librsvg/rsvg.h>

#include <memory>
#include <string>
#include <string_view>
#include <type_traits>

namespace {

cairo_status_t append(void* bytes, const unsigned char* data, unsigned length)
{
    static_cast<std::string*>(bytes)->append(reinterpret_cast<const char*>(data), length);
    return CAIRO_STATUS_SUCCESS;
}

struct Deleter {
    void operator()(RsvgHandle* handle) const { g_object_unref(handle); }
    void operator()(cairo_surface_t* surface) const { cairo_surface_destroy(surface); }
    void operator()(cairo_t* cairo) const { cairo_destroy(cairo); }
};

template <class Held>
using Holder = std::unique_ptr<Held, Deleter>;

}

/// What `png_picture` finds by its name. Leaves `png` empty where the SVG cannot be drawn.
extern "C" __attribute__((visibility("default"))) void draad_draw_svg(std::string_view svg, double scale,
                                                                      std::string& png)
{
    png.clear();
    const Holder<RsvgHandle> handle(
        rsvg_handle_new_from_data(reinterpret_cast<const guint8*>(svg.data()), svg.size(), nullptr));
    double width = 0;
    double height = 0;
    if (!handle || !rsvg_handle_get_intrinsic_size_in_pixels(handle.get(), &width, &height))
        return;
    const Holder<cairo_surface_t> surface(cairo_image_surface_create(
        CAIRO_FORMAT_RGB24, static_cast<int>(width * scale + 0.5), static_cast<int>(height * scale + 0.5)));
    const Holder<cairo_t> cairo(cairo_create(surface.get()));
    cairo_set_source_rgb(cairo.get(), 1, 1, 1);
    cairo_paint(cairo.get());
    const RsvgRectangle place{.x = 0, .y = 0, .width = width * scale, .height = height * scale};
    if (rsvg_handle_render_document(handle.get(), cairo.get(), &place, nullptr))
        cairo_surface_write_to_png_stream(surface.get(), append, &png);
}

static_assert(std::is_same_v<decltype(&draad_draw_svg), draad::SvgDrawer>);
