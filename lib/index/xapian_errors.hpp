#pragma once

#include "error.hpp"
#include "text/bytes.hpp"

#include <fmt/format.h>
#include <xapian.h>

#include <filesystem>

namespace draad {

/// Calls `use`, which uses Xapian, and turns what Xapian throws, or a damaged record, into an Error that names the
/// index.
template <typename Use>
auto with_xapian(const std::filesystem::path& folder, Use use)
{
    try {
        return use();
    } catch (const DamagedBytes&) {
        throw Error(fmt::format("{}: the index is damaged; make it anew with draad index --rebuild", folder.string()));
    } catch (const Xapian::Error& error) {
        const char* reason = error.get_error_string();
        throw Error(
            fmt::format("{}: {}{}{}", folder.string(), error.get_msg(), reason ? ": " : "", reason ? reason : ""));
    }
}

}
