#include "report/formats/temporary_file.hpp"

#include "error.hpp"
#include "wording/said.hpp"

#include <cstdlib>
#include <string>
#include <system_error>

#include <unistd.h>

namespace draad {

TemporaryFile::TemporaryFile()
{
    std::error_code none;
    const std::filesystem::path folder = std::filesystem::temp_directory_path(none);
    std::string name = (folder / "draad-XXXXXX").string();
    const int file = none ? -1 : mkstemp(name.data());
    if (file < 0)
        throw Error(said("{}: no file can be made in this folder for passing results; name another by $TMPDIR",
                         folder.string()));
    close(file);
    path_ = name;
}

TemporaryFile::~TemporaryFile()
{
    std::error_code ignored;
    std::filesystem::remove(path_, ignored);
}

}
