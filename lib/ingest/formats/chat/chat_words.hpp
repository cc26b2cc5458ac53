#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace draad {

/// What stands around the times at the end of a tier.
constexpr char chat_bullet = '\x15';

/// What a main tier says, without CHAT's codes.
struct ChatUtterance {
    std::string text;
    /// Milliseconds, from the bullet at its end.
    std::optional<std::uint64_t> begin_ms;
    std::optional<std::uint64_t> end_ms;
};

/// The words of a main tier in plain spelling: `uitin(g)` → uiting, `&-uh` → uh, `ieduleen [: iedereen]` → iedereen (as
/// the manual has programs read it), `&=lacht` → (lacht), `mama@s` → mama, `a+b` → ab; omitted words (`0de`), pauses
/// and codes in brackets are left out, retraced words and `xxx` stay; ` +...` → `...`.
ChatUtterance plain_words_of_chat(std::string_view tier);

}
