#pragma once

#include "dutch/lexicon/lexicon.hpp"
#include "dutch/syntax/separable_verbs.hpp"
#include "text/part_of_speech.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace draad {

/// One inflected form of a word, folded.
struct Form {
    std::string folded;
    PartOfSpeech part_of_speech;
    /// How it was made, for people: "meervoud", "verleden tijd", "voltooid deelwoord". A view of the lexicon or of the
    /// program itself.
    std::string_view how;

    bool operator==(const Form&) const = default;
};

/// What a word may look like in a text.
struct Expansion {
    /// Sorted by `folded`, each once; the word itself is always among them.
    std::vector<Form> forms;
    /// Verb stems that are nouns too (vraag of vragen, werk of werken), not among `forms`: far more often the noun, and
    /// the verb only where `stands_as_stem` says so. Sorted.
    std::vector<std::string> ambiguous_stems;
    /// For a separable verb (overnemen): how its parts look where they stand apart (neemt ... over).
    std::optional<SeparableVerb> apart;
    /// False if the word stands in no list, so that its forms are by rule only.
    bool is_known = true;

    bool operator==(const Expansion&) const = default;
};

struct ExpandOptions {
    /// Only the paradigm of this part of speech.
    std::optional<PartOfSpeech> part_of_speech;
};

/// The inflected forms of a Dutch word: all that its paradigms give by rule and that the lexicon holds. Looked up where
/// the lexicon has them stored, else made.
Expansion expand(std::string_view word, const Lexicon& lexicon, const ExpandOptions& options = {});

/// The same, made anew.
Expansion make_expansion(std::string_view word, const Lexicon& lexicon, const ExpandOptions& options = {});

}
