#include "text/icu_version.hpp"

#include <unicode/uversion.h>

#include <array>

namespace draad {

std::string icu_version()
{
    UVersionInfo version;
    u_getVersion(version);
    std::array<char, U_MAX_VERSION_STRING_LENGTH> text{};
    u_versionToString(version, text.data());
    return text.data();
}

}
