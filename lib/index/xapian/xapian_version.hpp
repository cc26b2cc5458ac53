#pragma once

#include <string>

namespace draad {

/// The version of Xapian at run time, such as "1.4.22".
std::string xapian_version();

}
