#pragma once

#include "speech/attribution/attribution.hpp"

namespace draad {

/// Who is named as the source of what a sentence says, in its words from `begin` to `end`: volgens Kret · aldus Kret ·
/// wat Kret betreft · in de woorden van Kret · om Kret te citeren.
std::optional<Attribution> source_in(const Reading& reading, std::size_t begin, std::size_t end);

/// Whom a clause says that it cites: om Kret te citeren · om met Kret te spreken.
std::optional<Attribution> cited_in(const Reading& reading, std::size_t begin, std::size_t end);

/// The text that is read out: in de brief staat · lees ik in de motie · de krant, waarin we lazen.
std::optional<Attribution> document_in(const Reading& reading, std::size_t begin, std::size_t end);

/// staat, lezen: goes with the document in which something is read.
bool is_form_of_reading(std::string_view folded);

/// Whose words a noun of saying names: of "de reactie van de gemeente" it is "de gemeente"; empty if the noun names
/// nobody ("het antwoord"); a phrase of another kind is given back.
WordSpan voice_of(const Reading& reading, WordSpan phrase);

}
