#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace draad {

struct RtfToken {
    enum class Kind {
        group_begin,
        group_end,
        word,   ///< \par, \u8364
        symbol, ///< \~, \*: the character is the token's text
        byte,   ///< \'e9
        text,   ///< characters without line breaks, in the code page of the font
        end,
    };
    Kind kind = Kind::end;
    std::string_view text;
    /// The number behind a word; the value of a byte.
    std::optional<int> number;
};

/// Splits RTF 1.9 into its tokens. The views live as long as the bytes.
class RtfTokenizer {
public:
    explicit RtfTokenizer(std::string_view bytes) : bytes_(bytes) {}

    RtfToken next();
    /// Moves past raw bytes, as behind \bin.
    void skip_bytes(std::size_t count) { offset_ = count < bytes_.size() - offset_ ? offset_ + count : bytes_.size(); }

private:
    RtfToken read_control();
    RtfToken read_word();

    std::string_view bytes_;
    std::size_t offset_ = 0;
};

}
