#include "report/formats/format.hpp"

#include <array>
#include <utility>

namespace draad {

namespace {

constexpr std::array<std::pair<std::string_view, Format>, 7> formats = {{{"table", Format::table},
                                                                         {"csv", Format::csv},
                                                                         {"tsv", Format::tsv},
                                                                         {"json", Format::json},
                                                                         {"jsonl", Format::jsonl},
                                                                         {"md", Format::md},
                                                                         {"xlsx", Format::xlsx}}};

}

std::optional<Format> format_named(std::string_view name)
{
    for (const auto& [known, format] : formats)
        if (known == name)
            return format;
    return std::nullopt;
}

std::optional<Format> format_of_file(std::string_view file)
{
    const std::size_t dot = file.rfind('.');
    if (dot == std::string_view::npos)
        return std::nullopt;
    const std::string_view ending = file.substr(dot + 1);
    return ending == "txt" ? Format::table : format_named(ending);
}

std::vector<std::string> format_names()
{
    std::vector<std::string> names;
    for (const auto& [name, format] : formats)
        names.emplace_back(name);
    return names;
}

}
