#pragma once

#include "index/segments/segment_location.hpp"

#include <filesystem>
#include <vector>

namespace draad {

/// A stub file makes one index of many, here and elsewhere. It is a file of Xapian's own form, a database a line:
///
///     # the interviews of 2023 here, those of 2024 at two others
///     auto jaar-2023/.draad
///     remote archief.local:7010
///     remote :ssh analyse xapian-progsrv /data/2024/.draad/segment-12
///
/// `auto DIR` is a folder that draad index made, or one segment of it; `remote HOST:PORT` what `xapian-tcpsrv` serves;
/// `remote :PROGRAM ARGUMENTS` what a program serves by its standard input. Folders are relative to the stub file.
/// (Xapian documentation, "Database stub files".)
///
/// Throws Error with file and line for what is none of these, and if nothing is named.
std::vector<SegmentLocation> read_stub(const std::filesystem::path& stub);

}
