#include "ingest/metadata.hpp"

#include "error.hpp"
#include "ingest/reader.hpp"
#include "unit/ingest/folder.hpp"

#include <doctest/doctest.h>

using draad::Document;
using draad::Fields;
using draad::Metadata;
using draad::test::Folder;

namespace {

const char* const transcript = "Interviewer: Ja?\n\nMevrouw Bos: Nee.\n\nInterviewer: O.\n\nMevrouw Bos: Dus.\n";

Document describe(const Folder& folder, const std::string& file)
{
    Metadata metadata;
    metadata.read_folder(folder.path());
    Document document = draad::read_document(file, transcript);
    metadata.describe(document, folder.path() / file);
    return document;
}

std::string complaint(const Folder& folder)
{
    try {
        Metadata().read_folder(folder.path());
    } catch (const draad::Error& error) {
        return std::string(error.what()).substr(folder.path().string().size() + 1);
    }
    return "";
}

}

TEST_CASE("metadata.csv gives titles and fields, with commas or semicolons, quotes and any encoding")
{
    const std::vector<std::string> tables = {
        "file,Titel,Regio,setting\na.txt,\"Over thuis, deel 1\",Noord,café\nb.txt,x,y,z\n",
        "\xEF\xBB\xBF"
        "file;Titel;Regio;setting\r\na.txt;\"Over thuis, deel 1\";Noord;café\r\n",
        "file;titel;regio;setting\na.txt;Over thuis, deel 1;Noord;caf\xE9\n",
    };
    for (const std::string& table : tables) {
        CAPTURE(table);
        const Folder folder;
        folder.write("metadata.csv", table);
        const Document document = describe(folder, "a.txt");
        CHECK(document.card.title == "Over thuis, deel 1");
        CHECK(document.card.fields == Fields{{"regio", "Noord"}, {"setting", "café"}});
    }
}

TEST_CASE("the column that names the document may have the name that other tables give it")
{
    for (const char* name : {"docname", "file", "document", "Document", "doc_id", "doc"}) {
        CAPTURE(name);
        const Folder folder;
        folder.write("metadata.csv", std::string(name) + ",regio\na.txt,Noord\n");
        folder.write("speakers.csv", std::string(name) + ",speaker,role\na.txt,mevrouw bos,moeder\n");
        const Document document = describe(folder, "a.txt");
        CHECK(document.card.fields == Fields{{"regio", "Noord"}});
        CHECK(document.card.speakers[1].role == "moeder");
        CHECK(describe(folder, "b.txt").card.fields.empty());
    }
    const Folder folder;
    folder.write("metadata.csv", "file,document\na.txt,verslag\n");
    CHECK(describe(folder, "a.txt").card.fields == Fields{{"document", "verslag"}});
}

TEST_CASE("speakers.csv gives roles and fields, of one document or of all")
{
    const Folder folder;
    folder.write("speakers.csv",
                 "file,speaker,role,leeftijd\na.txt,mevrouw bos,moeder,44\n,Interviewer,onderzoeker,\n");
    const Document document = describe(folder, "a.txt");
    REQUIRE(document.card.speakers.size() == 2);
    CHECK(document.card.speakers[0].role == "onderzoeker");
    CHECK(document.card.speakers[1].role == "moeder");
    CHECK(document.card.speakers[1].fields == Fields{{"leeftijd", "44"}});
    CHECK(describe(folder, "b.txt").card.speakers[1].role.empty());
}

TEST_CASE("a speaker's row without a file is for the folder and what is below it, and no other")
{
    const Folder folder;
    folder.write("een/speakers.csv", "file,speaker,role\n,Bos,moeder\n");
    Metadata metadata;
    metadata.read_folder(folder.path() / "een");
    CHECK(metadata.speakers_of(folder.path() / "een/dieper/a.txt").size() == 1);
    CHECK(metadata.speakers_of(folder.path() / "een/a.txt").size() == 1);
    CHECK(metadata.speakers_of(folder.path() / "twee/a.txt").empty());
}

TEST_CASE("a row for a file that is not there is a problem with its line")
{
    const Folder folder;
    folder.write("a.txt");
    folder.write("metadata.csv", "file,titel\na.txt,\"twee\nregels\"\nweg.txt,x\n");
    Metadata metadata;
    metadata.read_folder(folder.path());
    const auto problems = metadata.problems();
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].location == (folder.path() / "metadata.csv").string() + ":4");
    CHECK(problems[0].message.starts_with("there is no file 'weg.txt'"));
}

