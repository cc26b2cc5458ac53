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
    part,      ///< Kret zegt dat het ‘…’ is: some words of what Kret says
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

}
