#include "pdf/child_process.hpp"

#include "error.hpp"
#include "wording/said.hpp"
#include "wording/system_reason.hpp"

#include <poll.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <fstream>
#include <mutex>

namespace draad {

namespace {

using Clock = std::chrono::steady_clock;

/// A result is its length, in eight bytes as this machine has them, and its bytes.
constexpr std::size_t size_of_length = 8;

void limit(int resource, std::size_t value)
{
    const rlimit bounds{.rlim_cur = value, .rlim_max = value};
    setrlimit(static_cast<__rlimit_resource>(resource), &bounds);
}

/// The sanitizers reserve terabytes of addresses, so that no limit can be set under them.
constexpr bool can_limit_memory()
{
#if defined(__SANITIZE_ADDRESS__)
    return false;
#elif defined(__has_feature)
    return !__has_feature(address_sanitizer);
#else
    return true;
#endif
}

std::size_t memory_in_use()
{
    std::size_t pages = 0;
    std::ifstream("/proc/self/statm") >> pages;
    return pages * static_cast<std::size_t>(sysconf(_SC_PAGESIZE));
}

bool write_all(int file, const char* bytes, std::size_t size)
{
    while (size > 0) {
        const ssize_t written = write(file, bytes, size);
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return false;
        bytes += written;
        size -= static_cast<std::size_t>(written);
    }
    return true;
}

/// What the copy does: never returns, and leaves alone what the program would do at its end.
[[noreturn]] void be_child(int to_parent, const std::function<std::string()>& work, const ChildLimits& limits)
{
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    for (const int signal : {SIGINT, SIGTERM, SIGPIPE, SIGXCPU, SIGSEGV, SIGABRT})
        std::signal(signal, SIG_DFL);
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_CPU, static_cast<std::size_t>(limits.time.count()) + 1);
    if (can_limit_memory())
        limit(RLIMIT_AS, memory_in_use() + limits.memory);
    try {
        const std::string result = work();
        std::array<char, size_of_length> length{};
        const std::uint64_t size = result.size();
        std::memcpy(length.data(), &size, sizeof size);
        const bool is_told =
            write_all(to_parent, length.data(), length.size()) && write_all(to_parent, result.data(), result.size());
        _exit(is_told ? 0 : 1);
    } catch (...) {
        _exit(1);
    }
}

struct Child {
    pid_t process = -1;
    int output = -1;
};

Child start(const std::function<std::string()>& work, const ChildLimits& limits)
{
    // Another child must not inherit the end that is written to, or this one's death would not be noticed.
    static std::mutex one_at_a_time;
    const std::lock_guard lock(one_at_a_time);
    std::array<int, 2> ends{};
    if (pipe(ends.data()) != 0)
        throw Error(said("a process cannot be started: {}", system_reason(errno)));
    const pid_t process = fork();
    if (process == 0) {
        close(ends[0]);
        be_child(ends[1], work, limits);
    }
    close(ends[1]);
    if (process < 0) {
        close(ends[0]);
        throw Error(said("a process cannot be started: {}", system_reason(errno)));
    }
    return {.process = process, .output = ends[0]};
}

/// Ends the child, whatever it does.
void stop(const Child& child)
{
    close(child.output);
    kill(child.process, SIGKILL);
    while (waitpid(child.process, nullptr, 0) < 0 && errno == EINTR)
        ;
}

/// Reads until `size` bytes are there.
ChildFailure receive(const Child& child, std::string& bytes, std::size_t size, Clock::time_point deadline)
{
    std::array<char, 1 << 16> block{};
    while (bytes.size() < size) {
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(deadline - Clock::now());
        pollfd output{.fd = child.output, .events = POLLIN, .revents = 0};
        const int ready = poll(&output, 1, static_cast<int>(std::max<std::int64_t>(left.count(), 0)));
        if (ready == 0)
            return ChildFailure::timed_out;
        if (ready < 0 && errno == EINTR)
            continue;
        const ssize_t read_size = read(child.output, block.data(), std::min(block.size(), size - bytes.size()));
        if (read_size <= 0)
            return Clock::now() >= deadline ? ChildFailure::timed_out : ChildFailure::crashed;
        bytes.append(block.data(), static_cast<std::size_t>(read_size));
    }
    return ChildFailure::none;
}

ChildResult receive_result(const Child& child, const ChildLimits& limits)
{
    const Clock::time_point deadline = Clock::now() + limits.time;
    ChildResult result;
    std::string length;
    result.failure = receive(child, length, size_of_length, deadline);
    if (result.failure != ChildFailure::none)
        return result;
    std::uint64_t size = 0;
    std::memcpy(&size, length.data(), sizeof size);
    if (size > limits.result)
        result.failure = ChildFailure::too_large;
    else
        result.failure = receive(child, result.bytes, size, deadline);
    return result;
}

}

ChildResult run_in_child(const std::function<std::string()>& work, const ChildLimits& limits)
{
    const Child child = start(work, limits);
    ChildResult result = receive_result(child, limits);
    stop(child);
    return result;
}

}
