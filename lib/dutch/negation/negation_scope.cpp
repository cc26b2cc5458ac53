#include "dutch/negation/negation_scope.hpp"

#include "dutch/words/determiners.hpp"
#include "dutch/words/fixed_words.hpp"
#include "dutch/words/frequent_verbs.hpp"
#include "dutch/words/prepositions.hpp"
#include "dutch/words/pronouns.hpp"

#include <algorithm>
#include <string_view>

namespace draad {

namespace {

/// Verbs and nouns of thinking: what is denied of them is denied of their clause. "Ik denk niet dat het veilig is" says
/// that it is not. (ANS 29.4.2.)
constexpr FixedWords raising_words({
    "geloof",   "gelooft",   "geloven", "geloofde", "geloofden",   "denk",       "denkt",   "denken",   "dacht",
    "dachten",  "gedacht",   "vind",    "vindt",    "vinden",      "vond",       "vonden",  "gevonden", "meen",
    "meent",    "menen",     "meende",  "verwacht", "verwachten",  "verwachtte", "gevoel",  "idee",     "indruk",
    "ervaring", "overtuigd", "zeker",   "merk",     "merkt",       "merken",     "merkte",  "gemerkt",  "lijkt",
    "leek",     "voel",      "voelt",   "voelde",   "ervaar",      "ervaart",    "ervaren", "zo",       "zie",
    "ziet",     "zien",      "gezien",  "eens",     "voorstellen", "sprake",
});

/// Nouns and adjectives that pass a negation on to what depends on them: geen vorm van inspraak, geen recht op
/// inspraak, niet de kans om zelf te bepalen; but "geen klachten over de inspraak" denies only the complaints.
constexpr FixedWords transparent_words({
    "aandacht",     "aanleiding",    "basis",    "beetje",   "begin",    "behoefte",    "blijk",    "echte",
    "enige",        "enkel",         "enkele",   "ervaring", "garantie", "gelegenheid", "gevoel",   "goed",
    "greintje",     "hoop",          "idee",     "kans",     "kansen",   "manier",      "mate",     "middelen",
    "mogelijkheid", "mogelijkheden", "oog",      "plaats",   "plek",     "recht",       "reden",    "ruimte",
    "sprake",       "spoor",         "staat",    "tijd",     "toegang",  "toestemming", "uitzicht", "vorm",
    "vormen",       "voldoende",     "vrijheid", "zicht",    "zin",
});

/// Verbs and adjectives that say whether what their infinitive tells comes true (implicatives: Karttunen 1971): wij
/// leerden niet om te VERTROUWEN, het lukte nooit om samen te BESLISSEN; but "ze kwam niet om te HELPEN" denies the
/// coming.
constexpr FixedWords implicative_words({
    "bereid",   "durf",     "durfde",   "durfden", "durft",    "durven",  "gedurfd", "geleerd",    "gelukt",
    "gevraagd", "geslaagd", "gewend",   "leer",    "leerde",   "leerden", "leert",   "leren",      "lukt",
    "lukte",    "lukken",   "mogelijk", "slaagde", "slaagden", "slaagt",  "slagen",  "toegestaan", "uitgenodigd",
});

constexpr FixedWords plenty({"alle", "genoeg", "veel", "volop", "volle"});

/// The question whether one cue governs one hit.
class ScopeTest {
public:
    ScopeTest(std::span<const FoldedToken> sentence, const Clauses& clauses, const FoundCue& cue, TokenSpan hit)
        : sentence_(sentence), clauses_(clauses), cue_(cue), hit_(hit), clause_(clauses.of_token[cue.span.begin]),
          hit_clause_(clauses.of_token[hit.begin])
    {
    }

    Government answer() const
    {
        if (clause_ != hit_clause_)
            return from_above();
        if (is_blocked_by_wel())
            return Government::none;
        return governs_inside() ? Government::inside : Government::none;
    }

private:
    std::string_view word(std::size_t at) const
    {
        return at < sentence_.size() ? std::string_view(sentence_[at].folded) : std::string_view();
    }
    bool is_before_hit() const { return cue_.span.end <= hit_.begin; }
    bool is_geen() const { return word(cue_.span.begin) == "geen"; }

    bool is_in_clause(std::size_t at) const { return at < sentence_.size() && clauses_.of_token[at] == clause_; }

    template <class Test>
    bool any_in_clause(std::size_t begin, std::size_t end, Test test) const
    {
        for (std::size_t at = begin; at < std::min(end, sentence_.size()); ++at)
            if (clauses_.of_token[at] == clause_ && test(std::string_view(sentence_[at].folded)))
                return true;
        return false;
    }

    bool governs_inside() const
    {
        switch (cue_.cue->scope) {
        case CueScope::clause:
            return is_near() && !is_circumstance() && !is_second_member() && !is_past_member();
        case CueScope::phrase:
            return is_before_hit() ? phrase_reaches_hit() : is_geen() && reaches_back();
        case CueScope::phrase_or_predicate:
            return is_before_hit() ? phrase_reaches_hit() : is_predicate();
        case CueScope::loss:
            return is_near() && is_real_loss();
        case CueScope::both_members:
            return is_before_hit() ? phrase_reaches_hit() : hit_.end == cue_.span.begin;
        case CueScope::wish:
            return is_wished();
        }
        return false;
    }

    bool is_wished() const
    {
        return cue_.cue->scope == CueScope::wish && any_in_clause(0, sentence_.size(), tells_wish);
    }

    bool is_near() const
    {
        constexpr std::size_t reach = 12;
        return is_before_hit() ? hit_.begin - cue_.span.end < reach : cue_.span.begin - hit_.end < reach;
    }

