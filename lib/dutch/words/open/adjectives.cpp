#include "dutch/words/open/adjectives.hpp"

#include "dutch/words/endings.hpp"
#include "dutch/words/flagged_words.hpp"

#include <array>
#include <cstdint>

namespace draad {

namespace {

enum class AdjectiveUse : std::uint8_t {
    /// Stands without -e before a neuter noun after een.
    bare,
};

constexpr auto adjectives = flagged_words<AdjectiveUse>([] {
    using enum AdjectiveUse;
    return std::to_array<WordRow<AdjectiveUse>>({
        {{bare},
         "ander anoniem bang bekend bezorgd blij boos dapper dom eerlijk eerste eigen enig enkel ernstig ervaren fors "
         "goed "
         "groot half heel hoger hoog jeugdig jong jonger klein kwaad kwetsbaar laag lang lief mager nieuw oud ouder "
         "oudst rijk slim sterk stil streng teleurgesteld tevreden trots verbaasd vreemd vroeger wijs zeker ziek zwaar "
         "zwak zwanger"},
    });
});

}

bool is_bare_adjective(std::string_view folded)
{
    return adjectives.has(folded, AdjectiveUse::bare) ||
           ends_in_one_of(folded, {"end", "isch", "lijk", "loos", "baar", "zaam", "achtig"});
}

}
