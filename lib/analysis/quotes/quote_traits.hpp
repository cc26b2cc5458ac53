#pragma once

#include "codebook/codebook.hpp"
#include "dutch/words/open/telling_words.hpp"
#include "match/hit.hpp"
#include "passages/analysed_document.hpp"

#include <array>
#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

namespace draad {

/// What can be told of a stretch of a passage that may be quoted, by counting; `quote_worth` weighs it.
struct QuoteTraits {
    std::size_t words = 0;
    std::size_t letters = 0;
    std::size_t sentences = 0;
    /// How the theme is said: hits, their different rules, the words that they cover, and how many of them are of a
    /// sub-code, capitalised within a sentence (Veilig Thuis), more than plain inflection of the rule's words, or
    /// negated.
    std::size_t hits = 0;
    std::size_t rules = 0;
    std::size_t matched_words = 0;
    std::size_t sharp_hits = 0;
    std::size_t named_hits = 0;
    std::size_t loose_hits = 0;
    std::size_t negated_hits = 0;
    /// Hits with a word of the code's own name: "veilig" for Veiligheid.
    std::size_t plain_hits = 0;
    bool is_sure = true;
    /// How many hits of the theme its document has in a thousand words, and the passages around have beside these; set
    /// by the caller.
    double theme_rate = 0;
    std::size_t hits_nearby = 0;
    /// Whether the first word points to what is not quoted, the stretch begins or ends within a sentence, or
    /// with dots, has one mark of a pair, and the sentence after it takes back what it says.
    bool leans_back = false;
    /// Whether its first sentence speaks of a hij or ze before it names anyone.
    bool is_of_someone_unnamed = false;
    bool begins_inside = false;
    bool ends_inside = false;
    /// An item of a list, by its bullet.
    bool is_listed = false;
    bool trails_off = false;
    bool has_lone_mark = false;
    bool is_taken_back = false;
    /// Whether it begins by speaking to a meeting.
    bool addresses_meeting = false;
    /// How many sentences have no hit, and how many are questions.
    std::size_t bare_sentences = 0;
    /// How many of its first and last sentences have no hit and hardly a word: "Dank u wel."
    std::size_t crumbs = 0;
    /// How many sentences tell in the past of those who speak: "Toen zat ik daar."
    std::size_t told_sentences = 0;
    std::size_t questions = 0;
    bool ends_as_question = false;
    /// Said aloud, and by someone whose name or role is printed.
    bool is_spoken = false;
    bool is_named = false;
    /// Whether it is direct speech in running text, and whether who says it speaks by office: for a
    /// government, or as the chair.
    bool is_quoted = false;
    bool is_of_office = false;
    /// Whether who says it is there to ask (`asks_questions`).
    bool is_asking = false;
    /// Words of each kind of Telling; of those that a hit covers only self, us, hearer and denial count. A stance
    /// counts beside ik only.
    std::array<std::size_t, kinds_of_telling> telling{};
    std::size_t abstract_nouns = 0;
    std::size_t long_words = 0;
    std::size_t names = 0;
    std::size_t numbers = 0;
    std::size_t abbreviations = 0;
    std::size_t commas = 0;
    /// Brackets, slashes, colons and semicolons.
    std::size_t written_marks = 0;

    std::size_t count(Telling kind) const { return telling[static_cast<std::size_t>(kind)]; }
};

/// Counts in the tokens of a stretch. `hits`: those of the theme that lie in it. Who speaks is left to the caller.
QuoteTraits read_traits(const AnalysedPassage& passage, TokenSpan stretch, std::span<const Hit* const> hits,
                        const Codebook& codebook);

}
