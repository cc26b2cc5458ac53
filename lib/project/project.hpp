#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace draad {

/// The name of a project's file.
constexpr std::string_view project_file = "draad.yaml";

/// What a project's file says.
struct Project {
    /// As seen from the working folder.
    std::filesystem::path file;
    /// Of the file's bytes.
    std::string hash;
    /// The values of a key, in the order of the file. Paths are as seen from the working folder, switches "true".
    std::map<std::string, std::vector<std::string>, std::less<>> settings;

    /// Nothing if the key is not there.
    const std::vector<std::string>& values(std::string_view key) const;
    /// Where paths in it begin.
    std::filesystem::path folder() const;
};

}
