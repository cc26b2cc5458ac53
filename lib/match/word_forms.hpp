#pragma once

#include "codebook/pattern.hpp"
#include "dutch/lexicon/lexicon.hpp"
#include "storage/sorted_words.hpp"
#include "text/part_of_speech.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace draad {

/// A form that a rule's word finds.
struct WordForm {
    /// Folded; "neemt .. over" where the parts of a separable verb stand apart.
    std::string form;
    /// How the form is made, for people: "meervoud", "samenstelling", "schrijfvariant".
    std::string how;

    bool operator==(const WordForm&) const = default;
};

/// The forms that a word of a rule may have, sorted: its inflected forms; for an open word (+zorg+) or a wildcard, the
/// words of the lexicon that it finds.
std::vector<WordForm> word_forms(const WordPattern& word, std::optional<PartOfSpeech> part_of_speech,
                                 const Lexicon& lexicon);

/// By word of `words`: the words of a vocabulary (folded) that it finds whatever their context.
std::vector<std::vector<WordForm>> word_forms_in(const SortedWords& vocabulary, std::span<const WordPattern> words,
                                                 std::optional<PartOfSpeech> part_of_speech, const Lexicon& lexicon);

/// Reads a word as it is written in a rule (`+zorg+`, `veilig*`, `'vertrouw'`). Text that is no rule of one word is
/// taken literally.
WordPattern word_pattern(std::string_view text);

}
