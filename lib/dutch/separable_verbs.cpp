#include "dutch/separable_verbs.hpp"

#include "dutch/bare_stem.hpp"
#include "dutch/word_classes.hpp"

#include <algorithm>
#include <array>
#include <optional>

namespace draad {
namespace {

template <std::size_t size>
bool is_in(const std::array<std::string_view, size>& words, std::string_view word)
{
    return std::ranges::find(words, word) != words.end();
}

/// The words of one sentence by place; beyond its ends are empty words.
class Words {
public:
    explicit Words(std::span<const Token> tokens) : tokens_(tokens) {}

    std::size_t size() const { return tokens_.size(); }
    std::string_view operator[](std::size_t place) const
    {
        return place < tokens_.size() ? std::string_view(tokens_[place].folded) : std::string_view();
    }
    std::string_view before(std::size_t place) const { return place == 0 ? std::string_view() : (*this)[place - 1]; }
    bool stands_as_stem(std::size_t place) const { return draad::stands_as_stem(tokens_, place); }
    bool is_mark(std::size_t place) const { return place >= tokens_.size() || tokens_[place].kind == TokenKind::mark; }

private:
    std::span<const Token> tokens_;
};

bool is_base(const SeparableVerb& verb, std::string_view word)
{
    return std::ranges::binary_search(verb.base_forms, word);
}

/// The infinitive and the plural of the present, which look the same.
bool is_base_in_n(const SeparableVerb& verb, std::string_view word)
{
    return word.ends_with('n') && is_base(verb, word);
}

/// The present without an ending (deel, neem), which is often a noun's form too. It is known by its -t beside it.
bool is_bare_stem(const SeparableVerb& verb, std::string_view word)
{
    return is_base(verb, word) && is_base(verb, std::string(word) + "t");
}

/// Verbs that stand between particle and base in a verb group: over kunnen nemen, op zou lossen (ANS 18.5).
bool is_group_verb(std::string_view word)
{
    constexpr auto verbs = std::to_array<std::string_view>(
        {"kan",    "kon",    "konden", "kunnen",  "kunt",   "moet",   "moest",  "moesten", "moeten", "mag",    "mocht",
         "mogen",  "wil",    "wilde",  "wilden",  "willen", "wou",    "zal",    "zou",     "zouden", "zullen", "zult",
         "laten",  "laat",   "liet",   "lieten",  "gaan",   "gaat",   "ging",   "gingen",  "komen",  "komt",   "kwam",
         "blijf",  "blijft", "bleef",  "blijven", "hoeft",  "hoeven", "hoefde", "durf",    "durft",  "durven", "durfde",
         "helpen", "helpt",  "hielp",  "leren",   "leert",  "te",     "ga",     "proberen"});
    return is_in(verbs, word);
}

/// Words that go on after the verb at a clause's end: en, dat, van, om.
bool continues_after_verb(std::string_view word)
{
    constexpr auto conjunctions = std::to_array<std::string_view>(
        {"en", "of", "maar", "want", "dan", "als", "dat", "dus", "om", "zoals", "noch", "wat", "wie", "hoe", "waar"});
    return is_in(conjunctions, word) || is_preposition(word) || is_subordinator(word) || is_relative(word);
}

bool ends_clause(std::size_t place, const Words& words)
{
    return words.is_mark(place) || continues_after_verb(words[place]);
}

/// "mee doet": the particle right before its verb at the end of a subordinate clause. A bare stem is a noun (op zoek).
bool is_verb_at_end(const SeparableVerb& verb, std::size_t base, const Words& words)
{
    if (!is_base(verb, words[base]) || is_bare_stem(verb, words[base])) {
        return false;
    }
    return is_preposition(verb.particle) && words[base].ends_with('n') ? words.is_mark(base + 1)
                                                                       : ends_clause(base + 1, words);
}

/// "over te nemen", "over kunnen nemen", "mee doet": the particle before its verb, with nothing but verbs between.
std::optional<std::size_t> base_after(const SeparableVerb& verb, std::size_t particle, const Words& words)
{
    if (is_verb_at_end(verb, particle + 1, words)) {
        return particle + 1;
    }
    constexpr std::size_t longest_group = 4;
    std::optional<std::size_t> base;
    for (std::size_t place = particle + 1; place <= particle + longest_group && !words.is_mark(place); ++place) {
        // "aan te kunnen" is a group and may be the base itself; in "af te kunnen snijden" the last counts.
        if (place > particle + 1 && is_base_in_n(verb, words[place])) {
            base = place;
        } else if (!is_group_verb(words[place])) {
            // Another infinitive closes the group: af te kunnen snijden is not of afkunnen.
            return words[place].ends_with('n') && base && place == *base + 1 && is_group_verb(words[*base])
                       ? std::nullopt
                       : base;
        }
    }
    return base;
}

// Particles that follow het, een or zijn without being a noun: neemt het mee, zet zijn muts af.
constexpr auto adverbial_particles = std::to_array<std::string_view>(
    {"af",       "mee",    "mede",  "terug",  "neer",   "toe",     "vast",      "los",    "samen",
     "weer",     "voort",  "heen",  "omhoog", "omlaag", "vooruit", "achteruit", "bijeen", "teleur",
     "tegemoet", "tekort", "bezig", "stil",   "vrij",   "open",    "dicht",     "klaar",  "kwijt"});

/// Whether a particle that is also a preposition stands as one: before a phrase of its own, or after er, daar, waar.
bool stands_as_preposition(std::size_t particle, const Words& words)
{
    constexpr auto adverbs_after = std::to_array<std::string_view>(
        {"ook", "niet", "nu", "toch", "weer", "nog", "al", "alleen", "vooral", "zodra"});
    constexpr auto pronominal = std::to_array<std::string_view>({"er", "daar", "hier", "waar", "ergens", "nergens"});
    if (!is_preposition(words[particle])) {
        return false;
    }
    if (is_in(pronominal, words.before(particle))) {
        return true;
    }
    const std::string_view next = words[particle + 1];
    if (next == "die") {
        return true;
    }
    // houdt in dat we, but op dat moment
    if (next == "dat") {
        const std::string_view after = words[particle + 2];
        return !is_subject_pronoun(after) && !is_determiner(after) && !is_preposition(after);
    }
    return !ends_clause(particle + 1, words) && !is_in(adverbs_after, next);
}

/// "op te lossen", "mee mag luisteren": the particle belongs to the infinitive behind it, whichever that is.
bool belongs_to_infinitive(std::size_t particle, const Words& words)
{
    const std::string_view last = words[particle + 2];
    return is_group_verb(words[particle + 1]) && last.ends_with('n') && last.size() > 3 && !words.is_mark(particle + 2);
}

/// "af en toe", "in staat en toe bereid": a particle that en joins to something is no verb's.
bool is_joined(std::size_t particle, const Words& words)
{
    const std::string_view before = words.before(particle);
    return before == "en" || before == "of";
}

/// "samen met de jongere", set apart by a mark or en, is no part of a verb.
bool begins_phrase(std::size_t particle, const Words& words)
{
    return words[particle] == "samen" && particle > 0 &&
           (words.is_mark(particle - 1) || words.before(particle) == "en");
}

/// Particles that are mostly adverbs or conjunctions, and verbs whose particle is mostly something else, count only at
/// the clause's end: kwam weer thuis; om iets te doen; heeft zin in iets.
bool needs_end(const SeparableVerb& verb)
{
    return verb.particle == "weer" || verb.particle == "om" || is_base(verb, "hebben") || is_base(verb, "zijn");
}

/// deel in "een deel": the particle is a noun of its own.
bool stands_as_noun(std::size_t particle, const Words& words)
{
    constexpr auto markers = std::to_array<std::string_view>(
        {"de", "het", "een", "geen", "groot", "eigen", "dit", "deze", "elke", "mijn", "zijn", "hun", "haar"});
    if (is_preposition(words[particle])) {
        return false;
    }
    // de lange weg
    const bool follows_adjective =
        particle > 1 && words.before(particle).ends_with('e') && is_determiner(words.before(particle - 1));
    return (follows_adjective || is_in(markers, words.before(particle))) &&
           !is_in(adverbial_particles, words[particle]);
}

/// Whether a form of the base verb is no finite verb where it stands: after a determiner or preposition a noun (het
/// deel), after te an infinitive.
bool is_no_finite_verb(const SeparableVerb& verb, std::size_t base, const Words& words)
{
    const std::string_view before = words.before(base);
    const std::string_view form = words[base];
    if (is_bare_stem(verb, form) && !words.stands_as_stem(base)) {
        return true;
    }
    constexpr auto plural_subjects =
        std::to_array<std::string_view>({"ze", "zij", "we", "wij", "jullie", "die", "er", "u"});
    if (form == "zijn") {
        return !is_in(plural_subjects, before);
    }
    // Dat leggen we voor: behind a demonstrative and before its subject the form is the verb of inversion (ANS 21.3.1).
    constexpr auto demonstratives = std::to_array<std::string_view>({"dat", "dit", "die", "deze"});
    if (is_in(demonstratives, before) && is_subject_pronoun(words[base + 1])) {
        return false;
    }
    const bool is_clear_verb = !is_bare_stem(verb, form) && !form.ends_with('n');
    if (is_determiner(before) && !is_subject_pronoun(before) && before != "wat") {
        return !is_clear_verb || before == "de" || before == "een";
    }
    // Olympische spelen: an adjective before a form in -n
    const bool follows_adjective = before.size() > 3 && before.ends_with('e') && !is_determiner(before);
    if (follows_adjective && form.ends_with('n')) {
        return true;
    }
    if (before == "te" || (is_preposition(before) && !is_clear_verb)) {
        return true;
    }
    // het neemt and dat kwam, but het deel and die stoffen.
    return is_determiner(before) && !is_clear_verb && before != "je" && before != "wat";
}

/// Whether a relative word stands between: geeft de man die het heeft af; but ", die had" begins a main clause.
bool is_relative_clause(std::size_t base, std::size_t place, const Words& words)
{
    const bool begins_main_clause = is_relative(words.before(place)) && place > 1 && words[place - 2] == ",";
    for (std::size_t between = base + 2; between < place && !begins_main_clause; ++between) {
        if (is_relative(words[between]) && words[between] != "wat") {
            return true;
        }
    }
    return false;
}

/// Whether a conjunction begins a clause with a subject of its own: "als je", ", en daar".
bool begins_clause(std::size_t place, const Words& words)
{
    const std::string_view word = words[place];
    const std::string_view next = words[place + 1];
    const bool follows_comma = words.before(place) == ",";
    if (word == "als") {
        return !follows_comma && is_personal_pronoun(next);
    }
    if (word == "en" || word == "of") {
        return follows_comma && (is_subject_pronoun(next) || next == "dan" || next == "toen" || next == "nu");
    }
    return follows_comma && (word == "maar" || word == "want" || word == "dus") && next != "ook";
}

/// Whether a clause ends between base and particle.
bool crosses_clause(std::size_t base, std::size_t particle, const Words& words)
{
    std::size_t commas = 0;
    bool has_clause_in_commas = false;
    for (std::size_t place = base + 1; place < particle; ++place) {
        const std::string_view word = words[place];
        const bool follows_comma = words.before(place) == ",";
        if (word == ",") {
            ++commas;
        } else if (word == ";" || word == ":" || word == "." || word == "?" || word == "!") {
            return true;
        } else if (is_subordinator(word) && word != "toen" && word != "zoals") {
            // neemt, hoewel het niet mag, de leiding over
            has_clause_in_commas = follows_comma;
            if (!follows_comma) {
                return true;
            }
        } else if (word == "te" && words[place + 1].ends_with('n') && !has_clause_in_commas) {
            return true;
        } else if (begins_clause(place, words)) {
            return true;
        } else if (is_common_verb(word) && !has_clause_in_commas && commas < 2 &&
                   !is_relative_clause(base, place, words)) {
            return true;
        }
    }
    return commas == 1 && has_clause_in_commas;
}

/// "neemt ... over": the nearest finite form on the left within the clause.
std::optional<std::size_t> base_before(const SeparableVerb& verb, std::size_t particle, const Words& words)
{
    // Measured on news and reports: 95 % stand within 10 words, all within 24; marks count here.
    constexpr std::size_t farthest = 30;
    for (std::size_t base = particle; base-- > 0 && particle - base <= farthest;) {
        if (is_base(verb, words[base]) && !is_no_finite_verb(verb, base, words)) {
            return crosses_clause(base, particle, words) ? std::nullopt : std::optional(base);
        }
    }
    return std::nullopt;
}

}

std::vector<ApartVerb> find_apart(const SeparableVerb& verb, std::span<const Token> sentence)
{
    const Words words(sentence);
    std::vector<ApartVerb> found;
    for (std::size_t particle = 0; particle < words.size(); ++particle) {
        if (words[particle] != verb.particle) {
            continue;
        }
        std::optional<std::size_t> base = base_after(verb, particle, words);
        const bool is_blocked = stands_as_preposition(particle, words) || stands_as_noun(particle, words) ||
                                belongs_to_infinitive(particle, words) || begins_phrase(particle, words) ||
                                is_joined(particle, words) || (needs_end(verb) && !words.is_mark(particle + 1));
        if (!base && !is_blocked) {
            base = base_before(verb, particle, words);
        }
        if (base) {
            found.push_back({*base, particle});
        }
    }
    return found;
}

}