TEST_CASE("a broken table is refused with its line")
{
    const std::vector<std::pair<std::string, std::string>> examples = {
        {"file,titel\na.txt,x,y\n", "metadata.csv:2: this row has 3 fields, the header has 2; put quotes around a "
                                    "field that holds a comma or semicolon"},
        {"titel\nx\n", "metadata.csv:2: the column 'docname' must name a document"},
        {"file,Titel,titel\na.txt,x,y\n",
         "metadata.csv:1: the column 'titel' stands here twice; give one another name"},
    };
    for (const auto& [table, message] : examples) {
        CAPTURE(table);
        const Folder folder;
        folder.write("metadata.csv", table);
        CHECK(complaint(folder) == message);
    }
}

TEST_CASE("speakers.csv may give the name that is meant, and two names found become one speaker")
{
    const draad::test::Folder folder;
    const std::string text = "Interviewer: Hoe gaat het?\n\nAnna: Goed.\n\nInterviewer: En thuis?\n\nA. Vos: Ook.\n\n"
                             "Interviewer: Fijn.\n\nAnne: Nou.";
    folder.write("a.txt", text);
    folder.write("speakers.csv", "file,speaker,name,role,turns,words\na.txt,Anna,Anna Vos,moeder,1,1\n"
                                 "a.txt,A. Vos,Anna Vos,,1,1\n");
    Metadata metadata;
    metadata.read_folder(folder.path());
    Document document = draad::read_document("a.txt", text);
    metadata.describe(document, folder.path() / "a.txt");
    REQUIRE(document.card.speakers.size() == 3);
    CHECK(document.card.speakers[1].name == "Anna Vos");
    CHECK(document.card.speakers[1].role == "moeder");
    CHECK(document.card.speakers[1].printed == std::vector<std::string>{"Anna", "A. Vos"});
    CHECK(document.card.speakers[1].fields.empty());
    CHECK(document.card.speakers[2].name == "Anne");
    CHECK(document.passages[3].speaker == 1);
    CHECK(document.passages[5].speaker == 2);
}

TEST_CASE("a table without a byte, which a shell makes before it is written, says nothing")
{
    const draad::test::Folder folder;
    folder.write("metadata.csv", "");
    folder.write("speakers.csv", "");
    CHECK(complaint(folder) == "");
    CHECK(describe(folder, "a.txt").card.speakers.size() == 2);
}

TEST_CASE("a table that was made in the folder above still names its documents")
{
    const draad::test::Folder folder;
    folder.write("een/a.txt", "Interviewer: Hoe?\n\nBos: Zo.\n\nInterviewer: En?\n\nBos: Ja.");
    folder.write("een/speakers.csv", "file,speaker,role\neen/a.txt,Bos,vader\n");
    Metadata metadata;
    metadata.read_folder(folder.path() / "een");
    CHECK(metadata.speakers_of(folder.path() / "een/a.txt").size() == 1);
    CHECK(metadata.problems().empty());
}

TEST_CASE("the tables tell of the respondents of a survey too, and a name that is meant leaves the one that is found")
{
    const draad::test::Folder folder;
    const std::string survey =
        "respondent;Wat vond u ervan?\nR1;Ik vond het een heel fijn gesprek met de juf.\nR2;Niemand "
        "heeft die dag naar mij geluisterd.\n";
    folder.write("a.csv", survey);
    folder.write("speakers.csv", "file,speaker,role,name\na.csv,R1,ouder,Anna\n,r2,kind,\n");
    Metadata metadata;
    metadata.read_folder(folder.path());
    Document document = draad::read_document("a.csv", survey, metadata.speakers_of(folder.path() / "a.csv"));
    metadata.describe(document, folder.path() / "a.csv");
    REQUIRE(document.card.speakers.size() == 2);
    CHECK(document.card.speakers[0].name == "Anna");
    CHECK(document.card.speakers[0].printed == std::vector<std::string>{"R1"});
    CHECK(document.card.speakers[0].role == "ouder");
    CHECK(document.card.speakers[1].role == "kind");
}

TEST_CASE("a row without a file holds where the table lies in the working folder")
{
    const draad::test::Folder folder;
    folder.write("speakers.csv", "speaker,role\nBos,moeder\n");
    const std::filesystem::path before = std::filesystem::current_path();
    std::filesystem::current_path(folder.path());
    Metadata metadata;
    metadata.read_folder("");
    const std::size_t found = metadata.speakers_of("a.txt").size();
    std::filesystem::current_path(before);
    CHECK(found == 1);
}
