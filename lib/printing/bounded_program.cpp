#include "printing/bounded_program.hpp"

#include "error.hpp"
#include "wording/said.hpp"

#include <fmt/format.h>

#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <string_view>
#include <thread>

namespace draad {

namespace {

pid_t start(const std::vector<std::string>& command)
{
    posix_spawn_file_actions_t actions{};
    posix_spawn_file_actions_init(&actions);
    for (const int file : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
        posix_spawn_file_actions_addopen(&actions, file, "/dev/null", file == STDIN_FILENO ? 0 : 1, 0);
    posix_spawnattr_t attributes{};
    posix_spawnattr_init(&attributes);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETPGROUP); // so that what it starts is stopped with it
    std::vector<char*> arguments;
    for (const std::string& argument : command)
        arguments.push_back(const_cast<char*>(argument.c_str()));
    arguments.push_back(nullptr);
    pid_t process = -1;
    const int failure =
        posix_spawn(&process, command.front().c_str(), &actions, &attributes, arguments.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    posix_spawnattr_destroy(&attributes);
    if (failure != 0)
        throw Error(said("{}: cannot be started: {}", command.front(), std::strerror(failure)));
    return process;
}

}

std::string find_program(const std::string& name)
{
    const char* const path = std::getenv("PATH");
    std::string_view folders = path ? path : "/usr/bin:/bin";
    while (!folders.empty()) {
        const std::size_t end = std::min(folders.find(':'), folders.size());
        const std::string program = fmt::format("{}/{}", folders.substr(0, end), name);
        if (end > 0 && access(program.c_str(), X_OK) == 0)
            return program;
        folders.remove_prefix(std::min(end + 1, folders.size()));
    }
    return {};
}

bool run_bounded(const std::vector<std::string>& command, std::chrono::seconds time)
{
    constexpr std::chrono::milliseconds step(20);
    const pid_t process = start(command);
    const auto deadline = std::chrono::steady_clock::now() + time;
    int status = 0;
    for (;;) {
        const pid_t ended = waitpid(process, &status, WNOHANG);
        if (ended == process || (ended < 0 && errno != EINTR))
            break;
        if (std::chrono::steady_clock::now() >= deadline) {
            kill(-process, SIGKILL);
            waitpid(process, &status, 0);
            return false;
        }
        std::this_thread::sleep_for(step);
    }
    kill(-process, SIGKILL); // what it left running
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

}
