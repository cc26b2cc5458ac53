#include "text/folding.hpp"

#include "text/characters.hpp"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <array>

namespace draad {

namespace {

constexpr char32_t table_end = 0x250; // Latin-1, Latin Extended-A and -B: nearly all letters of Dutch text

/// What the Unicode algorithms do not say, or say otherwise than readers of Dutch do.
const char* folded_by_hand(char32_t code_point)
{
    switch (code_point) {
    case U'’':
    case U'‘':
    case U'ʼ':
    case U'′':
    case U'`':
    case U'´':
        return "'";
    case U'‐':
    case U'‑':
        return "-";
    case U'æ':
    case U'Æ':
        return "ae";
    case U'œ':
    case U'Œ':
        return "oe";
    case U'ø':
    case U'Ø':
        return "o";
    default:
        return nullptr;
    }
}

std::string fold_code_point(char32_t code_point)
{
    if (const char* folded = folded_by_hand(code_point))
        return folded;
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* casefold = icu::Normalizer2::getNFKCCasefoldInstance(status);
    const icu::Normalizer2* decompose = icu::Normalizer2::getNFDInstance(status);
    const icu::UnicodeString one(static_cast<UChar32>(code_point));
    const icu::UnicodeString letters = decompose->normalize(casefold->normalize(one, status), status);
    icu::UnicodeString kept;
    for (int32_t i = 0; i < letters.length(); i = letters.moveIndex32(i, 1)) {
        const UChar32 letter = letters.char32At(i);
        if (u_charType(letter) != U_NON_SPACING_MARK)
            kept.append(letter);
    }
    std::string folded;
    return kept.toUTF8String(folded);
}

const std::array<std::string, table_end>& folding_table()
{
    static const std::array<std::string, table_end> table = [] {
        std::array<std::string, table_end> folded;
        for (char32_t code_point = 0; code_point < table_end; ++code_point)
            folded[code_point] = fold_code_point(code_point);
        return folded;
    }();
    return table;
}

}

void fold_into(std::string_view utf8, std::string& folded)
{
    folded.clear();
    for (std::size_t i = 0; i < utf8.size();) {
        const char byte = utf8[i];
        if (byte >= 'A' && byte <= 'Z') {
            folded += static_cast<char>(byte - 'A' + 'a');
            ++i;
        } else if (static_cast<unsigned char>(byte) < 0x80) {
            folded += byte == '`' ? '\'' : byte;
            ++i;
        } else {
            const Character character = character_at(utf8, i);
            if (character.code_point < table_end)
                folded += folding_table()[character.code_point];
            else
                folded += fold_code_point(character.code_point);
            i += character.size;
        }
    }
}

std::string fold(std::string_view utf8)
{
    std::string folded;
    fold_into(utf8, folded);
    return folded;
}

}
