#include "wording/others.hpp"

#include "wording/said.hpp"

#include <fmt/args.h>

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

namespace draad {

namespace {

/// What stands in a text where a sentence has its marks; nothing if it is another sentence.
std::optional<std::vector<std::string>> arguments_in(std::string_view text, std::string_view sentence)
{
    constexpr std::string_view mark = "{}";
    std::vector<std::string> arguments;
    std::size_t next = sentence.find(mark);
    if (!text.starts_with(sentence.substr(0, next)))
        return std::nullopt;
    text.remove_prefix(std::min(next, sentence.size()));
    while (next != std::string_view::npos) {
        sentence.remove_prefix(next + mark.size());
        next = sentence.find(mark);
        const std::string_view behind = sentence.substr(0, next);
        const std::size_t end = behind.empty() ? text.size() : text.find(behind);
        if (end == std::string_view::npos)
            return std::nullopt;
        arguments.emplace_back(text.substr(0, end));
        text.remove_prefix(end + behind.size());
    }
    return text.empty() ? std::optional(std::move(arguments)) : std::nullopt;
}

}

std::string said_of_others(std::string_view english, std::span<const std::string_view> sentences)
{
    for (const std::string_view sentence : sentences) {
        const std::optional<std::vector<std::string>> arguments = arguments_in(english, sentence);
        if (!arguments)
            continue;
        fmt::dynamic_format_arg_store<fmt::format_context> store;
        for (const std::string& argument : *arguments)
            store.push_back(argument);
        return fmt::vformat(translated(sentence), store);
    }
    return std::string(english);
}

}
