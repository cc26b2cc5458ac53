#include "dutch/words/particles.hpp"

#include "dutch/words/fixed_words.hpp"

#include <algorithm>
#include <array>

namespace draad {
namespace {

// The longer first, so that `achterover` is found before `achter`.
constexpr std::string_view particles[] = {
    "achterlangs", "achterover", "achteraan", "achteruit", "duidelijk", "onderdoor", "overboord", "tegenover",
    "voorlangs",   "aanwezig",   "achteraf",  "achterna",  "achterom",  "achterop",  "doorheen",  "gevangen",
    "langszij",    "onderuit",   "ongedaan",  "overeind",  "overhoop",  "tegemoet",  "tegenaan",  "tenonder",
    "voorover",    "bovenop",    "dooreen",   "overeen",   "rechtop",   "teboven",   "tegenin",   "tegenop",
    "tentoon",     "terecht",    "tezamen",   "vaarwel",   "vandoor",   "vooraan",   "voorbij",   "vooruit",
    "aaneen",      "achter",     "bekend",    "bewust",    "bijeen",    "binnen",    "buiten",    "dienst",
    "erdoor",      "geheim",     "gelijk",    "gereed",    "gerust",    "heilig",    "kennis",    "omheen",
    "omhoog",      "omlaag",     "plaats",    "schade",    "scherp",    "schoon",    "schuil",    "tegoed",
    "tekeer",      "tekort",     "teleur",    "teloor",    "teniet",    "teweeg",    "tewerk",    "tussen",
    "uiteen",      "uithuis",    "vaneen",    "prijs",     "vorm",      "veilig",    "vooraf",    "voorop",
    "vreemd",      "wakker",     "welkom",    "zuiver",    "beter",     "bezig",     "blind",     "bloot",
    "boven",       "braak",      "dicht",     "droog",     "dwars",     "feest",     "flauw",     "groot",
    "hoofd",       "ineen",      "kapot",     "klaar",     "kwijt",     "langs",     "nader",     "neder",
    "omver",       "onder",      "opeen",     "opzij",     "paard",     "recht",     "samen",     "spits",
    "stand",       "storm",      "strak",     "tegen",     "terug",     "thuis",     "trouw",     "vanaf",
    "voort",       "weder",      "zeker",     "zwart",     "adem",      "beet",      "deel",      "dood",
    "door",        "fijn",       "gaar",      "gade",      "glad",      "goed",      "halt",      "hand",
    "hard",        "heen",       "hoog",      "huis",      "klem",      "kort",      "koud",      "lang",
    "leeg",        "lief",       "mede",      "neer",      "open",      "over",      "plat",      "raad",
    "rond",        "rood",       "stil",      "stom",      "stop",      "stuk",      "vast",      "vlot",
    "voor",        "vrij",       "vuil",      "waar",      "warm",      "weer",      "wijd",      "wijs",
    "ziek",        "zoek",       "aan",       "bij",       "bot",       "gek",       "lam",       "les",
    "los",         "mee",        "mis",       "paf",       "pas",       "toe",       "uit",       "vol",
    "weg",         "af",         "in",        "na",        "om",        "op"};

constexpr FixedWords particle_set(particles);
constexpr std::size_t shortest_particle = 2;
constexpr std::size_t longest_particle = 11;

// doorzóeken, omríngen, onderníemen, overtúigen, voorkómen, aanváarden, misbrúiken, voltóoien, weerléggen, achterhálen.
constexpr auto prefixes = std::to_array<std::string_view>(
    {"aan", "achter", "door", "mis", "om", "onder", "over", "vol", "voor", "weder", "weer"});

constexpr auto unstressed = std::to_array<std::string_view>({"her", "ont", "ver", "be", "er", "ge"});

}

std::span<const std::string_view> verb_particles()
{
    return particles;
}

std::vector<std::string_view> particles_of(std::string_view word)
{
    std::vector<std::string_view> found;
    for (std::size_t length = std::min(word.size(), longest_particle); length >= shortest_particle; --length) {
        if (particle_set.contains(word.substr(0, length))) {
            found.push_back(word.substr(0, length));
        }
    }
    return found;
}

bool may_begin_with_prefix(std::string_view word)
{
    return std::ranges::any_of(prefixes, [&](std::string_view prefix) { return word.starts_with(prefix); });
}

bool may_be_prefix(std::string_view particle)
{
    return std::ranges::find(prefixes, particle) != prefixes.end();
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
