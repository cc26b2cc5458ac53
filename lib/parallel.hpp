#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

namespace draad {

/// Has `jobs` threads take the numbers 0 to `count` - 1, each once, in ascending order. `make_worker()` makes for each
/// thread what it calls with the numbers; it is made and used in that thread. The first exception ends the work and is
/// thrown again here. With one job, or one number, all happens in this thread.
template <typename MakeWorker>
void for_each_in_parallel(std::size_t count, unsigned jobs, MakeWorker make_worker)
{
    std::atomic<std::size_t> next = 0;
    std::mutex mutex;
    std::exception_ptr failure;
    const auto work = [&] {
        try {
            auto worker = make_worker();
            for (std::size_t i = next++; i < count; i = next++)
                worker(i);
        } catch (...) {
            next = count;
            const std::lock_guard lock(mutex);
            if (!failure)
                failure = std::current_exception();
        }
    };
    std::vector<std::jthread> threads;
    for (std::size_t i = 1; i < jobs && i < count; ++i)
        threads.emplace_back(work);
    work();
    threads.clear();
    if (failure)
        std::rethrow_exception(failure);
}

/// How many stretches of so many items each there are in all; the last may be shorter.
constexpr std::size_t count_stretches(std::size_t items, std::size_t at_a_time)
{
    return (items + at_a_time - 1) / at_a_time;
}

/// The same for many items of little work each: the workers are called with stretches, from an item up to another.
template <typename MakeWorker>
void for_each_stretch_in_parallel(std::size_t items, std::size_t at_a_time, unsigned jobs, MakeWorker make_worker)
{
    for_each_in_parallel(count_stretches(items, at_a_time), jobs, [&] {
        return [&, worker = make_worker()](std::size_t i) mutable {
            worker(i * at_a_time, std::min(items, (i + 1) * at_a_time));
        };
    });
}

}
