#include "cli/console.hpp"

#include "report/harmless/plain_text.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <cstdlib>
#include <sstream>
#include <string>

namespace draad {

Console Console::standard()
{
    const char* no_colour = std::getenv("NO_COLOR");
    const bool may_colour = no_colour == nullptr || *no_colour == '\0';
    return {.has_colour = may_colour && ::isatty(STDOUT_FILENO) == 1, .shows_progress = ::isatty(STDERR_FILENO) == 1};
}

void Console::warn(std::span<const Problem> problems) const
{
    for (const Problem& problem : problems) {
        // A reader names the file itself where it can also name the line.
        const bool is_located = problem.message.starts_with(problem.location);
        warn(is_located ? problem.message : fmt::format("{}: {}", problem.location, problem.message));
    }
}

void Console::note(std::span<const Problem> notes) const
{
    if (!is_quiet)
        warn(notes);
}

void Console::warn(std::string_view message) const
{
    std::istringstream lines(without_controls(message));
    for (std::string line; std::getline(lines, line);)
        err << "draad: " << line << '\n';
}

}
