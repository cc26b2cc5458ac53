#include "speech/marks/spans.hpp"

#include <doctest/doctest.h>

#include <ctime>
#include <string>
#include <utility>
#include <vector>

using namespace draad;

namespace {

std::string spans_of(const std::string& text)
{
    std::string all;
    for (const QuotedSpan& span : pair_marks(text, find_marks(text)))
        all += (all.empty() ? "" : " / ") + text.substr(span.range.begin, span.range.size());
    return all;
}

void check(const std::vector<std::pair<std::string, std::string>>& examples)
{
    for (const auto& [text, spans] : examples) {
        CAPTURE(text);
        CHECK(spans_of(text) == spans);
    }
}

}

TEST_CASE("every system of marks in Dutch print gives the words between them")
{
    check({
        {"‘Kom maar binnen’, zei ze.", "Kom maar binnen"},
        {"“Kom maar binnen”, zei ze.", "Kom maar binnen"},
        {"\"Kom maar binnen\", zei ze.", "Kom maar binnen"},
        {"'Kom maar binnen', zei ze.", "Kom maar binnen"},
        {",,Kom maar binnen'', zei ze.", "Kom maar binnen"},
        {"„Kom maar binnen”, zei ze.", "Kom maar binnen"},
        {"„Kom maar binnen“, zei ze.", "Kom maar binnen"},
        {"‚Kom maar binnen‘, zei ze.", "Kom maar binnen"},
        {"»Kom maar binnen\", zei ze.", "Kom maar binnen"},
        {"»Kom maar binnen«, zei ze.", "Kom maar binnen"},
        {"«Kom maar binnen», zei ze.", "Kom maar binnen"},
        {"``Kom maar binnen'', zei ze.", "Kom maar binnen"},
        {"'Kom maar' en \"ga maar\"", "Kom maar / ga maar"},
        {"Zij zegt: “Kom maar.” Hij zegt: “Nee.”", "Kom maar. / Nee."},
    });
}

TEST_CASE("an apostrophe is no quotation mark")
{
    check({
        {"Ze komt ’s morgens en 's avonds, met foto’s en baby'tjes.", ""},
        {"Zo’n kind met z'n ouders, 't is wat; in ’98 en '03 ook.", ""},
        {"‘s Ochtends is hij thuis en ‘s middags niet.", ""},
        {"De auto’s van ma’s buren: ’t zijn er ’n stuk of vijf.", ""},
        {"Dit zijn Hans’ spullen en die van de kinderen’.", ""},
        {"De jaren ’80 en '90 waren anders dan die van ‘60.", ""},
        {"‘Ik kom ’s avonds wel’, zei hij.", "Ik kom ’s avonds wel"},
        {"'Ik kom 's avonds wel', zei hij.", "Ik kom 's avonds wel"},
        {"''t Is koud', zei ze.", "'t Is koud"},
        {"“’t Is koud”, zei ze.", "’t Is koud"},
        {"'Dat is Hans' moeder', zei ze.", "Dat is Hans' moeder"},
        {"\"De jongens' kamer is leeg\", zei ze.", "De jongens' kamer is leeg"},
        {"‘Het zijn de ouders’ zorgen’, zei ze.", "Het zijn de ouders’ zorgen"},
        {"Schrijf een ‘s’ en geen ‘z’.", "s / z"},
        {"Een scherm van 19\" en een plank van 6' lang.", ""},
        {"‘24 uur per dag’ staat erop.", "24 uur per dag"},
    });
}

TEST_CASE("quotations stand within quotations")
{
    check({
        {"“Hij riep: ‘Kom nou!’ en liep weg”, zei Tim.", "Hij riep: ‘Kom nou!’ en liep weg / Kom nou!"},
        {"‘Hij riep: “Kom nou!” en liep weg’, zei Tim.", "Hij riep: “Kom nou!” en liep weg / Kom nou!"},
        {"‘Ik hoorde ze roepen. ‘Blijf zitten’, zei ik, maar ze gingen.’",
         "Ik hoorde ze roepen. ‘Blijf zitten’, zei ik, maar ze gingen. / Blijf zitten"},
        {"\"Zij noemen dat 'maatwerk', en wij niet.\"", "Zij noemen dat 'maatwerk', en wij niet. / maatwerk"},
        {"“‘Nee’, zei hij toen.”", "‘Nee’, zei hij toen. / Nee"},
        {"“Toen zei hij: ‘Nee.’”", "Toen zei hij: ‘Nee.’ / Nee."},
    });
}

