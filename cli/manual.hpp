#pragma once

#include <CLI/CLI.hpp>

#include <string>

namespace draad {

/// The man page draad(1), from the definitions of the commands and their options (man(7) macros).
std::string man_page(const CLI::App& app);

}
