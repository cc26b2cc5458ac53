#pragma once

#include "text/source_text.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace draad {

/// Decodes bytes to text: by a byte-order mark (UTF-8, UTF-16, UTF-32), else as UTF-8 if valid, else by ICU's detector
/// (windows-1252 in practice). Nothing if it is no text (NUL bytes, mostly control characters) or cannot be decoded.
std::optional<SourceText> decode(std::string_view bytes);

/// Whether bytes are UTF-8 without a byte-order mark, and text: decoded they stay as they are.
bool is_its_own_text(std::string_view bytes);

/// The byte at which text stops being valid UTF-8; nothing if all of it is valid.
std::optional<std::size_t> first_invalid_utf8(std::string_view bytes);

/// Bytes as a text: each that is no UTF-8 as `\xE9`, as a shell's $'...' writes it. For names of files, which may be
/// any bytes.
std::string with_escaped_bytes(std::string_view bytes);

}
