#include "programs/bounded_program.hpp"

#include "error.hpp"
#include "files/bounds.hpp"
#include "wording/said.hpp"
#include "wording/system_reason.hpp"

#include <fcntl.h>
#include <sched.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <thread>
#include <utility>

namespace draad {

namespace {

void limit(int resource, std::size_t value)
{
    const rlimit bounds{.rlim_cur = value, .rlim_max = value};
    setrlimit(static_cast<__rlimit_resource>(resource), &bounds);
}

/// The strings of a command line or environment, as execve takes them.
class StringList {
public:
    explicit StringList(std::vector<std::string> strings) : strings_(std::move(strings))
    {
        for (std::string& string : strings_)
            pointers_.push_back(string.data());
        pointers_.push_back(nullptr);
    }
    StringList(const StringList&) = delete;
    StringList& operator=(const StringList&) = delete;
    ~StringList() = default;

    char* const* data() const { return pointers_.data(); }

private:
    std::vector<std::string> strings_;
    std::vector<char*> pointers_;
};

/// What the child does before it becomes the program; nothing here may allocate, for other threads may hold locks.
[[noreturn]] void become(const BoundedProgram& program, const StringList& arguments, const StringList& environment)
{
    setpgid(0, 0);
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_CPU, static_cast<std::size_t>(program.longest.count()));
    limit(RLIMIT_FSIZE, most_document_bytes);
    if (program.is_offline)
        unshare(CLONE_NEWUSER | CLONE_NEWNET);
    const int nowhere = open("/dev/null", O_RDWR);
    for (const int file : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
        dup2(nowhere, file);
    execve(arguments.data()[0], arguments.data(), environment.data());
    _exit(1);
}

/// Waits for the end of the child, and ends what it has started.
ProgramEnd wait_for(pid_t process, std::chrono::seconds longest)
{
    const auto deadline = std::chrono::steady_clock::now() + longest;
    constexpr std::chrono::milliseconds pause{20};
    int status = 0;
    bool is_over = false;
    while (!is_over && std::chrono::steady_clock::now() < deadline) {
        const pid_t ended = waitpid(process, &status, WNOHANG);
        is_over = ended == process || (ended < 0 && errno != EINTR);
        if (!is_over)
            std::this_thread::sleep_for(pause);
    }
    kill(-process, SIGKILL);
    if (is_over)
        return WIFEXITED(status) && WEXITSTATUS(status) == 0 ? ProgramEnd::well : ProgramEnd::badly;
    while (waitpid(process, nullptr, 0) < 0 && errno == EINTR)
        ;
    return ProgramEnd::timed_out;
}

}

std::optional<std::string> find_program(std::string_view name)
{
    const char* variable = std::getenv("PATH");
    const std::string folders = variable == nullptr ? "" : variable;
    for (std::size_t begin = 0; begin < folders.size();) {
        const std::size_t end = std::min(folders.find(':', begin), folders.size());
        const std::string program = folders.substr(begin, end - begin).append("/").append(name);
        if (program.size() > name.size() + 1 && access(program.c_str(), X_OK) == 0)
            return program;
        begin = end + 1;
    }
    return std::nullopt;
}

ProgramEnd run_bounded(const BoundedProgram& program)
{
    const StringList arguments(program.command);
    const StringList environment({"HOME=" + program.home.string(), "TMPDIR=" + program.home.string(), "LANG=C.UTF-8",
                                  "PATH=/usr/local/bin:/usr/bin:/bin", "SAL_USE_VCLPLUGIN=svp"});
    const pid_t process = fork();
    if (process == 0)
        become(program, arguments, environment);
    if (process < 0)
        throw Error(said("{}: cannot be started: {}", program.command.front(), system_reason(errno)));
    return wait_for(process, program.longest);
}

}
