#include "exchange/refi/refi_project.hpp"

#include "archive/archive.hpp"
#include "archive/archive_writer.hpp"
#include "error.hpp"
#include "exchange/refi/refi_project_reader.hpp"
#include "support/coded.hpp"
#include "support/dictionaries.hpp"
#include "support/temporary_folder.hpp"

#include <doctest/doctest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

using namespace draad;

namespace {

const char* const yaml = R"(
codes:
  keuze:
    label: Keuze & wil
    definition: Zelf kiezen.
    find: ["'kiezen'", "'zelf kiezen'"]
    codes:
      wil: ["'wil'", "'zelf kiezen'"]
)";

std::vector<AnalysedDocument> documents()
{
    AnalysedDocument talk =
        test::document("gesprekken/één.txt", {"Ik 🙂 wil zelf kiezen.", "Wil je dat?\r\nJa kiezen."});
    test::say(talk, 0, "Anna", "ouder");
    test::say(talk, 1, "Bo");
    talk.card.fields = {{"regio", "Noord"}};
    return {talk, test::document("twee.txt", {"Niets hier."})};
}

std::string project_of(const test::CodedCorpus& coded, LineEnds line_ends = LineEnds::lf)
{
    Losses losses("c.yaml");
    return write_refi_project(coded.coding, coded.codebook, test::lexicon(), coded.corpus,
                              {.name = "Wie kiest?", .line_ends = line_ends}, losses);
}

/// A zip with these members.
std::string zipped(const std::vector<std::pair<std::string, std::string>>& members)
{
    ArchiveWriter archive;
    for (const auto& [name, bytes] : members)
        archive.add(name, bytes);
    return archive.take();
}

std::vector<std::string> messages(const Losses& losses)
{
    std::vector<std::string> found;
    for (const Problem& loss : losses.found())
        found.push_back(loss.message);
    return found;
}

}

TEST_CASE("what draad codes is read back from the project at its position")
{
    const test::CodedCorpus coded(documents(), yaml);
    for (const LineEnds line_ends : {LineEnds::lf, LineEnds::crlf}) {
        Losses losses("p.qdpx");
        const ImportedProject project = read_refi_project(project_of(coded, line_ends), losses);
        std::string codings;
        for (const PersonCoding& coding : project.codings)
            codings += coding.code + ": " + coding.text + (coding.polarity == Polarity::unclear ? "?\n" : "\n");
        CHECK(codings ==
              "keuze.wil: wil\nkeuze: zelf kiezen\nkeuze.wil: zelf kiezen\nkeuze.wil: Wil?\nkeuze: kiezen\n");
        CHECK(test::outline(project.codebook.categories).find("polarity") == std::string::npos);
        REQUIRE(project.texts.size() == 2);
        CHECK(project.texts[0].file == "één.txt");
        CHECK(project.texts[0].utf8 == "Anna: Ik 🙂 wil zelf kiezen.\n\nBo: Wil je dat?\nJa kiezen.\n");
        CHECK(project.codings[0].start == 11); // A n n a : _ I k _ 🙂 _
        CHECK(project.codings[0].coder == "draad");
        CHECK(write_metadata(project) == "docname,regio\néén.txt,Noord\n");
        CHECK(write_persons(project) == "docname,speaker,role\néén.txt,Anna,ouder\néén.txt,Bo,\n");
        CHECK(messages(losses) ==
              std::vector<std::string>{
                  "codes that stand for cases, and are no themes: 2; the 2 stretches coded with them "
                  "are what the cases said"});
    }
}

TEST_CASE("the same coding gives the same project")
{
    CHECK(project_of({documents(), yaml}) == project_of({documents(), yaml}));
}

TEST_CASE("the texts of a project have no byte-order mark and one kind of line end")
{
    const std::string bytes = project_of({documents(), yaml}, LineEnds::crlf);
    Archive archive("p.qdpx", bytes);
    REQUIRE(archive.members().size() == 3);
    CHECK(archive.members()[0].name == "project.qde");
    CHECK(archive.members()[1].name.starts_with("sources/"));
    CHECK(archive.read(archive.members()[1].name) ==
          "Anna: Ik 🙂 wil zelf kiezen.\r\n\r\nBo: Wil je dat?\r\nJa kiezen.\r\n");
}

