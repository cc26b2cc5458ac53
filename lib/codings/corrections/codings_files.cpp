#include "codings/corrections/codings_files.hpp"

#include "codings/sheets/sheet_reader.hpp"
#include "files/file_bytes.hpp"
#include "storage/stable_hash.hpp"

#include <fmt/format.h>

namespace draad {

ReadCodings read_codings(const std::vector<std::string>& files)
{
    ReadCodings codings;
    for (const std::string& file : files) {
        const std::string bytes = read_bytes(file);
        codings.sheets.push_back(read_sheet(file, bytes, codings.notes));
        codings.files.push_back({file, fmt::format("{:016x}", stable_hash(bytes))});
    }
    return codings;
}

}
