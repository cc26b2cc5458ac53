#pragma once

#include "text/folded_token.hpp"

#include <cstddef>
#include <span>
#include <string_view>

namespace draad {

/// The folded words of a sentence; empty beyond its end.
class FoldedWords {
public:
    explicit FoldedWords(std::span<const FoldedToken> sentence) : sentence_(sentence) {}

    std::string_view operator[](std::size_t at) const
    {
        return at < sentence_.size() ? sentence_[at].folded : std::string_view();
    }
    bool is_mark(std::size_t at) const { return at >= sentence_.size() || !sentence_[at].is_word(); }
    std::size_t size() const { return sentence_.size(); }

private:
    std::span<const FoldedToken> sentence_;
};

/// Whether a word has the shape of a finite verb, with what often follows one: plaatste zich, bezocht nooit, haalt de.
bool looks_like_verb(const FoldedWords& words, std::size_t at);

/// Whether a word ends as finite verbs do in the past or in -t: werkt, plaatste, bezochten; so do many others.
bool has_ending_of_verb(std::string_view folded);

/// Whether dus begins a statement: dus ik blijf, dus bleef ze; in "ik heb dus geen geld" it is an adverb.
bool concludes(const FoldedWords& words, std::size_t at);

/// Whether a word may be the subject or the finite verb that begins a statement, as after en in "... en zij ging mee".
bool begins_statement(const FoldedWords& words, std::size_t at);

/// Whether a word ever begins a clause; of any other one need not ask `is_coordinator` or `begins_subordinate`.
bool may_open_clause(std::string_view word);

/// Whether a word joins two statements: want, maar, or en and of before a statement. In "ook maar", "alleen maar", "zeg
/// maar" maar is an adverb.
bool is_coordinator(const FoldedWords& words, std::size_t at);

/// Whether a word begins a subordinate clause: omdat, als ik, om ... te, a relative die, of in the sense of whether.
bool begins_subordinate(const FoldedWords& words, std::size_t at, bool begins_clause);

/// Whether a comma stands in an enumeration: "geen vaart, ritme en scherpte", "geen rust, veiligheid, vertrouwen".
bool enumerates(const FoldedWords& words, std::size_t comma);

}
