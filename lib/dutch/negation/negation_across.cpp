#include "dutch/negation/negation_across.hpp"

#include "dutch/words/fixed_words.hpp"
#include "dutch/words/frequent_verbs.hpp"

namespace draad {

namespace {

/// Verbs and nouns of thinking: what is denied of them is denied of their clause. "Ik denk niet dat het veilig is" says
/// that it is not. (ANS 29.4.2.)
constexpr FixedWords raising_words({
    "geloof",      "gelooft",    "geloven",  "geloofde",   "geloofden",   "denk",       "denkt",   "denken",   "dacht",
    "dachten",     "gedacht",    "vind",     "vindt",      "vinden",      "vond",       "vonden",  "gevonden", "meen",
    "meent",       "menen",      "meende",   "verwacht",   "verwachten",  "verwachtte", "gevoel",  "idee",     "indruk",
    "ervaring",    "overtuigd",  "zeker",    "merk",       "merkt",       "merken",     "merkte",  "gemerkt",  "lijkt",
    "leek",        "voel",       "voelt",    "voelde",     "ervaar",      "ervaart",    "ervaren", "zo",       "zie",
    "ziet",        "zien",       "gezien",   "eens",       "voorstellen", "sprake",     "klopt",   "klopte",   "waar",
    "voorgekomen", "meegemaakt", "herinner", "herinneren", "gebeurd",     "gebeurde",
});

/// What is denied where a clause takes up another: dat klopt niet, daar is niets van terechtgekomen, dat deden ze niet.
constexpr FixedWords fulfilling_words({
    "klopt",       "klopte",  "kloppen", "waar",     "gebeurt",   "gebeurde",    "gebeurd",
    "deed",        "deden",   "gedaan",  "lukte",    "gelukt",    "waargemaakt", "terechtgekomen",
    "terechtkwam", "terecht", "geloof",  "geloofde", "nagekomen",
});

/// Verbs and nouns that tell what is hoped for, asked or promised: ik had gehoopt op begrip, er zou hulp komen.
bool tells_hope(std::string_view word)
{
    constexpr FixedWords words({
        "hoopte",  "hoopten",  "gehoopt",   "verwachtte", "verwachtten", "verwacht",    "wilde", "wilden",  "wou",
        "gewild",  "beloofde", "beloofden", "beloofd",    "toegezegd",   "afgesproken", "zou",   "zouden",  "moest",
        "moesten", "recht",    "vroeg",     "vroegen",    "gevraagd",    "verlangde",   "zocht", "zochten", "nodig",
    });
    return words.contains(word);
}

/// What becomes of a thing hoped for: maar die kwam niet, niks van gezien.
constexpr FixedWords coming_words({
    "kwam",
    "kwamen",
    "gekomen",
    "kreeg",
    "kregen",
    "gekregen",
    "gezien",
    "gehoord",
    "gemerkt",
    "gevonden",
    "vond",
    "vonden",
});

constexpr FixedWords transparent_words({
    "aandacht", "aanleiding",   "basis",         "beetje",   "begin",    "behoefte",    "blijk",       "echte",
    "enige",    "enkel",        "enkele",        "ervaring", "garantie", "gelegenheid", "gevoel",      "goed",
    "greintje", "hoop",         "idee",          "kans",     "kansen",   "manier",      "mate",        "middelen",
    "moeite",   "mogelijkheid", "mogelijkheden", "oog",      "plaats",   "plek",        "recht",       "reden",
    "ruimte",   "sprake",       "spoor",         "staat",    "tijd",     "toegang",     "toestemming", "uitzicht",
    "vorm",     "vormen",       "voldoende",     "vrijheid", "zicht",    "zin",
});

/// Verbs and adjectives that say whether what their infinitive tells comes true (implicatives: Karttunen 1971): wij
/// leerden niet om te VERTROUWEN, het lukte nooit om samen te BESLISSEN; but "ze kwam niet om te HELPEN" denies the
/// coming.
constexpr FixedWords implicative_words({
    "bereid",   "durf",    "durfde",   "durfden",  "durft",    "durven",     "slaag",
    "gedurfd",  "geleerd", "gelukt",   "gevraagd", "geslaagd", "gewend",     "leer",
    "leerde",   "leerden", "leert",    "leren",    "lukt",     "lukte",      "lukken",
    "mogelijk", "slaagde", "slaagden", "slaagt",   "slagen",   "toegestaan", "uitgenodigd",
});

/// "het valt niet te ontkennen dat", "niemand ontkent dat"
bool denies_too(std::string_view word)
{
    constexpr FixedWords denials({"niet", "nooit", "niemand", "nauwelijks", "geen"});
    return denials.contains(word);
}

/// The question how a cue governs a hit of another clause.
class AcrossClauses {
public:
    AcrossClauses(const ClauseWords& words, const FoundCue& cue, TokenSpan hit)
        : words_(words), cue_(cue), hit_(hit), clause_(words.clause_of(cue.span.begin)),
          hit_clause_(words.clause_of(hit.begin))
    {
    }

