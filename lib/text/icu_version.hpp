#pragma once

#include <string>

namespace draad {

/// The version of ICU at run time, such as "72.1": its rules decide where words end.
std::string icu_version();

}
