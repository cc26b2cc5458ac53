#pragma once

#include <chrono>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace draad {

/// Where in the folders of PATH a program is, by its whole path; nothing if it is not installed.
std::optional<std::string> find_program(std::string_view name);

/// A program of other people's making, to be run on something of draad's or of the user's.
struct BoundedProgram {
    /// Its whole path, and its arguments.
    std::vector<std::string> command;
    /// Stands for the user's home and for the folder of temporary files, so that nothing of the user's is read or kept.
    std::filesystem::path home;
    /// Whether it may not reach the network, where the system lets a process give that up.
    bool is_offline = true;
    std::chrono::seconds longest{120};
};

enum class ProgramEnd {
    well,      ///< with status 0
    badly,     ///< with another, by a signal, or it could not be started
    timed_out, ///< it was stopped
};

/// Runs it with nothing to read, and what it says thrown away; whatever it started is stopped at its end, and all of it
/// when draad itself is killed. Throws Error if the system has no room for a process.
ProgramEnd run_bounded(const BoundedProgram& program);

}
