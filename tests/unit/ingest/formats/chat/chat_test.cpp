#include "ingest/formats/chat/chat_words.hpp"
#include "unit/ingest/reading.hpp"

#include <doctest/doctest.h>

using draad::Document;
using draad::plain_words_of_chat;
using draad::read_document;
using draad::test::complaint;
using draad::test::outline;
using Lines = std::vector<std::string>;

TEST_CASE("the codes of CHAT become plain spelling")
{
    struct Example {
        std::string tier;
        std::string text;
    };
    const std::vector<Example> examples = {
        {"wat weet je nog ?", "wat weet je nog?"},
        {"uitin(g) van (he)t boek .", "uiting van het boek."},
        {"&uh ik &-eh wou &+be begin(nen) .", "uh ik eh wou be beginnen."},
        {"ieduleen [: iedereen] komt .", "iedereen komt."},
        {"wij gaat [:: gaan] weg .", "wij gaat weg."},
        {"<ik wil> [/] ik wil [//] mag dat [?] ?", "ik wil ik wil mag dat?"},
        {"<ik ben er> [: ik ben daar] al lang .", "ik ben daar al lang."},
        {"0de hond slaapt (.) hier (1.5) nu .", "hond slaapt hier nu."},
        {"xxx &=lacht dan [=! fluistert] maar .", "xxx (lacht) dan (fluistert) maar."},
        {"voet+bal met oma@f in New_York .", "voetbal met oma in New York."},
        {"en toen +...", "en toen..."},
        {"maar ik +/.", "maar ik –"},
        {"+< ja , nee [+ imit] .", "ja, nee."},
        {"no:u dat i:s [*] zo [>] .", "nou dat is zo."},
        {"&*MOT:mhm 10 kinderen om 10:30 .", "10 kinderen om 10:30."},
        {"[- eng] yes@s:eng !", "yes!"},
        {"een [onafgemaakt", "een"},
    };
    for (const Example& example : examples) {
        CAPTURE(example.tier);
        CHECK(plain_words_of_chat(example.tier).text == example.text);
    }
}

TEST_CASE("a bullet gives the time of an utterance")
{
    const auto utterance = plain_words_of_chat("ja . \x15"
                                               "61500_63000\x15");
    CHECK(utterance.text == "ja.");
    CHECK(utterance.begin_ms == 61500);
    CHECK(utterance.end_ms == 63000);
    CHECK(plain_words_of_chat("ja . \x15%snd:\"band_2.wav\"_100_900\x15").begin_ms == 100);
}

TEST_CASE("tiers become turns of the participants, dependent tiers are left out")
{
    const Document document = read_document(
        "a.cha", "@UTF8\n@Begin\n@Languages:\tnld\n@Participants:\tINV Anna Investigator, CHI\n\tTarget_Child\n"
                 "@ID:\tnld|proef|PMA|3;00.||||Mother|||\n@Date:\t12-MAR-2031\n@Comment:\tthuis opgenomen\n"
                 "*INV:\twat weet je nog \x15"
                 "1500_3000\x15\n%xsid:\t5\n%com:\tzij wacht\n\tlang .\n"
                 "*INV:\tvertel\n\teens .\n*CHI:\tniks . \x15"
                 "65000_66000\x15\n*PMA:\tnou .\n@End\n");
    CHECK(outline(document) == Lines{"meta: thuis opgenomen", "body Anna: wat weet je nog", "body Anna: vertel eens.",
                                     "body CHI: niks.", "body PMA: nou."});
    CHECK(document.passages[2].turn == 1);
    CHECK(document.passages[1].time == 1);
    CHECK(document.passages[3].time == 65);
    CHECK(document.card.speakers[0].role == "Investigator");
    CHECK(document.card.speakers[1].role == "Target_Child");
    CHECK(document.card.speakers[2].role == "Mother");
    CHECK(document.card.fields.at("datum") == "12-MAR-2031");
}

TEST_CASE("files that break the rules of CHAT are read all the same")
{
    CHECK(outline(read_document("a.cha", "@Languages:nld\n@Participants:INV Investigator,\nCHI Target_Child\n"
                                         "  *INV: wat weet je nog\n    %com: knikt\n  *CHI:ik weet\nhet niet\n")) ==
          Lines{"body INV: wat weet je nog", "body CHI: ik weet het niet"});
}

TEST_CASE("a file without main tiers is refused")
{
    CHECK(complaint("a.cha", "@Begin\n@End\n") ==
          "a.cha: there is no speech in this file: no line such as '*INV: wat weet je nog'; give it the ending of what "
          "it is");
}

TEST_CASE("bullets on every line do not make a file binary")
{
    CHECK(outline(read_document("a.cha", "*INV:\tja . \x15"
                                         "0_1\x15\n*CHI:\tnee . \x15"
                                         "1_2\x15\n")) == Lines{"body INV: ja.", "body CHI: nee."});
}
