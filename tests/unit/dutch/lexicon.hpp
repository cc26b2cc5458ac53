#pragma once

#include "dutch/lexicon/lexicon.hpp"

namespace draad::test {

/// The lexicon that the build compiled, opened once.
inline const Lexicon& lexicon()
{
    static const Lexicon opened = Lexicon::open(DRAAD_LEXICON);
    return opened;
}

}
