#pragma once

#include <filesystem>

namespace draad {

/// Whether a file is what this program wrote: it has its note beside it ("tellingen.csv.made"), or begins as its
/// pages, tables, JSON and workbooks do, wherever it was moved or however it was written (`draad count > t.md`).
bool is_own_result(const std::filesystem::path& file);

}
