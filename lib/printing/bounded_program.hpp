#pragma once

#include <chrono>
#include <string>
#include <vector>

namespace draad {

/// Where in PATH a program is; empty if it is not there.
std::string find_program(const std::string& name);

/// Runs a program, by its path, with nothing to read and what it says thrown away. Whether it ended by itself, well and
/// in time; else it and what it started are stopped.
bool run_bounded(const std::vector<std::string>& command, std::chrono::seconds time);

}
