#include "programs/temporary_folder.hpp"

#include "error.hpp"
#include "wording/said.hpp"
#include "wording/system_reason.hpp"

#include <cerrno>
#include <cstdlib>
#include <string>

namespace draad {

TemporaryFolder::TemporaryFolder()
{
    std::string pattern = (std::filesystem::temp_directory_path() / "draad-XXXXXX").string();
    if (mkdtemp(pattern.data()) == nullptr)
        throw Error(said("{}: no temporary folder can be made here ({}); name another in TMPDIR",
                         std::filesystem::temp_directory_path().string(), system_reason(errno)));
    path_ = pattern;
}

TemporaryFolder::~TemporaryFolder()
{
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
}

}
