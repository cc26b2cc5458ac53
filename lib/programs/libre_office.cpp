#include "programs/libre_office.hpp"

#include "files/file_bytes.hpp"
#include "programs/bounded_program.hpp"
#include "programs/temporary_folder.hpp"

#include <fmt/format.h>

#include <filesystem>
#include <fstream>
#include <optional>

namespace draad {

Conversion convert_by_libre_office(std::string_view bytes, std::string_view from, std::string_view to)
{
    std::optional<std::string> office = find_program("soffice");
    if (!office)
        office = find_program("libreoffice");
    if (!office)
        return {.outcome = ConversionOutcome::absent};
    const TemporaryFolder folder;
    const std::filesystem::path input = folder.path() / fmt::format("document{}", from);
    const std::filesystem::path made = folder.path() / "made";
    std::ofstream(input, std::ios::binary) << bytes;
    const ProgramEnd end =
        run_bounded({.command = {*office, "--headless", "--norestore", "--nolockcheck", "--nodefault",
                                 fmt::format("-env:UserInstallation=file://{}", (folder.path() / "profile").string()),
                                 "--convert-to", std::string(to.substr(1)), "--outdir", made.string(), input.string()},
                     .home = folder.path()});
    if (end == ProgramEnd::timed_out)
        return {.outcome = ConversionOutcome::timed_out};
    const std::filesystem::path result = made / fmt::format("document{}", to);
    std::error_code ignored;
    if (!std::filesystem::is_regular_file(result, ignored))
        return {.outcome = ConversionOutcome::failed};
    return {.outcome = ConversionOutcome::done, .bytes = read_bytes(result)};
}

}
