#include "index/column/column_format.hpp"
#include "index/index.hpp"
#include "index/index_writer.hpp"
#include "index/stub.hpp"

#include "error.hpp"
#include "support/documents.hpp"
#include "support/temporary_folder.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <fstream>
#include <optional>
#include <string>
#include <vector>

using namespace draad;

namespace {

const IndexIdentity identity{.tokenizer = 1, .reader = 1, .icu = "72.1"};

void put(IndexWriter& writer, const std::vector<AnalysedDocument>& documents)
{
    SegmentWriter segment = writer.new_segment();
    for (const AnalysedDocument& document : documents) {
        writer.remove(document.card.name);
        segment.add(document, "made from " + document.passages.front().text);
    }
    segment.finish();
    writer.commit(std::vector{segment.folder()}, {"."}, {});
}

void put(const std::filesystem::path& folder, const std::vector<AnalysedDocument>& documents)
{
    IndexWriter writer(folder, "/base", identity, IndexWriter::Start::update);
    put(writer, documents);
}

std::vector<PassageId> passages_with(const Index& index, const std::vector<std::string>& words)
{
    std::vector<std::uint32_t> word_ids;
    for (const std::string& word : words)
        if (const auto id = index.vocabulary().find(word))
            word_ids.push_back(*id);
    return index.passages_with({.any = word_ids});
}

std::vector<std::string> texts_with(const Index& index, const std::vector<std::string>& words)
{
    std::vector<std::string> texts;
    for (const PassageId id : passages_with(index, words))
        texts.push_back(index.open_cursor()->seek(id).whole().text);
    return texts;
}

std::vector<std::string> all_texts(const Index& index)
{
    std::vector<std::string> texts;
    for (std::uint32_t i = 0; i < index.documents().size(); ++i)
        for (std::uint32_t j = 0; j < index.documents()[i].passages; ++j)
            texts.push_back(index.open_cursor()->seek({.document = i, .passage = j}).whole().text);
    return texts;
}

}

TEST_CASE("passages are found by their words, in the order of documents and passages")
{
    const test::TemporaryFolder folder;
    const auto path = folder.path() / "index";
    put(path, {test::document("b.txt", {"Wij beslissen zelf.", "Iets anders.", "Beslissen zij?"}),
               test::document("a.txt", {"Niemand zal beslissen."})});
    const Index index = Index::open(path, identity);
    REQUIRE(index.documents().size() == 2);
    CHECK(index.documents()[0].card.name == "a.txt");
    CHECK(texts_with(index, {"beslissen"}) ==
          std::vector<std::string>{"Niemand zal beslissen.", "Wij beslissen zelf.", "Beslissen zij?"});
    CHECK(texts_with(index, {"niemand", "zelf"}) ==
          std::vector<std::string>{"Niemand zal beslissen.", "Wij beslissen zelf."});
    CHECK(all_texts(index).size() == 4);
    CHECK(texts_with(index, {}).empty());
    CHECK(index.vocabulary() ==
          std::vector<std::string>{"anders", "beslissen", "iets", "niemand", "wij", "zal", "zelf", "zij"});
}

TEST_CASE("a replaced document has its new passages only, a removed one none")
{
    const test::TemporaryFolder folder;
    const auto path = folder.path() / "index";
    put(path,
        {test::document("a.txt", {"oud"}), test::document("b.txt", {"blijft"}), test::document("c.txt", {"weg"})});
    {
        IndexWriter writer(path, "/base", identity, IndexWriter::Start::update);
        CHECK(writer.fingerprints().at("b.txt") == "made from blijft");
        writer.remove("c.txt");
        put(writer, {test::document("a.txt", {"nieuw en meer", "en zo"})});
        const IndexTotals totals = writer.totals();
        CHECK(totals.documents == 2);
        CHECK(totals.passages == 3);
        CHECK(totals.words == 6);
    }
    const Index index = Index::open(path, identity);
    CHECK(all_texts(index) == std::vector<std::string>{"nieuw en meer", "en zo", "blijft"});
    CHECK(texts_with(index, {"oud"}).empty());
}

TEST_CASE("after many small commits all documents are still there, in few segments")
{
    const test::TemporaryFolder folder;
    const auto path = folder.path() / "index";
    for (int i = 0; i < 30; ++i)
        put(path, {test::document("d" + std::to_string(i) + ".txt", {"woord", "nummer " + std::to_string(i)})});
    const Index index = Index::open(path, identity);
    CHECK(index.documents().size() == 30);
    CHECK(passages_with(index, {"woord"}).size() == 30);
    CHECK(index.manifest().segments.size() <= 8);
    std::size_t segments_on_disk = 0;
    for (const auto& entry : std::filesystem::directory_iterator(path))
        segments_on_disk += entry.is_directory() ? 1 : 0;
    CHECK(segments_on_disk == index.manifest().segments.size());
}

