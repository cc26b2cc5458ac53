#include "corpus/update.hpp"

#include "corpus/file_corpus.hpp"
#include "corpus/index_corpus.hpp"
#include "support/temporary_folder.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <fstream>
#include <map>
#include <string>

using namespace draad;

namespace {

/// A folder of texts and an index beside it.
class Workplace {
public:
    void write(const std::string& name, const std::string& text) const
    {
        std::filesystem::create_directories(docs());
        std::ofstream(docs() / name, std::ios::binary) << text;
    }
    void remove(const std::string& name) const { std::filesystem::remove(docs() / name); }

    Collection collection() const { return collect(std::vector{docs()}, folder_.path()); }

    IndexUpdate update() const
    {
        IndexWriter writer(index(), folder_.path(), current_identity(), IndexWriter::Start::update);
        return update_index(writer, collection(), {"docs"}, 2, [](std::size_t) {});
    }

    /// The texts of all passages, by document.
    static std::map<std::string, std::string> texts(const Corpus& corpus)
    {
        std::map<std::string, std::string> texts;
        const std::unique_ptr<PassageCursor> cursor = corpus.open_cursor();
        for (std::uint32_t i = 0; i < corpus.documents().size(); ++i)
            for (std::uint32_t j = 0; j < corpus.documents()[i].passages; ++j)
                texts[corpus.documents()[i].card.name] += cursor->seek({i, j}).whole().text + "/";
        return texts;
    }

    std::map<std::string, std::string> indexed() const
    {
        return texts(IndexCorpus(Index::open(index(), current_identity())));
    }

    std::filesystem::path index() const { return folder_.path() / ".draad"; }
    std::filesystem::path docs() const { return folder_.path() / "docs"; }

private:
    test::TemporaryFolder folder_;
};

using Kind = DocumentChange::Kind;

}

TEST_CASE("an index takes in what is new, changed and gone, and leaves the rest")
{
    const Workplace place;
    place.write("a.txt", "Dit is de eerste tekst.\n");
    place.write("b.txt", "Dit is de tweede tekst.\n");
    place.write("c.txt", "Dit is de derde tekst.\n");
    CHECK(place.update().count(Kind::added) == 3);
    place.write("a.txt", "Dit is een andere tekst.\n");
    place.remove("b.txt");
    place.write("d.txt", "Dit is de vierde tekst.\n");
    const IndexUpdate update = place.update();
    CHECK(update.count(Kind::added) == 1);
    CHECK(update.count(Kind::replaced) == 1);
    CHECK(update.count(Kind::removed) == 1);
    CHECK(update.count(Kind::unchanged) == 1);
    CHECK(place.indexed() == std::map<std::string, std::string>{{"docs/a.txt", "Dit is een andere tekst./"},
                                                                {"docs/c.txt", "Dit is de derde tekst./"},
                                                                {"docs/d.txt", "Dit is de vierde tekst./"}});
}

TEST_CASE("a new metadata.csv changes documents whose files are the same")
{
    const Workplace place;
    place.write("a.txt", "Dit is de eerste tekst.\n");
    place.write("b.txt", "Dit is de tweede tekst.\n");
    place.update();
    place.write("metadata.csv", "file,regio\na.txt,Noord\n");
    const IndexUpdate update = place.update();
    CHECK(update.count(Kind::replaced) == 1);
    CHECK(IndexCorpus(Index::open(place.index(), current_identity())).documents()[0].card.fields.at("regio") ==
          "Noord");
}

TEST_CASE("a document that cannot be read is named and skipped, and keeps its earlier text")
{
    const Workplace place;
    place.write("a.txt", "Dit is de eerste tekst.\n");
    place.write("b.txt", "Dit is de tweede tekst.\n");
    place.update();
    place.write("a.txt", "");
    place.write("c.txt", std::string("\0\1\2\0\0\3", 6));
    const IndexUpdate update = place.update();
    REQUIRE(update.unreadable.size() == 2);
    CHECK(update.unreadable[0].location == "docs/a.txt");
    CHECK(update.unreadable[0].message.find("earlier text is kept") != std::string::npos);
    CHECK(place.indexed().size() == 2);
}

TEST_CASE("an index and the files it was made from give the same documents and passages")
{
    const Workplace place;
    const std::filesystem::path corpus = std::filesystem::path(DRAAD_SOURCE_DIR) / "corpus";
    std::filesystem::copy(corpus, place.docs(), std::filesystem::copy_options::recursive);
    place.update();
    std::vector<Problem> problems;
    const std::unique_ptr<Corpus> files = read_files(place.collection(), 2, problems);
    const IndexCorpus index(Index::open(place.index(), current_identity()));
    CHECK(problems.empty());
    CHECK(files->documents() == index.documents());
    CHECK(files->vocabulary() == index.vocabulary());
    CHECK(Workplace::texts(*files) == place.indexed());
}

TEST_CASE("a plan says what an update would do and writes nothing")
{
    const Workplace place;
    place.write("a.txt", "Dit is de eerste tekst.\n");
    const IndexUpdate plan = plan_update({{"docs/b.txt", "x"}}, place.collection(), {"docs"}, 1, [](std::size_t) {});
    CHECK(plan.count(Kind::added) == 1);
    CHECK(plan.count(Kind::removed) == 1);
    CHECK_FALSE(std::filesystem::exists(place.index()));
}

TEST_CASE("what an interrupted run had finished is taken over, if it is whole and still as the files are")
{
    const Workplace place;
    place.write("a.txt", "Dit is de eerste tekst.\n");
    place.write("b.txt", "Dit is de tweede tekst.\n");
    place.update();
    const auto texts = place.indexed();
    // As a run leaves it that is killed before its commit.
    const auto interrupt = [&] {
        std::filesystem::remove(place.index() / "manifest");
        for (const auto& entry : std::filesystem::directory_iterator(place.index()))
            if (entry.is_directory())
                return entry.path();
        return std::filesystem::path();
    };
    const auto segments = [&] {
        return std::ranges::count_if(std::filesystem::directory_iterator(place.index()),
                                     [](const auto& entry) { return entry.is_directory(); });
    };

    interrupt();
    const IndexUpdate resumed = place.update();
    CHECK(resumed.count(Kind::added) == 2);
    CHECK(resumed.taken_over == 2);
    CHECK(resumed.changes.front().summary.passages == 1);
    CHECK(place.indexed() == texts);

    const std::filesystem::path column = interrupt() / "words.column";
    std::filesystem::resize_file(column, std::filesystem::file_size(column) - 1);
    CHECK(place.update().taken_over == 0);
    CHECK(place.indexed() == texts);

    interrupt();
    place.write("a.txt", "Dit is een andere tekst.\n");
    CHECK(place.update().taken_over == 0);
    CHECK(place.indexed().at("docs/a.txt") == "Dit is een andere tekst./");
    CHECK(segments() == 1);
}
