#include "codebook/codebook_reader.hpp"

#include "support/temporary_folder.hpp"

#include <doctest/doctest.h>

#include <array>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

using namespace draad;

namespace {

Codebook read_well(const std::string& yaml)
{
    Codebook codebook;
    const std::vector<Problem> problems = read_codebook("c.yaml", yaml, codebook);
    for (const Problem& problem : problems)
        MESSAGE(problem.location << ": " << problem.message);
    REQUIRE(problems.empty());
    return codebook;
}

struct BrokenCodebook {
    std::string yaml;
    std::string location;
    std::string part_of_message;
};

}

TEST_CASE("the short form is a map of codes to lists of rules")
{
    const Codebook codebook =
        read_well("codes:\n  vertrouwen: [vertrouwen, geloof in, \"op * rekenen\"]\n  zorg: zorg\n");
    REQUIRE(codebook.codes.size() == 2);
    CHECK(codebook.codes[0].label == "vertrouwen");
    REQUIRE(codebook.codes[0].rules.size() == 3);
    CHECK(codebook.codes[0].rules[2].text == "op * rekenen");
    CHECK(codebook.codes[1].rules.size() == 1);
}

TEST_CASE("the full form keeps what a researcher needs, and the order of the file")
{
    const Codebook codebook = read_well(R"(
codebook: Zeggenschap
version: "1.2"
language: nl
authors: [Groep Jeugd]
sets:
  gezin: [kind, ouder]
codes:
  zeggenschap:
    label: Zeggenschap
    definition: Wie beslist.
    include: Ook luisteren.
    negation: ignore
    examples:
      - Zij beslissen zelf.
      - text: Over hun hoofd heen.
        polarity: negated
    find:
      - zeggenschap
      - rule: over .. hoofd heen
        polarity: negated
        name: over hoofden
        within: paragraph
        unless: grapje
        only: {role: [ouder, jongere]}
    except: zeggenschapswet
    codes:
      medezeggenschap: [+zeggenschap]
)");
    CHECK(codebook.sources[0].title == "Zeggenschap");
    REQUIRE(codebook.codes.size() == 2);
    const Code& code = codebook.codes[0];
    CHECK(code.definition == "Wie beslist.");
    CHECK(code.examples[1].polarity == Polarity::negated);
    CHECK(code.rules[0].negation == NegationSetting::ignore);
    CHECK(code.rules[1].name == "over hoofden");
    CHECK(code.rules[1].polarity == Polarity::negated);
    CHECK(code.rules[1].within == Scope::paragraph);
    CHECK(code.rules[1].unless.has_value());
    CHECK(code.rules[1].only.at("role") == std::vector<std::string>{"ouder", "jongere"});
    CHECK(code.except.size() == 1);
    CHECK(codebook.codes[1].path == "zeggenschap.medezeggenschap");
    CHECK(codebook.codes[1].parent == 0);
    CHECK(codebook.family(0) == std::vector<std::size_t>{0, 1});
}

TEST_CASE("a code has its own words for polarities, or those of the code above it")
{
    const Codebook codebook = read_well("codes:\n  say:\n    find: [inspraak]\n"
                                        "    polarity-labels: {affirmed: is er, negated: ontbreekt}\n"
                                        "    codes:\n      all: {find: [allen], polarity-labels: {negated: mist}}\n"
                                        "      one: {find: [een]}\n  other: [anders]\n");
    CHECK(codebook.codes[0].polarity_labels == std::array<std::string, 3>{"is er", "ontbreekt", ""});
    CHECK(codebook.codes[1].polarity_labels == std::array<std::string, 3>{"is er", "mist", ""});
    CHECK(codebook.codes[2].polarity_labels == codebook.codes[0].polarity_labels);
    CHECK(codebook.codes[3].polarity_labels == std::array<std::string, 3>{});
}

