#include "dutch/syntax/separable_verbs.hpp"

#include "dutch/forms/forms.hpp"
#include "dutch/tokens/tokenizer.hpp"
#include "text/folding.hpp"
#include "unit/dutch/lexicon.hpp"
#include "unit/dutch/table.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace draad;

namespace {

/// The pairs that are found, as the table writes them: "neemt over, namen over"; "-" if none.
std::string pairs_in(const std::string& verb, const std::string& sentence)
{
    const SeparableVerb separable = expand(fold(verb), test::lexicon()).apart.value();
    const TokenizedText words = Tokenizer().tokenize(sentence);
    std::string pairs;
    for (const ApartVerb& pair : find_apart(separable, folded_tokens(words.tokens))) {
        const auto text = [&](std::size_t index) {
            const TextRange range = words.tokens[index].range;
            return sentence.substr(range.begin, range.size());
        };
        pairs += (pairs.empty() ? "" : ", ") + text(pair.base) + " " + text(pair.particle);
    }
    return pairs.empty() ? "-" : pairs;
}

}

TEST_CASE("separable verbs are found apart, and what only looks so is not")
{
    for (const std::vector<std::string>& row : test::read_table("separable_verbs.tsv", 3)) {
        CAPTURE(row[0]);
        CAPTURE(row[1]);
        CHECK(pairs_in(row[0], row[1]) == row[2]);
    }
}

TEST_CASE("an empty sentence has no verbs")
{
    CHECK(find_apart({"over", {"neemt"}, {}}, {}).empty());
}

TEST_CASE("a verb is found without a mark at the end of the sentence")
{
    CHECK(pairs_in("overnemen", "zij neemt het over") == "neemt over");
}
