#include "text/encoding/code_page.hpp"

#include <unicode/ucnv.h>
#include <unicode/unistr.h>

#include <memory>

namespace draad {

std::optional<std::string> decode_as(std::string_view bytes, const std::string& encoding)
{
    UErrorCode failed = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter(ucnv_open(encoding.c_str(), &failed),
                                                                       ucnv_close);
    if (U_FAILURE(failed))
        return std::nullopt;
    const icu::UnicodeString text(bytes.data(), static_cast<int32_t>(bytes.size()), converter.get(), failed);
    if (U_FAILURE(failed))
        return std::nullopt;
    std::string utf8;
    text.toUTF8String(utf8);
    return utf8;
}

}