TEST_CASE("segments that were built side by side are merged")
{
    const test::TemporaryFolder folder;
    const auto path = folder.path() / "index";
    {
        IndexWriter writer(path, "/base", identity, IndexWriter::Start::update);
        std::vector<std::filesystem::path> segments;
        for (const char* name : {"c.txt", "a.txt", "b.txt"}) {
            SegmentWriter segment = writer.new_segment();
            segment.add(test::document(name, {std::string("van ") + name, "gemeen"}), "1");
            segment.finish();
            segments.push_back(segment.folder());
        }
        writer.commit(segments, {"."}, {});
    }
    const Index index = Index::open(path, identity);
    CHECK(index.manifest().segments.size() == 1);
    CHECK(passages_with(index, {"gemeen"}) == std::vector<PassageId>{{0, 1}, {1, 1}, {2, 1}});
    CHECK(index.open_cursor()->seek({0, 0}).whole().text == "van a.txt");
}

TEST_CASE("what was not committed is not there, and leaves nothing behind")
{
    const test::TemporaryFolder folder;
    const auto path = folder.path() / "index";
    put(path, {test::document("a.txt", {"een"})});
    {
        IndexWriter writer(path, "/base", identity, IndexWriter::Start::update);
        SegmentWriter segment = writer.new_segment();
        segment.add(test::document("b.txt", {"twee"}), "2");
        segment.finish();
        writer.remove("a.txt");
    }
    CHECK(all_texts(Index::open(path, identity)) == std::vector<std::string>{"een"});
    IndexWriter next(path, "/base", identity, IndexWriter::Start::update);
    CHECK(next.new_segment().folder().filename() == "segment-000003");
    next.commit({}, {}, {});
    CHECK_FALSE(std::filesystem::exists(path / "segment-000002"));
    CHECK_FALSE(std::filesystem::exists(path / "segment-000003"));
}

TEST_CASE("what was finished and not committed is taken over where it is wanted, and deleted where not")
{
    const test::TemporaryFolder folder;
    const auto path = folder.path() / "index";
    put(path, {test::document("a.txt", {"een"})});
    const auto finish = [&](const std::string& name) {
        IndexWriter writer(path, "/base", identity, IndexWriter::Start::update);
        SegmentWriter segment = writer.new_segment();
        segment.add(test::document(name, {name}), "2");
        segment.finish();
    };
    finish("b.txt");
    finish("c.txt");
    std::filesystem::create_directory(path / "segment-000009"); // not finished
    std::optional<IndexWriter> next(std::in_place, path, "/base", identity, IndexWriter::Start::update);
    const auto taken = next->take_over([](std::span<const DocumentRecord> records) {
        return records.size() == 1 && records[0].summary.card.name == "b.txt" && records[0].fingerprint == "2";
    });
    REQUIRE(taken.size() == 1);
    next->commit(taken, {}, {});
    next.reset();
    CHECK(all_texts(Index::open(path, identity)) == std::vector<std::string>{"een", "b.txt"});
    CHECK(std::ranges::count_if(std::filesystem::directory_iterator(path),
                                [](const auto& entry) { return entry.is_directory(); }) == 2);

    finish("d.txt");
    IndexWriter anew(path, "/base", identity, IndexWriter::Start::anew);
    CHECK(anew.take_over([](std::span<const DocumentRecord>) { return true; }).empty());
    CHECK(all_texts(Index::open(path, identity)).size() == 2);
}

TEST_CASE("a reader keeps the state it opened while a writer replaces everything")
{
    const test::TemporaryFolder folder;
    const auto path = folder.path() / "index";
    put(path, {test::document("a.txt", {"oud"})});
    const Index reader = Index::open(path, identity);
    IndexWriter writer(path, "/base", identity, IndexWriter::Start::anew);
    put(writer, {test::document("a.txt", {"nieuw"})});
    CHECK(all_texts(reader) == std::vector<std::string>{"oud"});
    CHECK(all_texts(Index::open(path, identity)) == std::vector<std::string>{"nieuw"});
}

