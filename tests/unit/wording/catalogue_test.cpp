#include "wording/catalogue.hpp"

#include "wording/others.hpp"
#include "wording/said.hpp"

#include <doctest/doctest.h>

#include <array>
#include <string>
#include <utility>
#include <vector>

using namespace draad;

namespace {

std::string number(std::size_t value)
{
    std::string bytes;
    for (int i = 0; i < 4; ++i, value >>= 8U)
        bytes += static_cast<char>(value & 0xFFU);
    return bytes;
}

using Messages = std::vector<std::pair<std::string, std::string>>;

/// The bytes of an MO file: its head, the places of the texts, the texts.
std::string compiled(const Messages& messages)
{
    const std::size_t head = 28;
    const std::size_t list = 8 * messages.size();
    std::string places;
    std::string texts;
    const auto add = [&](const std::string& text) {
        places += number(text.size()) + number(head + 2 * list + texts.size());
        texts += text + '\0';
    };
    for (const auto& message : messages)
        add(message.first);
    for (const auto& message : messages)
        add(message.second);
    return number(0x950412de) + number(0) + number(messages.size()) + number(head) + number(head + list) + number(0) +
           number(0) + places + texts;
}

const std::string hit_and_hits("hit\0hits", 8);
const std::string treffer_and_treffers("treffer\0treffers", 16);

/// Says by a catalogue for as long as it lives.
class Speaking {
public:
    explicit Speaking(const Messages& messages) { say_by(Catalogue(compiled(messages))); }
    ~Speaking() { say_by({}); }
    Speaking(const Speaking&) = delete;
    Speaking& operator=(const Speaking&) = delete;
};

}

TEST_CASE("a message is said in the language of the catalogue in use, and in English without one")
{
    const auto message = [] { return said("{}: there is no code '{}'", "thema.yaml", "rust"); };
    {
        const Speaking dutch(Messages{{"{}: there is no code '{}'", "{}: de code '{}' is er niet"}});
        CHECK(message() == "thema.yaml: de code 'rust' is er niet");
    }
    CHECK(message() == "thema.yaml: there is no code 'rust'");
}

TEST_CASE("a translation may name the arguments in another order")
{
    const Speaking dutch(Messages{{"{} of {}", "van de {1} zijn er {0}"}});
    CHECK(said("{} of {}", 3, 12) == "van de 12 zijn er 3");
}

TEST_CASE("a number stands with the singular or the plural of what it counts")
{
    CHECK(counted(1, "hit", "hits") == "1 hit");
    CHECK(counted(0, "hit", "hits") == "0 hits");
    const Speaking dutch(Messages{{hit_and_hits, treffer_and_treffers}});
    CHECK(counted(1, "hit", "hits") == "1 treffer");
    CHECK(counted(0, "hit", "hits") == "0 treffers");
    CHECK(counted(12, "hit", "hits") == "12 treffers");
}

TEST_CASE("what has no translation is said in English")
{
    const Speaking dutch(Messages{{hit_and_hits, treffer_and_treffers}});
    CHECK(counted(2, "turn", "turns") == "2 turns");
    CHECK(said("nothing is judged in it") == "nothing is judged in it");
    CHECK(translated(to_say("hit")) == "treffer");
}

TEST_CASE("what becomes part of data is said in English")
{
    const Speaking dutch(Messages{{"it is too long", "het is te lang"}, {hit_and_hits, treffer_and_treffers}});
    {
        const InEnglish english;
        CHECK(said("it is too long") == "it is too long");
        CHECK(counted(2, "hit", "hits") == "2 hits");
    }
    CHECK(said("it is too long") == "het is te lang");
}

TEST_CASE("a number is written alike in every language")
{
    const Speaking dutch(Messages{{"{:.1f} of {}", "{:.1f} van {}"}});
    CHECK(said("{:.1f} of {}", 0.5, 12345) == "0.5 van 12345");
}

TEST_CASE("the head of a catalogue is no message")
{
    const Catalogue catalogue(compiled({{"", "Language: nl\n"}, {"no", "nee"}}));
    CHECK(catalogue.size() == 1);
    CHECK_FALSE(catalogue.find("").has_value());
    CHECK(catalogue.find("no").value_or("") == "nee");
}

TEST_CASE("a catalogue that is cut off anywhere has some of its messages, and none that are broken")
{
    const std::string whole = compiled({{hit_and_hits, treffer_and_treffers}, {"no", "nee"}});
    for (std::size_t size = 0; size < whole.size(); ++size) {
        CAPTURE(size);
        const Catalogue catalogue(whole.substr(0, size));
        CHECK(catalogue.find("no").value_or("nee") == "nee");
        CHECK(catalogue.find("hit").value_or("treffer") == "treffer");
    }
}

TEST_CASE("a catalogue with any byte of it altered is read without harm")
{
    const std::string whole = compiled({{hit_and_hits, treffer_and_treffers}, {"no", "nee"}});
    for (std::size_t i = 0; i < whole.size(); ++i) {
        CAPTURE(i);
        std::string altered = whole;
        altered[i] = static_cast<char>(0xFF);
        CHECK(Catalogue(altered).size() <= 2);
    }
}

TEST_CASE("where there is no file, there is no message")
{
    CHECK(Catalogue::read("/nergens/nl.mo").size() == 0);
}

TEST_CASE("what a library says is said in Dutch where it is one of its known sentences")
{
    constexpr std::array<std::string_view, 3> sentences{"{}: {} not in {}", "{} is required", "Document is empty"};
    struct Row {
        std::string english;
        std::string dutch;
    };
    const std::vector<Row> rows{
        {"--format: excel not in {csv,md}", "--format: kies uit {csv,md}, en niet excel"},
        {"FILES is required", "FILES ontbreekt"},
        {"Document is empty", "het is leeg"},
        {"Document is empty, again", "Document is empty, again"},
        {"FILES is required here", "FILES is required here"},
        {"{} is required", "{} ontbreekt"},
        {"", ""},
    };
    const Speaking dutch(Messages{{"{}: {} not in {}", "{0}: kies uit {2}, en niet {1}"},
                                  {"{} is required", "{} ontbreekt"},
                                  {"Document is empty", "het is leeg"}});
    for (const Row& row : rows) {
        CAPTURE(row.english);
        CHECK(said_of_others(row.english, sentences) == row.dutch);
    }
}