TEST_CASE("a damaged mark still ends the quotation")
{
    check({
        {"Zij zei: ‘Ik weet niet meer wat ik moet.\" Daarna ging ze.", "Ik weet niet meer wat ik moet."},
        {"Zij zei: “Ik weet niet meer wat ik moet.’ Daarna ging ze.", "Ik weet niet meer wat ik moet."},
        {"Zij zei: ‘Ik weet niet meer wat ik moet.'' Daarna ging ze.", "Ik weet niet meer wat ik moet."},
        {"Zij zei: ,,Ik weet het niet meer.\" Daarna ging ze.", "Ik weet het niet meer."},
        {"Zij zei: ‘Ik weet het niet meer.' Daarna ging ze.", "Ik weet het niet meer."},
        {"Zij zei:,, Ik weet het niet meer. '' Daarna ging ze.", "Ik weet het niet meer."},
        {"Zij zei: „ Ik weet het niet meer. ” Daarna ging ze.", "Ik weet het niet meer."},
        {"Zij zei: \" Ik weet het niet meer. \" Daarna ging ze.", "Ik weet het niet meer."},
        {"Dit staat in (‘Doe gewoon mee! Samen leren') van vorig jaar.", "Doe gewoon mee! Samen leren"},
        {"‘Een’ en ‘twee\" en ‘drie’.", "Een / twee / drie"},
    });
}

TEST_CASE("a quotation without a closing mark ends where the speech plainly ends")
{
    check({
        {"‘Ik weet het niet meer, zegt een jongere. Daarna bleef het stil.", "Ik weet het niet meer"},
        {"“Wat moet ik dan? vroeg hij. Niemand gaf antwoord.", "Wat moet ik dan?"},
        {"Zij zei: ‘Ik ben zo moe. Het gezin kreeg hulp van de gemeente.", "Ik ben zo moe."},
        {"Zij zei: ‘Ik ben zo moe. Mijn kind slaapt niet. Het gezin kreeg hulp.",
         "Ik ben zo moe. Mijn kind slaapt niet."},
        {"Zij zei: ‘Ik ben zo moe. Hij zei: ‘Ik ook.’ Zo gaat het.", "Ik ben zo moe. / Ik ook."},
        {"Zij zei: “Ik ben zo moe", "Ik ben zo moe"},
        {"Zij zei: “Jij daar, vertel het je zus.", "Jij daar, vertel het je zus."},
        {"Zij riep: ‘Kom hier, laat me niet alleen.", "Kom hier, laat me niet alleen."},
        {"‘Ik weet het niet meer, legt een jongere uit. Daarna bleef het stil.", "Ik weet het niet meer"},
        {"“Jij komt, zeg ik. Niemand gaf antwoord.", "Jij komt"},
        {"Zij zei: ‘Ik ben zo moe. Het is zwaar. Niemand helpt ons. Dat went nooit.",
         "Ik ben zo moe. Het is zwaar. Niemand helpt ons. Dat went nooit."},
        {"Zij zei: ‘Ik ben zo moe. Het is zwaar. Ik slaap niet. Het gezin kreeg hulp.",
         "Ik ben zo moe. Het is zwaar. Ik slaap niet."},
        {"Zij zei: ‘Ik ben zo moe. Het is zwaar. Hij zei: ‘Ik ook.’ Zo gaat het.", "Ik ben zo moe. / Ik ook."},
    });
}

TEST_CASE("a paragraph that only closes a quotation is quoted from its beginning")
{
    check({
        {"Het gaat er onpersoonlijk aan toe. Niemand belt terug.’",
         "Het gaat er onpersoonlijk aan toe. Niemand belt terug."},
        {"Niemand belt terug, zei ze.” Daarna werd het stil.", ""},
        {"Wij kennen de ouders’", ""},
    });
}

TEST_CASE("a mark within its own marks nests where its place says so")
{
    check({
        {"\"Ik hoorde \"kom\" en ging weg\", zei hij. \"Jij ook\", zei ze.",
         "Ik hoorde \"kom\" en ging weg / kom / Jij ook"},
        {"\"Ik ga weg, zei hij. \"Nu meteen\", zei hij \"en jij ook\".", "Ik ga weg / Nu meteen / en jij ook"},
        {"„Ik hoorde „kom” en ging weg”, zei hij.", "Ik hoorde „kom” en ging weg / kom"},
    });
}

TEST_CASE("a line of nothing but quotations that never close is read in time that grows with it")
{
    constexpr std::size_t many = 60'000;
    std::string line;
    for (std::size_t i = 0; i < many; ++i)
        line += "\"a ";
    const std::clock_t begin = std::clock();
    CHECK(pair_marks(line, find_marks(line)).size() == many);
    CHECK(std::clock() - begin < 2 * CLOCKS_PER_SEC); // with the square of it, ten times that
}
