#include "cli/notes/parser_words.hpp"

#include "wording/said.hpp"

#include <fmt/args.h>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>
#include <vector>

namespace draad {

namespace {

/// The sentences of CLI11 (its Error.hpp and Validators.hpp), the ones with more words first.
constexpr std::array sentences{
    to_say("A subcommand is required"),
    to_say("The following argument was not expected: {}"),
    to_say("The following arguments were not expected: {}"),
    to_say("{}: Value {} not in range {} to {}"),
    to_say("{}: {} not in {}"),
    to_say("{}: {} required {} missing"),
    to_say("{}: At least {} required but received {}"),
    to_say("{}: At Most {} required but received {}"),
    to_say("Could not convert: {} = {}"),
    to_say("{}: too many inputs for a flag"),
    to_say("{} was given a disallowed flag override"),
    to_say("{} excludes {}"),
    to_say("{} requires {}"),
    to_say("{} is required"),
};

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

std::string said_of_arguments(std::string_view english)
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
