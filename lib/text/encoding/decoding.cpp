#include "text/encoding/decoding.hpp"

#include "text/encoding/old_encoding.hpp"

#include <fmt/format.h>
#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>
#include <unicode/unistr.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>
#include <memory>
#include <string>

namespace draad {

namespace {

struct ByteOrderMark {
    std::string_view bytes;
    const char* encoding;
};

// UTF-32 stands before UTF-16, whose little-endian mark it begins with (Unicode 15, 23.8).
constexpr std::array<ByteOrderMark, 5> byte_order_marks = {{
    {std::string_view("\xEF\xBB\xBF", 3), "UTF-8"},
    {std::string_view("\xFF\xFE\x00\x00", 4), "UTF-32LE"},
    {std::string_view("\x00\x00\xFE\xFF", 4), "UTF-32BE"},
    {std::string_view("\xFF\xFE", 2), "UTF-16LE"},
    {std::string_view("\xFE\xFF", 2), "UTF-16BE"},
}};

bool is_control(char byte)
{
    const auto value = static_cast<unsigned char>(byte);
    return value < 0x20 && (value < '\t' || value > '\r');
}

/// Text may hold a stray control character, but no NUL and not one in fifty.
bool reads_as_text(std::string_view utf8)
{
    if (utf8.find('\0') != std::string_view::npos)
        return false;
    return static_cast<std::size_t>(std::ranges::count_if(utf8, is_control)) <= utf8.size() / 50;
}

/// Some files carry the mark twice, from being joined or saved again.
std::string_view without_marks(std::string_view utf8)
{
    while (utf8.starts_with(byte_order_marks[0].bytes))
        utf8.remove_prefix(byte_order_marks[0].bytes.size());
    return utf8;
}

std::optional<SourceText> as_text(std::string_view utf8, const char* encoding)
{
    utf8 = without_marks(utf8);
    if (!reads_as_text(utf8))
        return std::nullopt;
    return SourceText{.utf8 = std::string(utf8), .encoding = encoding};
}

/// Decodes strictly: a sequence that the encoding does not know makes the whole nothing.
std::optional<SourceText> convert(std::string_view bytes, const char* encoding)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter(ucnv_open(encoding, &status), ucnv_close);
    ucnv_setToUCallBack(converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    if (U_FAILURE(status))
        return std::nullopt;
    const icu::UnicodeString text(bytes.data(), static_cast<int32_t>(bytes.size()), converter.get(), status);
    if (U_FAILURE(status))
        return std::nullopt;
    std::string utf8;
    text.toUTF8String(utf8);
    return as_text(utf8, encoding);
}

/// UTF-16 without a mark shows itself by the zeros in every other byte of Western text.
const char* unmarked_utf16(std::string_view bytes)
{
    const std::size_t units = bytes.size() / 2;
    std::array<std::size_t, 2> zeros = {0, 0};
    for (std::size_t offset = 0; offset < units * 2; ++offset)
        zeros[offset % 2] += bytes[offset] == '\0' ? 1 : 0;
    if (units == 0 || bytes.size() % 2 != 0 || std::max(zeros[0], zeros[1]) < units / 2)
        return nullptr;
    if (std::min(zeros[0], zeros[1]) > units / 20)
        return nullptr;
    return zeros[1] > zeros[0] ? "UTF-16LE" : "UTF-16BE";
}

/// Whether text is UTF-8 that was damaged, rather than another encoding. In a text of one byte a character, high bytes
/// hardly ever form valid sequences of UTF-8 by chance ("Ã«"), so when most of them do, it was meant as UTF-8.
bool is_damaged_utf8(std::string_view bytes)
{
    const auto* text = reinterpret_cast<const uint8_t*>(bytes.data());
    std::size_t whole = 0;
    std::size_t broken = 0;
    for (std::size_t offset = 0; offset < bytes.size();) {
        UChar32 code_point = 0;
        U8_NEXT(text, offset, bytes.size(), code_point);
        whole += code_point >= 0x80 ? 1 : 0;
        broken += code_point < 0 ? 1 : 0;
    }
    return whole > 0 && whole >= broken;
}

/// The bytes to which windows-1252 gives no character.
bool fits_windows_1252(std::string_view bytes)
{
    return bytes.find_first_of("\x81\x8D\x8F\x90\x9D") == std::string_view::npos;
}

/// Windows-1252 holds all that ISO-8859-1 has, and typographic quotes for its C1 controls; Dutch text in one of these,
/// or in the Turkish variants that ICU cannot tell apart in a short text, is read as windows-1252 (as the WHATWG
/// Encoding standard does).
bool is_western(std::string_view encoding)
{
    constexpr std::array<std::string_view, 4> western = {"ISO-8859-1", "windows-1252", "ISO-8859-9", "windows-1254"};
    return std::ranges::find(western, encoding) != western.end();
}

/// ICU's guess. Another encoding than the Western one must be plainly better: this is a program for Dutch.
std::string detected_encoding(std::string_view bytes)
{
    constexpr std::size_t enough = 1 << 16;
    constexpr int32_t plain_lead = 25;
    constexpr int32_t believable = 30;
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UCharsetDetector, decltype(&ucsdet_close)> detector(ucsdet_open(&status), ucsdet_close);
    ucsdet_setText(detector.get(), bytes.data(), static_cast<int32_t>(std::min(bytes.size(), enough)), &status);
    int32_t count = 0;
    const UCharsetMatch** matches = ucsdet_detectAll(detector.get(), &count, &status);
    std::string best;
    int32_t best_confidence = 0;
    int32_t western_confidence = 0;
    for (int32_t i = 0; U_SUCCESS(status) && i < count; ++i) {
        const std::string name = ucsdet_getName(matches[i], &status);
        const int32_t confidence = ucsdet_getConfidence(matches[i], &status);
        if (is_western(name))
            western_confidence = std::max(western_confidence, confidence);
        else if (confidence > best_confidence && name != "UTF-8") {
            best = name;
            best_confidence = confidence;
        }
    }
    const bool is_western_text = fits_windows_1252(bytes) && best_confidence < western_confidence + plain_lead;
    if (is_western_text)
        return "windows-1252";
    return best_confidence >= believable ? best : "";
}

std::size_t end_of_ascii(std::string_view bytes, std::size_t offset)
{
    std::uint64_t eight = 0;
    for (; offset + sizeof eight <= bytes.size(); offset += sizeof eight) {
        std::memcpy(&eight, bytes.data() + offset, sizeof eight);
        if ((eight & 0x8080808080808080U) != 0)
            break;
    }
    while (offset < bytes.size() && static_cast<unsigned char>(bytes[offset]) < 0x80)
        ++offset;
    return offset;
}

}

std::optional<std::size_t> first_invalid_utf8(std::string_view bytes)
{
    const auto* text = reinterpret_cast<const uint8_t*>(bytes.data());
    for (std::size_t offset = end_of_ascii(bytes, 0); offset < bytes.size(); offset = end_of_ascii(bytes, offset)) {
        const std::size_t begin = offset;
        UChar32 code_point = 0;
        U8_NEXT(text, offset, bytes.size(), code_point);
        if (code_point < 0)
            return begin;
    }
    return std::nullopt;
}

std::string with_escaped_bytes(std::string_view bytes)
{
    std::string text;
    while (const auto broken = first_invalid_utf8(bytes)) {
        text += bytes.substr(0, *broken);
        text += fmt::format("\\x{:02X}", static_cast<unsigned char>(bytes[*broken]));
        bytes.remove_prefix(*broken + 1);
    }
    return text.append(bytes);
}

bool is_its_own_text(std::string_view bytes)
{
    const auto begins = [&](const ByteOrderMark& mark) { return bytes.starts_with(mark.bytes); };
    return bytes.size() <= static_cast<std::size_t>(INT32_MAX) && std::ranges::none_of(byte_order_marks, begins) &&
           unmarked_utf16(bytes) == nullptr && !first_invalid_utf8(bytes) && reads_as_text(bytes);
}

std::optional<SourceText> decode(std::string_view bytes)
{
    if (bytes.size() > static_cast<std::size_t>(INT32_MAX))
        return std::nullopt; // ICU counts in 32 bits; no transcript is of two gigabytes
    for (const ByteOrderMark& mark : byte_order_marks)
        if (mark.encoding != byte_order_marks[0].encoding && bytes.starts_with(mark.bytes))
            return convert(bytes.substr(mark.bytes.size()), mark.encoding);
    const char* utf16 = unmarked_utf16(bytes);
    if (utf16 != nullptr)
        return convert(bytes, utf16);
    if (!first_invalid_utf8(bytes))
        return as_text(bytes, "UTF-8");
    if (!reads_as_text(bytes) || is_damaged_utf8(bytes))
        return std::nullopt;
    const std::string old = old_encoding(bytes);
    const std::string encoding = old.empty() ? detected_encoding(bytes) : old;
    return encoding.empty() ? std::nullopt : convert(bytes, encoding.c_str());
}

}
