#include "codings/corrections/codings_files.hpp"

#include "codings/sheets/sheet_builder.hpp"
#include "codings/sheets/sheet_reader.hpp"
#include "files/file_bytes.hpp"
#include "storage/stable_hash.hpp"
#include "wording/said.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace draad {

ReadCodings read_codings(const std::vector<std::string>& files)
{
    ReadCodings codings;
    for (const std::string& file : files) {
        const std::string bytes = read_bytes(file);
        const std::string hash = fmt::format("{:016x}", stable_hash(bytes));
        const auto same = std::ranges::find(codings.files, hash, &CodingsFile::hash);
        // Two people's sheets may hold the same, if the files' names tell who they are.
        if (same != codings.files.end() && coder_of_file(same->file) == coder_of_file(file)) {
            codings.notes.push_back({file, said("left out: it holds the same as {}", same->file)});
            continue;
        }
        codings.sheets.push_back(read_sheet(file, bytes, codings.notes));
        codings.files.push_back({file, hash});
    }
    return codings;
}

}
