#include "dutch/negation/negation_scope.hpp"

#include "dutch/negation/clause_words.hpp"
#include "dutch/negation/negation_across.hpp"
#include "dutch/words/determiners.hpp"
#include "dutch/words/fixed_words.hpp"
#include "dutch/words/frequent_verbs.hpp"
#include "dutch/words/prepositions.hpp"
#include "dutch/words/pronouns.hpp"

#include <algorithm>
#include <string_view>

namespace draad {

namespace {

/// Verbs that say of a thing how much of it there is: de hulp was te weinig; not "zij bracht te weinig mee".
constexpr FixedWords copulas({"is",      "was",   "waren",  "zijn",  "bleef",  "bleven", "blijft",
                              "blijven", "bleek", "blijkt", "werd",  "werden", "wordt",  "worden",
                              "lijkt",   "leek",  "vind",   "vindt", "vinden", "vond"});

/// Beside kwijt: "bij haar kan ik mijn VERHAAL kwijt".
bool can_be_told(std::string_view word)
{
    constexpr FixedWords forms({"kan", "kon", "kun", "kunt", "kunnen", "konden"});
    return forms.contains(word);
}

constexpr FixedWords plenty({"alle", "genoeg", "veel", "volop", "volle"});

/// The question whether a cue governs a hit of its own clause.
class ScopeTest {
public:
    ScopeTest(const ClauseWords& words, const FoundCue& cue, TokenSpan hit)
        : words_(words), cue_(cue), hit_(hit), clause_(words.clause_of(cue.span.begin))
    {
    }

    Government answer() const
    {
        if (is_blocked_by_wel())
            return Government::none;
        return governs_inside() ? Government::inside : Government::none;
    }

private:
    std::string_view word(std::size_t at) const { return words_.word(at); }
    bool is_before_hit() const { return cue_.span.end <= hit_.begin; }
    bool is_geen() const { return word(cue_.span.begin) == "geen"; }
    std::size_t first_of_clause() const { return words_.clause(clause_).first; }

    template <class Test>
    bool any_in_clause(std::size_t begin, std::size_t end, Test test) const
    {
        return words_.any_in(clause_, begin, end, test);
    }

    bool governs_inside() const
    {
        switch (cue_.cue->scope) {
        case CueScope::clause:
            return is_near() && !is_circumstance() && !is_second_member() && !is_past_member() && !tells_degree();
        case CueScope::phrase:
            return is_before_hit() ? phrase_reaches_hit() : is_geen() && reaches_back();
        case CueScope::phrase_or_predicate:
            if (is_inexpressible())
                return false;
            return is_before_hit() ? phrase_reaches_hit() : is_predicate();
        case CueScope::loss:
            return is_near() && is_real_loss();
        case CueScope::both_members:
            if (stands_with_another())
                return is_near();
            return is_before_hit() ? phrase_reaches_hit() : hit_.end == cue_.span.begin;
        case CueScope::wish:
            return tells_wish_of(words_, cue_);
        case CueScope::statement:
        case CueScope::said_before:
            return false;
        }
        return false;
    }

    /// Farther off where a denial ends the clause that the hit opens, whatever stands between: "de HULP die ze ons in
    /// mei beloofden, kwam er niet".
    bool is_near() const
    {
        constexpr std::size_t reach = 12;
        const std::size_t begin = is_before_hit() ? cue_.span.end : hit_.end;
        const std::size_t end = is_before_hit() ? hit_.begin : cue_.span.begin;
        return end - begin < reach || (ends_what_hit_opens() && count_in_clause(begin, end) < reach + 6);
    }

    bool ends_what_hit_opens() const
    {
        constexpr std::size_t most_behind = 3; // heb ik niet gezien of gehad
        return cue_.cue->effect == CueEffect::negates && !is_before_hit() && hit_.begin <= first_of_clause() + 4 &&
               count_in_clause(cue_.span.end, words_.size()) <= most_behind;
    }

    std::size_t count_in_clause(std::size_t begin, std::size_t end) const
    {
        std::size_t count = 0;
        for (std::size_t at = begin; at < end; ++at)
            count += words_.is_in(at, clause_) && !words_.is_mark(at);
        return count;
    }

    /// "noch de school noch de gemeente LUISTERT": the one noch goes with another, or begins its clause.
    bool stands_with_another() const
    {
        const auto is_noch = [](std::string_view at) { return at == "noch"; };
        return cue_.span.begin == first_of_clause() || any_in_clause(0, cue_.span.begin, is_noch) ||
               any_in_clause(cue_.span.end, words_.size(), is_noch);
    }

