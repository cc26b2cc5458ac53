#include "files/file_bytes.hpp"
#include "ingest/collection.hpp"
#include "text/characters.hpp"
#include "unit/ingest/reading.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>

using draad::Document;
using draad::Passage;
using draad::TextRange;

namespace {

/// The documents of the corpus, of the shared data where it is present, and a few that hold every kind of line.
std::vector<Document> documents()
{
    const std::string mixed =
        "Verslag\n=======\n\nDatum: 3 mei\nAanwezig: Anna Bos (ouder), Bart\n\n---\n\n1. Opening\n\n"
        "[00:00:10] **Anna:** Ja, en dat\ngaat zo door.\n\n(applaus)\n\n[00:01:00]\n\nBart Vos (IJP):  "
        "Nee!\n\n • een\n • twee\n\nhttp://a.example\n\n\f12\n\nAnna: Toch.\n\nTrefwoorden: a,\n\nb";
    std::vector<Document> documents;
    documents.push_back(draad::read_document("gemengd.txt", mixed));
    documents.push_back(
        draad::read_document("gemengd.md", "---\nfoo: bar\n---\n" + mixed + "\n\n> citaat\n> meer\n\n***\n"));
    const std::filesystem::path source = DRAAD_SOURCE_DIR;
    for (const auto& folder :
         {source / "corpus", source / "../shared/data/articles", source / "../shared/data/transcripts"}) {
        if (!std::filesystem::exists(folder))
            continue;
        for (const draad::SourceFile& file : draad::collect(std::vector{folder}, source).files)
            if (file.path.extension() == ".txt" || folder.filename() == "corpus")
                documents.push_back(draad::read_document(file.name, draad::read_bytes(file.path)));
    }
    return documents;
}

void erase_all(std::string& text, const std::string& part)
{
    for (std::size_t offset = text.find(part); !part.empty() && offset != std::string::npos; offset = text.find(part))
        text.erase(offset, part.size());
}

/// What is left of the text between passages when the names and roles of speakers and marks of layout are taken out.
std::string unexplained(const Document& document, TextRange gap)
{
    std::string text(document.text.slice(gap));
    if (text.find('\t') != std::string::npos)
        return ""; // the identifier of an utterance
    std::erase(text, '*');
    for (const draad::Speaker& speaker : document.card.speakers)
        erase_all(text, speaker.name);
    for (const draad::Speaker& speaker : document.card.speakers)
        erase_all(text, speaker.role);
    std::string left;
    for (std::size_t offset = 0; offset < text.size();) {
        const draad::Character character = draad::character_at(text, offset);
        if (draad::is_letter(character.code_point))
            left += text.substr(offset, character.size);
        offset += character.size;
    }
    return left;
}

bool has_front_matter(const Document& document)
{
    return document.text.utf8.starts_with("---");
}

}

TEST_CASE("passages are in order, disjoint, within the text, not empty and without white space around them")
{
    for (const Document& document : documents()) {
        CAPTURE(document.card.name);
        std::size_t end = 0;
        std::uint32_t paragraph = 0;
        for (const Passage& passage : document.passages) {
            CHECK(passage.range.begin >= end);
            CHECK_FALSE(passage.range.is_empty());
            REQUIRE(passage.range.end <= document.text.utf8.size());
            const std::string_view text = document.text.slice(passage.range);
            CHECK_FALSE(draad::is_space(draad::character_at(text, 0).code_point));
            CHECK_FALSE(draad::is_space(draad::character_before(text, text.size()).code_point));
            CHECK(passage.paragraph == ++paragraph);
            CHECK((!passage.speaker || *passage.speaker < document.card.speakers.size()));
            CHECK((!passage.speaker || passage.turn > 0));
            end = passage.range.end;
        }
    }
}

TEST_CASE("every letter is in a passage, a label or the front matter")
{
    for (const Document& document : documents()) {
        CAPTURE(document.card.name);
        std::size_t end = has_front_matter(document) ? document.passages.front().range.begin : 0;
        for (const Passage& passage : document.passages) {
            if (passage.range.begin > end)
                CHECK(unexplained(document, {end, passage.range.begin}) == "");
            end = passage.range.end;
        }
        CHECK(unexplained(document, {end, document.text.utf8.size()}) == "");
    }
}

TEST_CASE("turns are numbered in the order of the document")
{
    for (const Document& document : documents()) {
        CAPTURE(document.card.name);
        std::uint32_t highest = 0;
        for (const Passage& passage : document.passages) {
            CHECK((passage.turn == 0 || passage.turn >= highest));
            highest = std::max(highest, passage.turn);
        }
    }
}
