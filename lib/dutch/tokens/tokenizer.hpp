#pragma once

#include "text/breaks.hpp"
#include "text/token.hpp"

#include <string_view>

namespace draad {

/// Changes whenever the same text may give other tokens or sentences: an index remembers what it was made with.
constexpr int tokenizer_version = 3;

/// Finds the words and sentences of Dutch text: ICU's word rules, a second pass for what they cannot say of Dutch, and
/// sentences from the words so found. One for each thread.
class Tokenizer {
public:
    /// A line break is white space; an empty line ends a sentence, unless the words after it go on with one, as in
    /// scans. A word that was encoded twice ("cliÃ«nt") is read as it was meant; its token covers what stands there.
    TokenizedText tokenize(std::string_view utf8);

private:
    TokenizedText tokenize_sound(std::string_view utf8);

    TextBreaker breaker_;
};

}
