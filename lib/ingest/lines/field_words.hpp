#pragma once

#include <string_view>

namespace draad {

/// Whether what stands before a colon, folded, is a field of a form and nobody's name: of a mail (van, verzonden), of a
/// newspaper's database (length, load-date), of a report of care (ochtend, reflectie), of a formal text (overwegende
/// dat), a part of one with its number (artikel 3), a day or a month.
bool is_field(std::string_view folded);

/// van, aan, onderwerp: a field of the head of a mail, in Dutch or English.
bool is_mail_field(std::string_view folded);

/// section, byline, load-date: a field that the databases of newspapers print around an article.
bool is_press_field(std::string_view folded);

/// drenthe, belgie: a province or a country, which often stands in brackets behind a place.
bool is_region(std::string_view folded);

/// "III", "F.1", "2.3", "§ 4": the number of a part, and nobody's name. A single letter may be one's.
bool is_outline_number(std::string_view name);

}
