#pragma once

#include <string>
#include <string_view>

namespace draad {

/// The encoding of one byte a character, of MS-DOS ("ibm-850") or of the Macintosh before 2001 ("macintosh"), in which
/// bytes are Dutch text while they are none in windows-1252: where their letters with accents stand in words, and their
/// quotation marks beside them. Empty if windows-1252 does as well, or if there is too little to tell. A detector that
/// goes by statistics takes both for windows-1252.
std::string old_encoding(std::string_view bytes);

}