TEST_CASE("what is wrong with a codebook is told with line and column")
{
    const std::vector<BrokenCodebook> examples = {
        {"", "c.yaml:1:1", "empty"},
        {"- a\n", "c.yaml:1:1", "a map"},
        {"codess:\n  a: b\n", "c.yaml:1:1", "did you mean 'codes'?"},
        {"codes:\n  a:\n    finds: b\n", "c.yaml:3:5", "did you mean 'find'?"},
        {"codes:\n  a: b\n  a: c\n", "c.yaml:3:3", "twice"},
        {"codes:\n  a:\n    - *schap\n", "c.yaml:3:7", "double quotes: \"*schap\""},
        {"codes:\n  a:\n    - 's avonds\n", "c.yaml:3:7", "double quotes: \"'s avonds\""},
        {"codes:\n\ta: b\n", "c.yaml:2:1", "indent with spaces"},
        {"codes:\n  a: [b, \"c d]\n  e: f\n", "c.yaml:2:10", "never closed; write another \""},
        {"codes:\n  a: ['c d]\n", "c.yaml:2:7", "never closed"},
        {"codes:\n  \xC3\xA9: [c \"d\", *e]\n", "c.yaml:2:15", "anchor"},
        {"codes:\n  a:\n    label: b: c\n", "c.yaml:3:13", "holds ': ' must stand in quotes"},
        {"codes:\n  a: b\x01\n", "c.yaml:2:7", "control characters"},
        {"codes:\n  a: caf\xE9\n", "c.yaml:2:9", "UTF-8"},
        {"codes:\n  a: [zelf .. ]\n", "c.yaml:2:12", "behind '..'"},
        {"codes:\n  a: [\"zelf ..\"]\n", "c.yaml:2:13", "behind '..'"},
        {"codes:\n  a: [$gezin]\nsets:\n  gezinn: [kind]\n", "c.yaml:2:7", "did you mean 'gezinn'?"},
        {"codes:\n  a: [$b]\n  b: [$a]\n", "c.yaml:2:3", "itself"},
        {"codes:\n  a: [\"*\"]\n", "c.yaml:2:7", "any word"},
        {"codes:\n  a b: [c]\n", "c.yaml:2:3", "no id"},
        {"codes:\n  a:\n    label: A\n", "c.yaml:2:3", "finds nothing"},
        {"codes:\n  a:\n    find: [{rule: b, polarity: yes}]\n", "c.yaml:3:32", "affirmed or negated"},
        {"codes:\n  a:\n    find: b\n    polarity-labels: {denied: c}\n", "c.yaml:4:23", "unknown key 'denied'"},
        {"codes:\n  a:\n    find: b\n    polarity-labels: ontbreekt\n", "c.yaml:4:22", "names with a colon"},
        {"codes:\n  a:\n    find:\n", "c.yaml:3:5", "fill it in"},
        {"codes:\n  a: [{name: b}]\n", "c.yaml:2:7", "'rule:'"},
        {"language: en\ncodes:\n  a: b\n", "c.yaml:1:11", "write nl"},
    };
    for (const BrokenCodebook& example : examples) {
        CAPTURE(example.yaml);
        Codebook codebook;
        const std::vector<Problem> problems = read_codebook("c.yaml", example.yaml, codebook);
        REQUIRE_FALSE(problems.empty());
        CHECK(problems[0].location == example.location);
        CHECK(problems[0].message.find(example.part_of_message) != std::string::npos);
        CAPTURE(problems[0].message);
    }
}

TEST_CASE("a codebook uses the sets of files beside it, and what is wrong in one is told with its place")
{
    const test::TemporaryFolder folder;
    std::filesystem::create_directory(folder.path() / "sets");
    const auto write = [&](const char* name, const char* text) { std::ofstream(folder.path() / name) << text; };
    write("sets/mensen.yaml", "sets:\n  gezin: [kind, ouder]\n  allen: [$gezin, buur]\n");
    write("woorden.yaml", "sets:\n  spreken: [zeggen, vertellen]\n");
    const std::string file = (folder.path() / "boek.yaml").string();

    SUBCASE("its rules may name them, and they may name each other")
    {
        Codebook codebook;
        const auto problems =
            read_codebook(file, "use: [mensen, woorden.yaml]\ncodes: {c: ['$allen .. $spreken']}", codebook);
        CHECK(problems.empty());
        REQUIRE(codebook.find_set("allen", 0));
        CHECK(codebook.find_set("allen", 0)->location.file == (folder.path() / "sets/mensen.yaml").string());
        REQUIRE(codebook.sources.size() == 1);
        REQUIRE(codebook.sources[0].uses.size() == 2);
        CHECK(codebook.sources[0].uses[0].hash.size() == 16);
    }
    SUBCASE("a file that is not there")
    {
        Codebook codebook;
        const auto problems = read_codebook(file, "use: mensne\ncodes: {c: [kind]}", codebook);
        REQUIRE(problems.size() == 1);
        CHECK(problems[0].message.find("there is no file 'mensne.yaml' beside this codebook") == 0);
    }
    SUBCASE("a set that stands in both")
    {
        Codebook codebook;
        const auto problems = read_codebook(file, "use: mensen\nsets: {gezin: [oma]}\ncodes: {c: [$gezin]}", codebook);
        REQUIRE(problems.size() == 1);
        CHECK(problems[0].location == (folder.path() / "sets/mensen.yaml").string() + ":2:3");
        CHECK(problems[0].message == "set 'gezin' stands in " + file + ":2:8, too; rename one of them");
    }
    SUBCASE("codes in a file of sets")
    {
        write("woorden.yaml", "sets: {spreken: [zeggen]}\ncodes: {c: [kind]}\n");
        Codebook codebook;
        CHECK(read_codebook(file, "use: woorden\ncodes: {c: [kind]}", codebook).size() == 1);
    }
    SUBCASE("a folder of codebooks gives no codes for them")
    {
        write("boek.yaml", "use: [mensen, woorden]\ncodes: {c: [$spreken]}\n");
        const std::vector<std::filesystem::path> paths{folder.path()};
        const ReadCodebooks read = read_codebooks(paths);
        CHECK(read.errors.empty());
        CHECK(read.codebook.sources.size() == 1);
    }
}
