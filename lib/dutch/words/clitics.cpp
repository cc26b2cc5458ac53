#include "dutch/words/clitics.hpp"

#include "dutch/words/flagged_words.hpp"

#include <array>
#include <cstdint>

namespace draad {

namespace {

enum class CliticUse : std::uint8_t {
    is_word,
    takes_apostrophe,
};

constexpr auto clitics = flagged_words<CliticUse>([] {
    using enum CliticUse;
    return std::to_array<WordRow<CliticUse>>({
        {{is_word, takes_apostrophe}, "k m n ns r s t"},
        // That the mark before these is taken for a quotation mark seems an accident.
        {{is_word}, "er ie tuurlijk"},
        {{takes_apostrophe}, "tgeen tis twelk"},
    });
});

}

bool is_clitic(std::string_view folded)
{
    return clitics.has(folded, CliticUse::is_word);
}

bool is_clitic_beside_quotations(std::string_view folded)
{
    return clitics.has(folded, CliticUse::takes_apostrophe);
}

}
