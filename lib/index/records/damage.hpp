#pragma once

#include "error.hpp"
#include "storage/bytes.hpp"
#include "wording/said.hpp"

#include <filesystem>
#include <string>

namespace draad {

/// What to say of an index, or a part of one, that no draad has left so.
inline std::string damaged(const std::filesystem::path& folder, const std::string& reason)
{
    return said("{}: the index is damaged ({}); make it anew with draad index --rebuild", folder.string(),
                translated(reason));
}

/// Calls `use`, and turns a damaged record into an Error that names the index.
template <typename Use>
auto naming_damage(const std::filesystem::path& folder, Use use)
{
    try {
        return use();
    } catch (const DamagedBytes& damage) {
        throw Error(damaged(folder, damage.what()));
    }
}

}
