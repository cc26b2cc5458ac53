#pragma once

#include <string_view>

namespace draad {

/// A form of a verb that reports speech.
struct VerbForm {
    std::string_view folded;
    std::string_view lemma;
    /// The particle that must stand apart after it (legt ... uit); empty for verbs of one piece and for joined forms.
    std::string_view particle;
    /// Finite, so that the subject stands beside it; else an infinitive or a participle.
    bool is_finite = true;
    bool is_plural = false;
    /// The verb itself means speech (zegt); else it goes with speech only beside a quotation (lacht, knikt).
    bool reports = true;
};

/// Finds a folded form: as that of a verb without particle if there is one, else of a verb with one; nullptr if it is
/// of neither. "zei-ie" is found as zei.
const VerbForm* find_verb_form(std::string_view folded);

/// Finds a folded form as that of the verb with this particle: ("legt", "uit") is uitleggen; nullptr if there is none.
const VerbForm* find_verb_form(std::string_view folded, std::string_view particle);

}