    /// "door mijn vertrouwen was ik nooit bang": what stands before the verb in such a phrase is not denied with it.
    bool is_circumstance() const
    {
        const std::size_t first = clauses_.clauses[clause_].first;
        if (is_before_hit() || !tells_circumstance(word(first)) || any_in_clause(first, hit_.begin, is_common_verb))
            return false;
        return any_in_clause(hit_.end, cue_.span.begin, is_common_verb) ||
               any_in_clause(hit_.end, cue_.span.begin, is_subject_pronoun);
    }

    /// "zij luisteren en niet zeuren": the denial belongs to what comes after en.
    bool is_second_member() const { return !is_before_hit() && word(cue_.span.begin - 1) == "en"; }

    /// "waardoor ze dat niet doen en ruzies uit de HAND kunnen lopen": in a subordinate clause the verb ends what niet
    /// denies, and after en another verb has its own words.
    bool is_past_member() const
    {
        if (!is_before_hit() || !clauses_.clauses[clause_].is_subordinate)
            return false;
        for (std::size_t at = cue_.span.end + 1; at + 2 < hit_.begin; ++at)
            if (word(at) == "en" && (is_common_verb(word(at - 1)) || is_frequent_infinitive(word(at - 1))))
                return any_in_clause(at + 1, sentence_.size(), is_common_verb);
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
        return plenty.contains(word(at)) || ((word(at) == "en" || word(at) == ",") && is_determiner(word(at + 1)));
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
                is_transparent = transparent_words.contains(word(at)) || word(at) == "of" || word(at) == "en";
        }
        return true;
    }

    bool is_end_of_clause(std::size_t at) const { return !is_in_clause(at) || !sentence_[at].is_word(); }

    /// "inspraak kregen we geen", and a verb with a denied object: "ik vertrouw geen mens".
    bool reaches_back() const
    {
        const std::size_t next = word(cue_.span.end) == "meer" ? cue_.span.end + 1 : cue_.span.end;
        if (is_end_of_clause(next) || (is_common_verb(word(next)) && is_end_of_clause(next + 1)))
            return true;
        const bool is_verb =
            hit_.begin > 0 && is_subject_pronoun(word(hit_.begin - 1)) && !is_determiner(word(hit_.begin - 1));
        return hit_.end == cue_.span.begin && (is_verb || hit_.begin == clauses_.clauses[clause_].first);
    }

    /// "de veiligheid is onvoldoende (gewaarborgd)": nothing but a verb follows.
    bool is_predicate() const
    {
        constexpr std::size_t reach = 6;
        if (cue_.span.begin - hit_.end > reach)
            return false;
        return is_end_of_clause(cue_.span.end) || is_end_of_clause(cue_.span.end + 1) ||
               is_common_verb(word(cue_.span.end + 1));
    }

    /// weg and zoek are nouns or parts of phrases (op weg, op zoek) but at the end of a clause.
    bool is_real_loss() const
    {
        const std::string_view first = word(cue_.span.begin);
        if (first != "weg" && first != "zoek")
            return true;
        if (cue_.span.begin == clauses_.clauses[clause_].first)
            return true;
        const std::string_view before = word(cue_.span.begin - 1);
        const bool is_last = is_end_of_clause(cue_.span.end) || is_common_verb(word(cue_.span.end));
        return is_last && !is_preposition(before) && !is_determiner(before);
    }

    bool is_passed_on(std::size_t opener) const
    {
        return any_in_clause(cue_.span.begin, opener,
                             [](std::string_view at) { return transparent_words.contains(at); }) ||
               (cue_.cue->scope == CueScope::clause &&
                any_in_clause(0, opener, [](std::string_view at) { return implicative_words.contains(at); }));
    }

    bool is_raised() const
    {
        if (word(cue_.span.begin) == "zonder")
            return cue_.span.end == clauses_.clauses[hit_clause_].first;
        return any_in_clause(0, sentence_.size(), [](std::string_view at) { return raising_words.contains(at); });
    }

    Government from_above() const
    {
        const Clause& below = clauses_.clauses[hit_clause_];
        const std::size_t opener = below.first;
        if (opener >= cue_.span.begin && opener < cue_.span.end)
            return Government::above; // "wou dat"
        if (!below.is_subordinate || below.parent != clause_ || cue_.span.end > opener)
            return Government::none;
        if (word(opener) == "of" && cue_.cue->scope == CueScope::clause)
            return Government::above_unclear;
        // "Zij bleef niet omdat ze ons VERTROUWDE": it may deny the reason only; with a comma before it the reason
        // stands.
        if ((word(opener) == "omdat" || word(opener) == "doordat") && word(opener - 1) == "niet")
            return cue_.span.end == opener ? Government::above_unclear : Government::none;
        const bool is_relative_on_cue = opener - cue_.span.end <= 2 && word(cue_.span.begin) != "niet" &&
                                        (cue_.cue->scope == CueScope::clause || is_geen());
        if (word(opener) == "die" || word(opener) == "wie")
            return is_relative_on_cue ? Government::above : Government::none;
        if (word(opener) == "om")
            return is_passed_on(opener) ? Government::above : Government::none;
        return word(opener) == "dat" && (is_raised() || is_wished()) ? Government::above : Government::none;
    }

    std::span<const FoldedToken> sentence_;
    const Clauses& clauses_;
    const FoundCue& cue_;
    TokenSpan hit_;
    std::size_t clause_;
    std::size_t hit_clause_;
};

}

Government government_of(std::span<const FoldedToken> sentence, const Clauses& clauses, const FoundCue& cue,
                         TokenSpan hit)
{
    return ScopeTest(sentence, clauses, cue, hit).answer();
}

}
