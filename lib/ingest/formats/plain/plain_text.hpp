#pragma once

#include "passages/document.hpp"

#include <span>
#include <string_view>

namespace draad {

/// Reads plain text: running text, minutes or a transcript, hard-wrapped or not. `known` are people who may speak in
/// it.
Document read_plain_text(std::string_view name, SourceText source, std::span<const Speaker> known);

}
