#pragma once

#include "passages/document.hpp"

#include <span>
#include <string_view>

namespace draad {

/// Reads mail (.eml), and several in one file (.mbox): each message is a turn of who sent it; its subject is a heading,
/// its other heads are meta. What is quoted from an earlier message, in a page of HTML too, and the greeting line above
/// it, are notes; a signature is meta. In an mbox ">From " is the author's "From ". Attachments are left out and noted;
/// a message that is attached is read.
Document read_mail(std::string_view name, std::string_view bytes, std::span<const Speaker> known);

}
