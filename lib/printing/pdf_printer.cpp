#include "printing/pdf_printer.hpp"

#include "error.hpp"
#include "files/file_bytes.hpp"
#include "programs/bounded_program.hpp"
#include "programs/libre_office.hpp"
#include "programs/temporary_folder.hpp"
#include "wording/said.hpp"

#include <fmt/format.h>

#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <vector>

namespace draad {

namespace {

Error no_pdf(std::string_view program)
{
    return Error(said("{} printed no PDF; write the report as .docx or .html, and print that", program));
}

std::string print_by_browser(const std::string& program, const std::string& page)
{
    const TemporaryFolder folder;
    const std::filesystem::path printed = folder.path() / "rapport.pdf";
    std::ofstream(folder.path() / "rapport.html", std::ios::binary) << page;
    std::vector<std::string> command = {program,
                                        "--headless",
                                        "--disable-gpu",
                                        "--no-pdf-header-footer",
                                        fmt::format("--user-data-dir={}/profile", folder.path().string()),
                                        fmt::format("--print-to-pdf={}", printed.string())};
    if (geteuid() == 0) // Chromium's sandbox cannot be had by root; the page is draad's own and fetches nothing
        command.push_back("--no-sandbox");
    command.push_back(fmt::format("file://{}/rapport.html", folder.path().string()));
    // Chromium shuts its parts off from the network itself, and cannot where it is shut off as a whole.
    const ProgramEnd end = run_bounded({.command = command, .home = folder.path(), .is_offline = false});
    std::error_code ignored;
    if (end != ProgramEnd::well || !std::filesystem::exists(printed, ignored))
        throw no_pdf(program);
    return read_bytes(printed);
}

}

std::string print_pdf(const Printable& report)
{
    if (find_program("soffice") || find_program("libreoffice")) {
        Conversion printed = convert_by_libre_office(report.word_document(), ".docx", ".pdf");
        if (printed.outcome != ConversionOutcome::done)
            throw no_pdf("LibreOffice");
        return std::move(printed.bytes);
    }
    for (const char* name : {"chromium", "chromium-browser", "google-chrome"})
        if (const auto program = find_program(name))
            return print_by_browser(*program, report.page());
    throw Error(
        said("a PDF is printed by LibreOffice or Chromium, and neither is installed; write the report as .docx or "
             ".html and print that, or: sudo apt install libreoffice-writer-nogui"));
}

}
