#pragma once

#include "dutch/forms/forms.hpp"
#include "dutch/lexicon/lexicon.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace draad {

/// A word as the head of a paradigm: kind as a noun, zeggen as a verb.
struct Lemma {
    std::string folded;
    PartOfSpeech part_of_speech;

    auto operator<=>(const Lemma&) const = default;
};

/// The lemmas that a word may stand for. A word that is a lemma itself stands for itself only (bezoeken is the verb);
/// an inflected form stands for what it is a form of (kinderen: kind; gehoord: horen). Never empty.
std::vector<Lemma> find_lemmas(std::string_view word, const Lexicon& lexicon);

}