TEST_CASE("the schema of the standard validates a project")
{
    const std::filesystem::path schema =
        std::filesystem::path(DRAAD_SOURCE_DIR) / "../shared/data/exchange/Project.xsd";
    if (!std::filesystem::exists(schema) || std::system("command -v xmllint >/dev/null") != 0) {
        MESSAGE("skipped: no schema or no xmllint here");
        return;
    }
    const test::TemporaryFolder folder;
    for (const std::vector<AnalysedDocument>& corpus : {documents(), {test::document("leeg.txt", {"Niets."})}, {}}) {
        const std::string bytes = project_of({corpus, yaml});
        Archive archive("p.qdpx", bytes);
        const std::filesystem::path file = folder.path() / "project.qde";
        std::ofstream(file) << archive.read("project.qde");
        const std::string command =
            "xmllint --noout --schema '" + schema.string() + "' '" + file.string() + "' 2>/dev/null";
        CHECK(std::system(command.c_str()) == 0);
    }
}

TEST_CASE("a project as other programs write it is read")
{
    const std::string qde = R"(<?xml version="1.0" encoding="utf-8"?>
<Project xmlns="urn:QDA-XML:project:1.0" name="p" origin="Een programma">
<Users><User guid="AAAAAAAA-0000-4000-8000-000000000000" name="Kim"/></Users>
<CodeBook><Codes><Code guid="{BBBBBBBB-0000-4000-8000-000000000000}" name="Thuis" isCodable="true"/></Codes></CodeBook>
<Cases><Case guid="1"/></Cases>
<Sources><TextSource guid="2" name="../een:tekst.txt" plainTextPath="internal://CCCC.txt">
<PlainTextSelection guid="3" name="thuis" startPosition="11" endPosition="16"><Description>mooi</Description>
<Coding guid="4" creatingUser="aaaaaaaa-0000-4000-8000-000000000000"><CodeRef targetGUID="bbbbbbbb-0000-4000-8000-000000000000"/></Coding>
</PlainTextSelection>
<PlainTextSelection guid="5" name="elders" startPosition="3" endPosition="6">
<Coding guid="6"><CodeRef targetGUID="DDDD"/></Coding></PlainTextSelection>
<PlainTextSelection guid="7" startPosition="90" endPosition="99"><Coding guid="8"><CodeRef targetGUID="DDDD"/></Coding></PlainTextSelection>
</TextSource>
<TextSource guid="9" name="weg" plainTextPath="internal://EEEE.txt"/>
<PictureSource guid="10"><PictureSelection guid="11"/></PictureSource>
</Sources></Project>)";
    Losses losses("p.qdpx");
    const std::string bytes = zipped({{"Project.QDE", qde},
                                      {"Sources/cccc.TXT", "\xEF\xBB\xBF"
                                                           "Wij\r\nzijn\r\nthuis.\r\n"},
                                      {"sources/.root", ""}});
    const ImportedProject project = read_refi_project(bytes, losses);
    CHECK(test::outline(project.codebook.categories) == "Thuis:\n");
    REQUIRE(project.texts.size() == 1);
    CHECK(project.texts[0].file == "-een-tekst.txt");
    CHECK(project.texts[0].utf8 == "Wij\nzijn\nthuis.\n");
    CHECK(write_codings(project) == "docname,start,end,keyword,code,polarity,coder,comment\n"
                                    "-een-tekst.txt,3,5,\"\nz\",,,,\n"
                                    "-een-tekst.txt,9,14,thuis,thuis,,Kim,mooi\n");
    CHECK(messages(losses) ==
          std::vector<std::string>{"pictures left out: 1", "'elders' is coded, but 'z' stands there; check its place",
                                   "a stretch is coded with dddd, which is no code of the project",
                                   "a coded stretch is left out: it reaches behind '../een:tekst.txt'",
                                   "'weg' is left out: its text is absent or damaged",
                                   "the case '' is left out: it has no text"});
}

