#include "index/segments/segment_list.hpp"

#include "error.hpp"
#include "index/segments/segment.hpp"
#include "index/segments/segment_cursor.hpp"
#include "index/segments/segment_hold.hpp"
#include "support/documents.hpp"
#include "support/temporary_folder.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <fstream>
#include <optional>
#include <set>
#include <string>
#include <vector>

using namespace draad;

namespace {

using Names = std::vector<std::string>;

const IndexIdentity identity{.tokenizer = 1, .reader = 1, .icu = "72.1"};

const auto any = [](std::span<const DocumentRecord>) { return true; };

/// An index that is being written: a folder, its manifest and its segments.
struct Written {
    test::TemporaryFolder folder;
    Manifest manifest{.identity = identity};
    SegmentList segments{folder.path(), manifest};

    /// A finished segment with documents of these names, of one passage each, which says its name.
    std::filesystem::path made(const Names& names)
    {
        SegmentWriter writer = segments.make();
        for (const std::string& name : names)
            writer.add(test::document(name, {"Dit is " + name}), "of " + name);
        writer.finish();
        return writer.folder();
    }

    void add(const Names& names) { segments.add(std::vector{made(names)}); }

    /// The documents that are not gone, by segment.
    std::vector<Names> documents() const
    {
        std::vector<Names> documents;
        for (const std::string& name : manifest.segments) {
            documents.emplace_back();
            const auto gone = manifest.gone.find(name);
            const std::vector<DocumentRecord> records = IndexSegment(folder.path() / name).records();
            for (std::uint32_t i = 0; i < records.size(); ++i)
                if (gone == manifest.gone.end() || !gone->second.contains(i))
                    documents.back().push_back(records[i].summary.card.name);
        }
        return documents;
    }

    std::set<std::string> folders() const
    {
        std::set<std::string> names;
        for (const auto& entry : std::filesystem::directory_iterator(folder.path()))
            names.insert(entry.path().filename());
        return names;
    }
};

}

TEST_CASE("segments that are added are in the manifest, several at once as one")
{
    Written index;
    index.add({"a"});
    index.segments.add(std::vector{index.made({"b", "c"}), index.made({"d"})});
    CHECK(index.documents() == std::vector<Names>{{"a"}, {"b", "c", "d"}});
}

TEST_CASE("a new segment takes no folder that is there, whoever made it")
{
    Written index;
    const std::filesystem::path first = index.made({"a"});
    SegmentList again(index.folder.path(), index.manifest);
    CHECK(again.make().folder() != first);
}

TEST_CASE("a segment of which all is gone is dropped")
{
    Written index;
    index.add({"a", "b"});
    index.add({"c"});
    index.manifest.gone[index.manifest.segments[0]] = {0, 1};
    index.segments.tidy();
    CHECK(index.documents() == std::vector<Names>{{"c"}});
    CHECK(index.manifest.gone.empty());
}

TEST_CASE("a segment of which half is gone is written anew, one of which less is gone is not")
{
    Written index;
    index.add({"a", "b", "c", "d"});
    index.add({"e", "f", "g"});
    const Names before = index.manifest.segments;
    index.manifest.gone = {{before[0], {1, 3}}, {before[1], {2}}};
    index.segments.tidy();
    REQUIRE(index.manifest.segments.size() == 2);
    CHECK(index.manifest.segments[0] != before[0]);
    CHECK(index.manifest.segments[1] == before[1]);
    CHECK(index.documents() == std::vector<Names>{{"a", "c"}, {"e", "f"}});
    CHECK(index.manifest.gone == std::map<std::string, std::set<std::uint32_t>>{{before[1], {2}}});
}

TEST_CASE("a document keeps its passages and its fingerprint when its segment is written anew")
{
    Written index;
    index.add({"a", "b"});
    index.manifest.gone[index.manifest.segments[0]] = {0};
    index.segments.tidy();
    const IndexSegment segment(index.folder.path() / index.manifest.segments.at(0));
    REQUIRE(segment.records().size() == 1);
    const DocumentRecord record = segment.records().front();
    CHECK(record.fingerprint == "of b");
    CHECK(SegmentCursor(segment).seek(record.first).whole().text == "Dit is b");
}

