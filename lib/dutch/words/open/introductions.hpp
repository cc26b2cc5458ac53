#pragma once

#include <string_view>

namespace draad {

// What stands before a colon and is nobody's name. All take folded words.

/// voorbeeld, vraag: before a quotation, says what it is and not who said it.
bool labels_quotation(std::string_view folded);

/// besluit, actie, afspraak: minutes' own words, which are said by no one.
bool records_decision(std::string_view folded);

/// let op, daarom, besluit, stap: a word or phrase that introduces text and is nobody's name.
bool introduces_text(std::string_view folded_phrase);

}
