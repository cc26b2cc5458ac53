#pragma once

#include "passages/document.hpp"

#include <span>
#include <string_view>

namespace draad {

/// Reads oTranscribe (.otr): JSON whose `text` is a page of HTML with the transcript. Throws Error, with the name, if
/// it is none.
Document read_otranscribe(std::string_view name, std::string_view bytes, std::span<const Speaker> known);

}
