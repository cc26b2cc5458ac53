#pragma once

#include "dutch/forms/lemmas.hpp"
#include "dutch/lexicon/lexicon.hpp"

#include <string_view>
#include <vector>

namespace draad {

/// Of the lemmas of an inflected form, those whose form it most plainly is: vertrouwde is the adjective vertrouwd with
/// its -e before the past of vertrouwen, leden the plural of lid before that of leed or the past of lijden; wilde is of
/// willen before wild. All of them where none is plainer: namen is of naam and of nemen.
std::vector<Lemma> plainest_lemmas(std::string_view word, std::vector<Lemma> lemmas, const Lexicon& lexicon);

}
