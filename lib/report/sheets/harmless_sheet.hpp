#pragma once

#include "codings/judgement.hpp"

namespace draad {

/// A sheet whose texts can be looked at on a terminal: what it could take for a command is � in them, as in the other
/// tables. That is seldom more than a character, and as long.
CodingSheet harmless_sheet(CodingSheet sheet);

}
