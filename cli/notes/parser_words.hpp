#pragma once

#include <string>
#include <string_view>

namespace draad {

/// What CLI11 says of arguments that it does not understand, in the language of messages; English that it is not known
/// to say stays as it is.
std::string said_of_arguments(std::string_view english);

}
