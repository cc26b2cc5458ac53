#include "dutch/words/titles.hpp"

#include "dutch/words/flagged_words.hpp"

#include <array>
#include <cstdint>

namespace draad {

namespace {

enum class TitleUse : std::uint8_t {
    /// meneer, dhr: stands without a period.
    whole,
    /// dhr., mr.: stands with one.
    with_period,
    abbreviation,
    government,
};

constexpr auto titles = flagged_words<TitleUse>([] {
    using enum TitleUse;
    return std::to_array<WordRow<TitleUse>>({
        {{whole, with_period, abbreviation}, "dhr mevr mw"},
        {{whole}, "dokter heer juffrouw meneer mevrouw mijnheer professor zuster"},
        {{government},
         "burgemeester eerste-minister formateur gedeputeerde gouverneur minister minister-president premier "
         "schepen staatssecretaris vice-premier viceminister viceminister-president wethouder"},
        {{with_period, abbreviation}, "dr drs ing ir mr prof"},
        // That these are no honorifics (ds., mej., jhr.) seems an accident.
        {{abbreviation}, "bc br burg cand ds fam fr gebr hr jhr kapt kard lic lt mej mgr mrs ms ph pres sgt st ste zr"},
    });
});

}

bool is_abbreviated_title(std::string_view folded)
{
    return titles.has(folded, TitleUse::abbreviation);
}

bool is_honorific(std::string_view folded)
{
    if (folded.ends_with('.'))
        return titles.has(folded.substr(0, folded.size() - 1), TitleUse::with_period);
    return titles.has(folded, TitleUse::whole);
}

bool is_form_of_address(std::string_view folded)
{
    return is_honorific(folded) || titles.has(folded, TitleUse::with_period);
}

bool is_short_honorific(std::string_view folded)
{
    if (folded.ends_with('.'))
        folded.remove_suffix(1);
    return titles.has(folded, TitleUse::with_period);
}

bool is_title_of_government(std::string_view folded)
{
    return titles.has(folded, TitleUse::government);
}

}
