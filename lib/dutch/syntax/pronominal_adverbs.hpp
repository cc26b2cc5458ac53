#pragma once

#include "dutch/lexicon/lexicon.hpp"
#include "dutch/syntax/separable_verbs.hpp"
#include "text/folded_token.hpp"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace draad {

/// A pronominal adverb whose halves may stand apart: erover is er, daar or waar with over (ANS 8.7, "gesplitste
/// voornaamwoordelijke bijwoorden").
struct PronominalAdverb {
    /// The words that may be its first half, folded. Of a word with er those with more stress too, since er is the weak
    /// form of them: daar praat ik niet over is of erover; of daarover only daar.
    std::vector<std::string> pronouns;
    /// Folded: "over"; and how it is said or written besides: mee, met; naar, na.
    std::vector<std::string> prepositions;
};

/// What a folded word is as a pronominal adverb; nothing if it is none, or if it means another thing in one word
/// (daarom, daarna).
std::optional<PronominalAdverb> pronominal_adverb(std::string_view folded);

/// What a preposition becomes behind er, daar or waar: met, mee; tot, toe (ANS 8.7). Empty if it stays as it is.
std::string_view form_after_pronoun(std::string_view preposition);

/// Its halves in a sentence, by their indices in the list of its tokens.
struct ApartAdverb {
    std::size_t pronoun = 0;
    std::size_t preposition = 0;

    auto operator<=>(const ApartAdverb&) const = default;
};

/// Finds where the halves stand apart within a clause ("daar wil ik het niet over hebben"): the preposition among the
/// verbs that end it, with no phrase of its own. `sentence` is all tokens of the sentence.
std::vector<ApartAdverb> find_apart(const PronominalAdverb& adverb, std::span<const FoldedToken> sentence,
                                    const Lexicon& lexicon);

/// Whether er, daar or waar has left a preposition alone at the end of their clause: "daar kan ik niet mee omgaan".
bool is_left_by_pronoun(std::span<const FoldedToken> sentence, std::size_t preposition, const Lexicon& lexicon);

/// Whether a preposition is left alone by er, daar or waar at the end of the clause in which a word before it stands. A
/// finite verb that stands so has its place, but for the order of a main clause, behind that preposition: "ik praat er
/// niet over" beside "dat ik er niet over praat" (ANS 21.2).
bool is_left_by_pronoun(std::span<const FoldedToken> sentence, std::size_t word, std::size_t preposition,
                        const Lexicon& lexicon);

}
