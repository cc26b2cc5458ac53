#include "dutch/negation/questions.hpp"

#include "dutch/words/conjunctions.hpp"
#include "dutch/words/fixed_words.hpp"
#include "dutch/words/frequent_verbs.hpp"
#include "dutch/words/prepositions.hpp"
#include "dutch/words/pronouns.hpp"

#include <algorithm>

namespace draad {

namespace {

constexpr FixedWords asking_words({
    "hoe",      "hoelang",  "hoeveel", "hoever", "hoezo",  "waar",     "waaraan", "waarbij",
    "waardoor", "waarin",   "waarmee", "waarom", "waarop", "waarover", "waartoe", "waaruit",
    "waarvan",  "waarvoor", "wanneer", "wat",    "welk",   "welke",    "wie",     "wiens",
});

constexpr FixedWords asking_for_reason({"waarom", "hoezo", "waardoor"});

/// Before "dat" they take for granted what follows, in a question too (factives: Kiparsky and Kiparsky 1970): het feit
/// dat, wat vond u ervan dat, bent u blij dat, hoe komt het dat.
constexpr FixedWords factive_words({
    "feit",
    "ervan",
    "erover",
    "blij",
    "boos",
    "verdrietig",
    "bang",
    "jammer",
    "erg",
    "vervelend",
    "fijn",
    "raar",
    "gek",
    "opgevallen",
});

/// What a rhetorical question is said with: wie luistert er nou?
bool is_rhetorical_particle(std::string_view word)
{
    return word == "nou" || word == "nu" || word == "godsnaam" || word == "hemelsnaam";
}

/// Verbs after which "waarom ... we niet" asks for a reason: waarom mogen wij niet meepraten?
bool tells_state(std::string_view verb)
{
    constexpr FixedWords states(
        {"hebben", "zijn", "worden", "mogen", "kunnen", "krijgen", "horen", "weten", "vertrouwen"});
    return states.contains(verb) || tells_in_past(verb) || verb.ends_with("den") || verb.ends_with("ten");
}

class QuestionReader {
public:
    QuestionReader(const ClauseWords& words, TokenSpan hit, TokenSpan mark) : words_(words), hit_(hit), mark_(mark)
    {
        first_ = mark.begin;
        while (first_ > 0 && !ends_sentence(words_.word(first_ - 1)))
            --first_;
        while (first_ < mark.begin && (words_.is_mark(first_) || is_lead(words_.word(first_))))
            ++first_;
    }

    QuestionKind kind() const
    {
        if (has_tag())
            return QuestionKind::presuming;
        if (is_proposal())
            return QuestionKind::proposing;
        if (is_rhetorical())
            return QuestionKind::rhetorical;
        return asking_for_reason.contains(word(first_)) || is_taken_for_granted() ? QuestionKind::presuming
                                                                                  : QuestionKind::open;
    }

private:
    std::string_view word(std::size_t at) const { return words_.word(at); }

    static bool ends_sentence(std::string_view mark)
    {
        return mark == "." || mark == "!" || mark == "?" || mark == ":" || mark == ";" || mark == "\"" || mark == "“" ||
               mark == "‘" || mark == "„";
    }

    static bool is_lead(std::string_view word)
    {
        return word == "en" || word == "maar" || word == "want" || word == "dus" || word == "ja" || word == "nou";
    }

    bool holds(std::string_view sought) const
    {
        for (std::size_t at = first_; at < mark_.begin; ++at)
            if (word(at) == sought)
                return true;
        return false;
    }

    /// "..., toch?", "..., of niet soms?"
    bool has_tag() const
    {
        std::size_t last = mark_.begin - 1;
        if (word(last) == "soms" || word(last) == "dan")
            --last;
        const std::string_view tag = word(last);
        if (tag == "he" || tag == "toch" || tag == "nietwaar" || tag == "waar")
            return true;
        if (is_sure())
            return true;
        return (tag == "niet" || tag == "wel") && word(last - 1) == "of" && hit_.end < last && is_statement();
    }

    /// "dat is toch veilig?": the subject stands before its verb.
    bool is_statement() const { return !asking_words.contains(word(first_)) && !is_common_verb(word(first_)); }

    /// "dat is toch niet GEWOON?": in a clause that has its subject first.
    bool is_sure() const
    {
        if (!is_subject_pronoun(word(first_)) || !is_common_verb(word(first_ + 1)) ||
            words_.clause_of(first_) != words_.clause_of(hit_.begin))
            return false;
        constexpr std::size_t reach = 5;
        for (std::size_t at = first_ + 2; at < std::min(first_ + reach, mark_.begin); ++at)
            if (word(at) == "toch")
                return true;
        return false;
    }

