#include "cli/shell/completion.hpp"

#include "cli/shell/option_values.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

namespace draad {

namespace {

const CLI::App* command_named(const CLI::App& app, const std::string& name)
{
    for (const CLI::App* command : app.get_subcommands([](const CLI::App*) { return true; }))
        if (command->get_name() == name)
            return command;
    return nullptr;
}

bool takes_value(const CLI::Option* option)
{
    return option && option->get_items_expected_max() > 0;
}

/// The long names, for they say what they are; the short ones, where that is all there is.
std::vector<OfferedWord> option_names(const CLI::App& command)
{
    std::vector<OfferedWord> names;
    for (const CLI::Option* option : command.get_options()) {
        if (option->get_positional() && option->get_lnames().empty() && option->get_snames().empty())
            continue;
        for (const std::string& name : option->get_lnames())
            names.push_back({"--" + name, option->get_description()});
        if (option->get_lnames().empty())
            for (const std::string& name : option->get_snames())
                names.push_back({"-" + name, option->get_description()});
    }
    return names;
}

std::vector<OfferedWord> command_names(const CLI::App& app)
{
    std::vector<OfferedWord> names;
    for (const CLI::App* command : app.get_subcommands([](const CLI::App*) { return true; }))
        if (!command->get_group().empty())
            names.push_back({command->get_name(), command->get_description()});
    std::ranges::move(option_names(app), std::back_inserter(names));
    return names;
}

/// `--format=c` as an option and the beginning of its value.
Completion complete_joined(const CLI::App& command, std::span<const std::string> words, std::size_t sign)
{
    const std::string head = words.back().substr(0, sign + 1);
    const CLI::Option* option = command.get_option_no_throw(words.back().substr(0, sign));
    Completion found = option ? complete_option(command, *option, words, words.back().substr(sign + 1)) : Completion{};
    for (OfferedWord& one : found.offered)
        one.word.insert(0, head);
    return found;
}

Completion complete_of_command(const CLI::App& command, std::span<const std::string> words)
{
    const std::string& typed = words.back();
    const std::string& before = words[words.size() - 2];
    const CLI::Option* option =
        words.size() > 2 && before.starts_with('-') ? command.get_option_no_throw(before) : nullptr;
    if (takes_value(option))
        return complete_option(command, *option, words, typed);
    if (const std::size_t sign = typed.find('='); typed.starts_with("--") && sign != std::string::npos)
        return complete_joined(command, words, sign);
    if (typed.starts_with('-'))
        return {.offered = option_names(command), .takes_files = false};
    return complete_positional(command, words);
}

}

Completion complete(const CLI::App& app, std::span<const std::string> words)
{
    while (words.size() > 1 && words.front().starts_with('-'))
        words = words.subspan(1); // an option of the program itself
    Completion found;
    if (words.size() <= 1)
        found.offered = command_names(app);
    else if (const CLI::App* command = command_named(app, words.front()))
        found = complete_of_command(*command, words);
    const std::string typed = words.empty() ? std::string() : words.back();
    std::erase_if(found.offered, [&](const OfferedWord& one) { return !one.word.starts_with(typed); });
    return found;
}

}