    /// "zo WELKOM voelde ik me nog nooit", "niets geeft zoveel RUST als lezen" say how much.
    bool tells_degree() const
    {
        return is_compared(words_, hit_) && (!is_before_hit() || is_compared_with(words_, hit_)) &&
               tells_degree_with_zo(word(cue_.span.begin));
    }

    /// "door mijn vertrouwen was ik nooit bang": what stands before the verb in such a phrase is not denied with it.
    bool is_circumstance() const
    {
        const std::size_t first = first_of_clause();
        const bool is_verb = is_subject_pronoun(word(hit_.end)); // "sinds die dag VERTROUW ik hem niet"
        if (is_before_hit() || is_verb || !tells_circumstance(word(first)) ||
            any_in_clause(first, hit_.begin, is_common_verb))
            return false;
        return any_in_clause(hit_.end, cue_.span.begin, is_common_verb) ||
               any_in_clause(hit_.end, cue_.span.begin, is_subject_pronoun);
    }

    /// A comma within the clause; after another clause, the denial is of what goes on: "het lukte haar, die moe was,
    /// niet".
    bool is_contrasted(std::string_view before) const
    {
        return before == "," && words_.is_in(cue_.span.begin - 2, clause_) && !is_end_of_clause(cue_.span.end);
    }

    /// "zij luisteren en niet zeuren", "ze vroegen het, niet om ons te pesten": the denial belongs to what comes after.
    bool is_second_member() const
    {
        const std::string_view before = cue_.span.begin > 0 ? word(cue_.span.begin - 1) : std::string_view();
        return !is_before_hit() && (before == "en" || is_contrasted(before));
    }

    /// "waardoor ze dat niet doen en ruzies uit de HAND kunnen lopen": in a subordinate clause the verb ends what niet
    /// denies, and after en another verb has its own words.
    bool is_past_member() const
    {
        if (!is_before_hit() || !words_.clause(clause_).is_subordinate)
            return false;
        for (std::size_t at = cue_.span.end + 1; at + 2 < hit_.begin; ++at)
            if (word(at) == "en" && (is_common_verb(word(at - 1)) || is_frequent_infinitive(word(at - 1))))
                return any_in_clause(at + 1, words_.size(), is_common_verb);
        return false;
    }

    /// "ik vertrouw hem wel en haar niet"
    bool is_blocked_by_wel() const
    {
        const std::size_t begin = is_before_hit() ? cue_.span.end : hit_.end;
        const std::size_t end = is_before_hit() ? hit_.begin : cue_.span.begin;
        return any_in_clause(begin, end, [](std::string_view at) { return at == "wel"; });
    }

    /// A verb ends what zonder or weinig governs, not what geen does: geen kind wordt GEHOORD. "Geen rust en de" and
    /// "geen tijd en veel" begin something else.
    bool ends_phrase(std::size_t at) const
    {
        const bool is_inverted_verb =
            word(at + 1) == "ze" || word(at + 1) == "hij" || word(at + 1) == "ik" || word(at + 1) == "we";
        if (!is_geen() && (is_common_verb(word(at)) || is_inverted_verb))
            return true;
        const bool is_behind_verb = word(at) == "," && at > cue_.span.end && is_verb_at_end(word(at - 1));
        return plenty.contains(word(at)) || begins_other_phrase(at) || is_behind_verb ||
               ((word(at) == "en" || word(at) == ",") && is_determiner(word(at + 1)));
    }

    /// "die geen geld hebben, thuis KLAPPEN krijgen"
    static bool is_verb_at_end(std::string_view verb) { return is_common_verb(verb) || is_frequent_infinitive(verb); }

    /// "zonder brief reageren | de ouders", "zonder die brief van hem | zijn ze": a determiner that no preposition or
    /// conjunction joins to what stands before it.
    bool begins_other_phrase(std::size_t at) const
    {
        const std::string_view before = word(at - 1);
        return word(cue_.span.begin) == "zonder" && word(cue_.span.end) != "dat" && at > cue_.span.end &&
               is_determiner(word(at)) && !is_determiner(before) && !is_preposition(before) && before != "en" &&
               before != "of" && before != ",";
    }

    /// Whether the noun phrase that a cue begins goes on up to the hit.
    bool phrase_reaches_hit() const
    {
        constexpr std::size_t reach = 8;
        if (hit_.begin - cue_.span.end > reach)
            return false;
        bool is_transparent = true;
        for (std::size_t at = cue_.span.end; at < hit_.begin; ++at) {
            if (ends_phrase(at) || (is_preposition(word(at)) && !is_transparent))
                return false;
            if (!is_preposition(word(at)) && !is_determiner(word(at)))
                is_transparent = passes_negation_on(word(at)) || word(at) == "of" || word(at) == "en";
        }
        return true;
    }

    bool is_end_of_clause(std::size_t at) const { return !words_.is_in(at, clause_) || words_.is_mark(at); }

