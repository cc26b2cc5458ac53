#include "dutch/forms/stored_forms.hpp"

#include "unit/dutch/lexicon.hpp"

#include <doctest/doctest.h>

#include <array>
#include <string>
#include <string_view>

using namespace draad;

TEST_CASE("what a lexicon has stored of a word is what the rules make of it")
{
    constexpr auto words = std::to_array<std::string_view>(
        {"kind",       "zorgen",    "veilig",    "overnemen", "kinderen",  "gehoord",  "leden",    "wilde",
         "appen",      "vraag",     "uitleg",    "recht",     "oud",       "zijn",     "foto",     "idee",
         "wantrouwen", "jeugdzorg", "aanbellen", "erover",    "tenminste", "bezoeken", "huisarts", "niet"});
    for (const std::string_view word : words) {
        CAPTURE(word);
        CHECK(expand(word, test::lexicon()) == make_expansion(word, test::lexicon()));
    }
}

TEST_CASE("lemmas have their forms stored, in every build")
{
    for (const std::string_view word : {"kind", "zorgen", "veilig", "overnemen"})
        CHECK_FALSE(test::lexicon().stored_forms(word).empty());
}

TEST_CASE("of a word that no list holds, or as a part of speech, the forms are made")
{
    CHECK(test::lexicon().stored_forms("kwebbelbak").empty());
    CHECK_FALSE(expand("kwebbelbak", test::lexicon()).is_known);
    const ExpandOptions as_verb{.part_of_speech = PartOfSpeech::verb};
    CHECK(expand("vraag", test::lexicon(), as_verb) == make_expansion("vraag", test::lexicon(), as_verb));
}

TEST_CASE("words that are inflected alike have the same bytes, also where one part of them stands apart")
{
    const auto bytes = [](std::string_view word) { return write_forms(word, make_expansion(word, test::lexicon())); };
    REQUIRE(bytes("afnemen").has_value());
    CHECK(bytes("afnemen") == bytes("opnemen"));
    CHECK(bytes("afnemen") != bytes("afwachten"));
}

TEST_CASE("damaged bytes give nothing, or forms that end where the bytes do")
{
    const std::string bytes = write_forms("overnemen", make_expansion("overnemen", test::lexicon())).value();
    CHECK_FALSE(read_forms("overnemen", ""));
    for (std::size_t size = 0; size < bytes.size(); ++size)
        CHECK_FALSE(read_forms("overnemen", std::string_view(bytes).substr(0, size)));
    CHECK_FALSE(read_forms("overnemen", bytes + '\0'));
    for (std::size_t at = 0; at < bytes.size(); ++at)
        for (const char byte : {'\0', '\x7F', '\xFF'}) {
            std::string damaged = bytes;
            damaged[at] = byte;
            read_forms("overnemen", damaged);
            read_forms("", damaged);
        }
}

TEST_CASE("forms that are too long or too many for a byte are not stored")
{
    Expansion expansion;
    expansion.forms.push_back({std::string(300, 'a'), PartOfSpeech::noun, "meervoud"});
    CHECK_FALSE(write_forms("b", expansion));
    expansion.forms.assign(300, {"b", PartOfSpeech::noun, "meervoud"});
    CHECK_FALSE(write_forms("b", expansion));
}
