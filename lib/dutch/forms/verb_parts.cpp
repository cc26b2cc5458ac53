#include "dutch/forms/verb_parts.hpp"

#include "dutch/forms/english_verbs.hpp"
#include "dutch/forms/spelling.hpp"
#include "dutch/forms/strong_verbs.hpp"
#include "dutch/words/particles.hpp"

#include <algorithm>
#include <array>

namespace draad {
namespace {

struct IrregularPresent {
    std::string_view infinitive;
    std::string_view stem;
    std::array<std::string_view, 4> others;
};

// ANS 2.3.3.2 and 2.3.4.
constexpr auto irregular_presents = std::to_array<IrregularPresent>({
    {"zijn", "ben", {"bent", "is", "wees"}},
    {"hebben", "heb", {"hebt", "heeft", "hebbe", ""}},
    {"kunnen", "kan", {"kunt", "kun", "", ""}},
    {"mogen", "mag", {"moogt", "", "", ""}},
    {"zullen", "zal", {"zult", "zul", "", ""}},
    {"willen", "wil", {"wilt", "", "", ""}},
});

/// The verbs whose infinitive ends in -n after its stem: gaan, ga, gaat.
bool has_vowel_stem(std::string_view infinitive)
{
    constexpr auto ends = std::to_array<std::string_view>({"gaan", "staan", "slaan", "doen", "zien"});
    return std::ranges::any_of(ends, [&](std::string_view end) { return infinitive.ends_with(end); });
}

bool is_prefix_of_verb(std::string_view prefix)
{
    constexpr auto chains = std::to_array<std::string_view>({"verge", "bege", "ge", "onver", "weerge"});
    return prefix.empty() || may_be_prefix(prefix) || std::ranges::find(chains, prefix) != chains.end() ||
           unstressed_prefix(std::string(prefix) + "nemen") == prefix;
}

std::string third_person(const std::string& stem)
{
    return stem.ends_with('t') ? stem : stem + "t";
}

/// Whether the lexicon holds a stem as a verb's, or a form that is made of it.
bool is_known_stem(const std::string& stem, const Lexicon& lexicon)
{
    const std::optional<WordClasses> classes = lexicon.find(stem);
    return (classes && classes->has(WordClass::verb_form)) || lexicon.contains(third_person(stem)) ||
           lexicon.contains("ge" + third_person(stem)) || lexicon.contains("ge" + stem + "d");
}

/// The stem of a verb from what stands before -en. Only an unstressed syllable leaves two: bedelen, bedel and bedeel;
/// elsewhere one consonant means a long vowel (telen, teel), but for komen, kom.
std::vector<std::string> choose_stems(std::string_view open_stem, const Lexicon& lexicon)
{
    std::vector<std::string> stems = without_vowel_ending(open_stem);
    const std::string first = stems.front();
    std::erase_if(stems, [&](const std::string& stem) { return !is_known_stem(stem, lexicon); });
    if (stems.empty()) {
        // whatsappen is of whatsapp.
        const bool is_of_noun = !lexicon.contains(first) && lexicon.contains(open_stem);
        return {is_of_noun ? std::string(open_stem) : first};
    }
    if (!ends_unstressed(open_stem)) {
        stems.resize(1);
    }
    return stems;
}

/// ik hou, rij je: said and written beside houd and rijd (ANS 2.3.2.1).
void add_stem_without_d(PrincipalParts& parts)
{
    constexpr auto ends = std::to_array<std::string_view>({"houd", "rijd", "snijd", "glijd"});
    const std::string stem = parts.stems.front();
    if (std::ranges::any_of(ends, [&](std::string_view end) { return stem.ends_with(end); })) {
        parts.stems.push_back(stem.substr(0, stem.size() - 1));
    }
}

void add_present(PrincipalParts& parts, std::string_view infinitive, const Lexicon& lexicon)
{
    const auto irregular = std::ranges::find(irregular_presents, infinitive, &IrregularPresent::infinitive);
    if (irregular != irregular_presents.end()) {
        parts.stems.emplace_back(irregular->stem);
        for (const std::string_view form : irregular->others) {
            if (!form.empty()) {
                parts.further_presents.emplace_back(form);
            }
        }
        return;
    }
    if (has_vowel_stem(infinitive)) {
        const std::string whole(infinitive.substr(0, infinitive.size() - 1));
        parts.third_persons.push_back(whole + "t");
        parts.stems.push_back(whole.ends_with("aa") ? whole.substr(0, whole.size() - 1) : whole);
        return;
    }
    const std::string english = english_stem(infinitive, lexicon);
    parts.stems =
        english.empty() ? choose_stems(infinitive.substr(0, infinitive.size() - 2), lexicon) : std::vector{english};
    for (const std::string& stem : parts.stems) {
        parts.third_persons.push_back(third_person(stem));
    }
    add_stem_without_d(parts);
}

/// The part of a strong participle that follows a prefix: genomen → (ver)nomen, begonnen → begonnen.
std::string_view without_ge(std::string_view participle)
{
    return participle.starts_with("ge") ? participle.substr(2) : participle;
}

/// Adds the past and participle by the table of strong verbs; false if the verb is not in it.
bool add_strong_past(PrincipalParts& parts, std::string_view infinitive, const Lexicon& lexicon)
{
    bool is_strong = false;
    for (const StrongVerb& verb : strong_verbs_at_end(infinitive)) {
        const std::string_view prefix = infinitive.substr(0, infinitive.size() - verb.infinitive.size());
        if (!is_prefix_of_verb(prefix)) {
            continue;
        }
        const std::string before(prefix);
        const std::string past = before + std::string(verb.past);
        // bewijten, herdingen: a prefixed verb need not have what its base has.
        if (!prefix.empty() && lexicon.contains(infinitive) && !lexicon.contains(past)) {
            continue;
        }
        is_strong = true;
        parts.pasts.push_back(past);
        parts.pasts.push_back(before + std::string(verb.past_plural));
        if (!verb.participle.empty()) {
            const std::string_view rest = prefix.empty() ? verb.participle : without_ge(verb.participle);
            parts.participles.push_back(before + std::string(rest));
        }
    }
    return is_strong;
}

/// ge- or none: gewerkt, verwerkt, and by what the lexicon holds overtuigd beside overgetuigd.
void add_weak_participle(PrincipalParts& parts, std::string_view infinitive, const std::string& participle,
                         const Lexicon& lexicon)
{
    // ge-e-maild
    const bool is_hyphenated = infinitive.size() > 1 && infinitive[1] == '-';
    const std::string with_ge = (is_hyphenated ? "ge-" : "ge") + participle;
    // beelden has no prefix: beeld is a noun, verdedigd a participle.
    const std::optional<WordClasses> known = lexicon.find(participle);
    const bool is_other = known && known->has(WordClass::noun) && !known->has(WordClass::participle);
    const bool has_prefix = !unstressed_prefix(infinitive).empty() && !is_other;
    const bool is_bare = has_prefix || (may_begin_with_prefix(infinitive) && lexicon.contains(participle));
    parts.participles.push_back(is_bare && !lexicon.contains(with_ge) ? participle : with_ge);
}

void add_weak_past(PrincipalParts& parts, std::string_view infinitive, const Lexicon& lexicon)
{
    const std::string_view open_stem = infinitive.substr(0, infinitive.size() - 2);
    const char dental = is_voiceless(open_stem) ? 't' : 'd';
    for (const std::string& stem : parts.stems) {
        parts.pasts.push_back(stem + dental + "e");
        parts.pasts.push_back(stem + dental + "en");
        const bool ends_in_dental = stem.ends_with('t') || stem.ends_with('d');
        add_weak_participle(parts, infinitive, ends_in_dental ? stem : stem + dental, lexicon);
    }
}

}

PrincipalParts principal_parts(std::string_view infinitive, const Lexicon& lexicon)
{
    PrincipalParts parts;
    if (infinitive.size() < 4 || !infinitive.ends_with('n')) {
        return parts;
    }
    add_present(parts, infinitive, lexicon);
    if (!add_strong_past(parts, infinitive, lexicon)) {
        add_weak_past(parts, infinitive, lexicon);
    }
    return parts;
}

}
