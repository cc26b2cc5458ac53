#include "xml/entities.hpp"

#include "error.hpp"
#include "wording/said.hpp"
#include "xml/parsing.hpp"

#include <libxml/HTMLparser.h>
#include <libxml/entities.h>
#include <libxml/parserInternals.h>

#include <array>
#include <charconv>

namespace draad {

namespace {

std::string utf8_of(int code_point)
{
    std::array<xmlChar, 8> bytes{};
    const int size = xmlCopyCharMultiByte(bytes.data(), code_point);
    return std::string(reinterpret_cast<const char*>(bytes.data()), static_cast<std::size_t>(size));
}

/// The character that HTML gives a name, in UTF-8; empty if it gives none.
std::string character_of_html(const xmlChar* name)
{
    const htmlEntityDesc* entity = htmlEntityLookup(name);
    if (entity == nullptr)
        return "";
    return utf8_of(static_cast<int>(entity->value));
}

}

std::string EntityBudget::text_of(const xmlNode& reference, std::string_view name, std::size_t line)
{
    constexpr std::size_t most_bytes = 10'000'000;
    const xmlEntity* entity = xmlGetDocEntity(reference.doc, reference.name);
    const bool is_declared = entity != nullptr && entity->content != nullptr;
    std::string text = is_declared ? std::string(view_of(entity->content)) : character_of_html(reference.name);
    const bool is_plain = is_declared ? text.find_first_of("&<") == std::string::npos : !text.empty();
    if (!is_plain)
        throw Error(said("{}:{}: the entity '&{};' does not stand for plain text that this file itself "
                         "declares; write it out",
                         name, line, view_of(reference.name)));
    spent_ += text.size();
    if (spent_ > most_bytes)
        throw Error(said("{}:{}: the entities in this file stand for more than {} MB; it is no document", name, line,
                         most_bytes / 1'000'000));
    return text;
}

std::string character_of_reference(std::string_view reference)
{
    if (!reference.starts_with('#'))
        return character_of_html(reinterpret_cast<const xmlChar*>(std::string(reference).c_str()));
    reference.remove_prefix(1);
    const bool is_hexadecimal = reference.starts_with('x') || reference.starts_with('X');
    reference.remove_prefix(is_hexadecimal ? 1 : 0);
    unsigned code_point = 0;
    const char* end = reference.data() + reference.size();
    const auto read = std::from_chars(reference.data(), end, code_point, is_hexadecimal ? 16 : 10);
    constexpr unsigned first_printable = 0x20;
    const bool is_character =
        read.ec == std::errc() && read.ptr == end && code_point >= first_printable && IS_CHAR(code_point);
    return is_character ? utf8_of(static_cast<int>(code_point)) : "";
}

}
