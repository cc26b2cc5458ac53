#include "dutch/words/open/naming_words.hpp"

#include "dutch/words/flagged_words.hpp"

#include <array>
#include <cstdint>

namespace draad {

namespace {

enum class NamingUse : std::uint8_t {
    names,
};

constexpr auto naming_words = flagged_words<NamingUse>([] {
    using enum NamingUse;
    return std::to_array<WordRow<NamingUse>>({
        {{names},
         "aanduidt aangeduid bedoeld bedoelt beschouwd bestempeld betekende betekenen betekent betiteld betitelt "
         "bijgenaamd definieert duidt gedoopt geheten gelabeld genaamd genoemd genoemde getiteld heet heette heetten "
         "heten noem noemde noemden noemen noemt omgedoopt spelt zg zgn zogeheten zogenaamd zogenaamde zogenoemd "
         "zogenoemde"},
    });
});

}

bool is_word_of_naming(std::string_view folded)
{
    return naming_words.has(folded, NamingUse::names);
}

}
