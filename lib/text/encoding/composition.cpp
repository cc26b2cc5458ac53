#include "text/encoding/composition.hpp"

#include "text/characters.hpp"

#include <unicode/normalizer2.h>
#include <unicode/unistr.h>

namespace draad {

namespace {

bool is_combining_mark(char32_t character)
{
    return character >= 0x300 && character <= 0x36F;
}

std::string composed(std::string_view cluster)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* composition = icu::Normalizer2::getNFCInstance(status);
    const icu::UnicodeString letters =
        icu::UnicodeString::fromUTF8({cluster.data(), static_cast<int32_t>(cluster.size())});
    std::string text;
    const icu::UnicodeString whole = composition->normalize(letters, status);
    return U_FAILURE(status) ? std::string(cluster) : whole.toUTF8String(text);
}

}

std::vector<Replacement> find_decomposed(std::string_view utf8)
{
    std::vector<Replacement> found;
    for (std::size_t i = utf8.find_first_of("\xCC\xCD"); i < utf8.size(); i = utf8.find_first_of("\xCC\xCD", i)) {
        if (!is_combining_mark(character_at(utf8, i).code_point)) {
            ++i; // a continuation byte, or another letter of this block
            continue;
        }
        const std::size_t begin = i - character_before(utf8, i).size;
        while (i < utf8.size() && is_combining_mark(character_at(utf8, i).code_point))
            i += character_at(utf8, i).size;
        const std::string_view cluster = utf8.substr(begin, i - begin);
        if (std::string whole = composed(cluster); whole != cluster)
            found.push_back({{begin, i}, std::move(whole)});
    }
    return found;
}

}
