#pragma once

#include "dutch/forms/forms.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace draad {

/// The forms of a word as bytes, each as what is taken off the end of the word and what is put on, so that words that
/// are inflected alike share them. Nothing if they cannot be told so, or are too many.
std::optional<std::string> write_forms(std::string_view word, const Expansion& expansion);

/// The forms of a word that a list knows, from bytes that `write_forms` made of a word that is inflected alike; nothing
/// if there are none, or if they are damaged. The bytes outlive what is returned.
std::optional<Expansion> read_forms(std::string_view word, std::string_view bytes);

}
