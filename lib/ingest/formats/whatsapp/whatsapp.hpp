#pragma once

#include "passages/document.hpp"

#include <span>
#include <string_view>

namespace draad {

/// Reads a chat that WhatsApp exported, on Android ("12-03-2024 14:05 - Noor: Hoi") or iOS ("[12-03-2024 14:05:33]
/// Noor: Hoi"): what somebody sends is said by them, lines below without a time go on with it. Times are those of the
/// day, days are meta. What WhatsApp itself says (also in a message: that it was deleted or edited, what is attached or
/// was left out) are notes.
Document read_whatsapp(std::string_view name, std::string_view bytes, std::span<const Speaker> known);

/// Whether bytes begin as such a chat does.
bool begins_as_whatsapp(std::string_view bytes);

}
