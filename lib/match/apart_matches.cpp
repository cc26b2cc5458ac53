#include "dutch/syntax/pronominal_adverbs.hpp"
#include "dutch/syntax/separable_verbs.hpp"
#include "dutch/words/prepositions.hpp"
#include "match/unit_matches.hpp"

#include <algorithm>

// What UnitMatches finds of words whose parts stand apart: neemt ... over, er ... over.

namespace draad {

/// Whether the particle belongs to another verb of the codebook that stands nearer to it: in *hij beslist, wij praten
/// mee*, mee is of praten.
bool UnitMatches::is_nearer_verbs(const ApartVerb& verb, std::uint32_t query) const
{
    return std::ranges::any_of(places_.queries(), [&](std::uint32_t other) {
        const std::optional<SeparableVerb>& rival = table_.apart(other);
        if (other == query || !rival || rival->particle != table_.apart(query)->particle)
            return false;
        return std::ranges::any_of(find_apart(*rival, tokens()), [&](const ApartVerb& found) {
            return found.particle == verb.particle && verb.base < found.base && found.base < verb.particle;
        });
    });
}

/// Adds the match of two tokens of the sentence, if both are of the unit.
void UnitMatches::add_in_parts(std::size_t first_token, std::size_t second_token, MatchTraits traits,
                               std::vector<UnitMatch>& matches) const
{
    const std::optional<std::uint32_t> first = number_of(unit_.tokens.begin + first_token);
    const std::optional<std::uint32_t> second = number_of(unit_.tokens.begin + second_token);
    if (!first || !second)
        return;
    if (*first + 1 == *second || *second + 1 == *first) {
        matches.push_back({.runs = {{std::min(*first, *second), std::max(*first, *second) + 1}}, .traits = traits});
        return;
    }
    UnitMatch match{.runs = {{*first, *first + 1}, {*second, *second + 1}}, .traits = traits};
    std::ranges::sort(match.runs);
    matches.push_back(std::move(match));
}

std::vector<UnitMatch> UnitMatches::find_apart_verb(std::uint32_t query) const
{
    std::vector<UnitMatch> matches;
    for (const ApartVerb& verb : find_apart(*table_.apart(query), tokens()))
        if (!is_nearer_verbs(verb, query))
            add_in_parts(verb.base, verb.particle, {.apart = true}, matches);
    return matches;
}

std::vector<UnitMatch> UnitMatches::find_apart_adverb(std::uint32_t query) const
{
    std::vector<UnitMatch> matches;
    for (const ApartAdverb& adverb : find_apart(*table_.pronominal(query), tokens(), table_.lexicon()))
        add_in_parts(adverb.pronoun, adverb.preposition, {.pronominal = true}, matches);
    return matches;
}

/// *Ik praat er niet over* has what *erover praten* and *over .. praten* want: the verb of a main clause stands before
/// the preposition that ends it, behind which it would stand in any other clause.
bool UnitMatches::is_verb_of_main_clause(const UnitMatch& adverb, const UnitMatch& verb) const
{
    if (verb.begin() >= adverb.end() - 1)
        return false;
    const WordId last = passage_->words().word_ids[words_[adverb.end() - 1]];
    return last < table_.vocabulary().size() && joins_pronominal_adverb(table_.vocabulary()[last]) &&
           is_left_by_pronoun(tokens(), words_[verb.begin()] - unit_.tokens.begin,
                              words_[adverb.end() - 1] - unit_.tokens.begin, table_.lexicon());
}

}
