#include "analysis/quotes/quote_worth.hpp"

#include <algorithm>
#include <cmath>

namespace draad {

namespace {

double one_if(bool condition)
{
    return condition ? 1 : 0;
}

double up_to(std::size_t most, std::size_t number)
{
    return static_cast<double>(std::min(most, number)) / static_cast<double>(most);
}

/// How many of the words are of a kind, as a share of one in five, which is the most that counts. Of a few words none
/// are many.
double density(const QuoteTraits& traits, std::size_t number)
{
    const double words = static_cast<double>(std::max<std::size_t>(traits.words, 10));
    return std::min(1.0, static_cast<double>(number) * 5 / words);
}

double words_short(const QuoteTraits& t)
{
    return t.words >= 9 ? 0 : static_cast<double>(9 - t.words) / 8;
}

double words_over(const QuoteTraits& t)
{
    return t.words <= 45 ? 0 : std::min(2.0, static_cast<double>(t.words - 45) / 30);
}

double words_ample(const QuoteTraits& t)
{
    return std::clamp((static_cast<double>(t.words) - 12) / 18, 0.0, 1.0);
}

/// Of words of everyday talk the letters are some four and a half, of plans and laws six and a half.
double long_letters(const QuoteTraits& t)
{
    const double letters = static_cast<double>(t.letters) / static_cast<double>(std::max<std::size_t>(t.words, 1));
    return std::clamp((letters - 4.4) / 2, -0.3, 1.0);
}

constexpr double base = 1.2;

// clang-format off
using enum WorthPart;
constexpr WorthFeature features[] = {
    // The theme said plainly.
    {theme, "het thema op meer dan één manier", 0.3, [](const QuoteTraits& t) { return up_to(2, t.rules - std::min<std::size_t>(t.rules, 1)); }},
    {theme, "het thema in meer woorden", 0.8, [](const QuoteTraits& t) { return up_to(4, t.matched_words - std::min<std::size_t>(t.matched_words, 1)); }},
    {theme, "het thema bij naam", 0.2, [](const QuoteTraits& t) { return one_if(t.plain_hits > 0); }},
    {theme, "gaat vaak over het thema", 0.4, [](const QuoteTraits& t) { return std::min(1.0, t.theme_rate / 20); }},
    {theme, "het thema ook eromheen", 0.4, [](const QuoteTraits& t) { return up_to(4, t.hits_nearby); }},
    {theme, "het thema als geheel", 0.5, [](const QuoteTraits& t) { return one_if(t.hits > t.sharp_hits); }},
    {theme, "het tegendeel van het thema", 0.3, [](const QuoteTraits& t) { return one_if(t.negated_hits > 0); }},
    {fault, "strekking onzeker", -0.3, [](const QuoteTraits& t) { return one_if(!t.is_sure); }},
    {fault, "alleen een naam", -1.0, [](const QuoteTraits& t) { return one_if(t.hits > 0 && t.named_hits == t.hits); }},
    {fault, "ruime overeenkomst", -0.3, [](const QuoteTraits& t) { return one_if(t.hits > 0 && t.loose_hits == t.hits); }},
    // Whole in itself.
    {fault, "begin wijst terug", -0.3, [](const QuoteTraits& t) { return one_if(t.leans_back); }},
    {fault, "over wie blijft onbekend", -0.1, [](const QuoteTraits& t) { return one_if(t.is_of_someone_unnamed && !t.leans_back); }},
    {fault, "begint midden in een zin", -0.6, [](const QuoteTraits& t) { return one_if(t.begins_inside); }},
    {fault, "eindigt midden in een zin", -0.6, [](const QuoteTraits& t) { return one_if(t.ends_inside); }},
    {fault, "onderdeel van een lijst", -0.5, [](const QuoteTraits& t) { return one_if(t.is_listed); }},
    {fault, "loopt uit in puntjes", -0.4, [](const QuoteTraits& t) { return one_if(t.trails_off); }},
    {fault, "los aanhalingsteken of haakje", -0.4, [](const QuoteTraits& t) { return one_if(t.has_lone_mark); }},
    {fault, "zinnen zonder het thema", -0.3, [](const QuoteTraits& t) { return up_to(2, t.bare_sentences); }},
    {fault, "brokstukken", -0.6, [](const QuoteTraits& t) { return up_to(2, t.crumbs); }},
    {fault, "wordt daarna ontkracht", -0.1, [](const QuoteTraits& t) { return one_if(t.is_taken_back); }},
    {fault, "kort", -0.8, words_short},
    {fault, "lang", -0.7, words_over},
    {merit, "uitgewerkt", 0.2, words_ample},
    {fault, "vraag", -0.5, [](const QuoteTraits& t) { return one_if(t.ends_as_question); }},
    {fault, "van wie vragen stelt", -0.8, [](const QuoteTraits& t) { return one_if(t.is_asking); }},
    {fault, "vragen", -0.2, [](const QuoteTraits& t) { return one_if(t.questions > 0); }},
    // A voice.
    {merit, "ik-vorm", 0.5, [](const QuoteTraits& t) { return density(t, t.count(Telling::self)); }},
    {merit, "wij-vorm", 0.2, [](const QuoteTraits& t) { return density(t, t.count(Telling::us)); }},
    {merit, "spreekt iemand aan", 0.2, [](const QuoteTraits& t) { return density(t, t.count(Telling::hearer)); }},
    {fault, "niemand aan het woord", -0.3, [](const QuoteTraits& t) { return one_if(!t.is_spoken && t.count(Telling::self) + t.count(Telling::us) + t.count(Telling::hearer) == 0); }},
    {merit, "aangehaald", 0.3, [](const QuoteTraits& t) { return one_if(t.is_quoted); }},
    {fault, "spreekt ambtshalve", -0.6, [](const QuoteTraits& t) { return one_if(t.is_of_office); }},
    {fault, "mening in de ik-vorm", -0.4, [](const QuoteTraits& t) { return up_to(2, t.count(Telling::stance)); }},
    {merit, "vertelt wat er gebeurde", 0.2, [](const QuoteTraits& t) { return up_to(2, t.told_sentences); }},
    {merit, "spreker bekend", 0.1, [](const QuoteTraits& t) { return one_if(t.is_named); }},
    // Vivid.
    {merit, "gevoel", 0.4, [](const QuoteTraits& t) { return up_to(2, t.count(Telling::feeling)); }},
    {merit, "beeldend", 0.8, [](const QuoteTraits& t) { return up_to(4, t.count(Telling::scene)); }},
    {merit, "tegenstelling", 0.8, [](const QuoteTraits& t) { return up_to(2, t.count(Telling::contrast)); }},
    {merit, "ontkenning", 0.3, [](const QuoteTraits& t) { return up_to(2, t.count(Telling::denial)); }},
    {merit, "stellig", 0.3, [](const QuoteTraits& t) { return up_to(2, t.count(Telling::extreme)); }},
    // Language of meetings, plans and laws.
    {fault, "vergadertaal", -0.8, [](const QuoteTraits& t) { return up_to(2, t.count(Telling::chair)); }},
    {fault, "spreekt de vergadering aan", -0.5, [](const QuoteTraits& t) { return one_if(t.addresses_meeting); }},
    {fault, "beleidstaal", -0.6, [](const QuoteTraits& t) { return density(t, t.count(Telling::office)); }},
    {fault, "lijdende of onpersoonlijke vorm", -0.3, [](const QuoteTraits& t) { return up_to(2, t.count(Telling::passive)); }},
    {fault, "abstracte woorden", -0.5, [](const QuoteTraits& t) { return density(t, t.abstract_nouns); }},
    {fault, "lange woorden", -0.7, long_letters},
    {fault, "namen", -0.5, [](const QuoteTraits& t) { return density(t, t.names); }},
    {fault, "getallen", -0.3, [](const QuoteTraits& t) { return density(t, t.numbers); }},
    {fault, "afkortingen", -0.3, [](const QuoteTraits& t) { return density(t, t.abbreviations); }},
    {fault, "opsomming", -0.4, [](const QuoteTraits& t) { return density(t, t.commas); }},
    {fault, "haakjes en dubbelepunten", -0.1, [](const QuoteTraits& t) { return up_to(3, t.written_marks); }},
};
// clang-format on

constexpr double least_reason = 0.1;

double points_of(const WorthFeature& feature, const QuoteTraits& traits, double share)
{
    return feature.weight * feature.measure(traits) * (feature.part == merit ? share : 1);
}

}

std::span<const WorthFeature> worth_features()
{
    return features;
}

double theme_share(const QuoteTraits& traits)
{
    // Of those who say little of the theme a panel prints none, however vivid they are.
    constexpr double least = 0.3;
    constexpr double enough = 1.3;
    double points = 0;
    for (const WorthFeature& feature : features)
        if (feature.part == theme)
            points += feature.weight * feature.measure(traits);
    return least + (1 - least) * std::min(1.0, points / enough);
}

double worth_of(const QuoteTraits& traits)
{
    const double share = theme_share(traits);
    double worth = base * share;
    for (const WorthFeature& feature : features)
        worth += points_of(feature, traits, share);
    return std::clamp(worth, 0.0, 5.0);
}

std::vector<WorthReason> reasons_for(const QuoteTraits& traits)
{
    const double share = theme_share(traits);
    std::vector<WorthReason> reasons;
    for (const WorthFeature& feature : features)
        if (const double points = points_of(feature, traits, share); std::abs(points) >= least_reason)
            reasons.push_back({feature.words, points});
    std::ranges::stable_sort(reasons, std::greater<>(),
                             [](const WorthReason& reason) { return std::abs(reason.points); });
    return reasons;
}

}