TEST_CASE("a second writer is told who holds the index")
{
    const test::TemporaryFolder folder;
    const auto path = folder.path() / "index";
    const IndexWriter first(path, "/base", identity, IndexWriter::Start::update);
    CHECK_THROWS_WITH_AS(IndexWriter(path, "/base", identity, IndexWriter::Start::update),
                         doctest::Contains(std::to_string(::getpid()).c_str()), Error);
}

TEST_CASE("an index of another version is refused with the command that mends it, and can be made anew")
{
    const test::TemporaryFolder folder;
    const auto path = folder.path() / "index";
    put(path, {test::document("a.txt", {"een"})});
    IndexIdentity other = identity;
    other.tokenizer = 2;
    CHECK_THROWS_WITH_AS(Index::open(path, other), doctest::Contains("--rebuild"), Error);
    CHECK_THROWS_AS(IndexWriter(path, "/base", other, IndexWriter::Start::update), Error);
    CHECK_NOTHROW(IndexWriter(path, "/base", other, IndexWriter::Start::anew));
}

TEST_CASE("a folder with other files in it is left alone")
{
    const test::TemporaryFolder folder;
    std::filesystem::create_directory(folder.path() / "mine");
    CHECK_THROWS_AS(IndexWriter(folder.path(), "/base", identity, IndexWriter::Start::update), Error);
    CHECK(std::filesystem::exists(folder.path() / "mine"));
}

TEST_CASE("a stub file names folders, servers and programs, a line each")
{
    const test::TemporaryFolder folder;
    const auto stub = folder.path() / "parts.stub";
    std::ofstream(stub)
        << "# parts\n auto 2023/.draad \n\nremote archief.local:7010\nremote :ssh ver xapian-progsrv /data/1\n";
    const std::vector<SegmentLocation> locations = read_stub(stub);
    REQUIRE(locations.size() == 3);
    CHECK(locations[0].name == folder.path() / "2023/.draad");
    CHECK(locations[1].host == "archief.local");
    CHECK(locations[1].port == 7010);
    CHECK(locations[2].program == "ssh");
    CHECK(locations[2].arguments == "ver xapian-progsrv /data/1");
    for (const char* mistake :
         {"auto", "remote archief", "remote archief:", "remote h:70100", "inmemory x", "remote :", "flint x"}) {
        std::ofstream(stub) << "auto a\n" << mistake << '\n';
        CAPTURE(mistake);
        CHECK_THROWS_AS(read_stub(stub), Error);
    }
}

TEST_CASE("an index made one segment holds what it held, without what is gone")
{
    const test::TemporaryFolder folder;
    const auto path = folder.path() / "index";
    put(path, {test::document("a.txt", {"een"}), test::document("b.txt", {"twee"}), test::document("c.txt", {"weg"})});
    put(path, {test::document("d.txt", {"drie"})});
    {
        IndexWriter writer(path, "/base", identity, IndexWriter::Start::update);
        writer.remove("c.txt");
        writer.compact();
    }
    const Index index = Index::open(path, identity);
    CHECK(all_texts(index) == std::vector<std::string>{"een", "twee", "drie"});
    REQUIRE(index.manifest().segments.size() == 1);
    const IndexSegment segment(path / index.manifest().segments.front());
    CHECK(segment.identity() == identity);
    CHECK(segment.words() == std::vector<std::string>{"drie", "een", "twee"});
}

TEST_CASE("an index of no documents, made one segment, can be served, and filled later")
{
    const test::TemporaryFolder folder;
    const auto path = folder.path() / "index";
    IndexWriter(path, "/base", identity, IndexWriter::Start::update).compact();
    const Index empty = Index::open(path, identity);
    REQUIRE(empty.manifest().segments.size() == 1);
    put(folder.path() / "other", {test::document("a.txt", {"een"})});
    const Index other = Index::open(folder.path() / "other", identity);
    const auto stub = folder.path() / "parts.stub";
    std::ofstream(stub) << "auto index/" << empty.manifest().segments.front() << "\nauto other\n";
    const Index both = Index::open(stub, identity);
    CHECK(all_texts(both) == std::vector<std::string>{"een"});
    CHECK(std::ranges::equal(both.passages_of_words(), std::vector<std::uint32_t>{1}));
    CHECK(both.passages_with({.any = {0}}).size() == 1);
    put(path, {test::document("b.txt", {"twee"})});
    CHECK(all_texts(Index::open(path, identity)) == std::vector<std::string>{"twee"});
}

