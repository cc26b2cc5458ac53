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
            codings += coding.code + ": " + coding.text + "\n";
        CHECK(codings == "keuze.wil: wil\nkeuze: zelf kiezen\nkeuze.wil: zelf kiezen\nkeuze.wil: Wil\n"
                         "polarity.unclear: Wil\nkeuze: kiezen\n");
        REQUIRE(project.texts.size() == 2);
        CHECK(project.texts[0].file == "gesprekken-één.txt");
        CHECK(project.texts[0].utf8 == "Anna: Ik 🙂 wil zelf kiezen.\n\nBo: Wil je dat?\nJa kiezen.\n");
        CHECK(project.codings[0].start == 11); // A n n a : _ I k _ 🙂 _
        CHECK(project.codings[0].coder == "draad");
        CHECK(messages(losses) == std::vector<std::string>{"cases left out: 2", "variables left out: 2"});
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
    CHECK(write_codings(project) == "docname,start,end,keyword,code,coder,comment\n"
                                    "-een-tekst.txt,3,5,\"\nz\",,,\n"
                                    "-een-tekst.txt,9,14,thuis,thuis,Kim,mooi\n");
    CHECK(messages(losses) ==
          std::vector<std::string>{"cases left out: 1", "pictures left out: 1",
                                   "'elders' is coded, but 'z' stands there; check its place",
                                   "a stretch is coded with dddd, which is no code of the project",
                                   "a coded stretch is left out: it reaches behind '../een:tekst.txt'",
                                   "'weg' is left out: its text is absent or damaged"});
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
