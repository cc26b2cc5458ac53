#pragma once

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

}
