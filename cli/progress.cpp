#include "cli/progress.hpp"

#include "wording/said.hpp"

namespace draad {

namespace {

constexpr std::chrono::milliseconds between_updates{100};
constexpr std::chrono::milliseconds quiet_at_first{500};

}

Progress::Progress(bool is_shown, std::size_t total, std::ostream& out) : is_shown_(is_shown), total_(total), out_(out)
{
}

void Progress::show(std::size_t finished)
{
    if (!is_shown_)
        return;
    const std::lock_guard lock(mutex_);
    const Clock::time_point now = Clock::now();
    if (now - begin_ < quiet_at_first || now - last_ < between_updates)
        return;
    last_ = now;
    has_line_ = true;
    const double seconds = std::chrono::duration<double>(now - begin_).count();
    const double rate = static_cast<double>(finished) / seconds;
    const double left = static_cast<double>(total_ - finished) / rate;
    out_ << '\r' << said("{} of {} files, {:.0f} a second, {:.0f} s left", finished, total_, rate, left) << "\x1b[K"
         << std::flush;
}

void Progress::end()
{
    if (has_line_)
        out_ << "\r\x1b[K" << std::flush;
}

}