    Government answer() const
    {
        if (cue_.cue->scope == CueScope::said_before)
            return follows_hit() ? Government::above : Government::none;
        if (denies_statement_before() || names_what_is_lost())
            return Government::above;
        const Clause& below = words_.clause(hit_clause_);
        if (below.first >= cue_.span.begin && below.first < cue_.span.end)
            return Government::above; // "wou dat"
        if (!below.is_subordinate || below.parent != clause_ || cue_.span.end > below.first)
            return Government::none;
        return from_above(below.first);
    }

private:
    std::string_view word(std::size_t at) const { return words_.word(at); }
    bool is_clausal() const { return cue_.cue->scope == CueScope::clause; }

    /// "wat daar ontbrak, was RUST"
    bool names_what_is_lost() const
    {
        constexpr FixedWords copulas({"is", "was", "zijn", "waren"});
        const std::size_t first = words_.clause(hit_clause_).first;
        return cue_.cue->scope == CueScope::loss && word(words_.clause(clause_).first) == "wat" &&
               cue_.span.end + 1 == first && copulas.contains(word(first)) && word(first - 1) == ",";
    }

    Government from_above(std::size_t opener) const
    {
        if (word(opener) == "of" && is_clausal())
            return Government::above_unclear;
        // "Zij bleef niet omdat ze ons VERTROUWDE": it may deny the reason only; with a comma before it the reason
        // stands.
        if ((word(opener) == "omdat" || word(opener) == "doordat") && word(opener - 1) == "niet")
            return cue_.span.end == opener ? Government::above_unclear : Government::none;
        if (word(opener) == "die" || word(opener) == "wie" || tells_of_place(opener))
            return is_relative_on_cue(opener) && !is_matchless() ? Government::above : Government::none;
        if (word(opener) == "om")
            return is_passed_on(opener) || lacks_for(opener) ? Government::above : Government::none;
        return word(opener) == "dat" && denies_statement_below(opener) ? Government::above : Government::none;
    }

    /// "niemand die", "geen mens die", "weinig mensen die", "geen vader of moeder die"
    bool is_relative_on_cue(std::size_t opener) const
    {
        constexpr std::size_t reach = 2;
        const std::string_view joined = opener > 1 ? word(opener - 2) : std::string_view();
        const std::size_t longest = joined == "of" || joined == "en" ? 2 * reach : reach;
        return opener - cue_.span.end <= longest && word(cue_.span.begin) != "niet" &&
               (is_clausal() || word(cue_.span.begin) == "geen" || word(cue_.span.begin) == "weinig");
    }

