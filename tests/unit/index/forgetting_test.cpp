#include "index/index.hpp"
#include "index/index_writer.hpp"

#include "error.hpp"
#include "support/documents.hpp"
#include "support/temporary_folder.hpp"

#include <doctest/doctest.h>

#include <sys/stat.h>

#include <fstream>
#include <iterator>
#include <string>
#include <vector>

using namespace draad;

namespace {

const IndexIdentity identity{.tokenizer = 1, .reader = 1, .icu = "72.1"};

void put(const std::filesystem::path& folder, const std::vector<AnalysedDocument>& documents)
{
    IndexWriter writer(folder, "/base", identity, IndexWriter::Start::update);
    SegmentWriter segment = writer.new_segment();
    for (const AnalysedDocument& document : documents) {
        writer.remove(document.card.name);
        segment.add(document, "fingerprint");
    }
    segment.finish();
    writer.commit(std::vector{segment.folder()}, {"."}, {});
}

void forget(const std::filesystem::path& folder, const std::set<std::string>& names)
{
    IndexWriter(folder, "/base", identity, IndexWriter::Start::update).forget(names);
}

/// Which files of an index hold these bytes. Short values are stored as they are.
std::vector<std::string> files_with(const std::filesystem::path& folder, const std::string& bytes)
{
    std::vector<std::string> files;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
        if (!entry.is_regular_file())
            continue;
        std::ifstream stream(entry.path(), std::ios::binary);
        const std::string held{std::istreambuf_iterator<char>(stream), {}};
        if (held.find(bytes) != std::string::npos)
            files.push_back(entry.path().filename());
    }
    return files;
}

std::vector<std::string> names_in(const std::filesystem::path& folder)
{
    std::vector<std::string> names;
    const Index index = Index::open(folder, identity);
    for (const DocumentSummary& document : index.documents())
        names.push_back(document.card.name);
    return names;
}

}

TEST_CASE("of a document that is forgotten no file of the index holds a word or the name")
{
    const test::TemporaryFolder folder;
    const auto path = folder.path() / "index";
    put(path, {test::document("zwaluw.txt", {"Kwikstaart woont hier."}), test::document("b.txt", {"Blijft staan."})});
    REQUIRE(!files_with(path, "kwikstaart").empty());
    REQUIRE(!files_with(path, "zwaluw").empty());
    forget(path, {"zwaluw.txt"});
    CHECK(files_with(path, "kwikstaart").empty());
    CHECK(files_with(path, "zwaluw").empty());
    CHECK(!files_with(path, "blijft").empty());
    CHECK(names_in(path) == std::vector<std::string>{"b.txt"});
}

TEST_CASE("with a document, the earlier versions of it are forgotten that updates had left in place")
{
    const test::TemporaryFolder folder;
    const auto path = folder.path() / "index";
    std::vector<AnalysedDocument> documents{test::document("a.txt", {"kwikstaart"})};
    for (const char* name : {"b.txt", "c.txt", "d.txt", "e.txt"})
        documents.push_back(test::document(name, {"vogel"}));
    put(path, documents);
    put(path, {test::document("a.txt", {"merel"})});
    REQUIRE(!files_with(path, "kwikstaart").empty()); // a segment is not rewritten for one of five
    SUBCASE("while it is in the index")
    {
        forget(path, {"a.txt"});
    }
    SUBCASE("after it was removed")
    {
        IndexWriter writer(path, "/base", identity, IndexWriter::Start::update);
        writer.remove("a.txt");
        writer.commit({}, {"."}, {});
        writer.forget({"a.txt"});
    }
    CHECK(files_with(path, "kwikstaart").empty());
    CHECK(files_with(path, "merel").empty());
    CHECK(names_in(path) == std::vector<std::string>{"b.txt", "c.txt", "d.txt", "e.txt"});
}

TEST_CASE("all documents can be forgotten, and one put back")
{
    const test::TemporaryFolder folder;
    const auto path = folder.path() / "index";
    put(path, {test::document("a.txt", {"merel"}), test::document("b.txt", {"vink"})});
    forget(path, {"a.txt", "b.txt"});
    CHECK(names_in(path).empty());
    CHECK(files_with(path, "vink").empty());
    put(path, {test::document("b.txt", {"vink"})});
    CHECK(names_in(path) == std::vector<std::string>{"b.txt"});
}

TEST_CASE("a name that the index does not know is an error, and nothing is forgotten")
{
    const test::TemporaryFolder folder;
    const auto path = folder.path() / "index";
    put(path, {test::document("a.txt", {"merel"})});
    CHECK_THROWS_WITH_AS(forget(path, {"a.txt", "z.txt"}),
                         "z.txt: no document of this name is in the index; draad info --documents shows the names",
                         Error);
    CHECK(names_in(path) == std::vector<std::string>{"a.txt"});
}

TEST_CASE("the name of a file that could not be read is forgotten too")
{
    const test::TemporaryFolder folder;
    const auto path = folder.path() / "index";
    {
        IndexWriter writer(path, "/base", identity, IndexWriter::Start::update);
        writer.commit({}, {"a", "zwaluw.txt"}, {{.location = "zwaluw.txt", .message = "is empty"}});
    }
    forget(path, {"zwaluw.txt"});
    CHECK(files_with(path, "zwaluw").empty());
    CHECK(read_manifest(path).roots == std::vector<std::string>{"a"});
}

TEST_CASE("an index is for its owner only, whatever others may do by the umask")
{
    using std::filesystem::perms;
    const test::TemporaryFolder folder;
    const auto path = folder.path() / "index";
    const mode_t before = ::umask(0);
    put(path, {test::document("a.txt", {"merel"}), test::document("b.txt", {"vink"})});
    forget(path, {"a.txt"});
    ::umask(before);
    CHECK(std::filesystem::status(path).permissions() == perms::owner_all);
    for (const auto& entry : std::filesystem::recursive_directory_iterator(path)) {
        CAPTURE(entry.path().string());
        CHECK(entry.status().permissions() ==
              (entry.is_directory() ? perms::owner_all : perms::owner_read | perms::owner_write));
    }
}
