#include "dutch/forms/verb_analysis.hpp"

#include "dutch/forms/strong_verbs.hpp"
#include "dutch/words/particles.hpp"

#include <algorithm>
#include <optional>
#include <string>

namespace draad {
namespace {

constexpr std::size_t shortest_base = 4;

bool is_verb(std::string_view infinitive, const Lexicon& lexicon)
{
    const std::optional<WordClasses> classes = lexicon.find(infinitive);
    return (classes && classes->has(WordClass::infinitive)) ||
           std::ranges::binary_search(strong_verbs(), infinitive, {}, &StrongVerb::infinitive);
}

bool has_ge(const std::string& participle)
{
    return participle.starts_with("ge");
}

bool has_joined_participle(std::string_view particle, const PrincipalParts& base, const Lexicon& lexicon)
{
    return std::ranges::any_of(base.participles, [&](const std::string& participle) {
        return has_ge(participle) && lexicon.contains(std::string(particle) + participle);
    });
}

/// Whether the lists hold a participle with ge- before the whole verb: gewaarschuwd, gehandhaafd (ANS 12.2.2.3).
bool has_whole_participle(const PrincipalParts& whole, const Lexicon& lexicon)
{
    return std::ranges::any_of(whole.participles, [&](const std::string& participle) {
        return has_ge(participle) && lexicon.contains(participle);
    });
}

/// Whether the lists show that particle and base come apart: overgenomen; for particles that are never a prefix also by
/// a joined past, since verbs such as aankunnen have hardly a participle.
bool comes_apart(std::string_view infinitive, std::string_view particle, const PrincipalParts& base,
                 const Lexicon& lexicon)
{
    if (!lexicon.contains(infinitive)) {
        return true;
    }
    if (has_joined_participle(particle, base, lexicon)) {
        return true;
    }
    const bool takes_ge = std::ranges::any_of(base.participles, has_ge);
    if (takes_ge || !may_be_prefix(particle)) {
        return !may_be_prefix(particle) && std::ranges::any_of(base.pasts, [&](const std::string& form) {
            return lexicon.contains(std::string(particle) + form);
        });
    }
    // voorbereiden, aanbevelen: the base has a prefix of its own.
    return true;
}

/// gebruikmaken, lesgeven: a noun and a verb, known by the joined participle: gebruikgemaakt (ANS 12.2.2.2).
std::optional<VerbAnalysis> analyse_noun_verb(std::string_view infinitive, const Lexicon& lexicon)
{
    constexpr std::size_t shortest_noun = 3;
    if (!lexicon.contains(infinitive) || !infinitive.ends_with('n')) {
        return std::nullopt;
    }
    for (std::size_t begin = shortest_noun; begin + shortest_base <= infinitive.size(); ++begin) {
        const std::string_view noun = infinitive.substr(0, begin);
        const std::string_view base = infinitive.substr(begin);
        const WordClasses classes = lexicon.find(noun).value_or(WordClasses());
        if (!classes.has(WordClass::noun) || is_verb_particle(noun) || !is_verb(base, lexicon)) {
            continue;
        }
        PrincipalParts parts = principal_parts(base, lexicon);
        if (has_joined_participle(noun, parts, lexicon)) {
            return VerbAnalysis{{noun, base}, std::move(parts)};
        }
    }
    return std::nullopt;
}

}

VerbAnalysis analyse_verb(std::string_view infinitive, const Lexicon& lexicon)
{
    if (std::optional<VerbAnalysis> verb = analyse_noun_verb(infinitive, lexicon)) {
        return *std::move(verb);
    }
    PrincipalParts whole = principal_parts(infinitive, lexicon);
    if (!infinitive.ends_with('n') || has_whole_participle(whole, lexicon)) {
        return {{{}, infinitive}, std::move(whole)};
    }
    for (const std::string_view particle : particles_of(infinitive)) {
        const std::string_view base = infinitive.substr(particle.size());
        if (base.size() < shortest_base) {
            continue;
        }
        // inlijven: there is no lijven, but there is ingelijfd.
        PrincipalParts parts = principal_parts(base, lexicon);
        if (is_verb(base, lexicon) ? comes_apart(infinitive, particle, parts, lexicon)
                                   : has_joined_participle(particle, parts, lexicon)) {
            return {{particle, base}, std::move(parts)};
        }
    }
    return {{{}, infinitive}, std::move(whole)};
}

}
