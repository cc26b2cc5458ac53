#include "office/libre_office.hpp"

#include "error.hpp"
#include "files/bounds.hpp"
#include "files/file_bytes.hpp"
#include "wording/said.hpp"
#include "wording/system_reason.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sched.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <thread>
#include <vector>

namespace draad {

namespace {

namespace fs = std::filesystem;

constexpr std::chrono::seconds longest{120};

/// A folder that is gone with this object.
class TemporaryFolder {
public:
    TemporaryFolder()
    {
        std::string pattern = (fs::temp_directory_path() / "draad-office-XXXXXX").string();
        if (mkdtemp(pattern.data()) == nullptr)
            throw Error(said("{}: no temporary folder can be made here ({}); name another in TMPDIR",
                             fs::temp_directory_path().string(), system_reason(errno)));
        path_ = pattern;
    }
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;
    ~TemporaryFolder()
    {
        std::error_code ignored;
        fs::remove_all(path_, ignored);
    }

    const fs::path& path() const { return path_; }

private:
    fs::path path_;
};

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

/// What the child does before it becomes LibreOffice; nothing here may allocate, for other threads may hold locks.
[[noreturn]] void become(const char* program, const StringList& arguments, const StringList& environment)
{
    setpgid(0, 0);
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_CPU, static_cast<std::size_t>(longest.count()));
    limit(RLIMIT_FSIZE, most_document_bytes);
    unshare(CLONE_NEWUSER | CLONE_NEWNET); // where the system does not allow it, it has the network of the user
    const int nowhere = open("/dev/null", O_RDWR);
    for (const int file : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
        dup2(nowhere, file);
    execve(program, arguments.data(), environment.data());
    _exit(1);
}

/// Waits for the end of the child, and ends what it has started. False if it took too long.
bool wait_for(pid_t process)
{
    const auto deadline = std::chrono::steady_clock::now() + longest;
    constexpr std::chrono::milliseconds pause{20};
    bool is_over = false;
    while (!is_over && std::chrono::steady_clock::now() < deadline) {
        const pid_t ended = waitpid(process, nullptr, WNOHANG);
        is_over = ended == process || (ended < 0 && errno != EINTR);
        if (!is_over)
            std::this_thread::sleep_for(pause);
    }
    kill(-process, SIGKILL);
    if (!is_over)
        while (waitpid(process, nullptr, 0) < 0 && errno == EINTR)
            ;
    return is_over;
}

bool run(const std::string& program, const fs::path& folder, const fs::path& input, std::string_view form)
{
    const StringList arguments({program, "--headless", "--norestore", "--nolockcheck", "--nodefault",
                                "-env:UserInstallation=file://" + (folder / "profile").string(), "--convert-to",
                                std::string(form), "--outdir", (folder / "made").string(), input.string()});
    const StringList environment({"HOME=" + folder.string(), "TMPDIR=" + folder.string(), "LANG=C.UTF-8",
                                  "PATH=/usr/local/bin:/usr/bin:/bin", "SAL_USE_VCLPLUGIN=svp"});
    const pid_t process = fork();
    if (process == 0)
        become(program.c_str(), arguments, environment);
    if (process < 0)
        throw Error(said("a process cannot be started: {}", system_reason(errno)));
    return wait_for(process);
}

}

std::optional<std::string> find_libre_office()
{
    const char* variable = std::getenv("PATH");
    const std::string folders = variable == nullptr ? "" : variable;
    for (std::size_t begin = 0; begin < folders.size();) {
        const std::size_t end = std::min(folders.find(':', begin), folders.size());
        const std::string program = folders.substr(begin, end - begin) + "/soffice";
        if (program.front() == '/' && access(program.c_str(), X_OK) == 0)
            return program;
        begin = end + 1;
    }
    return std::nullopt;
}

Conversion convert_by_libre_office(std::string_view bytes, std::string_view from, std::string_view to)
{
    const auto program = find_libre_office();
    if (!program)
        return {.outcome = ConversionOutcome::absent};
    const TemporaryFolder folder;
    const fs::path input = folder.path() / fmt::format("document{}", from);
    std::ofstream(input, std::ios::binary) << bytes;
    if (!run(*program, folder.path(), input, to.substr(1)))
        return {.outcome = ConversionOutcome::timed_out};
    const fs::path made = folder.path() / "made" / fmt::format("document{}", to);
    std::error_code ignored;
    if (!fs::is_regular_file(made, ignored))
        return {.outcome = ConversionOutcome::failed};
    return {.outcome = ConversionOutcome::done, .bytes = read_bytes(made)};
}

}