TEST_CASE("a passage whose speaker its document does not have is damage")
{
    const test::TemporaryFolder folder;
    const auto path = folder.path() / "index";
    AnalysedDocument document = test::document("a.txt", {"Zij zegt iets.", "Hij niet."});
    document.passages[1].passage.speaker = 5;
    put(path, {document});
    const Index index = Index::open(path, identity);
    const std::unique_ptr<PassageCursor> cursor = index.open_cursor();
    CHECK(cursor->seek({.document = 0, .passage = 0}).whole().text == "Zij zegt iets.");
    CHECK_THROWS_WITH_AS(cursor->seek({.document = 0, .passage = 1}), doctest::Contains("the index is damaged"), Error);
    CHECK_THROWS_WITH_AS(index.check(), doctest::Contains("the index is damaged"), Error);
}

TEST_CASE("a stored text or record of which a byte was altered is damage")
{
    const test::TemporaryFolder folder;
    const auto path = folder.path() / "index";
    put(path, {test::document("naam.txt", {"Zij vertelt iets."})});
    IndexWriter(path, "/base", identity, IndexWriter::Start::update).compact(); // so that its database has the text
    const std::filesystem::path segment = path / Index::open(path, identity).manifest().segments.front();
    Index::open(path, identity).check();
    const auto bytes_of = [](const std::filesystem::path& file) {
        std::ifstream in(file, std::ios::binary);
        return std::string(std::istreambuf_iterator<char>(in), {});
    };
    for (const char* name : {"docdata.glass", "postlist.glass"}) {
        CAPTURE(std::string(name));
        const std::string whole = bytes_of(segment / name);
        std::string altered = whole;
        const std::size_t card = whole.find("naam.txt"); // texts are packed, and stand at the end of their block
        const std::size_t at = card == std::string::npos ? altered.find_last_not_of('\0') - 8 : card;
        altered[at] = static_cast<char>(altered[at] ^ 1);
        std::ofstream(segment / name, std::ios::binary) << altered;
        CHECK_THROWS_WITH_AS(Index::open(path, identity).check(), doctest::Contains("the index is damaged"), Error);
        std::ofstream(segment / name, std::ios::binary) << whole;
    }
    Index::open(path, identity).check();
}

TEST_CASE("postings that are not those of the passages are damage, though cards and column are whole")
{
    const test::TemporaryFolder folder;
    put(folder.path() / "one", {test::document("a.txt", {"een", "twee drie", "vier"})}); // cards and sizes are the same
    put(folder.path() / "two", {test::document("a.txt", {"een", "drie vier", "twee"})});
    const auto segment_of = [&](const char* name) {
        const auto path = folder.path() / name;
        return path / Index::open(path, identity).manifest().segments.front();
    };
    std::filesystem::copy_file(segment_of("two") / column_file_name, segment_of("one") / column_file_name,
                               std::filesystem::copy_options::overwrite_existing);
    const Index index = Index::open(folder.path() / "one", identity);
    CHECK(index.passages_with({.any = {*index.vocabulary().find("een")}}).size() == 1);
    CHECK_THROWS_WITH_AS(index.passages_with({.any = {*index.vocabulary().find("twee")}}),
                         doctest::Contains("the index is damaged"), Error);
    CHECK_THROWS_WITH_AS(index.check(), doctest::Contains("the index is damaged"), Error);
}

TEST_CASE("a text is stored once, and once more only where it is made to be served")
{
    const test::TemporaryFolder folder;
    const auto path = folder.path() / "index";
    put(path, {test::document("a.txt", {"een twee"})});
    const IndexSegment segment(path / Index::open(path, identity).manifest().segments.front());
    CHECK_FALSE(segment.has_served_passages());
    CHECK_THROWS_AS(segment.served_passage(1), Error);
    IndexWriter(path, "/base", identity, IndexWriter::Start::update).compact();
    const IndexSegment served(path / Index::open(path, identity).manifest().segments.front());
    CHECK(served.has_served_passages());
    CHECK(served.served_passage(1).text == "een twee");
}

TEST_CASE("a column that another segment left is damage, though it is whole")
{
    const test::TemporaryFolder folder;
    put(folder.path() / "one", {test::document("a.txt", {"Zij vertelt iets."})});
    put(folder.path() / "two", {test::document("b.txt", {"Hij vertelt niets."})});
    const auto column_in = [&](const char* name) {
        const auto path = folder.path() / name;
        return path / Index::open(path, identity).manifest().segments.front() / column_file_name;
    };
    std::filesystem::copy_file(column_in("two"), column_in("one"), std::filesystem::copy_options::overwrite_existing);
    CHECK_THROWS_WITH_AS(Index::open(folder.path() / "one", identity).open_cursor()->seek({0, 0}),
                         doctest::Contains("the index is damaged"), Error);
}
