#pragma once

#include <string_view>

namespace draad {

/// What makes a shell ask `draad complete` for what may be typed: the file that bash-completion, zsh's fpath or fish's
/// folder of completions holds.
std::string_view bash_completion();
std::string_view zsh_completion();
std::string_view fish_completion();

}