TEST_CASE("a project is put together from wherever its program put the parts")
{
    const std::string qde = R"(<Project origin="Quackdas"><Users><User guid="u" name="Kim"/></Users>
<CodeBook><Codes><Code guid="c" name="Thuis"><NoteRef targetGUID="n1"/></Code><Code guid="p" name="Bo"/></Codes></CodeBook>
<Variables><Variable guid="v" name="regio"/></Variables>
<Cases><Case guid="p" name="Bo"><VariableValue><VariableRef targetGUID="v"/><TextValue>Zuid</TextValue></VariableValue></Case>
<Case guid="q" name="Huis 4"><SourceRef targetGUID="s2"/></Case></Cases>
<Sources><TextSource guid="s1" plainTextPath="internal://gesprek.txt"><Coding guid="w" creatingUser="u"><CodeRef targetGUID="c"/></Coding></TextSource>
<AudioSource guid="s2" name="Opname"><Transcript guid="t" plainTextPath="relative://opname/woorden.txt">
<SyncPoint guid="a" timeStamp="0" position="0"/><SyncPoint guid="b" timeStamp="900" position="5"/>
<TranscriptSelection guid="x" fromSyncPoint="a" toSyncPoint="b"><Coding guid="y"><CodeRef targetGUID="c"/></Coding></TranscriptSelection>
</Transcript><AudioSelection guid="z"/></AudioSource></Sources>
<Notes><Note guid="n1" name="Wat is thuis"><PlainTextContent>Ook een pleeggezin.</PlainTextContent></Note>
<Note guid="n2" name="Dagboek" plainTextPath="internal://memo.txt"/></Notes>
<Selections><PlainTextSelection sourceGUID="s1" guid="k" startPosition="6" endPosition="11"><Coding guid="l" creatingUser="u"><CodeRef targetGUID="c"/></Coding></PlainTextSelection>
<PlainTextSelection sourceGUID="s1" guid="m" startPosition="0" endPosition="12"><Coding guid="o"><CodeRef targetGUID="p"/></Coding></PlainTextSelection></Selections>
</Project>)";
    Losses losses("p.qdpx");
    const ImportedProject project = read_refi_project(zipped({{"Map/project.qde", qde},
                                                              {"Map/andere.qde", "<Project/>"},
                                                              {"Map/sources/gesprek.txt", "Ik ga\nthuis."},
                                                              {"elders/woorden.txt", "Thuis is fijn."},
                                                              {"Map/sources/memo.txt", "Dag 1."}}),
                                                      losses);
    CHECK(write_codings(project) == "docname,start,end,keyword,code,polarity,coder,comment\n"
                                    "gesprek.txt,0,12,,thuis,,Kim,\n"
                                    "gesprek.txt,6,11,thuis,thuis,,Kim,\n"
                                    "Opname.txt,0,5,Thuis,thuis,,,\n");
    CHECK(write_persons(project) == "docname,speaker,regio\ngesprek.txt,Bo,Zuid\n");
    CHECK(write_metadata(project) == "docname,case\nOpname.txt,Huis 4\n");
    REQUIRE(project.codebook.categories.size() == 1);
    CHECK(project.codebook.categories[0].memo == std::vector<std::string>{"Wat is thuis: Ook een pleeggezin."});
    REQUIRE(project.memos.size() == 1);
    CHECK(project.memos[0].file == "Dagboek.txt");
    CHECK(project.memos[0].utf8 == "Dag 1.");
    CHECK(messages(losses) ==
          std::vector<std::string>{
              "a second project in it, 'Map/andere.qde', is left out; 'Map/project.qde' is read",
              "stretches of a recording left out: 1", "times of a transcript left out: 2",
              "codes that stand for cases, and are no themes: 1; the 1 stretches coded with them are "
              "what the cases said"});
}

TEST_CASE("where nothing tells how places are counted, words are not cut in two")
{
    const std::string qde = R"(<Project><CodeBook><Codes><Code guid="c" name="Thuis"/></Codes></CodeBook>
<Sources><TextSource guid="s" name="a" plainTextPath="internal://a.txt">
<PlainTextSelection guid="1" startPosition="3" endPosition="8"><Coding guid="2"><CodeRef targetGUID="c"/></Coding></PlainTextSelection>
<PlainTextSelection guid="3" startPosition="10" endPosition="15"><Coding guid="4"><CodeRef targetGUID="c"/></Coding></PlainTextSelection>
</TextSource></Sources></Project>)";
    Losses losses("p.qdpx");
    const ImportedProject project =
        read_refi_project(zipped({{"project.qde", qde}, {"sources/a.txt", "🙂 thuis, thuis."}}), losses);
    REQUIRE(project.codings.size() == 2);
    CHECK(project.codings[0].text == "thuis"); // counted in UTF-16
    CHECK(project.codings[1].text == "thuis");
}

