#pragma once

#include "passages/document.hpp"

namespace draad {

/// Makes speakers of the same name one, where one of them was given a name that the document does not print; their
/// printed names are put together, and passages point to the one who spoke first.
void join_renamed(Document& document);

}
