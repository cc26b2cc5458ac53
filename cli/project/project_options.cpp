#include "cli/project/project_options.hpp"

#include "project/project_reader.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <optional>

namespace draad {

namespace {

/// A run has one project, as it has one command line.
struct ProjectOfRun {
    std::optional<Project> project;
    /// The keys whose values decide something, each once.
    std::vector<std::string> taken;
    std::string left_out;

    void note(std::string_view key)
    {
        if (std::ranges::find(taken, key) == taken.end())
            taken.emplace_back(key);
    }
};

ProjectOfRun& of_run()
{
    static ProjectOfRun state;
    return state;
}

struct KeyOfOption {
    std::string_view key;
    const char* option;
};

constexpr auto keys_of_options = std::to_array<KeyOfOption>({{"codebooks", "--codebook"},
                                                             {"codings", "--codings"},
                                                             {"without_questions", "--without-questions"},
                                                             {"pseudonyms", "--pseudonyms"},
                                                             {"title", "--title"},
                                                             {"sender", "--sender"},
                                                             {"contact", "--contact"},
                                                             {"language", "--lang"}});

bool was_given(const CLI::App& command, const char* name)
{
    const CLI::Option* option = command.get_option_no_throw(name);
    return option && option->count() > 0;
}

/// Whether someone asks for what a speaker or a role says, or for questions, too.
bool asks_for_somebody(const CLI::App& command)
{
    return was_given(command, "--with-questions") || was_given(command, "--speaker") || was_given(command, "--role");
}

/// Of a rule there is no codebook, and people are held against a codebook only where one is named.
bool takes_codebooks(const CLI::App& command)
{
    return command.get_name() == "kwic" ? !was_given(command, "RULE") : command.get_name() != "agree";
}

bool may_take(const CLI::App& command, std::string_view key)
{
    if (key == "codebooks")
        return takes_codebooks(command);
    if (key == "title")
        return command.get_name() == "report"; // a picture has one of its own
    return key != "without_questions" || !asks_for_somebody(command);
}

void give(CLI::Option& option, const std::vector<std::string>& values)
{
    for (const std::string& value : values)
        option.add_result(value);
    option.run_callback();
}

/// What the roles say is left out by a condition on each.
void leave_out_roles(CLI::App& command, const Project& project)
{
    CLI::Option* where = command.get_option_no_throw("--where");
    std::vector<std::string> conditions;
    for (const std::string& role : project.values("without_roles"))
        conditions.push_back("role!=" + role);
    if (!where || conditions.empty() || asks_for_somebody(command))
        return;
    give(*where, conditions);
    of_run().note("without_roles");
}

}

void apply_project(CLI::App& command)
{
    if (!command.get_option_no_throw("--index") && command.get_name() != "check")
        return;
    const auto file = find_project(std::filesystem::current_path());
    if (!file)
        return;
    of_run().project = read_project(*file);
    const Project& project = *of_run().project;
    for (const auto& [key, name] : keys_of_options) {
        const bool is_first = command.get_name() == "check" && key == "codebooks";
        CLI::Option* option = command.get_option_no_throw(is_first ? "CODEBOOK" : name);
        if (!option || option->count() > 0 || project.values(key).empty() || !may_take(command, key))
            continue;
        give(*option, project.values(key));
        of_run().note(key);
    }
    leave_out_roles(command, project);
}

const Project* open_project()
{
    return of_run().project ? &*of_run().project : nullptr;
}

const std::vector<std::string>& take_from_project(std::string_view key)
{
    static const std::vector<std::string> none;
    if (!of_run().project || of_run().project->values(key).empty())
        return none;
    of_run().note(key);
    return of_run().project->values(key);
}

bool is_from_project(std::string_view key)
{
    return std::ranges::find(of_run().taken, key) != of_run().taken.end();
}

void note_left_out_by_project(std::string text)
{
    of_run().left_out = std::move(text);
}

const std::string& left_out_by_project()
{
    return of_run().left_out;
}

std::string taken_from_project()
{
    if (of_run().taken.empty())
        return {};
    return fmt::format("{}: {}", of_run().project->file.generic_string(), fmt::join(of_run().taken, ", "));
}

}
