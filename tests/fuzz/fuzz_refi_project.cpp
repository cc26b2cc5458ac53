// The XML of REFI-QDA projects, in a zip that is always sound: the bytes that come are its project.qde.

#include "archive/archive_writer.hpp"
#include "error.hpp"
#include "exchange/codebook_yaml.hpp"
#include "exchange/refi_project_reader.hpp"

#include <cstdint>
#include <cstdlib>
#include <string>

using namespace draad;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    ArchiveWriter archive;
    archive.add("project.qde", std::string(reinterpret_cast<const char*>(data), size));
    archive.add("sources/a.txt", "\xEF\xBB\xBF"
                                 "Ik \xF0\x9F\x99\x82 wil\r\nzelf kiezen.\n");
    const std::string bytes = archive.take();
    Losses losses("fuzz");
    try {
        const ImportedProject project = read_refi_project(bytes, losses);
        for (const PersonCoding& coding : project.codings)
            if (coding.end < coding.start)
                std::abort();
        write_codings(project);
        write_codebook_yaml(project.codebook, losses);
    } catch (const Error&) {
    }
    return 0;
}
