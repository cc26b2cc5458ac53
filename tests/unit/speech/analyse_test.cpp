#include "speech/analyse.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace draad;

namespace {

/// A document whose paragraphs are passages, with a line feed between.
AnalysedDocument analysed(const std::vector<std::string>& paragraphs)
{
    Document document;
    for (const std::string& paragraph : paragraphs) {
        const std::size_t begin = document.text.utf8.size();
        document.text.utf8 += paragraph + "\n";
        document.passages.push_back({.range = {begin, begin + paragraph.size()}});
    }
    Tokenizer tokenizer;
    return analyse(document, tokenizer);
}

std::string speakers_of(const AnalysedDocument& document)
{
    std::string all;
    for (const AnalysedPassage& passage : document.passages)
        for (const Quotation& quotation : passage.quotations)
            all += (all.empty() ? "" : ", ") + (quotation.speaker.empty() ? "-" : quotation.speaker);
    return all;
}

}

TEST_CASE("a passage knows how many code points and words stand before it")
{
    const AnalysedDocument document = analysed({"Eén café.", "Twee cafés dicht.", "Drie."});
    REQUIRE(document.passages.size() == 3);
    CHECK(document.passages[0].code_points_before == 0);
    CHECK(document.passages[1].code_points_before == 10);
    CHECK(document.passages[1].words_before == 2);
    CHECK(document.passages[2].code_points_before == 28);
    CHECK(document.passages[2].words_before == 5);
    CHECK(document.passages[1].text == "Twee cafés dicht.");
}

TEST_CASE("the passage before announces who is quoted")
{
    CHECK(speakers_of(analysed({"Het is stil. Een moeder vertelt:", "‘Niemand vroeg ons iets.’"})) == "Een moeder");
    CHECK(speakers_of(analysed({"Ouders zeggen:", "‘Niemand vroeg ons iets.’", "‘Ze kwamen niet terug.’"})) ==
          "Ouders, Ouders");
    CHECK(speakers_of(analysed({"Een moeder vertelt.", "‘Niemand vroeg ons iets.’"})) == "-");
    CHECK(speakers_of(analysed({"Een moeder vertelt:", "‘Niemand vroeg iets’, zei Tim."})) == "Tim");
}

TEST_CASE("a quotation over several paragraphs is one quotation a paragraph, said by one")
{
    const AnalysedDocument document =
        analysed({"Een vader vertelt: ‘Het begon klein. De school belde.",
                  "‘Later kwam de politie. Dat vergeet ik nooit.’", "Daarna werd het stil."});
    REQUIRE(document.passages[0].quotations.size() == 1);
    const AnalysedPassage& first = document.passages[0];
    CHECK(first.text.substr(first.quotations[0].range.begin) == "Het begon klein. De school belde.");
    CHECK(speakers_of(document) == "Een vader, Een vader");
}

TEST_CASE("a quotation that the next paragraph closes without opening it goes on there")
{
    const AnalysedDocument document = analysed(
        {"Een vader vertelt: ‘Het begon klein. De school belde.", "Later kwam de politie.’ Daarna werd het stil."});
    REQUIRE(document.passages[1].quotations.size() == 1);
    const AnalysedPassage& second = document.passages[1];
    CHECK(second.text.substr(0, second.quotations[0].range.end) == "Later kwam de politie.");
    CHECK(speakers_of(document) == "Een vader, Een vader");
}

TEST_CASE("dashes are dialogue where the document has attributions with them")
{
    CHECK(speakers_of(analysed({"- Kom binnen! riep Anja.", "- Nee.", "- Waarom niet? vroeg de jongen."})) ==
          "Anja, -, de jongen");
    CHECK(speakers_of(analysed({"- meer tijd", "- minder regels", "- Wat vinden ouders?"})).empty());
}

TEST_CASE("in a document with dialogue a dash opens speech within a paragraph, and two hyphens without a space")
{
    CHECK(speakers_of(analysed({"- Kom binnen! riep Anja.", "- Waarom niet? vroeg de jongen.",
                                "Het werd donker. - Blijf je? vroeg Anja."})) == "Anja, de jongen, Anja");
    CHECK(speakers_of(analysed({"--Kom binnen! riep Anja.", "--Waarom niet? vroeg de jongen."})) == "Anja, de jongen");
    CHECK(speakers_of(analysed({"----------", "--Kop", "Het werd donker. - Blijf je?"})).empty());
}

TEST_CASE("the answers of a written interview are the interviewee's, if one is named above the questions")
{
    const std::vector<std::string> answers = {"Wat doet u?", "‘Ik help mensen.’", "Hoe lang al?",
                                              "‘Een jaar.’", "Blijft u?",         "‘Zeker weten.’"};
    std::vector<std::string> interview = answers;
    CHECK(speakers_of(analysed(interview)) == "-, -, -");
    interview.insert(interview.begin(), "In gesprek met Lies van Dam");
    CHECK(speakers_of(analysed(interview)) == "Lies van Dam, Lies van Dam, Lies van Dam");
    interview.insert(interview.begin(), "Foto: de buurman van Karel de Boer");
    CHECK(speakers_of(analysed(interview)) == "-, -, -");
    CHECK(speakers_of(analysed({"In gesprek met Lies van Dam", "Wat is er?", "‘Een jaar.’"})) == "-");
}

TEST_CASE("a line with a dash and a name signs the quotation above it")
{
    CHECK(speakers_of(analysed({"“Er staat voortgang.”", "— Respondent 5, tweede ronde"})) == "Respondent 5");
    CHECK(speakers_of(analysed({"“Er staat voortgang.”", "- meer tijd voor ouders"})) == "-");
}

TEST_CASE("the name of a person stands in a passage before the pronoun")
{
    CHECK(speakers_of(analysed({"Anna de Wit werkt in de zorg.", "Volgens haar kan het beter. ‘Het is te zwaar.’"})) ==
          "Anna de Wit");
    CHECK(speakers_of(analysed({"Anna keek naar Tim.", "Tim zweeg. ‘Ik blijf hier.’"})) == "Tim");
}

TEST_CASE("in dialogue people speak in the present and the story is told in the past")
{
    const AnalysedDocument document =
        analysed({"- Kom binnen! riep Anja. De thee staat klaar. Zij liep naar de keuken.",
                  "- Dat is mooi. De lamp brandt nog. De jongen was stil.", "- Waarom niet? vroeg de jongen."});
    const auto speech = [&](std::size_t passage, std::size_t quotation) {
        const AnalysedPassage& read = document.passages[passage];
        REQUIRE(quotation < read.quotations.size());
        return read.text.substr(read.quotations[quotation].range.begin, read.quotations[quotation].range.size());
    };
    CHECK(speech(0, 1) == "De thee staat klaar.");
    CHECK(speech(1, 0) == "Dat is mooi. De lamp brandt nog.");
}

TEST_CASE("a passage without marks has no quotations")
{
    CHECK(speakers_of(analysed({"Zij zegt dat het goed gaat.", ""})).empty());
}
