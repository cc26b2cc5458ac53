#include "ingest/formats/captions/caption_markup.hpp"

#include "text/trimmed.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace draad {

namespace {

/// Bytes. What is longer is text, so that a line of nothing but opening marks takes no quadratic time.
constexpr std::size_t longest_tag = 2000;

/// What a tag begins with: "v" of "<v.loud Anna>", "/i" of "</i>".
std::string_view name_of_tag(std::string_view inside)
{
    return inside.substr(0, inside.find_first_of(". \t"));
}

bool is_tag(std::string_view inside)
{
    constexpr auto names =
        std::to_array<std::string_view>({"b", "i", "u", "s", "c", "v", "font", "lang", "ruby", "rt", "B", "I", "U"});
    const std::string_view name = name_of_tag(inside);
    return std::ranges::find(names, name.substr(name.starts_with('/') ? 1 : 0)) != names.end();
}

bool is_time_tag(std::string_view inside)
{
    return inside.size() > 4 && inside.find_first_not_of("0123456789:.") == std::string_view::npos &&
           inside.find(':') != std::string_view::npos;
}

/// The code point of an entity's name; nothing if it is none that captions have.
std::optional<char32_t> code_point_of(std::string_view entity)
{
    constexpr auto names = std::to_array<std::pair<std::string_view, char32_t>>({{"amp", U'&'},
                                                                                 {"lt", U'<'},
                                                                                 {"gt", U'>'},
                                                                                 {"quot", U'"'},
                                                                                 {"apos", U'\''},
                                                                                 {"nbsp", U'\u00A0'},
                                                                                 {"lrm", U'\u200E'},
                                                                                 {"rlm", U'\u200F'}});
    const auto* const named = std::ranges::find(names, entity, &std::pair<std::string_view, char32_t>::first);
    if (named != names.end())
        return named->second;
    if (!entity.starts_with('#'))
        return std::nullopt;
    entity.remove_prefix(1);
    const bool is_hexadecimal = entity.starts_with('x') || entity.starts_with('X');
    entity.remove_prefix(is_hexadecimal ? 1 : 0);
    unsigned value = 0;
    const auto [end, failure] =
        std::from_chars(entity.data(), entity.data() + entity.size(), value, is_hexadecimal ? 16 : 10);
    if (failure != std::errc() || end != entity.data() + entity.size())
        return std::nullopt;
    return static_cast<char32_t>(value);
}

/// Reads one cue from its first byte to its last.
class MarkupReader {
public:
    CaptionText read(const std::vector<std::string_view>& lines)
    {
        for (const std::string_view line : lines) {
            read_line(line);
            end_line();
        }
        return std::move(result_);
    }

private:
    void read_line(std::string_view line)
    {
        while (!line.empty()) {
            const std::size_t size = line[0] == '<'   ? take_tag(line)
                                     : line[0] == '{' ? size_of_override(line)
                                     : line[0] == '&' ? take_entity(line)
                                                      : 0;
            if (size == 0)
                text_ += line[0];
            line.remove_prefix(std::max<std::size_t>(size, 1));
        }
    }

    /// The size of the tag at the beginning, 0 if it is none.
    std::size_t take_tag(std::string_view line)
    {
        const std::size_t end = line.substr(0, longest_tag).find('>');
        if (end == std::string_view::npos)
            return 0;
        const std::string_view inside = line.substr(1, end - 1);
        if (is_time_tag(inside)) {
            result_.has_inner_times = true;
            return end + 1;
        }
        if (!is_tag(inside))
            return 0;
        if (name_of_tag(inside) == "v") {
            end_line();
            const std::size_t name = inside.find_first_of(" \t");
            voice_ = std::string(name == std::string_view::npos ? std::string_view() : trimmed(inside.substr(name)));
        } else if (inside == "/v") {
            end_line();
            voice_.reset();
        }
        return end + 1;
    }

    /// "{\an8}" of SubStation Alpha, "{y:i}" of MicroDVD.
    static std::size_t size_of_override(std::string_view line)
    {
        const std::size_t end = line.substr(0, longest_tag).find('}');
        const bool is_override = line.size() > 2 && (line[1] == '\\' || line[2] == ':');
        return end == std::string_view::npos || !is_override ? 0 : end + 1;
    }

    std::size_t take_entity(std::string_view line)
    {
        constexpr std::size_t longest = 10;
        const std::size_t end = line.substr(0, longest).find(';');
        const auto code_point = end == std::string_view::npos ? std::nullopt : code_point_of(line.substr(1, end - 1));
        if (!code_point)
            return 0;
        append_utf8(text_, *code_point);
        return end + 1;
    }

    void end_line()
    {
        const std::string text(trimmed(text_));
        if (!text.empty())
            result_.lines.push_back({text, voice_});
        text_.clear();
    }

    CaptionText result_;
    std::string text_;
    std::optional<std::string> voice_;
};

}

CaptionText strip_caption_markup(const std::vector<std::string_view>& lines)
{
    return MarkupReader().read(lines);
}

}
