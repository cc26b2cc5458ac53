#include "cli/app.hpp"

#include "cli/commands/commands.hpp"
#include "cli/console.hpp"
#include "cli/folders.hpp"
#include "cli/notes/parser_words.hpp"
#include "cli/opening.hpp"
#include "cli/project/project_options.hpp"
#include "cli/provenance.hpp"
#include "codebook/nearest_name.hpp"
#include "error.hpp"
#include "wording/catalogue.hpp"
#include "wording/said.hpp"
#include "wording/system_reason.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <filesystem>
#include <iterator>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace draad {

namespace {

using DefineCommand = RunCommand (*)(CLI::App&);

constexpr DefineCommand commands[] = {
    define_index,   define_check,      define_explain, define_diff,    define_count,   define_quotes,  define_kwic,
    define_search,  define_similar,    define_hits,    define_show,    define_suggest, define_uncoded, define_cooccur,
    define_compare, define_saturation, define_agree,   define_chart,   define_report,  define_info,    define_sample,
    define_tokens,  define_expand,     define_split,   define_convert, define_export,  define_import,  define_schema,
    define_init,    define_manual,     define_complete};

std::string version_text()
{
    std::string text;
    for (const auto& [name, version] : versions())
        text += fmt::format("{}{} {}", text.empty() ? "" : "\n", name, version);
    return text;
}

/// What had a say without standing on the command line, and what that left out.
void tell_project(const CLI::App& command, const Console& console)
{
    const CLI::Option* quiet = command.get_option_no_throw("--quiet");
    const std::string taken = taken_from_project();
    if (taken.empty() || (quiet && quiet->count() > 0))
        return;
    if (!left_out_by_project().empty())
        console.err << left_out_by_project() << '\n';
    console.err << said("taken from {}\n", taken);
}

/// The command that was asked for, and 2 for arguments that are not understood.
int run_command(CLI::App& app, int argc, char** argv, const Console& console)
{
    bool ignores_project = false;
    app.add_flag("--no-project", ignores_project, "Take nothing from a draad.yaml here or above");
    std::vector<std::pair<CLI::App*, RunCommand>> defined;
    for (const DefineCommand define : commands) {
        RunCommand command = define(app);
        defined.emplace_back(app.get_subcommands({}).back(), std::move(command));
    }
    const auto is_asked = [&](const auto& command) { return command.first->get_name() == argv[1]; };
    if (argc > 1 && argv[1][0] != '-' && std::ranges::none_of(defined, is_asked)) {
        std::vector<std::string> names;
        for (const auto& [command, run] : defined)
            names.push_back(command->get_name());
        const std::vector<std::string_view> all(names.begin(), names.end());
        throw Error(said("{}: no such command{}; see draad --help", argv[1], did_you_mean(argv[1], all)));
    }
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        const int code = app.exit(error, console.out, console.err);
        return code == 0 ? done : failed;
    }
    for (const auto& [command, run] : defined)
        if (command->parsed()) {
            if (!ignores_project)
                apply_project(*command);
            const CLI::Option* quiet = command->get_option_no_throw("--quiet");
            Console used{.out = console.out, .err = console.err, .has_colour = console.has_colour};
            used.shows_progress = console.shows_progress;
            used.is_quiet = quiet != nullptr && quiet->count() > 0;
            const int code = run(used);
            tell_project(*command, used);
            return code;
        }
    return failed;
}

}

int run(int argc, char** argv)
{
    std::signal(SIGPIPE, SIG_DFL); // `draad kwic ... | head` ends in silence
    std::ios::sync_with_stdio(false);
    remember_command(argc, argv);
    const Console console = Console::standard();
    say_by(wanted_catalogue());
    try {
        CLI::App app("Qualitative analysis of Dutch text: theme counts and quotes from transcripts and narratives",
                     "draad");
        app.set_version_flag("--version", version_text, "Print the versions of draad and of what decides its results");
        app.require_subcommand(1);
        app.failure_message([](const CLI::App* program, const CLI::Error& error) {
            const std::vector<CLI::App*> asked = program->get_subcommands();
            return said("draad: {}; see draad {}--help\n", said_of_arguments(error.what()),
                        asked.empty() ? "" : asked.front()->get_name() + " ");
        });
        const int code = run_command(app, argc, argv, console);
        console.out.flush();
        if (!console.out)
            throw Error(said("standard output: cannot be written; is the disk full?"));
        return code;
    } catch (const NothingFound& nothing) {
        console.warn(nothing.what());
        return nothing_found;
    } catch (const Error& error) {
        console.warn(error.what());
        if (const std::string taken = taken_from_project(); !taken.empty())
            console.err << said("taken from {}\n", taken); // what is wrong may stand there
    } catch (const std::bad_alloc&) {
        console.warn(said("out of memory; give it fewer documents at a time"));
    } catch (const std::filesystem::filesystem_error& error) {
        console.warn(fmt::format("{}: {}", error.path1().string(), system_reason(error.code())));
    } catch (const std::exception& error) {
        console.warn(said("a fault of draad itself: {}; please report it", error.what()));
    }
    return failed;
}

}
