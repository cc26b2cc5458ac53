#include "report/formats/table_layout.hpp"

#include "report/harmless/plain_text.hpp"
#include "tables/harmless_cell.hpp"

namespace draad {

std::string safe_cell_text(std::string_view text, const Table& table, const TableStyle& style)
{
    std::string plain = without_controls(text);
    if (!style.is_for_excel)
        return plain;
    // A word by itself is left as it is; a formula that could do anything has one of these.
    const bool is_bare_word = table.has_bare_words && plain.find_first_of("(|!") == std::string::npos;
    return is_bare_word ? plain : harmless_cell(std::move(plain));
}

}
