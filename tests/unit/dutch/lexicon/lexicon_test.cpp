#include "dutch/lexicon/lexicon.hpp"

#include "error.hpp"
#include "unit/dutch/lexicon.hpp"

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <string>

using namespace draad;

namespace {

/// A file that is gone after the test.
struct TemporaryFile {
    std::filesystem::path path = std::filesystem::temp_directory_path() / "draad-lexicon-test";
    explicit TemporaryFile(const std::string& bytes) { std::ofstream(path, std::ios::binary) << bytes; }
    ~TemporaryFile() { std::filesystem::remove(path); }
};

std::string bytes_of_lexicon()
{
    std::ifstream file(DRAAD_LEXICON, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

}

TEST_CASE("the lexicon holds words and their forms, folded")
{
    for (const char* word : {"kind", "kinderen", "zeggenschap", "overgenomen", "client", "ideeen", "ijs"}) {
        CAPTURE(word);
        CHECK(test::lexicon().contains(word));
    }
    for (const char* word : {"", "kindx", "zegenschap", "Kind"}) {
        CAPTURE(word);
        CHECK_FALSE(test::lexicon().contains(word));
    }
}

TEST_CASE("a name is found, but is no word")
{
    CHECK_FALSE(test::lexicon().contains("kinderdijk"));
    REQUIRE(test::lexicon().find("kinderdijk"));
    CHECK(test::lexicon().find("kinderdijk")->has(WordClass::name));
}

TEST_CASE("the flags of the dictionary tell what a word can be")
{
    CHECK(test::lexicon().find("gesprek")->has(WordClass::noun));
    CHECK(test::lexicon().find("gesprekken")->has(WordClass::noun_form));
    CHECK(test::lexicon().find("zeggen")->has(WordClass::infinitive));
    CHECK(test::lexicon().find("veilig")->has(WordClass::adjective));
    CHECK_FALSE(test::lexicon().find("gesprek")->has(WordClass::adjective));
}

TEST_CASE("the lexicon names what it was compiled from")
{
    CHECK(test::lexicon().source().find("wdutch") != std::string::npos);
}

TEST_CASE("a file that is absent, foreign or cut short is refused with its path")
{
    CHECK_THROWS_AS(Lexicon::open("no/such/lexicon"), Error);
    const std::string whole = bytes_of_lexicon();
    for (const std::string& bytes :
         {std::string(), std::string("draad"), std::string(100, 'x'), whole.substr(0, 5000)}) {
        const TemporaryFile file(bytes);
        CHECK_THROWS_AS(Lexicon::open(file.path), Error);
    }
}

TEST_CASE("a lexicon of another version is refused")
{
    std::string bytes = bytes_of_lexicon();
    bytes[8] = 99;
    const TemporaryFile file(bytes);
    CHECK_THROWS_WITH_AS(Lexicon::open(file.path), doctest::Contains("version 99"), Error);
}

TEST_CASE("damage inside the file does not lead out of it")
{
    std::string bytes = bytes_of_lexicon();
    for (std::size_t at = 64; at < bytes.size(); at += 7) {
        bytes[at] = static_cast<char>(bytes[at] ^ 0x5a);
    }
    const TemporaryFile file(bytes);
    const Lexicon damaged = Lexicon::open(file.path);
    for (const char* word : {"kind", "kinderen", "zeggenschap", "overgenomen", "a", "volstrektonbekend"}) {
        CHECK_NOTHROW(damaged.contains(word));
    }
}
