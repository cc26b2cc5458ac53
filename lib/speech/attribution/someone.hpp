#pragma once

#include "speech/attribution/reading.hpp"

namespace draad {

/// Whether a noun phrase looks like someone: a name, a pronoun or a noun for people.
bool is_someone(const Reading& reading, WordSpan whole);

/// Whether a noun phrase may be the source of words: someone, people with one voice (de gemeente), a document (het
/// rapport), another noun with its article, or a bare plural (ingewijden); not a bare word (monter) nor what is thought
/// or done (de samenwerking).
bool may_speak(const Reading& reading, WordSpan phrase);

}