    /// "geen plek waar ik VEILIG was"; but "geen idee waar ik HULP kreeg" asks.
    bool tells_of_place(std::size_t opener) const
    {
        constexpr FixedWords pronouns({"waar", "waarin", "waarop", "waarbij", "waarmee", "waarover", "waaraan"});
        const auto is_ignorance = [](std::string_view at) { return at == "idee" || at == "benul" || at == "notie"; };
        return pronouns.contains(word(opener)) && opener > cue_.span.end &&
               !words_.any_in(clause_, cue_.span.end, opener, is_ignorance);
    }

    /// "niemand om mee te PRATEN"
    bool lacks_for(std::size_t opener) const
    {
        constexpr FixedWords lacking({"niemand", "niets", "nergens"});
        const std::size_t end = word(cue_.span.end) == "meer" ? cue_.span.end + 1 : cue_.span.end;
        return lacking.contains(word(cue_.span.begin)) && end == opener;
    }

    /// "ik ken niemand die zo goed LUISTERT als hij"
    bool is_matchless() const
    {
        return tells_degree_with_zo(word(cue_.span.begin)) && is_compared(words_, hit_) &&
               is_compared_with(words_, hit_);
    }

    bool is_passed_on(std::size_t opener) const
    {
        return words_.any_in(clause_, cue_.span.begin, opener, passes_negation_on) ||
               (is_clausal() &&
                words_.any_in(clause_, 0, opener, [](std::string_view at) { return implicative_words.contains(at); }));
    }

    /// "ik denk niet dat", "hij ontkent dat"; "Niet dat we ons er veilig voelden" has nothing above it.
    bool denies_statement_below(std::size_t opener) const
    {
        if (cue_.cue->scope == CueScope::statement)
            return !words_.any_in(clause_, 0, words_.size(), denies_too);
        if (tells_wish_of(words_, cue_))
            return true;
        const bool is_zonder = word(cue_.span.begin) == "zonder";
        if (is_zonder || (is_clausal() && cue_.span.begin == words_.clause(clause_).first))
            if (cue_.span.end == opener || is_zonder)
                return cue_.span.end == opener;
        if (judges_what_is_so(opener))
            return false;
        const auto raises = [](std::string_view at) { return raising_words.contains(at); };
        return words_.any_in(clause_, 0, cue_.span.begin, raises) ||
               words_.any_in(clause_, cue_.span.end, words_.size(), raises);
    }

    /// "ik vind het niet erg dat ze MEEKIJKEN": they do.
    bool judges_what_is_so(std::size_t opener) const
    {
        const auto is_it = [](std::string_view at) { return at == "het"; };
        return cue_.span.end + 1 == opener && !raising_words.contains(word(cue_.span.end)) &&
               words_.any_in(clause_, 0, cue_.span.begin, is_it);
    }

    bool denies() const
    {
        const CueScope scope = cue_.cue->scope;
        return cue_.cue->effect == CueEffect::negates && (scope == CueScope::clause || scope == CueScope::statement);
    }

    /// "Dat we zijn GERAADPLEEGD, klopt niet"; "ze zeiden dat ze zouden BELLEN, maar dat deden ze nooit".
    bool denies_statement_before() const
    {
        if (!denies() || cue_.span.begin < hit_.end || words_.clause(clause_).is_subordinate)
            return false;
        std::size_t first = words_.clause(clause_).first;
        if (first < hit_.end) // the main clause goes on after what opened it
            return false;
        const Clause& told = words_.clause(hit_clause_);
        const bool opens_sentence = told.is_subordinate && told.first == 0 && word(0) == "dat";
        while (word(first) == "maar" || word(first) == "en" || word(first) == "alleen" || word(first) == ",")
            ++first;
        const bool is_hoped_for = words_.any_in(hit_clause_, 0, words_.size(), tells_hope);
        if (!(is_said(opens_sentence) || is_hoped_for) || !(takes_up(first, is_hoped_for) || opens_sentence) ||
            words_between(first) > 0)
            return false;
        const auto fulfils = [&](std::string_view at) {
            return fulfilling_words.contains(at) || (is_hoped_for && coming_words.contains(at));
        };
        return words_.any_in(clause_, first, words_.size(), fulfils);
    }

