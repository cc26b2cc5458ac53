#pragma once

#include "error.hpp"
#include "text/bytes.hpp"

#include <fmt/format.h>
#include <xapian.h>

#include <filesystem>
#include <string>

namespace draad {

inline std::string damaged(const std::filesystem::path& folder, const std::string& reason)
{
    return fmt::format("{}: the index is damaged ({}); make it anew with draad index --rebuild", folder.string(),
                       reason);
}

/// Calls `use`, which uses Xapian, and turns what Xapian throws, or a damaged record, into an Error that names the
/// index.
template <typename Use>
auto with_xapian(const std::filesystem::path& folder, Use use)
{
    try {
        return use();
    } catch (const DamagedBytes& damage) {
        throw Error(damaged(folder, damage.what()));
    } catch (const Xapian::DatabaseCorruptError& error) {
        throw Error(damaged(folder, error.get_msg()));
    } catch (const Xapian::DatabaseOpeningError& error) {
        throw Error(damaged(folder, error.get_msg()));
    } catch (const Xapian::NetworkError& error) {
        const char* reason = error.get_error_string();
        throw Error(fmt::format("{}: no answer ({}), so nothing is told of the whole; see to the server and try again",
                                folder.string(), reason ? reason : error.get_msg()));
    } catch (const Xapian::Error& error) {
        const char* reason = error.get_error_string();
        throw Error(
            fmt::format("{}: {}{}{}", folder.string(), error.get_msg(), reason ? ": " : "", reason ? reason : ""));
    }
}

/// The same for writing a segment, where it is the disk that fails.
template <typename Use>
auto with_xapian_writing(const std::filesystem::path& folder, Use use)
{
    try {
        return use();
    } catch (const Xapian::Error& error) {
        const char* reason = error.get_error_string();
        throw Error(fmt::format("{}: cannot be written: {}; see to the disk and run draad index again", folder.string(),
                                reason ? reason : error.get_msg()));
    }
}

}