TEST_CASE("of many segments the smallest are merged, large ones stay, and what is gone stays gone")
{
    Written index;
    Names large; // more than twice as many as all others together
    for (int i = 0; i < 60; ++i)
        large.push_back("l" + std::to_string(i));
    index.add(large);
    for (int i = 0; i < 8; ++i)
        index.add({"a" + std::to_string(i), "b" + std::to_string(i), "c" + std::to_string(i)});
    const Names before = index.manifest.segments;
    index.manifest.gone[before[2]] = {1};
    index.segments.tidy();
    CHECK(index.manifest.segments.size() == 2);
    CHECK(index.manifest.segments.front() == before.front());
    Names left;
    for (const Names& names : index.documents())
        left.insert(left.end(), names.begin(), names.end());
    CHECK(left.size() == 60 + 8 * 3 - 1);
    CHECK(std::ranges::find(left, "b1") == left.end());
    CHECK(std::ranges::find(left, "b2") != left.end());
}

TEST_CASE("segments that are to be rewritten lose what is gone, others keep it")
{
    Written index;
    index.add({"a", "b", "c"});
    index.add({"d", "e", "f"});
    const Names before = index.manifest.segments;
    index.manifest.gone = {{before[0], {0}}, {before[1], {0}}};
    index.segments.rewrite({before[0]});
    CHECK(index.documents() == std::vector<Names>{{"b", "c"}, {"e", "f"}});
    CHECK(index.manifest.gone == std::map<std::string, std::set<std::uint32_t>>{{before[1], {0}}});
}

TEST_CASE("all segments are made one, without what is gone")
{
    Written index;
    index.add({"a", "b", "c"});
    index.add({"d"});
    index.manifest.gone[index.manifest.segments[0]] = {1};
    index.segments.make_one();
    CHECK(index.documents() == std::vector<Names>{{"a", "c", "d"}});
    CHECK(index.manifest.gone.empty());
}

TEST_CASE("an index without documents is made one segment, too")
{
    Written index;
    index.segments.make_one();
    CHECK(index.documents() == std::vector<Names>{{}});
}

TEST_CASE("what the manifest does not name is a leftover and is removed, other files are not")
{
    Written index;
    index.add({"a"});
    index.made({"b"});
    std::ofstream(index.folder.path() / "notities.txt") << "van mij";
    std::filesystem::create_directory(index.folder.path() / "segment-oud");
    index.segments.remove_leftovers();
    CHECK(index.folders() == std::set<std::string>{index.manifest.segments.front(), "notities.txt", "segment-oud"});
}

TEST_CASE("a leftover that a reader holds stays until it lets go")
{
    Written index;
    const std::filesystem::path leftover = index.made({"a"});
    std::optional<SegmentHold> hold(leftover);
    index.segments.remove_leftovers();
    CHECK(std::filesystem::exists(leftover));
    hold.reset();
    index.segments.remove_leftovers();
    CHECK_FALSE(std::filesystem::exists(leftover));
}

TEST_CASE("a finished leftover is taken over if it is wanted, and deleted if not")
{
    Written index;
    const std::filesystem::path wanted = index.made({"a"});
    const std::filesystem::path unwanted = index.made({"b"});
    const auto taken = index.segments.take_over(
        [](std::span<const DocumentRecord> records) { return records.front().summary.card.name == "a"; });
    CHECK(taken == std::vector{wanted});
    CHECK_FALSE(std::filesystem::exists(unwanted));
}

TEST_CASE("a leftover that is not whole, or of another version, is not taken over")
{
    Written index;
    const std::filesystem::path unfinished = index.segments.make().folder();
    const std::filesystem::path damaged = index.made({"a"});
    std::filesystem::remove(damaged / "words.column");
    CHECK(index.segments.take_over(any).empty());
    index.made({"b"});
    index.manifest.identity.tokenizer += 1;
    CHECK(index.segments.take_over(any).empty());
    CHECK(index.folders().empty());
}

TEST_CASE("merged segments are one, in their order, and are gone themselves")
{
    Written index;
    const std::vector<std::filesystem::path> parts{index.made({"b"}), index.made({"a", "c"})};
    const std::filesystem::path merged = index.segments.merged(parts);
    index.segments.add(std::vector{merged});
    CHECK(index.documents() == std::vector<Names>{{"b", "a", "c"}});
    CHECK(index.folders() == std::set<std::string>{merged.filename()});
}

TEST_CASE("segments are for their owner only once they are sealed")
{
    using std::filesystem::perms;
    Written index;
    index.add({"a"});
    const std::filesystem::path segment = index.folder.path() / index.manifest.segments.front();
    std::filesystem::permissions(segment, perms::all);
    for (const auto& entry : std::filesystem::directory_iterator(segment))
        std::filesystem::permissions(entry.path(), perms::owner_all | perms::group_read | perms::others_read);
    index.segments.seal();
    CHECK(std::filesystem::status(segment).permissions() == perms::owner_all);
    for (const auto& entry : std::filesystem::directory_iterator(segment))
        CHECK(entry.status().permissions() == (perms::owner_read | perms::owner_write));
}