    /// "inspraak kregen we geen", and a verb with a denied object: "ik vertrouw geen mens".
    bool reaches_back() const
    {
        const std::size_t next = word(cue_.span.end) == "meer" ? cue_.span.end + 1 : cue_.span.end;
        if (is_end_of_clause(next) || (is_common_verb(word(next)) && is_end_of_clause(next + 1)))
            return true;
        const bool is_verb =
            hit_.begin > 0 && is_subject_pronoun(word(hit_.begin - 1)) && !is_determiner(word(hit_.begin - 1));
        return hit_.end == cue_.span.begin && (is_verb || hit_.begin == first_of_clause());
    }

    /// A determiner stands before it, and no subject behind it as behind a verb: "in de krant LEZEN we weinig".
    bool is_noun() const
    {
        const bool is_determined = hit_.begin > 0 && (is_determiner(word(hit_.begin - 1)) ||
                                                      (hit_.begin > 1 && is_determiner(word(hit_.begin - 2))));
        return is_determined && !is_subject_pronoun(word(hit_.end));
    }

    /// "de HULP was te weinig", "van OVERLEG merk ik weinig"; but "de ARTS bracht weinig mee".
    bool is_little() const
    {
        return word(first_of_clause()) == "van" ||
               any_in_clause(hit_.end, cue_.span.begin, [](std::string_view at) { return copulas.contains(at); });
    }

    /// "de veiligheid is onvoldoende (gewaarborgd)": nothing but a verb follows.
    bool is_predicate() const
    {
        constexpr std::size_t reach = 6;
        if (cue_.span.begin - hit_.end > reach || (word(cue_.span.end - 1) == "weinig" && is_noun() && !is_little()))
            return false;
        return is_end_of_clause(cue_.span.end) || is_end_of_clause(cue_.span.end + 1) ||
               is_common_verb(word(cue_.span.end + 1));
    }

    /// "ik kan haar niet genoeg BEDANKEN"
    bool is_inexpressible() const
    {
        const auto is_can = [](std::string_view at) { return at == "kan" || at == "kunnen" || at == "kun"; };
        return word(cue_.span.begin) == "niet" && hit_.begin == cue_.span.end && is_end_of_clause(hit_.end) &&
               any_in_clause(0, cue_.span.begin, is_can);
    }

    bool is_real_loss() const
    {
        const std::string_view first = word(cue_.span.begin);
        if (first == "mis")
            return is_missed();
        if (first == "kwijt" && any_in_clause(0, words_.size(), can_be_told))
            return false;
        if (first == "onmogelijk") // not "de gemeente maakt het onmogelijk"
            return any_in_clause(0, words_.size(), [](std::string_view at) { return copulas.contains(at); }) &&
                   !word(cue_.span.end).starts_with("gemaakt");
        if (first == "schort" || first == "schortte")
            return any_in_clause(0, hit_.begin, [](std::string_view at) { return at == "aan"; });
        return (first != "weg" && first != "zoek") || is_gone();
    }

    /// "ik mis", "mis ik", "het CONTACT dat ik met hem mis"; the other mis is a service or means wrong.
    bool is_missed() const
    {
        const auto is_i = [](std::string_view at) { return at == "ik" || at == "'k"; };
        const bool ends_clause = words_.clause(clause_).is_subordinate && is_end_of_clause(cue_.span.end);
        return (cue_.span.begin > 0 && is_i(word(cue_.span.begin - 1))) || is_i(word(cue_.span.end)) ||
               (ends_clause && any_in_clause(0, cue_.span.begin, is_i));
    }

    /// weg and zoek are nouns or parts of phrases (op weg, op zoek, ver weg) but at the end of a clause; and who goes
    /// is no loss: "ik ging weg".
    bool is_gone() const
    {
        if (cue_.span.begin == first_of_clause())
            return word(cue_.span.begin) == "weg" || is_common_verb(word(cue_.span.end));
        const std::string_view before = word(cue_.span.begin - 1);
        const bool is_last = is_end_of_clause(cue_.span.end) || is_common_verb(word(cue_.span.end));
        return is_last && !is_preposition(before) && !is_determiner(before) && before != "ver" &&
               !any_in_clause(0, words_.size(), is_only_subject);
    }

    const ClauseWords& words_;
    const FoundCue& cue_;
    TokenSpan hit_;
    std::size_t clause_;
};

}

Government government_of(std::span<const FoldedToken> sentence, const Clauses& clauses, const FoundCue& cue,
                         TokenSpan hit)
{
    const ClauseWords words(sentence, clauses);
    if (clauses.of_token[cue.span.begin] != clauses.of_token[hit.begin])
        return government_across(words, cue, hit);
    return ScopeTest(words, cue, hit).answer();
}

}
