#include "dutch/words/particles.hpp"

#include "dutch/words/flagged_words.hpp"

#include <algorithm>
#include <array>
#include <cstdint>

namespace draad {

namespace {

enum class ParticleUse : std::uint8_t {
    makes_verbs,
    is_no_noun,
    is_no_preposition,
    ends_pair,
    is_prefix_too,
    makes_other_sense,
    tells_place,
};

constexpr auto particles = flagged_words<ParticleUse>([] {
    using enum ParticleUse;
    return std::to_array<WordRow<ParticleUse>>({
        {{makes_verbs, is_no_noun, is_no_preposition, ends_pair, is_prefix_too, makes_other_sense}, "weer"},
        {{makes_verbs, is_no_noun, is_no_preposition, ends_pair, makes_other_sense}, "af neer terug toe"},
        {{makes_verbs, is_no_noun, is_no_preposition, makes_other_sense}, "heen mee samen voort"},
        {{makes_verbs, is_no_noun, is_no_preposition, tells_place}, "mede"},
        {{makes_verbs, is_no_noun, makes_other_sense, tells_place}, "binnen"},
        {{makes_verbs, is_no_noun, makes_other_sense}, "achteruit bijeen omhoog uiteen vooruit"},
        {{makes_verbs, is_no_noun},
         "aanwezig bekend bezig dicht klaar kwijt los omlaag open opzij overeind stil tegemoet tekort teleur thuis "
         "vast vrij"},
        {{makes_verbs, ends_pair, is_prefix_too, makes_other_sense}, "aan"},
        {{makes_verbs, ends_pair, makes_other_sense}, "uit"},
        {{makes_verbs, is_prefix_too, makes_other_sense, tells_place}, "achter onder over voor"},
        {{makes_verbs, is_prefix_too, makes_other_sense}, "door om vol weder"},
        {{makes_verbs, is_prefix_too}, "mis"},
        {{makes_verbs, makes_other_sense, tells_place}, "bij boven buiten tegen weg"},
        {{makes_verbs, makes_other_sense}, "in ineen op rond tegenover voorbij"},
        {{makes_verbs, tells_place}, "na tussen"},
        {{makes_verbs},
         "aaneen achteraan achteraf achterlangs achterna achterom achterop achterover adem beet beter bewust blind "
         "bloot bot bovenop braak deel dienst dood dooreen doorheen droog duidelijk dwars erdoor feest fijn flauw "
         "gaar gade geheim gek gelijk gereed gerust gevangen glad goed groot halt hand hard heilig hoofd hoog huis "
         "kapot kennis klem kort koud lam lang langs langszij leeg les lief nader neder omheen omver onderdoor "
         "onderuit ongedaan opeen overboord overeen overhoop paard paf pas plaats plat prijs raad recht rechtop rood "
         "schade scherp schoon schuil spits stand stom stop storm strak stuk teboven tegenaan tegenin tegenop tegoed "
         "tekeer teloor teniet tenonder tentoon terecht teweeg tewerk tezamen trouw uithuis vaarwel vanaf vandoor "
         "vaneen veilig vlot vooraan vooraf voorlangs voorop voorover vorm vreemd vuil waar wakker warm welkom wijd "
         "wijs zeker ziek zoek zuiver zwart"},
        {{makes_other_sense, tells_place}, "beneden"},
    });
});

constexpr std::size_t shortest_particle = 2;
constexpr std::size_t longest_particle = 11;
constexpr std::size_t longest_prefix = 6;

constexpr auto unstressed = std::to_array<std::string_view>({"her", "ont", "ver", "be", "er", "ge"});

}

bool is_verb_particle(std::string_view folded)
{
    return particles.has(folded, ParticleUse::makes_verbs);
}

std::vector<std::string_view> particles_of(std::string_view word)
{
    std::vector<std::string_view> found;
    for (std::size_t length = std::min(word.size(), longest_particle); length >= shortest_particle; --length) {
        if (is_verb_particle(word.substr(0, length))) {
            found.push_back(word.substr(0, length));
        }
    }
    return found;
}

bool may_begin_with_prefix(std::string_view word)
{
    for (std::size_t length = std::min(word.size(), longest_prefix); length >= shortest_particle; --length) {
        if (may_be_prefix(word.substr(0, length))) {
            return true;
        }
    }
    return false;
}

bool may_be_prefix(std::string_view particle)
{
    return particles.has(particle, ParticleUse::is_prefix_too);
}

bool is_particle_and_no_noun(std::string_view folded)
{
    return particles.has(folded, ParticleUse::is_no_noun);
}

bool is_particle_and_no_preposition(std::string_view folded)
{
    return particles.has(folded, ParticleUse::is_no_preposition);
}

bool ends_pair_of_particles(std::string_view folded)
{
    return particles.has(folded, ParticleUse::ends_pair);
}

bool makes_other_sense(std::string_view folded)
{
    return particles.has(folded, ParticleUse::makes_other_sense);
}

bool tells_place_of_noun(std::string_view folded)
{
    return particles.has(folded, ParticleUse::tells_place);
}

std::string_view unstressed_prefix(std::string_view verb)
{
    // A prefix leaves a verb behind it: be|sluiten, but bellen, erven, gelden.
    constexpr std::size_t shortest_verb = 4;
    for (const std::string_view prefix : unstressed) {
        if (verb.starts_with(prefix) && verb.size() >= prefix.size() + shortest_verb) {
            return prefix;
        }
    }
    return {};
}

}
