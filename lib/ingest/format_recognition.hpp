#pragma once

#include "ingest/formats.hpp"

#include <string_view>

namespace draad {

/// The format that bytes are in: that whose mark they have, else the one of their name's ending. People rename files,
/// old programs write RTF or HTML as ".doc", and text is text under any name. Throws Error, with the name and what to
/// do, for a format that is not read, a document locked with a password, an empty file, or a lock file
/// ("~$verslag.docx").
const DocumentFormat& recognise_format(std::string_view name, std::string_view bytes);

}
