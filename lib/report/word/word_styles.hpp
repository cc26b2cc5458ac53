#pragma once

#include "report/word/word_document.hpp"

#include <string>
#include <string_view>

namespace draad {

constexpr std::string_view word_namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/// By what a paragraph names its style.
std::string_view id_of(WordStyle style);

/// The part of a document that says how its styles look.
std::string word_styles(std::string_view language);

}
