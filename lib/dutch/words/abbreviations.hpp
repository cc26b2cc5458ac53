#pragma once

#include <optional>
#include <string_view>

namespace draad {

/// What may follow the period of an abbreviation.
enum class AbbreviationUse {
    /// It leads to something: *dhr. Jansen*, *o.a. ouders*, *art. 3*. Never the last word of a sentence.
    leads_on,
    /// It closes an enumeration or phrase (*enz.*, *e.d.*): a capital after it begins a sentence.
    closes,
    /// It follows a name or number (*Karel jr.*, *5 kg.*, *de V.S.*): only a word that begins many sentences, such as
    /// *Daarna*, begins one after it.
    either,
    /// Also a word (*min.*, *art.*): an abbreviation only beside a number or before a lower-case letter.
    also_a_word,
};

/// How an abbreviation is used, given its folded letters with inner periods and without the last: "o.a", "dhr".
/// Dotted single letters are abbreviations by rule; the others stand in a list. Nothing if it is none.
std::optional<AbbreviationUse> find_abbreviation(std::string_view folded);

}
