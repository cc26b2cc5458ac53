#include "project/project_reader.hpp"

#include "error.hpp"
#include "project/project_proposal.hpp"
#include "support/temporary_folder.hpp"

#include <doctest/doctest.h>

#include <fstream>
#include <string>
#include <vector>

using namespace draad;
namespace fs = std::filesystem;

namespace {

class Folder : public test::TemporaryFolder {
public:
    void write(const fs::path& name, const std::string& text) const
    {
        fs::create_directories((path() / name).parent_path());
        std::ofstream(path() / name, std::ios::binary) << text;
    }

    Project read(const std::string& text) const
    {
        write(project_file, text);
        return read_project(path() / project_file);
    }

    std::string fault_of(const std::string& text) const
    {
        try {
            read(text);
        } catch (const Error& error) {
            return std::string(error.what()).substr(path().string().size() + 1);
        }
        return "none";
    }
};

using Values = std::vector<std::string>;

}

TEST_CASE("a value may stand alone where a list may, and what is left open is not there")
{
    const Folder folder;
    const Project project =
        folder.read("documents: gesprekken\ncodebooks: [vertrouwen, 'mijn boek.yaml']\nwithout_questions: ja\n"
                    "without_roles: [tolk, observator]\ntitle: 'Thuis: een onderzoek'\nindex:\npseudonyms: ''\n");
    REQUIRE(project.values("documents").size() == 1);
    CHECK(fs::absolute(project.values("documents")[0]).lexically_normal() == folder.path() / "gesprekken");
    REQUIRE(project.values("codebooks").size() == 2);
    CHECK(project.values("codebooks")[0] == "vertrouwen");
    CHECK(fs::absolute(project.values("codebooks")[1]).lexically_normal() == folder.path() / "mijn boek.yaml");
    CHECK(project.values("without_questions") == Values{"true"});
    CHECK(project.values("without_roles") == Values{"tolk", "observator"});
    CHECK(project.values("title") == Values{"Thuis: een onderzoek"});
    CHECK(project.values("codings").empty());
    CHECK(folder.read("").settings.empty());
    CHECK(folder.read("without_questions: nee\n").values("without_questions").empty());
}

TEST_CASE("what is wrong is told with its place and what to write")
{
    const std::pair<std::string, std::string> rows[] = {
        {"documents: a\ncodeboeks: b\n",
         "draad.yaml:2:1: unknown key 'codeboeks'; did you mean 'codebooks'?; there are "},
        {"title: a\ntitle: b\n", "draad.yaml:2:1: the key 'title' stands here twice"},
        {"without_questions: misschien\n", "draad.yaml:1:20: 'without_questions' says 'misschien'; write yes or no"},
        {"title: [een, twee]\n", "draad.yaml:1:8: 'title' wants one value, and no list"},
        {"documents: {map: a}\n", "draad.yaml:1:12: 'documents' wants one value, or a list of them"},
        {"documents: [[a]]\n", "draad.yaml:1:13: 'documents' wants texts in its list"},
        {"gesprekken\n", "draad.yaml:1:1: a project wants keys with values"},
        {"title: 'open\n", "draad.yaml:1:8: "},
    };
    for (const auto& [text, fault] : rows) {
        CAPTURE(text);
        const Folder folder;
        CHECK(folder.fault_of(text).substr(0, fault.size()) == fault);
    }
}

TEST_CASE("all faults of a file are told at once")
{
    const Folder folder;
    const std::string faults = folder.fault_of("boek: a\ntitel: b\n");
    CHECK(faults.find("draad.yaml:1:1") != std::string::npos);
    CHECK(faults.find("draad.yaml:2:1: unknown key 'titel'; did you mean 'title'?") != std::string::npos);
}

TEST_CASE("a project is that of the folder, or of the nearest one above it")
{
    const Folder folder;
    folder.write("draad.yaml", "title: buiten\n");
    folder.write("studie/draad.yaml", "title: binnen\n");
    fs::create_directories(folder.path() / "studie/teksten/diep");
    fs::create_directories(folder.path() / "elders");
    CHECK(find_project(folder.path() / "studie/teksten/diep") == fs::path("../../draad.yaml"));
    CHECK(find_project(folder.path() / "studie") == fs::path("draad.yaml"));
    CHECK(find_project(folder.path() / "elders") == fs::path("../draad.yaml"));
}

TEST_CASE("a proposal names what a folder holds, and can be read")
{
    const Folder folder;
    folder.write("gesprekken/anna.txt", "Interviewer: Hoe gaat het?\nAnna: Goed.\n");
    folder.write("gesprekken/speakers.csv", "docname,speaker,role\n,Interviewer,interviewer\nanna.txt,Anna,bezoeker\n");
    folder.write("boeken/thema.yaml", "codes:\n  plek: {find: [plek]}\n");
    folder.write("boeken/lijst.yaml", "sets:\n  x: [a]\n");
    folder.write("sleutel.csv", "name,pseudonym\nAnna,Iris\n");
    folder.write("blad's.csv", "unit,docname,start,end,text,plek\n");
    folder.write("uitkomst.yaml", "geen: codeboek\n");
    const ProjectProposal proposal = propose_project(folder.path());
    CHECK(proposal.documents == Values{"gesprekken"});
    CHECK(proposal.texts == 1);
    CHECK(proposal.codebooks == Values{"boeken/thema.yaml"});
    CHECK(proposal.codings == Values{"blad's.csv"});
    CHECK(proposal.pseudonyms == "sleutel.csv");
    CHECK(proposal.roles == std::set<std::string>{"bezoeker", "interviewer"});
    const Project project = folder.read(write_project(proposal));
    CHECK(project.values("without_questions") == Values{"true"});
    CHECK(fs::absolute(project.values("codings").front()).lexically_normal() == folder.path() / "blad's.csv");
    CHECK(project.values("index").empty());
}

TEST_CASE("texts in the folder itself stand for all of it")
{
    const Folder folder;
    folder.write("los.txt", "Een tekst.\n");
    folder.write("map/nog.txt", "Nog een.\n");
    CHECK(propose_project(folder.path()).documents == Values{"."});
}
