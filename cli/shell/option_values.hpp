#pragma once

#include "cli/shell/completion.hpp"

namespace draad {

/// What may stand for an option of a command, beside what is typed of it already. `words`: the line behind the
/// program's name, which may name codebooks and an index.
Completion complete_option(const CLI::App& command, const CLI::Option& option, std::span<const std::string> words,
                           const std::string& typed);

/// What may stand where no option is being filled in.
Completion complete_positional(const CLI::App& command, std::span<const std::string> words);

}
