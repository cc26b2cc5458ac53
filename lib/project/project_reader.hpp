#pragma once

#include "project/project.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace draad {

/// What the value of a key is.
enum class SettingKind { path, paths, text, texts, choice };

/// A key of a project's file.
struct ProjectKey {
    std::string_view name;
    SettingKind kind = SettingKind::text;
    /// For the comment beside it in a file that is proposed.
    std::string_view meaning;
};

/// All keys, in the order in which a file has them best.
const std::vector<ProjectKey>& project_keys();

/// The file of the project in a folder, or in the nearest above it that has one; nothing if none has.
std::optional<std::filesystem::path> find_project(const std::filesystem::path& folder);

/// Throws Error, naming each line that is wrong and what to write, for a file that is none of a project.
Project read_project(const std::filesystem::path& file);

}
