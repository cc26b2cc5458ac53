#include "ingest/formats/word/docx_fields.hpp"

#include "text/trimmed.hpp"

#include <algorithm>
#include <array>

namespace draad {

bool numbers_pages(std::string_view instruction)
{
    constexpr auto names = std::to_array<std::string_view>({"PAGE", "NUMPAGES", "SECTIONPAGES", "PAGEREF"});
    const std::string_view text = trimmed(instruction);
    return std::ranges::find(names, text.substr(0, text.find(' '))) != names.end();
}

void DocxFields::mark(std::string_view kind)
{
    if (kind == "begin")
        open_.emplace_back();
    else if (kind == "separate" && !open_.empty())
        open_.back().is_in_result = true;
    else if (kind == "end" && !open_.empty())
        open_.pop_back();
}

void DocxFields::add_instruction(std::string_view text)
{
    if (!open_.empty() && !open_.back().is_in_result)
        open_.back().instruction += text;
}

bool DocxFields::hides_text() const
{
    return std::ranges::any_of(
        open_, [](const Field& field) { return !field.is_in_result || numbers_pages(field.instruction); });
}

}