    /// "dat klopt niet", "daar is niets van terechtgekomen", "deden dat niet", "niks van gezien"; of a thing hoped for
    /// also "die kwam niet".
    bool takes_up(std::size_t first, bool is_thing) const
    {
        const bool is_inverted = first > 0 && word(first - 1) == "alleen"; // "alleen kwam die niet"
        const std::string_view opener = word(is_inverted ? first + 1 : first);
        const bool is_ellipsis =
            is_thing && first == cue_.span.begin &&
            words_.any_in(clause_, first, words_.size(), [](std::string_view at) { return at == "van"; });
        return opener == "dat" || opener == "daar" || (is_thing && opener == "die") || is_ellipsis ||
               ((opener == "deed" || opener == "deden") && word(first + 1) == "dat");
    }

    /// Whether the hit is told as what somebody says or will do, not as what is.
    bool is_said(bool opens_sentence) const
    {
        const auto is_to_come = [](std::string_view at) { return at == "zou" || at == "zouden"; };
        return opens_sentence || stands_below_dat() || words_.any_in(hit_clause_, 0, words_.size(), is_to_come);
    }

    /// "dat", or in a clause below it: dat ze er zijn om ons te HELPEN.
    bool stands_below_dat() const
    {
        const Clause* clause = &words_.clause(hit_clause_);
        while (clause->is_subordinate && clause->parent && word(clause->first) != "dat")
            clause = &words_.clause(*clause->parent);
        return clause->is_subordinate && word(clause->first) == "dat";
    }

    /// How many words of yet other clauses stand between the hit and where the cue's clause begins.
    std::size_t words_between(std::size_t first) const
    {
        std::size_t count = 0;
        for (std::size_t at = hit_.end; at < first; ++at) {
            const std::size_t clause = words_.clause_of(at);
            count += !words_.is_mark(at) && clause != hit_clause_ && clause != clause_ &&
                     words_.clause(clause).parent != hit_clause_;
        }
        return count;
    }

    /// "ze zouden BELLEN, maar ho maar": the words before the cue are of the hit's clause, or of one below it.
    bool follows_hit() const
    {
        std::size_t at = words_.clause(clause_).first;
        while (at > 0 &&
               (words_.is_mark(at) || at >= cue_.span.begin || word(at) == "maar" || words_.clause_of(at) == clause_))
            --at;
        const std::size_t before = words_.clause_of(at);
        return hit_.end <= cue_.span.begin && (before == hit_clause_ || words_.clause(before).parent == hit_clause_);
    }

    const ClauseWords& words_;
    const FoundCue& cue_;
    TokenSpan hit_;
    std::size_t clause_;
    std::size_t hit_clause_;
};

}

bool passes_negation_on(std::string_view folded)
{
    return transparent_words.contains(folded);
}

bool tells_degree_with_zo(std::string_view folded)
{
    return folded == "nooit" || folded == "nergens" || folded == "niemand" || folded == "niets";
}

bool is_compared(const ClauseWords& words, TokenSpan hit)
{
    constexpr std::size_t reach = 2;
    for (std::size_t steps = 1; steps <= reach && steps <= hit.begin; ++steps)
        if (const std::string_view word = words.word(hit.begin - steps); word == "zo" || word == "zoveel")
            return true;
    return false;
}

bool is_compared_with(const ClauseWords& words, TokenSpan hit)
{
    for (std::size_t at = hit.end; at < words.size() && !words.is_mark(at); ++at)
        if (words.word(at) == "als")
            return true;
    return false;
}

bool tells_wish_of(const ClauseWords& words, const FoundCue& cue)
{
    return cue.cue->scope == CueScope::wish &&
           words.any_in(words.clause_of(cue.span.begin), 0, words.size(), tells_wish);
}

Government government_across(const ClauseWords& words, const FoundCue& cue, TokenSpan hit)
{
    return AcrossClauses(words, cue, hit).answer();
}

}