TEST_CASE("codes of one label are told apart, and each person is one case whatever the number of documents")
{
    AnalysedDocument first = test::document("a/een.txt", {"Ik wil steun."});
    test::say(first, 0, "Anna", "ouder");
    AnalysedDocument second = test::document("b/een.txt", {"Steun krijg ik."});
    test::say(second, 0, "ANNA", "ouder");
    AnalysedDocument third = test::document("drie.txt", {"Steun."});
    test::say(third, 0, "Bo", "ouder");
    AnalysedDocument fourth = test::document("vier.txt", {"Steun."});
    test::say(fourth, 0, "Bo", "jongere");
    const test::CodedCorpus coded({first, second, third, fourth}, R"(
codes:
  ouder: {label: Ouder, codes: {steun: {label: Steun, find: ["'steun'"]}}}
  kind: {label: Kind, codes: {steun: {label: Steun, find: ["'krijg'"]}}}
)");
    Losses losses("c.yaml");
    const std::string bytes =
        write_refi_project(coded.coding, coded.codebook, test::lexicon(), coded.corpus, {.name = "p"}, losses);
    Archive archive("p.qdpx", bytes);
    const std::string qde = archive.read("project.qde");
    for (const char* part : {"name=\"Steun (Ouder)\"", "name=\"Steun (Kind)\"", "name=\"a-een.txt\""}) {
        CAPTURE(part);
        CHECK(qde.find(part) != std::string::npos);
    }
    CHECK(qde.find("<Case ") != qde.rfind("<Case "));
    for (const char* part : {"name=\"Anna\"", "name=\"Bo (drie.txt)\"", "name=\"Bo (vier.txt)\""}) {
        CAPTURE(part);
        CHECK(qde.find(part) != std::string::npos);
    }
    Losses read("p.qdpx");
    const ImportedProject project = read_refi_project(bytes, read);
    CHECK(write_persons(project) == "docname,speaker,role\na-een.txt,Anna,ouder\nb-een.txt,Anna,ouder\n"
                                    "drie.txt,Bo,ouder\nvier.txt,Bo,jongere\n");
    CHECK(project.codings.size() == 5);
    CHECK(project.codings[0].code == "ouder.steun");
}

TEST_CASE("sentences and turns are coded as wholes where they are asked for")
{
    AnalysedDocument talk = test::document("een.txt", {"Ja. Ik wil kiezen. Nee.", "Wil jij dat?"});
    test::say(talk, 0, "Anna");
    test::say(talk, 1, "Bo");
    const test::CodedCorpus coded({talk}, yaml);
    for (const auto& [unit, expected] :
         {std::pair(ProjectUnit::sentence, "Ik wil kiezen."), {ProjectUnit::turn, "Ja. Ik wil kiezen. Nee."}}) {
        Losses losses("c.yaml");
        const ImportedProject project =
            read_refi_project(write_refi_project(coded.coding, coded.codebook, test::lexicon(), coded.corpus,
                                                 {.name = "p", .unit = unit, .passages = {}}, losses),
                              losses);
        REQUIRE(!project.codings.empty());
        CHECK(project.codings[0].text == expected);
    }
}

TEST_CASE("what is no project, or one that asks too much, is refused by name")
{
    std::string deep = "<Project><CodeBook><Codes>";
    for (int i = 0; i < 100; ++i)
        deep += "<Code name=\"a\">";
    const std::string bomb = "<!DOCTYPE p [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
                             "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]><Project><CodeBook><Codes>"
                             "<Code name=\"&c;\"/></Codes></CodeBook></Project>";
    for (const std::string& bytes :
         {std::string("geen zip"), zipped({{"a.txt", "b"}}), zipped({{"project.qde", "<Project"}}),
          zipped({{"project.qde", deep}}), zipped({{"project.qde", bomb}})}) {
        Losses losses("p.qdpx");
        CHECK_THROWS_AS(read_refi_project(bytes, losses), Error);
        try {
            read_refi_project(bytes, losses);
        } catch (const Error& error) {
            CHECK(std::string(error.what()).starts_with("p.qdpx"));
        }
    }
}

TEST_CASE("a project cut short is refused, never half read")
{
    const std::string whole = project_of({documents(), yaml});
    for (std::size_t part = 1; part < 20; ++part) {
        CAPTURE(part);
        Losses losses("p.qdpx");
        const std::string cut = whole.substr(0, whole.size() * part / 20);
        CHECK_THROWS_AS(read_refi_project(cut, losses), Error);
    }
}
