#pragma once

#include "problem.hpp"

#include <fmt/format.h>

#include <string>
#include <utility>
#include <vector>

namespace draad {

/// What a conversion could not carry over, or carries over as something else: each with its location.
class Losses {
public:
    explicit Losses(std::string file) : file_(std::move(file)) {}

    /// "file:line" in the file that is read.
    std::string location(std::size_t line) const { return fmt::format("{}:{}", file_, line); }
    const std::string& file() const { return file_; }

    void add(std::string location, std::string message)
    {
        found_.push_back({.location = std::move(location), .message = std::move(message)});
    }
    void add(std::size_t line, std::string message) { add(location(line), std::move(message)); }

    const std::vector<Problem>& found() const { return found_; }

private:
    std::string file_;
    std::vector<Problem> found_;
};

}
