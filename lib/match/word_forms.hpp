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
    /// For people: "meervoud", "samenstelling", "schrijfvariant".
    std::string how;

    bool operator==(const WordForm&) const = default;
};

/// The forms that a word of a rule may have, sorted: by inflection, and for an open word (+zorg+) or a wildcard the
/// words of the lexicon.
std::vector<WordForm> word_forms(const WordPattern& word, std::optional<PartOfSpeech> part_of_speech,
                                 const Lexicon& lexicon);

/// For each of these words, the forms among those of a vocabulary (folded words) that it finds in any
/// context.
std::vector<std::vector<WordForm>> word_forms_in(const SortedWords& vocabulary, std::span<const WordPattern> words,
                                                 std::optional<PartOfSpeech> part_of_speech, const Lexicon& lexicon);

/// A word as one writes it in a rule (`+zorg+`, `veilig*`, `'vertrouw'`); what is no rule of one word is taken as a
/// word as it stands.
WordPattern word_pattern(std::string_view text);

}
