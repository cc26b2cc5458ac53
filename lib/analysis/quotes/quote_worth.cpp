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

/// How many of a kind stand in twenty words, up to four, as a share of four: one in five words is the most that counts.
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

constexpr double base = 1.5;

// clang-format off
constexpr WorthFeature features[] = {
    // The theme said plainly.
    {"het thema op meer dan één manier", 0.4, [](const QuoteTraits& t) { return up_to(2, t.rules - std::min<std::size_t>(t.rules, 1)); }},
    {"het thema in meer woorden", 0.4, [](const QuoteTraits& t) { return up_to(4, t.matched_words - std::min<std::size_t>(t.matched_words, 1)); }},
    {"het thema bij naam", 0.3, [](const QuoteTraits& t) { return one_if(t.plain_hits > 0); }},
    {"gaat vaak over het thema", 0.4, [](const QuoteTraits& t) { return std::min(1.0, t.theme_rate / 20); }},
    {"deelthema", 0.2, [](const QuoteTraits& t) { return one_if(t.sharp_hits > 0); }},
    {"strekking onzeker", -0.2, [](const QuoteTraits& t) { return one_if(!t.is_sure); }},
    {"alleen een naam", -1.2, [](const QuoteTraits& t) { return one_if(t.hits > 0 && t.named_hits == t.hits); }},
    {"ruime overeenkomst", -0.2, [](const QuoteTraits& t) { return one_if(t.hits > 0 && t.loose_hits == t.hits); }},
    // Whole in itself.
    {"begin wijst terug", -0.6, [](const QuoteTraits& t) { return one_if(t.leans_back); }},
    {"begint midden in een zin", -0.8, [](const QuoteTraits& t) { return one_if(t.begins_inside); }},
    {"eindigt midden in een zin", -0.8, [](const QuoteTraits& t) { return one_if(t.ends_inside); }},
    {"los aanhalingsteken of haakje", -0.4, [](const QuoteTraits& t) { return one_if(t.has_lone_mark); }},
    {"wordt daarna ontkracht", -0.2, [](const QuoteTraits& t) { return one_if(t.is_taken_back); }},
    {"kort", -1.2, words_short},
    {"lang", -0.8, words_over},
    {"uitgewerkt", 0.6, words_ample},
    {"vraag", -0.8, [](const QuoteTraits& t) { return one_if(t.ends_as_question); }},
    {"vragen", -0.2, [](const QuoteTraits& t) { return one_if(t.questions > 0); }},
    // A voice.
    {"ik-vorm", 0.8, [](const QuoteTraits& t) { return density(t, t.count(Telling::self)); }},
    {"wij-vorm", 0.3, [](const QuoteTraits& t) { return density(t, t.count(Telling::us)); }},
    {"spreekt iemand aan", 0.3, [](const QuoteTraits& t) { return density(t, t.count(Telling::hearer)); }},
    {"gesproken", 0.1, [](const QuoteTraits& t) { return one_if(t.is_spoken); }},
    {"spreker bekend", 0.1, [](const QuoteTraits& t) { return one_if(t.is_named); }},
    // Vivid.
    {"gevoel", 0.8, [](const QuoteTraits& t) { return up_to(2, t.count(Telling::feeling)); }},
    {"beeldend", 1.0, [](const QuoteTraits& t) { return up_to(4, t.count(Telling::scene)); }},
    {"tegenstelling", 0.4, [](const QuoteTraits& t) { return up_to(2, t.count(Telling::contrast)); }},
    {"stellig", 0.4, [](const QuoteTraits& t) { return up_to(2, t.count(Telling::extreme)); }},
    // Language of meetings, plans and laws.
    {"vergadertaal", -0.8, [](const QuoteTraits& t) { return density(t, t.count(Telling::chair)); }},
    {"beleidstaal", -1.0, [](const QuoteTraits& t) { return density(t, t.count(Telling::office)); }},
    {"lijdende vorm", -0.4, [](const QuoteTraits& t) { return up_to(2, t.count(Telling::passive)); }},
    {"abstracte woorden", -0.8, [](const QuoteTraits& t) { return density(t, t.abstract_nouns); }},
    {"lange woorden", -1.0, long_letters},
    {"namen", -0.4, [](const QuoteTraits& t) { return density(t, t.names); }},
    {"getallen", -0.4, [](const QuoteTraits& t) { return density(t, t.numbers); }},
    {"afkortingen", -0.4, [](const QuoteTraits& t) { return density(t, t.abbreviations); }},
    {"opsomming", -0.2, [](const QuoteTraits& t) { return density(t, t.commas); }},
    {"haakjes en dubbelepunten", -0.3, [](const QuoteTraits& t) { return up_to(3, t.written_marks); }},
};
// clang-format on

constexpr double least_reason = 0.1;

}

std::span<const WorthFeature> worth_features()
{
    return features;
}

double worth_of(const QuoteTraits& traits)
{
    double worth = base;
    for (const WorthFeature& feature : features)
        worth += feature.weight * feature.measure(traits);
    return std::clamp(worth, 0.0, 5.0);
}

std::vector<WorthReason> reasons_for(const QuoteTraits& traits)
{
    std::vector<WorthReason> reasons;
    for (const WorthFeature& feature : features)
        if (const double points = feature.weight * feature.measure(traits); std::abs(points) >= least_reason)
            reasons.push_back({feature.words, points});
    std::ranges::stable_sort(reasons, std::greater<>(), [](const WorthReason& reason) { return std::abs(reason.points); });
    return reasons;
}

}
