#include "codings/sheets/sheet_builder.hpp"

#include "error.hpp"
#include "wording/said.hpp"

#include <algorithm>
#include <filesystem>

namespace draad {

std::string SheetBuilder::location(std::size_t row) const
{
    return said("{}, row {}", file_, row);
}

void SheetBuilder::add_code(const std::string& code)
{
    if (std::ranges::find(sheet_.codes, code) == sheet_.codes.end())
        sheet_.codes.push_back(code);
}

std::size_t SheetBuilder::add_unit(CodingUnit unit, std::size_t row)
{
    const auto [known, is_new] = units_.try_emplace(unit.id, sheet_.units.size());
    if (is_new) {
        sheet_.units.push_back(std::move(unit));
        return known->second;
    }
    const CodingUnit& first = sheet_.units[known->second];
    if (first.document != unit.document || first.start != unit.start || first.end != unit.end)
        throw Error(said("{}: unit '{}' is another place of the texts here than in a row above; each place needs "
                         "an id of its own in the column 'unit'",
                         location(row), unit.id));
    return known->second;
}

void SheetBuilder::begin_row(std::size_t unit, const std::string& coder, std::size_t row)
{
    const auto [known, is_new] = rows_.try_emplace({unit, coder}, row);
    if (!is_new)
        throw Error(said("{}: '{}' judges unit '{}' here and in row {}; leave one of them, or name another coder "
                         "in the column 'coder'",
                         location(row), coder, sheet_.units[unit].id, known->second));
}

std::string coder_of_file(const std::string& file)
{
    return std::filesystem::path(file).stem().string();
}

}
