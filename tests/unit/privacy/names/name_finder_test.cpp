#include "privacy/names/name_finder.hpp"

#include "dutch/lexicon/lexicon.hpp"
#include "privacy/names/genitive.hpp"

#include <doctest/doctest.h>

using namespace draad;

namespace {

const Lexicon& lexicon()
{
    static const Lexicon lexicon = Lexicon::open(DRAAD_LEXICON);
    return lexicon;
}

std::string replaced(const std::vector<Pseudonym>& key, const std::string& text, Letters letters = Letters::as_written)
{
    std::string done;
    std::size_t end = 0;
    for (const Substitution& replacement : NameFinder(key, lexicon()).find(text, letters)) {
        done += text.substr(end, replacement.range.begin - end) + replacement.text;
        end = replacement.range.end;
    }
    return done + text.substr(end);
}

struct Example {
    std::string text;
    std::string disguised;
};

void check(const std::vector<Pseudonym>& key, const std::vector<Example>& examples)
{
    for (const Example& example : examples) {
        CAPTURE(example.text);
        CHECK(replaced(key, example.text) == example.disguised);
    }
}

}

TEST_CASE("a name is replaced in every form in which it is printed")
{
    check({{"Marieke van der Berg", "Ouder 1"}},
          {{"Marieke van der Berg kwam.", "Ouder 1 kwam."},
           {"Toen kwam M. van der Berg.", "Toen kwam Ouder 1."},
           {"Toen kwam M.J. van der Berg.", "Toen kwam Ouder 1."},
           {"Mevrouw Van der Berg kwam.", "Mevrouw Ouder 1 kwam."},
           {"Mevrouw v.d. Berg en mw. vd Berg", "Mevrouw Ouder 1 en mw. Ouder 1"},
           {"Berg, M. van der; aanwezig", "Ouder 1; aanwezig"},
           {"Berg, Marieke van der (ouder)", "Ouder 1 (ouder)"},
           {"Ik ken Marieke goed.", "Ik ken Ouder 1 goed."},
           {"Ik ken MARIEKE VAN DER BERG.", "Ik ken Ouder 1."},
           {"Marieke\nvan der\nBerg", "Ouder 1"},
           {"toen zei marieke van der berg niets", "toen zei Ouder 1 niets"},
           {"Het Berg-overleg, volgens Berg.", "Het Ouder 1-overleg, volgens Ouder 1."}});
}

TEST_CASE("a genitive becomes that of the pseudonym")
{
    check({{"Marieke van der Berg", "Ouder 1"}, {"Anna", "Kim"}, {"Hans", "Toon"}},
          {{"Mariekes dossier", "Ouder 1’s dossier"},
           {"Van der Bergs dossier", "Ouder 1’s dossier"},
           {"Bergs voorstel", "Ouder 1’s voorstel"},
           {"Anna's jas en Anna’s tas", "Kims jas en Kims tas"},
           {"Hans’ jas", "Toon’ jas"}});
    CHECK(genitive("Anna") == "Anna’s");
    CHECK(genitive("Ouder A") == "Ouder A’s");
    CHECK(genitive("Kees") == "Kees’");
}

TEST_CASE("words that look like a name, and other people's names, stay")
{
    check({{"Marieke van der Berg", "Ouder 1"}, {"Wil", "Voorzitter 1"}, {"Jansen", "Begeleider 1"}},
          {{"Van den Berg kwam, en Piet op den Berg.", "Van den Berg kwam, en Piet op den Berg."},
           {"Zij woont op de berg.", "Zij woont op de berg."},
           {"Wij woonden in Bergen, aan de Mariekestraat.", "Wij woonden in Bergen, aan de Mariekestraat."},
           {"Dat zei mevrouw Jansens.", "Dat zei mevrouw Jansens."},
           {"Ik wil dat. Wil je dat?", "Ik wil dat. Wil je dat?"},
           {"Wil zei niets, en Wil ging.", "Voorzitter 1 zei niets, en Voorzitter 1 ging."}});
}

TEST_CASE("a surname behind another given name is a relative, and a name of two people is nobody's")
{
    check({{"Marieke Jansen", "Ouder 1"}}, {{"Zij en Piet Jansen", "Zij en [naam]"}, {"met P. Jansen", "met [naam]"}});
    check({{"Marieke Jansen", "Ouder 1"}, {"Marieke de Wit", "Ouder 2"}},
          {{"Daar kwam Marieke.", "Daar kwam [naam]."}, {"Daar kwam Marieke de Wit.", "Daar kwam Ouder 2."}});
}

TEST_CASE("the longest form goes first, and hyphened surnames are known by their halves")
{
    check({{"Jan", "Kind 1"}, {"Jan de Vries", "Ouder 1"}, {"Anna Smit-de Haan", "Ouder 2"}},
          {{"Jan en Jan de Vries", "Kind 1 en Ouder 1"},
           {"Anna Smit-de Haan, mevrouw Smit, mevrouw De Haan", "Ouder 2, mevrouw Ouder 2, mevrouw Ouder 2"}});
}

TEST_CASE("a partner's name behind a hyphen goes with the surname, and a family with its article")
{
    check({{"Truus van den Heuvel", "Ouder 1"}, {"Anna Kok", "Ouder 2"}},
          {{"Mevrouw Van den Heuvel-Bakker zei", "Mevrouw Ouder 1 zei"},
           {"bij de Heuvels op de heuvels", "bij de Ouder 1’s op de heuvels"},
           {"met Anna-Sophie en Anna", "met [naam] en Ouder 2"}});
}

TEST_CASE("accents, and letters put together of two characters, make no other name")
{
    check({{"René Müller", "Vader 1"}}, {{"Rene Muller", "Vader 1"}, {"Rene\u0301 kwam", "Vader 1 kwam"}});
}

TEST_CASE("in names of files a name may stand in small letters between hyphens")
{
    const std::vector<Pseudonym> key{{"Jan de Boer", "Ouder 1"}};
    CHECK(replaced(key, "map/interview-jan_de_boer.txt", Letters::any_case) == "map/interview-Ouder 1.txt");
    CHECK(replaced(key, "map/boer.docx", Letters::any_case) == "map/Ouder 1.docx");
}

TEST_CASE("a name is read in its parts, in either order")
{
    const PersonalName name = parse_personal_name("Prof. dr. M.J. van 't Hoff-de Wit (arts)");
    CHECK(name.given == std::vector<std::string>{"m", "j"});
    CHECK(name.particles == std::vector<std::string>{"van", "t"});
    CHECK(name.surname == std::vector<std::string>{"hoff", "de", "wit"});
    CHECK(name.before_hyphen == 1);
    CHECK(parse_personal_name("Berg, M. van der").particles == std::vector<std::string>{"van", "der"});
    CHECK(parse_personal_name("Anne-Marie").surname.empty());
    CHECK(parse_personal_name("De heer Bos").surname == std::vector<std::string>{"bos"});
}
