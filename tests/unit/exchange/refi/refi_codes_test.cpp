#include "exchange/refi/refi_codes.hpp"

#include "exchange/dictionary/guid.hpp"
#include "support/dictionaries.hpp"
#include "support/temporary_folder.hpp"

#include <doctest/doctest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>

using namespace draad;

namespace {

Category described_code()
{
    Category code{.name = "Zeggenschap & \"regie\"", .id = "zeggenschap"};
    code.definition = "Iemand beslist mee.\n\nOok: wie praat er <mee>?";
    code.include = {"luisteren"};
    code.exclude = {"de cliëntenraad", "de wet"};
    code.memo = {"ronde 2"};
    code.examples = {{.text = "Wij beslissen zelf."}, {.text = "Niemand vroeg ons iets.", .polarity = "negated"}};
    code.counterexamples = {"De wet is behandeld."};
    code.color = "#1f77b4";
    code.rules = {"zelf .. (bepalen | kiezen)", "'regie'"};
    code.children = {{.name = "Inspraak"}};
    return code;
}

}

TEST_CASE("all that people read of a code survives a way through a REFI-QDA codebook")
{
    Losses losses("x");
    Dictionary dictionary{.categories = {described_code()}};
    give_guids(dictionary.categories);
    const Dictionary read = read_refi_codebook(write_refi_codebook(dictionary, losses), losses);
    REQUIRE(read.categories.size() == 1);
    Category code = read.categories[0];
    code.location.clear();
    code.children[0].location.clear();
    CHECK(code == dictionary.categories[0]);
    CHECK(losses.found().empty());
}

TEST_CASE("codebooks of the wild are read leniently")
{
    struct Example {
        const char* name;
        std::string xml;
        std::string outline;
        std::string color;
        std::size_t losses;
    };
    const std::string guid = "guid=\"{11111111-1111-5111-8111-111111111111}\"";
    for (const Example& example :
         {Example{"an old namespace, sets",
                  "<CodeBook xmlns=\"urn:QDA-XML:codebook:0:4\"><Codes><Code " + guid +
                      " name=\"a\" isCodable=\"True\"/></Codes><Sets><Set name=\"s\"/></Sets></CodeBook>",
                  "a:\n", "", 1},
          {"no sets in it, a prefix, a byte-order mark",
           "\xEF\xBB\xBF<q:CodeBook xmlns:q=\"urn:QDA-XML:codebook:1.0\"><q:Codes><q:Code " + guid +
               " name=\"a\"/></q:Codes><q:Sets></q:Sets></q:CodeBook>",
           "a:\n", "", 0},
          {"rgba", "<CodeBook><Codes><Code name=\"a\" color=\"rgba(31, 119,180,0.5)\"/></Codes></CodeBook>", "a:\n",
           "#1F77B4", 0},
          {"opacity in the colour", "<CodeBook><Codes><Code name=\"a\" color=\"#1f77b4ff\"/></Codes></CodeBook>",
           "a:\n", "#1f77b4", 0},
          {"a colour by name", "<CodeBook><Codes><Code name=\"a\" color=\"red\"/></Codes></CodeBook>", "a:\n", "", 1},
          {"NVivo's code around all",
           "<CodeBook><Codes><Code name=\"Nodes\" isCodable=\"false\"><Code name=\"a\"><Code name=\"b\"/></Code><Code "
           "name=\"c\"/></Code></Codes></CodeBook>",
           "a:\n  b:\nc:\n", "", 0}}) {
        CAPTURE(example.name);
        Losses losses("x");
        const Dictionary dictionary = read_refi_codebook(example.xml, losses);
        CHECK(test::outline(dictionary.categories) == example.outline);
        CHECK(dictionary.categories[0].color == example.color);
        CHECK(losses.found().size() == example.losses);
    }
}

TEST_CASE("the schema of the standard validates what is written")
{
    const std::filesystem::path schema =
        std::filesystem::path(DRAAD_SOURCE_DIR) / "../shared/data/exchange/Codebook.xsd";
    if (!std::filesystem::exists(schema) || std::system("command -v xmllint >/dev/null") != 0) {
        MESSAGE("skipped: no schema or no xmllint here");
        return;
    }
    const test::TemporaryFolder folder;
    for (unsigned seed = 0; seed < 20; ++seed) {
        CAPTURE(seed);
        Losses losses("x");
        Dictionary dictionary{.categories = test::DictionaryGenerator(seed, {}).categories()};
        dictionary.categories.push_back(described_code());
        const std::filesystem::path file = folder.path() / "codes.qdc";
        std::ofstream(file) << write_refi_codebook(dictionary, losses);
        const std::string command =
            "xmllint --noout --schema '" + schema.string() + "' '" + file.string() + "' 2>/dev/null";
        CHECK(std::system(command.c_str()) == 0);
    }
}

TEST_CASE("a GUID is the same for the same thing, and another for another")
{
    CHECK(make_guid("code", "a") == make_guid("code", "a"));
    CHECK(make_guid("code", "a") != make_guid("source", "a"));
    CHECK(is_guid(make_guid("code", "a")));
    CHECK(make_guid("code", "a")[14] == '8'); // version 8 of RFC 9562
    CHECK_FALSE(is_guid("11111111-1111-1111-1111-11111111111g"));
}
