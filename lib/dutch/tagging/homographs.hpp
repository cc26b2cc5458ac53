#pragma once

#include "dutch/lexicon/lexicon.hpp"
#include "text/folded_token.hpp"
#include "text/part_of_speech.hpp"

#include <cstddef>
#include <span>
#include <string_view>

namespace draad {

/// Whether a folded form of a noun may as well be a verb's stem or infinitive (zorg, vragen), or a finite form of a
/// verb a noun (leden): only its place tells. Other classes are too near each other (a participle and an adjective) or
/// clash with rare words only (geweld, the participle), and so do words of a closed class (niet beside
/// nieten, acht beside achten).
bool is_homograph(std::string_view form, PartOfSpeech wanted, const Lexicon& lexicon);

/// Whether such a form is surely of another class than is wanted where it stands: zorg ervoor where a noun is wanted,
/// de leden where a verb is. A noun's form is the noun behind a determiner; a verb's form is the verb unless one stands
/// there.
bool is_of_another_class(std::span<const FoldedToken> sentence, std::size_t index, PartOfSpeech wanted,
                         const Lexicon& lexicon);

}
