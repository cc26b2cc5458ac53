#pragma once

#include "text/source_text.hpp"

#include <string_view>

namespace draad {

/// Decodes a page: by its byte-order mark, as UTF-8 if it is valid UTF-8 (whatever it declares), by the encoding that a
/// <meta> declares, else by guess. Throws Error, with the name and what to do, if it is empty or no text.
SourceText decode_html(std::string_view name, std::string_view bytes);

}
