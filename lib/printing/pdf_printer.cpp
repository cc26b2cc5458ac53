#include "printing/pdf_printer.hpp"

#include "error.hpp"
#include "files/file_bytes.hpp"
#include "printing/bounded_program.hpp"
#include "wording/said.hpp"

#include <fmt/format.h>

#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <vector>

namespace draad {

namespace {

/// A folder that goes with its owner.
class WorkFolder {
public:
    WorkFolder()
    {
        std::string pattern = (std::filesystem::temp_directory_path() / "draad-print-XXXXXX").string();
        if (!mkdtemp(pattern.data()))
            throw Error(said("{}: no folder can be made here, and printing a PDF needs one; set TMPDIR",
                             std::filesystem::temp_directory_path().string()));
        path_ = pattern;
    }
    ~WorkFolder()
    {
        std::error_code ignored;
        std::filesystem::remove_all(path_, ignored);
    }
    WorkFolder(const WorkFolder&) = delete;
    WorkFolder& operator=(const WorkFolder&) = delete;

    const std::filesystem::path& path() const { return path_; }

private:
    std::filesystem::path path_;
};

void write_bytes(const std::filesystem::path& file, const std::string& bytes)
{
    std::ofstream out(file, std::ios::binary);
    out << bytes;
    if (!out.flush())
        throw Error(said("{}: cannot be written, and printing a PDF needs it", file.string()));
}

std::string result_of(const std::vector<std::string>& command, const std::filesystem::path& pdf)
{
    const bool has_ended = run_bounded(command, std::chrono::seconds(120));
    std::error_code ignored;
    if (!has_ended || !std::filesystem::exists(pdf, ignored))
        throw Error(said("{} printed no PDF; write the report as .docx or .html, and print that", command.front()));
    return read_bytes(pdf);
}

std::string print_by_office(const std::string& program, const Printable& report)
{
    const WorkFolder folder;
    write_bytes(folder.path() / "rapport.docx", report.word_document());
    return result_of({program, fmt::format("-env:UserInstallation=file://{}/profile", folder.path().string()),
                      "--headless", "--norestore", "--convert-to", "pdf", "--outdir", folder.path().string(),
                      (folder.path() / "rapport.docx").string()},
                     folder.path() / "rapport.pdf");
}

std::string print_by_browser(const std::string& program, const Printable& report)
{
    const WorkFolder folder;
    write_bytes(folder.path() / "rapport.html", report.page());
    std::vector<std::string> command = {program,
                                        "--headless",
                                        "--disable-gpu",
                                        "--no-pdf-header-footer",
                                        fmt::format("--user-data-dir={}/profile", folder.path().string()),
                                        fmt::format("--print-to-pdf={}/rapport.pdf", folder.path().string())};
    if (geteuid() == 0) // Chromium's sandbox cannot be had by root; the page is draad's own and fetches nothing
        command.push_back("--no-sandbox");
    command.push_back(fmt::format("file://{}/rapport.html", folder.path().string()));
    return result_of(command, folder.path() / "rapport.pdf");
}

}

std::string print_pdf(const Printable& report)
{
    for (const char* name : {"soffice", "libreoffice"})
        if (const std::string program = find_program(name); !program.empty())
            return print_by_office(program, report);
    for (const char* name : {"chromium", "chromium-browser", "google-chrome"})
        if (const std::string program = find_program(name); !program.empty())
            return print_by_browser(program, report);
    throw Error(
        said("a PDF is printed by LibreOffice or Chromium, and neither is installed; write the report as .docx or "
             ".html and print that, or: sudo apt install libreoffice-writer-nogui"));
}

}
