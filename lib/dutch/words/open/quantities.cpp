#include "dutch/words/open/quantities.hpp"

#include "dutch/words/endings.hpp"
#include "dutch/words/flagged_words.hpp"

#include <array>
#include <cstdint>

namespace draad {

namespace {

enum class QuantityUse : std::uint8_t { approximates, number, share };

constexpr auto quantities = flagged_words<QuantityUse>([] {
    using enum QuantityUse;
    return std::to_array<WordRow<QuantityUse>>({
        {{approximates}, "bijna circa goed hooguit krap minstens nagenoeg ongeveer ruim ruwweg vrijwel zowat"},
        {{number},
         "acht achttien dertien dertig drie duizend een elf honderd negen negentien tien twaalf twee twintig "
         "veertien veertig vier vijf vijftien zes zestien zeven zeventien"},
        {{share},
         "achtste deel derde dozijn driekwart gros helft honderdtal kwart meerderheid minderheid percent procent "
         "tiende tiental twintigtal vierde vijfde zesde"},
    });
});

}

bool approximates(std::string_view folded)
{
    return quantities.has(folded, QuantityUse::approximates);
}

bool is_number_word(std::string_view folded)
{
    return quantities.has(folded, QuantityUse::number) || ends_in_one_of(folded, {"tig", "honderd"}) ||
           (!folded.empty() && folded.find_first_not_of("0123456789.,") == std::string_view::npos);
}

bool is_share(std::string_view folded)
{
    return quantities.has(folded, QuantityUse::share);
}

}
