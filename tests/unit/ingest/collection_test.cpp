#include "ingest/collection.hpp"

#include "error.hpp"
#include "unit/ingest/folder.hpp"

#include <doctest/doctest.h>

using draad::collect;
using draad::Collection;
using draad::test::Folder;
namespace fs = std::filesystem;

namespace {

std::vector<std::string> names_of(const Collection& collection)
{
    std::vector<std::string> names;
    for (const draad::SourceFile& file : collection.files)
        names.push_back(file.name);
    return names;
}

using Names = std::vector<std::string>;

}

TEST_CASE("folders are walked, and documents come in the order of their names, each once")
{
    const Folder folder;
    for (const char* name :
         {"b.txt", "a/c.md", "a/A.TXT", "README.md", ".verborgen.txt", "metadata.csv", "speakers.csv"})
        folder.write(name, "file,speaker\n");
    fs::remove(folder.path() / "speakers.csv");
    fs::remove(folder.path() / "metadata.csv");
    const std::vector<fs::path> paths = {folder.path(), folder.path() / "b.txt", folder.path() / "a"};
    CHECK(names_of(collect(paths, folder.path())) == Names{"a/A.TXT", "a/c.md", "b.txt"});
}

TEST_CASE("names outside the base stay as given")
{
    const Folder folder;
    const fs::path file = folder.write("b.txt");
    CHECK(names_of(collect(std::vector{file}, folder.path() / "elders")) == Names{file.generic_string()});
}

TEST_CASE("known formats that are not read are problems, other files are counted")
{
    const Folder folder;
    for (const char* name : {"a.msg", "b.jpg", "c.jpg", "d.zip", "los", "e.txt"})
        folder.write(name);
    const Collection collection = collect(std::vector{folder.path()}, folder.path());
    CHECK(names_of(collection) == Names{"e.txt"});
    REQUIRE(collection.unreadable.size() == 1);
    CHECK(collection.unreadable[0].location == "a.msg");
    CHECK(collection.unreadable[0].message ==
          "Outlook's own form of mail is not read; save the message as .eml, or drag it from Thunderbird");
    CHECK(collection.passed_over == Names{"2 .jpg", "1 .zip", "1 without an ending"});
}

TEST_CASE("a file that the user names is a document or a problem")
{
    const Folder folder;
    const fs::path text = folder.write("los");
    const fs::path picture = folder.write("b.jpg");
    const Collection collection = collect(std::vector{text, picture}, folder.path());
    CHECK(names_of(collection) == Names{"los"});
    CHECK(collection.unreadable.size() == 1);
}

TEST_CASE("a link that leads back up does not walk for ever")
{
    const Folder folder;
    folder.write("a/b.txt");
    fs::create_directory_symlink(folder.path(), folder.path() / "a/terug");
    CHECK(names_of(collect(std::vector{folder.path()}, folder.path())) == Names{"a/b.txt"});
}

TEST_CASE("the tables beside the documents are read, also for a file named alone")
{
    const Folder folder;
    const fs::path file = folder.write("a/b.txt");
    folder.write("a/speakers.csv", "file,speaker,role\n,Anna,ouder\n");
    CHECK(collect(std::vector{folder.path()}, folder.path()).metadata.speakers_of(file).size() == 1);
    CHECK(collect(std::vector{file}, folder.path()).metadata.speakers_of(file).size() == 1);
}

TEST_CASE("a path that does not exist is refused")
{
    CHECK_THROWS_AS(collect(std::vector<fs::path>{"bestaat-niet.txt"}, "."), draad::Error);
}

TEST_CASE("a name that is no UTF-8 is escaped, and told once")
{
    const Folder folder;
    folder.write("caf\xE9.txt");
    folder.write("café.txt");
    const Collection collection = collect(std::vector{folder.path(), folder.path()}, folder.path());
    CHECK(names_of(collection) == Names{"caf\\xE9.txt", "café.txt"});
    REQUIRE(collection.notes.size() == 1);
    CHECK(collection.notes[0].location == "caf\\xE9.txt");
}

TEST_CASE("what draad wrote in a folder is left out and named, and read where the user names it")
{
    const Folder folder;
    folder.write("a.txt");
    const fs::path own = folder.write("b.md", "| hit | docname | from | to |\n");
    CHECK(names_of(collect(std::vector{folder.path()}, folder.path())) == Names{"a.txt"});
    CHECK(collect(std::vector{folder.path()}, folder.path()).own_results == Names{"b.md"});
    CHECK(names_of(collect(std::vector{own}, folder.path())) == Names{"b.md"});
}
