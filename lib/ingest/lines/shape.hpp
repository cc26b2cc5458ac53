#pragma once

#include <cstddef>
#include <string_view>

namespace draad {

/// What can be told of a stretch of text from its outside, without knowing its words.

/// Whether a text ends in . ? ! or …, perhaps within closing quotation marks or brackets.
bool ends_sentence(std::string_view text);

/// Whether a text begins, after opening quotation marks and brackets, with a lower-case letter, or with a mark that
/// never opens a sentence: , ; : or a closing bracket.
bool begins_within_sentence(std::string_view text);

/// Whether a text begins, after opening quotation marks and brackets, with a capital or a digit.
bool begins_like_sentence(std::string_view text);

/// Whether a text has letters, and none of them lower-case.
bool is_in_capitals(std::string_view text);

/// The number of words of a text: what stands between white space.
std::size_t count_words(std::string_view text);

}
