#include "dutch/words/open/calendar_words.hpp"

#include "dutch/words/flagged_words.hpp"

#include <array>
#include <cstdint>

namespace draad {

namespace {

enum class CalendarUse : std::uint8_t {
    month,
    weekday,
};

constexpr auto calendar_words = flagged_words<CalendarUse>([] {
    using enum CalendarUse;
    return std::to_array<WordRow<CalendarUse>>({
        {{month}, "april augustus december februari januari juli juni maart mei november oktober september"},
        {{weekday}, "dinsdag donderdag maandag vrijdag woensdag zaterdag zondag"},
    });
});

}

bool is_month(std::string_view folded)
{
    return calendar_words.has(folded, CalendarUse::month);
}

bool is_weekday(std::string_view folded)
{
    return calendar_words.has(folded, CalendarUse::weekday);
}

}
