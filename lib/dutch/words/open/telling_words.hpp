#pragma once

#include <cstdint>
#include <string_view>

namespace draad {

/// What a word tells of how something is said, whatever it is about.
enum class Telling : std::uint8_t {
    self,      ///< ik, mijn: who speaks tells of himself
    us,        ///< wij, ons
    hearer,    ///< je, jullie; not u, with which meetings are full
    feeling,   ///< bang, huilde: what someone feels or shows of it
    scene,     ///< deur, moeder, nacht, liep: what one can see or hear
    contrast,  ///< maar, pas, eindelijk: something is otherwise than expected
    extreme,   ///< nooit, niemand, helemaal: said without reserve
    denial,    ///< niet, geen, nauwelijks: what is not so
    stance,    ///< vind, hoop, benadruk: beside ik, takes a stand, and tells nothing that happened
    chair,     ///< motie, wethouder: the business of a meeting
    address,   ///< mijnheer, voorzitter: as one of the first words, speaks to those who meet, or for them
    office,    ///< kader, implementatie, conform: language of plans and laws
    passive,   ///< wordt, werden, men: who does it is left out
    connected, ///< daarom, en, ook: as the first word, leans on the sentence before
    takes_back ///< maar, echter, nee: as the first word of the sentence after, weakens this one
};
constexpr std::size_t kinds_of_telling = 15;

/// Whether a folded word is of a kind. The classes are those of ordinary Dutch, written without regard to any text.
bool tells(std::string_view folded, Telling kind);

}
