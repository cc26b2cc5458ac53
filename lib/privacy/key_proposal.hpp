#pragma once

#include "corpus/corpus.hpp"
#include "dutch/lexicon/lexicon.hpp"
#include "privacy/names/pseudonym_key.hpp"
#include "privacy/names/text_names.hpp"

#include <vector>

namespace draad {

/// A first key, and what else may be a name, for someone to look at.
struct KeyProposal {
    std::vector<Pseudonym> people;
    std::vector<RemainingName> remaining;
};

/// A first key for a corpus, in the order in which its people appear: speakers with a name (not "Interviewer" or
/// "Moeder"), people who are quoted, and in the text what stands behind a form of address (mevrouw Kok), a given name
/// with a surname, and words that are no Dutch and do what people do. A short form of one longer name has no line of
/// its own. Pseudonyms are roles with a number (Ouder 1), else Persoon 1. It is a proposal: it misses names, and holds
/// what is none.
KeyProposal propose_key(const Corpus& corpus, const Lexicon& lexicon);

}
