#pragma once

#include <string>
#include <system_error>

namespace draad {

/// Why the system refused something (an `errno`), as part of a message: "No such file or directory".
std::string system_reason(int number);
std::string system_reason(std::error_code failure);

}
