#include "report/svg/figure_svg.hpp"

#include "report/harmless/html.hpp"
#include "report/harmless/plain_text.hpp"
#include "report/svg/text_lines.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <numeric>
#include <span>
#include <string_view>
#include <utility>

namespace draad {

namespace {

struct ToneLook {
    std::string_view name;
    std::string_view colour;
};

/// The colours of a light page; page.css has the same, and those of a dark one.
ToneLook look_of(Tone tone)
{
    switch (tone) {
    case Tone::affirmed:
        return {.name = "affirmed", .colour = "#2b6f77"};
    case Tone::negated:
        return {.name = "negated", .colour = "#b8503f"};
    case Tone::unclear:
        return {.name = "unclear", .colour = "#a59d8c"};
    case Tone::plain:
        return {.name = "plain", .colour = "#2b6f77"};
    case Tone::other:
        return {.name = "other", .colour = "#c99a3c"};
    }
    return {};
}

constexpr std::string_view ink = "#24221f";
constexpr std::string_view soft = "#5f5b54";
constexpr std::string_view rule = "#d9d5ca";
constexpr double label_size = 13;
constexpr double small_size = 12;
constexpr double line_step = 16;
constexpr double narrowest_with_column = 560;

struct TextLook {
    double size = label_size;
    bool is_bold = false;
    bool is_soft = false;
};

/// Draws from the top down, and then knows how high it is.
class Drawing {
public:
    Drawing(const Figure& figure, double width, Frame frame)
        : figure_(figure), frame_(frame), margin_(frame == Frame::whole ? 24 : 0), width_(width), bottom_(margin_)
    {
        measure();
    }

    double height() const { return bottom_; }

    std::string draw()
    {
        if (frame_ == Frame::whole)
            add_head();
        add_keys(figure_.keys, figure_.mark);
        for (const FigureGroup& group : figure_.groups)
            add_group(group);
        if (frame_ == Frame::whole)
            add_foot();
        return framed();
    }

private:
    /// Where labels end and bars begin, how long a bar can be, and what one of the longest stands for.
    void measure()
    {
        const double inner = width_ - 2 * margin_;
        has_column_ = inner >= narrowest_with_column;
        double widest_value = 0;
        double widest_label = 0;
        for (const FigureGroup& group : figure_.groups)
            for (const FigureBar& bar : group.bars) {
                widest_value = std::max(widest_value, text_width(bar.value, small_size));
                widest_label = std::max(widest_label, indent_of(bar) + text_width(bar.label, label_size));
                const double length = std::accumulate(bar.parts.begin(), bar.parts.end(), 0.0);
                longest_ = std::max({longest_, length, bar.mark.value_or(0)});
            }
        label_width_ = has_column_ ? std::min(widest_label + 4, inner * 0.38) : inner;
        bars_from_ = has_column_ ? margin_ + label_width_ + 12 : margin_;
        bar_room_ = std::max(40.0, width_ - margin_ - bars_from_ - widest_value - 14);
    }

    static double indent_of(const FigureBar& bar)
    {
        return 14.0 * static_cast<double>(std::min<std::size_t>(bar.depth, 3));
    }

    double length_of(double value) const { return longest_ > 0 ? value / longest_ * bar_room_ : 0; }

    void write_line(std::string_view text, double x, double y, const TextLook& look)
    {
        svg_ += fmt::format("<text class=\"{}\" x=\"{:.1f}\" y=\"{:.1f}\" font-size=\"{}\"{} fill=\"{}\">{}</text>\n",
                            look.is_soft ? "soft" : "ink", x, y, look.size, look.is_bold ? " font-weight=\"600\"" : "",
                            look.is_soft ? soft : ink, html_text(on_one_line(text)));
    }

    /// Lines of text over the whole width.
    void add_text(const std::string& text, const TextLook& look, double space_after)
    {
        if (text.empty())
            return;
        for (const std::string& line : text_lines(on_one_line(text), width_ - 2 * margin_, look.size)) {
            bottom_ += look.size * 1.3;
            write_line(line, margin_, bottom_ - look.size * 0.3, look);
        }
        bottom_ += space_after;
    }

    void add_head()
    {
        add_text(figure_.title, {.size = 19, .is_bold = true}, 6);
        add_text(figure_.finding, {.size = 14}, 6);
        add_text(figure_.unit, {.size = small_size, .is_soft = true}, 12);
    }

    void add_foot()
    {
        bottom_ += 12;
        add_text(figure_.note, {.size = small_size, .is_soft = true}, 2);
        add_text(figure_.source, {.size = small_size, .is_soft = true}, 0);
        bottom_ += margin_;
    }

    /// A legend: as many names on a line as there is room for.
    void add_keys(std::span<const FigureKey> keys, const std::string& mark)
    {
        constexpr double square = 10;
        if (keys.empty() && mark.empty())
            return;
        double x = margin_;
        const auto place = [&](const std::string& name) {
            const double needed = square + 6 + text_width(name, small_size) + 18;
            if (x > margin_ && x + needed - 18 > width_ - margin_) {
                x = margin_;
                bottom_ += line_step + 2;
            }
            write_line(name, x + square + 6, bottom_ + 11, {.size = small_size});
            return std::exchange(x, x + needed);
        };
        for (const FigureKey& key : keys) {
            const double at = place(key.name); // which may begin a new line
            add_rectangle(at, bottom_ + 1, square, square, key.tone);
        }
        if (!mark.empty()) {
            const double at = place(mark);
            add_mark(at + square / 2, bottom_, 12);
        }
        bottom_ += line_step + 8;
    }

