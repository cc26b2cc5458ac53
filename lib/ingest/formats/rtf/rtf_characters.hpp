#pragma once

#include <map>
#include <string>
#include <string_view>

namespace draad {

/// Turns the bytes and code points of RTF into UTF-8. A byte belongs to the code page of the font that it is set in.
class RtfCharacters {
public:
    /// \ansicpg1252, \mac, \pc, \pca.
    void set_code_page(std::string encoding) { encoding_ = std::move(encoding); }
    /// \f2 \fcharset238 in the table of fonts.
    void set_charset(int font, int charset) { charsets_[font] = charset; }

    /// Text as it stands in the file, or behind \' .
    std::string decode(std::string_view bytes, int font) const;
    /// \u8364 or \u-3913: a UTF-16 unit. A first half of a pair waits for the second: nothing is returned.
    std::string decode_unit(int number);

    const std::string& encoding() const { return encoding_; }

private:
    std::string encoding_ = "windows-1252";
    std::map<int, int> charsets_;
    char32_t high_half_ = 0;
};

/// The character that a control word stands for (\emdash, \ldblquote, \tab); empty if it stands for none.
std::string_view rtf_character(std::string_view word);

}
