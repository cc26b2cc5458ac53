#pragma once

#include "speech/attribution/reading.hpp"

#include <cstdint>
#include <optional>
#include <string>

namespace draad {

/// What ties an attribution to its quotation: how sure it is that what is quoted was said.
enum class AttributionKind : std::uint8_t {
    verb,      ///< zegt Kret
    source,    ///< aldus Kret, volgens Kret
    label,     ///< Kret: ‘…’
    signature, ///< ‘…’ – Kret
    subject,   ///< Kret knikt: ‘…’, with a verb that is no verb of speech
};

/// Who says what is quoted, as printed.
struct Attribution {
    AttributionKind kind = AttributionKind::verb;
    /// Empty if the text has a verb only (klinkt het).
    WordSpan speaker;
    /// As printed; the parts of a separable verb with a space between (legt uit).
    std::string verb;
    bool is_plural = false;
    /// Whether it stands in the sentence after the quotation's own: ‘…’ Dat zegt Kret.
    bool is_next_sentence = false;
    /// All words of the attribution, from the first to the last.
    WordSpan words;
};

/// What a speaker is called who is named as "ze" or "hij": the subject of an attribution before it, if number and
/// gender agree; else the pronoun itself.
WordSpan resolve_pronoun(const Reading& reading, const Attribution& attribution, const Attribution& before);

/// The attribution in a sentence of plain text that names someone as subject beside a verb of speech:
/// "Een moeder vertelt over haar zoon." `end` is past the sentence's last word.
std::optional<Attribution> speech_in_sentence(const Reading& reading, std::size_t begin, std::size_t end);

}
