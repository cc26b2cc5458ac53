#pragma once

#include "ingest/lines/marked_line.hpp"
#include "passages/document.hpp"

#include <string_view>
#include <vector>

namespace draad {

/// Reads tables whose rows are lines between bars ("| Anna | Hoe gaat het? |"). Where the first column names speakers
/// and the second holds what they say, each row is a turn. Where the header says that the columns are names and
/// organisations, the rows are meta, and the people in them are returned: surname first ("Bijlsma, Antoon",
/// "Miltenburg van, Ria", or columns Achternaam and Voornaam) becomes "Ria van Miltenburg". Other tables are left.
std::vector<Speaker> mark_tables(std::string_view text, std::vector<MarkedLine>& lines);

/// A name in the order in which it is said: "Bijlsma, Antoon" → "Antoon Bijlsma", "Miltenburg van" → "van Miltenburg".
std::string in_spoken_order(std::string_view name);

}
