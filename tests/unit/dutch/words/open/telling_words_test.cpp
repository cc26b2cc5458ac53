#include "dutch/words/open/telling_words.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace draad;

TEST_CASE("words are known by what they tell of how something is said")
{
    struct Row {
        Telling kind;
        std::vector<std::string> words;
        std::vector<std::string> others;
    };
    const Row rows[] = {
        {Telling::self, {"ik", "mijn", "m'n"}, {"wij", "zijn"}},
        {Telling::us, {"wij", "onze"}, {"ik", "hun"}},
        {Telling::hearer, {"je", "jullie"}, {"u", "uw"}},
        {Telling::feeling, {"bang", "huilde", "trots"}, {"deur", "beleid"}},
        {Telling::scene, {"deur", "moeder", "liep", "koffie"}, {"kader", "beleid", "gevoel"}},
        {Telling::contrast, {"maar", "pas", "eindelijk"}, {"en", "ook"}},
        {Telling::extreme, {"nooit", "helemaal"}, {"soms", "vaak"}},
        {Telling::denial, {"niet", "geen", "nooit"}, {"wel", "altijd"}},
        {Telling::stance, {"vind", "benadruk"}, {"zat", "vindt"}},
        {Telling::chair, {"motie", "wethouder"}, {"moeder", "mevrouw"}},
        {Telling::address, {"voorzitter", "mijnheer", "overwegende"}, {"motie", "moeder"}},
        {Telling::office, {"kader", "implementatie"}, {"huis", "motie"}},
        {Telling::passive, {"werden", "men"}, {"was", "wij"}},
        {Telling::connected, {"daarom", "maar", "en"}, {"de", "mijn"}},
        {Telling::takes_back, {"maar", "nee", "echter"}, {"en", "daarom"}},
    };
    for (const Row& row : rows) {
        CAPTURE(static_cast<int>(row.kind));
        for (const std::string& word : row.words) {
            CAPTURE(word);
            CHECK(tells(word, row.kind));
        }
        for (const std::string& word : row.others) {
            CAPTURE(word);
            CHECK_FALSE(tells(word, row.kind));
        }
    }
}
