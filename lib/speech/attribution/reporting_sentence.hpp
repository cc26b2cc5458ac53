#pragma once

#include "speech/attribution/attribution.hpp"

namespace draad {

/// Who says a quotation that is a sentence of its own, by the sentence beside it, whose words run from `begin` to
/// `end`: De Wit vindt dat het anders moet. ‘…’ · Het kan beter, zeggen ouders. ‘…’ · Volgens De Wit kan het. ‘…’ · De
/// Wit is er trots op. ‘…’ Nothing if the sentence tells of nobody but who tells it.
std::optional<Attribution> reporting_sentence(const Reading& reading, std::size_t begin, std::size_t end);

/// The same, by a sentence that must have a verb of speech or a source: zegt De Wit · volgens De Wit.
std::optional<Attribution> speech_in_sentence(const Reading& reading, std::size_t begin, std::size_t end);

/// Whether a sentence tells that someone hears: who hears does not say what is quoted.
bool tells_of_hearing(const Reading& reading, std::size_t begin, std::size_t end);

/// The first person whom the main clause of a sentence tells of, not behind a preposition; empty if there is none.
WordSpan person_told_of(const Reading& reading, std::size_t begin, std::size_t end);

}
