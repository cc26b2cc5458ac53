#include "dutch/words/interjections.hpp"

#include "dutch/words/flagged_words.hpp"

#include <array>
#include <cstdint>

namespace draad {

namespace {

enum class InterjectionUse : std::uint8_t {
    is_speech,
};

constexpr auto interjections = flagged_words<InterjectionUse>([] {
    using enum InterjectionUse;
    return std::to_array<WordRow<InterjectionUse>>({
        {{is_speech}, "ach enfin goed goh hallo hoi ja nee neen nou o och tja"},
    });
});

}

bool is_interjection(std::string_view folded)
{
    return interjections.has(folded, InterjectionUse::is_speech);
}

}
