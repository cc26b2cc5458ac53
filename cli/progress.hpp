#pragma once

#include <chrono>
#include <cstddef>
#include <mutex>
#include <ostream>

namespace draad {

/// A line on a terminal that says how far long work is. Quiet in its first half second, and where no person looks on.
class Progress {
public:
    Progress(bool is_shown, std::size_t total, std::ostream& out);

    /// May be called by several threads.
    void show(std::size_t finished);

    /// Takes the line away.
    void end();

private:
    using Clock = std::chrono::steady_clock;

    bool is_shown_;
    std::size_t total_;
    std::ostream& out_;
    std::mutex mutex_;
    Clock::time_point begin_ = Clock::now();
    Clock::time_point last_ = begin_;
    bool has_line_ = false;
};

}
