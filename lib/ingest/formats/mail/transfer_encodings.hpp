#pragma once

#include <string>
#include <string_view>

namespace draad {

/// Bytes of mail as they were before they were made fit for sending: "base64", "quoted-printable", or any other name
/// for what is as it was (RFC 2045).
std::string decode_transfer(std::string_view bytes, std::string_view encoding);

/// Bytes in a character set, by its name in mail, as UTF-8. Of an unknown set, or a wrong name, what the bytes look
/// like.
std::string decode_charset(std::string_view bytes, std::string_view charset);

/// A head with its encoded words written out: "=?utf-8?q?Caf=C3=A9?=" (RFC 2047).
std::string decode_words(std::string_view head);

}
