#include "files/decoded_file.hpp"

#include "error.hpp"
#include "files/bounds.hpp"
#include "text/encoding/decoding.hpp"
#include "text/trimmed.hpp"
#include "wording/said.hpp"

#include <optional>
#include <utility>

namespace draad {

namespace {

[[noreturn]] void refuse_bytes(std::string_view name, std::string_view bytes)
{
    const auto broken = first_invalid_utf8(bytes);
    if (bytes.find('\0') != std::string_view::npos || !broken)
        throw Error(said("{}: this is no text but a binary file; save the document as plain text (.txt)", name));
    const LineAndColumn location = line_and_column(bytes, *broken);
    throw Error(said("{}:{}:{}: the byte 0x{:02X} is no UTF-8, while the rest of the file is; mend the character "
                     "there, or save the file again as UTF-8",
                     name, location.line, location.column, static_cast<unsigned char>(bytes[*broken])));
}

}

SourceText decode_file(std::string_view name, std::string_view bytes)
{
    return decode_file(name, std::string(bytes));
}

SourceText decode_file(std::string_view name, std::string&& bytes)
{
    if (bytes.empty())
        throw Error(said("{}: the file is empty; leave it out or put text in it", name));
    std::optional<SourceText> text = is_its_own_text(bytes) ? SourceText{.utf8 = std::move(bytes)} : decode(bytes);
    if (!text)
        refuse_bytes(name, bytes);
    if (trimmed(text->utf8).empty())
        throw Error(said("{}: the file holds only white space; leave it out or put text in it", name));
    check_lines_of(name, text->utf8);
    return std::move(*text);
}

}