    bool is_proposal() const
    {
        if (word(first_) != "waarom" || (word(first_ + 2) != "we" && word(first_ + 2) != "wij"))
            return false;
        const bool goes_on = !words_.is_mark(mark_.begin - 1) && word(mark_.begin - 1) != "niet";
        return goes_on && !tells_state(word(first_ + 1)) && holds("niet");
    }

    bool is_rhetorical() const
    {
        const std::string_view asking = word(first_);
        bool has_particle = false;
        for (std::size_t at = first_ + 1; at < mark_.begin; ++at)
            has_particle = has_particle || is_rhetorical_particle(word(at));
        if (asking == "wie" || asking == "wanneer")
            return has_particle && is_in_main_clause();
        if (asking == "hoe" && has_particle)
            return is_in_main_clause() && is_exclaimed();
        // "hoe vaak moeten we bellen voordat er iemand LUISTERT?"
        return (asking == "hoeveel" || asking == "hoelang" || asking == "hoe") && is_awaited();
    }

    /// "hoe kan ik nou iemand VERTROUWEN?"; but "hoe kunnen we nou beter LUISTEREN?"
    bool is_exclaimed() const
    {
        const std::string_view verb = word(first_ + 1);
        const std::string_view subject = word(first_ + 2);
        return (verb == "kan" || verb == "kun") &&
               (subject == "ik" || subject == "je" || subject == "jij" || subject == "iemand");
    }

    const Clause& clause_of_hit() const { return words_.clause(words_.clause_of(hit_.begin)); }
    bool is_in_main_clause() const { return !clause_of_hit().is_subordinate; }

    bool is_awaited() const
    {
        const Clause& clause = clause_of_hit();
        const std::string_view opener = word(clause.first);
        return clause.is_subordinate && clause.first > first_ && (opener == "voordat" || opener == "eer");
    }

    /// "was u bang toen hij u SLOEG?", "weet je wie mij STEUNDE?", "wat vindt u ervan dat ze u niet GELOOFDEN?"
    bool is_taken_for_granted() const
    {
        const Clause& clause = clause_of_hit();
        if (!clause.is_subordinate || clause.first <= first_ || is_supposition(word(clause.first)))
            return false;
        const std::string_view opener = word(clause.first);
        if (opener == "dat")
            return is_factive(clause.first);
        return is_asked_below(clause.first) || tells_fact(opener);
    }

    /// "weet u hoe", "vertel eens waarom"; but "met welke", "en welke" ask themselves, and "met wie" is relative.
    bool is_asked_below(std::size_t opener) const
    {
        constexpr FixedWords below({"hoe", "waarom", "wie", "welke", "hoeveel", "hoezeer"});
        const std::string_view before = word(opener - 1);
        return below.contains(word(opener)) && opener > first_ + 1 && !words_.is_mark(opener - 1) && before != "en" &&
               before != "of" && !is_preposition(before);
    }

    /// toen, omdat, terwijl: unlike zodat, wanneer and voordat they tell what was so.
    static bool tells_fact(std::string_view opener)
    {
        constexpr FixedWords facts({"toen", "omdat", "doordat", "nadat", "terwijl", "hoewel", "aangezien", "waarna"});
        return facts.contains(opener);
    }

    bool is_factive(std::size_t opener) const
    {
        std::size_t at = opener - 1;
        constexpr std::size_t reach = 3; // hoe komt het toch dat, wat doet het met je dat
        for (std::size_t steps = 0; steps < reach && at > first_; ++steps, --at)
            if (factive_words.contains(word(at)))
                return true;
        const std::string_view verb = word(first_ + 1);
        const bool is_of_cause = verb == "komt" || verb == "kwam" || verb == "doet" || verb == "deed";
        return asking_words.contains(word(first_)) && is_of_cause && word(first_ + 2) == "het";
    }

    const ClauseWords& words_;
    TokenSpan hit_;
    TokenSpan mark_;
    std::size_t first_ = 0;
};

}

std::optional<TokenSpan> find_question_mark(std::span<const FoldedToken> sentence, std::span<const TokenSpan> hit)
{
    for (std::size_t at = hit.back().end; at < sentence.size(); ++at) {
        const std::string_view mark = sentence[at].folded;
        if (sentence[at].is_word())
            continue;
        if (mark == "." || mark == "!" || mark == ";")
            return std::nullopt;
        if (mark == "?")
            return TokenSpan{at, at + 1};
    }
    return std::nullopt;
}

Question read_question(const ClauseWords& words, std::span<const TokenSpan> hit, TokenSpan mark)
{
    return {.kind = QuestionReader(words, hit.front(), mark).kind(), .mark = mark};
}

}
