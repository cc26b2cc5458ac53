#include "corpus/held_document.hpp"

#include "corpus/file_corpus.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace draad;

namespace {

Document document_of(const std::string& name, const std::vector<std::string>& paragraphs)
{
    Document document;
    document.card.name = name;
    for (const std::string& paragraph : paragraphs) {
        const std::size_t begin = document.text.utf8.size();
        document.text.utf8 += paragraph + "\n\n";
        document.passages.push_back({.range = {begin, begin + paragraph.size()}});
    }
    document.passages.back().kind = PassageKind::note;
    return document;
}

FileCorpus corpus(HeldWords first, HeldWords second)
{
    Tokenizer tokenizer;
    std::vector<HeldDocument> documents;
    documents.push_back(
        hold(document_of("b.txt", {"Eén café, zei Anna: ‘Ja!’", "Zij wil dat niet?"}), tokenizer, first));
    documents.push_back(
        hold(document_of("a.txt", {"Een uit-\ngebreid plan.", "", "Zie www.kerk.nl om 10:30."}), tokenizer, second));
    return FileCorpus(std::move(documents));
}

}

TEST_CASE("a corpus that holds its texts without their words gives the same passages, whatever is asked of them first")
{
    const FileCorpus with_words = corpus(HeldWords::kept, HeldWords::kept);
    for (const HeldWords second : {HeldWords::kept, HeldWords::made_again}) {
        const FileCorpus without = corpus(HeldWords::made_again, second);
        CHECK(without.documents() == with_words.documents());
        CHECK(without.vocabulary() == with_words.vocabulary());
        const auto one = with_words.open_cursor();
        const auto other = without.open_cursor();
        for (const PassageId id : with_words.passages()) {
            CAPTURE(id.document);
            CAPTURE(id.passage);
            PassageSource& expected = one->seek(id);
            PassageSource& found = other->seek(id);
            CHECK(found.header() == expected.header());
            CHECK(found.words().word_ids == expected.words().word_ids);
            CHECK(found.words().sentences == expected.words().sentences);
            CHECK(found.tokens(all_tokens).size() == expected.tokens(all_tokens).size());
            CHECK(found.whole() == expected.whole());
        }
    }
}
