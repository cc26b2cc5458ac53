#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace draad {

/// A message of mail, or a part of one (RFC 5322, RFC 2045 to 2047), in UTF-8.
struct MimeMessage {
    /// By their names in lower case; of several with one name the first. Encoded words are written out.
    std::map<std::string, std::string> heads;
    /// The text that people read, plain where there is a plain version of it.
    std::string text;
    /// Whether `text` is HTML.
    bool is_html = false;
    /// Names of what is attached; an attachment without a name is called by its type.
    std::vector<std::string> attachments;
    /// Messages that are attached whole.
    std::vector<MimeMessage> messages;
};

/// Reads a message. Lenient: what is no head ends the heads, a part that does not end goes on to the end, and parts
/// within parts deeper than 20 are left out.
MimeMessage read_mime(std::string_view bytes);

/// Whether bytes begin with the heads of a message: several of those that every mail has.
bool begins_as_mail(std::string_view bytes);

}
