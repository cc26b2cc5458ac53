#pragma once

#include "index/records/damage.hpp"
#include "wording/said.hpp"
#include "wording/system_reason.hpp"

#include <fmt/format.h>
#include <xapian.h>

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <string>
#include <string_view>

namespace draad {

/// Whether an error means that a file is there and may not be read. (Xapian passes on only the system's words.)
inline bool is_refused(const Xapian::Error& error)
{
    const char* reason = error.get_error_string();
    return reason && std::string_view(reason) == std::strerror(EACCES);
}

/// Calls `use`, which uses Xapian, and turns what Xapian throws, or a damaged record, into an Error that names the
/// index.
template <typename Use>
auto with_xapian(const std::filesystem::path& folder, Use use)
{
    try {
        return naming_damage(folder, use);
    } catch (const Xapian::DatabaseOpeningError& error) {
        throw Error(is_refused(error)
                        ? fmt::format("{}: {}: {}", folder.string(), error.get_msg(), system_reason(EACCES))
                        : damaged(folder, error.get_msg()));
    } catch (const Xapian::DatabaseError& error) { // a segment is never altered, so whatever is wrong is damage
        throw Error(damaged(folder, error.get_msg()));
    } catch (const Xapian::NetworkError& error) {
        const char* reason = error.get_error_string();
        throw Error(said("{}: no answer ({}), so nothing is told of the whole; see to the server and try again",
                         folder.string(), reason ? reason : error.get_msg()));
    } catch (const Xapian::Error& error) {
        const char* reason = error.get_error_string();
        throw Error(
            fmt::format("{}: {}{}{}", folder.string(), error.get_msg(), reason ? ": " : "", reason ? reason : ""));
    }
}

/// Calls `use`, which writes a segment, and turns what Xapian throws into an Error that points to the disk.
template <typename Use>
auto with_xapian_writing(const std::filesystem::path& folder, Use use)
{
    try {
        return use();
    } catch (const Xapian::InvalidOperationError&) { // it failed to write, and then to take back what it had written
        throw Error(
            said("{}: cannot be written; is the disk full? see to it and run draad index again", folder.string()));
    } catch (const Xapian::Error& error) {
        const char* reason = error.get_error_string();
        throw Error(said("{}: cannot be written: {}; see to the disk and run draad index again", folder.string(),
                         reason ? reason : error.get_msg()));
    }
}

}