    void add_rectangle(double x, double y, double width, double height, Tone tone)
    {
        const ToneLook look = look_of(tone);
        svg_ += fmt::format(
            "<rect class=\"{}\" x=\"{:.1f}\" y=\"{:.1f}\" width=\"{:.1f}\" height=\"{:.1f}\" fill=\"{}\"/>\n",
            look.name, x, y, width, height, look.colour);
    }

    void add_mark(double x, double y, double height)
    {
        svg_ += fmt::format("<path class=\"mark\" d=\"M{:.1f} {:.1f}v{:.1f}\" stroke=\"{}\" stroke-width=\"2\"/>\n", x,
                            y, height, ink);
    }

    void add_group(const FigureGroup& group)
    {
        if (!group.heading.empty()) {
            bottom_ += 6;
            add_text(group.heading, {.size = 14, .is_bold = true}, 4);
        }
        add_keys(group.keys, {});
        const std::vector<FigureKey>& keys = group.keys.empty() ? figure_.keys : group.keys;
        for (const FigureBar& bar : group.bars)
            add_bar(bar, keys);
        bottom_ += 8;
    }

    void add_bar(const FigureBar& bar, const std::vector<FigureKey>& keys)
    {
        const double indent = indent_of(bar);
        const std::vector<std::string> lines =
            text_lines(on_one_line(bar.label), std::max(60.0, label_width_ - indent), label_size);
        double y = bottom_;
        for (const std::string& line : lines) {
            y += line_step;
            write_line(line, margin_ + indent, y - 3, {.size = label_size, .is_bold = bar.depth == 0 && has_depths()});
        }
        const double height = bar.depth == 0 ? 14 : 10;
        const double top = has_column_ ? bottom_ + (line_step - height) / 2 + 1 : y + 3;
        add_parts(bar, keys, top, height);
        bottom_ = (has_column_ ? y : top + height) + 6;
    }

    void add_parts(const FigureBar& bar, const std::vector<FigureKey>& keys, double top, double height)
    {
        double x = bars_from_;
        svg_ += fmt::format("<path class=\"rule\" d=\"M{:.1f} {:.1f}v{:.1f}\" stroke=\"{}\"/>\n", x - 0.5, top - 2,
                            height + 4, rule);
        for (std::size_t part = 0; part < bar.parts.size(); ++part) {
            const double length = length_of(bar.parts[part]);
            if (length > 0)
                add_rectangle(x, top, length, height, part < keys.size() ? keys[part].tone : Tone::plain);
            x += length;
        }
        if (bar.mark) {
            const double at = bars_from_ + length_of(*bar.mark);
            add_mark(at, top - 2, height + 4);
            x = std::max(x, at + 1);
        }
        write_line(bar.value, x + 6, top + height / 2 + 4.3, {.size = small_size, .is_soft = true});
    }

    bool has_depths() const
    {
        return std::ranges::any_of(figure_.groups, [](const FigureGroup& group) {
            return std::ranges::any_of(group.bars, [](const FigureBar& bar) { return bar.depth > 0; });
        });
    }

    std::string framed() const
    {
        const std::string size = fmt::format("{:.0f}\" height=\"{:.0f}", width_, bottom_);
        const std::string whole =
            fmt::format("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{}\" viewBox=\"0 0 {:.0f} {:.0f}\" "
                        "role=\"img\" aria-label=\"{}\" font-family=\"'Source Sans 3', 'Noto Sans', "
                        "'DejaVu Sans', 'Segoe UI', Arial, sans-serif\">\n",
                        size, width_, bottom_, html_text(on_one_line(figure_.title)));
        // On a page the label names it; a title would follow the reader's mouse.
        const std::string title =
            frame_ == Frame::whole ? fmt::format("<title>{}</title>\n", html_text(on_one_line(figure_.title))) : "";
        const std::string told =
            fmt::format("{}<desc>{}</desc>\n", title, html_text(on_one_line(spoken_figure(figure_))));
        const std::string ground =
            frame_ == Frame::whole ? "<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n" : "";
        return whole + told + ground + svg_ + "</svg>\n";
    }

    const Figure& figure_;
    Frame frame_;
    double margin_;
    double width_;
    double bottom_;
    std::string svg_;
    bool has_column_ = false;
    double longest_ = 0;
    double label_width_ = 0;
    double bars_from_ = 0;
    double bar_room_ = 0;
};

}

std::string draw_figure(const Figure& figure, double width, Frame frame)
{
    return Drawing(figure, width, frame).draw();
}

double drawn_height(const Figure& figure, double width)
{
    Drawing drawing(figure, width, Frame::page);
    drawing.draw();
    return drawing.height();
}

}
