#pragma once

#include "speech/attribution/reading.hpp"

#include <cstdint>

namespace draad {

/// Whether "en" may join another name: with a verb in the plural it does (zeggen Marie en Lili), with a singular it
/// begins another clause (zegt Kret en knikt).
enum class Coordination : std::uint8_t { none, joined };

/// The words that name someone from `begin` on: "een van de aanwezigen", "de Italiaanse franciscaan Alberto Tosini",
/// "moeder Anja", "ze". Empty if no name begins there. It never goes past `limit`, nor past a comma.
WordSpan noun_phrase_at(const Reading& reading, std::size_t begin, std::size_t limit,
                        Coordination coordination = Coordination::none);

/// Whether a sentence begins with a name that begins with a preposition: "Van der Schans zegt", not "Van Anja kreeg
/// ik".
bool begins_with_infix(const Reading& reading, std::size_t index);

/// Whether a noun phrase is a pronoun whose meaning lies in an earlier sentence.
bool is_bare_pronoun(const Reading& reading, WordSpan phrase);

}
