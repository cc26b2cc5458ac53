#include "targets/targets.hpp"

#include "error.hpp"
#include "fuzz_target.hpp"
#include "index/column/column_merge.hpp"
#include "index/column/passage_letters.hpp"
#include "index/column/stored_passage.hpp"
#include "index/column/word_column.hpp"
#include "index/records/document_record.hpp"
#include "index/records/passage_record.hpp"
#include "index/segments/manifest.hpp"
#include "support/temporary_folder.hpp"

#include <fstream>

namespace draad::test {

namespace {

/// Readers of files are given the bytes in a file.
std::filesystem::path file_of(const char* name, std::string_view bytes)
{
    static const TemporaryFolder folder;
    std::ofstream(folder.path() / name, std::ios::binary) << bytes;
    return folder.path() / name;
}

void check_stored(const AnalysedPassage& passage)
{
    std::size_t end = 0;
    for (const Token& token : passage.words.tokens) {
        promise(token.range.begin >= end && token.range.end >= token.range.begin, "tokens are in order");
        end = token.range.end;
    }
    promise(end <= passage.passage.range.size(), "tokens lie within the passage");
    std::size_t first = 0;
    for (const TokenSpan& sentence : passage.words.sentences) {
        promise(sentence.begin == first && sentence.end >= first, "sentences follow each other");
        first = sentence.end;
    }
    promise(first == passage.words.tokens.size(), "sentences hold every token");
}

}

void fuzz_passage_record(std::string_view, std::string_view bytes)
{
    try {
        const AnalysedPassage passage = read_passage(bytes);
        promise(passage.text.size() == passage.passage.range.size(), "a passage has the text of its range");
        check_stored(passage);
        ByteWriter letters;
        write_passage_letters(passage.text, passage.words.tokens, letters);
        const std::string stored = letters.take();
        ByteReader in(stored);
        std::string again;
        read_passage_letters(in, passage.words.tokens, folded_tokens(passage.words.tokens), passage.text.size(), again);
        promise(again == passage.text, "a text is had again from its tokens");
    } catch (const Error&) {
    }
}

void fuzz_document_records(std::string_view, std::string_view bytes)
{
    try {
        const std::vector<DocumentOutline> outlines = read_document_outlines(bytes);
        const std::vector<DocumentRecord> records = read_document_records(bytes);
        promise(records.size() == outlines.size(), "each record has an outline");
        for (std::size_t i = 0; i < records.size(); ++i) {
            promise(records[i].summary.card.name == outlines[i].name, "an outline has the record's name");
            promise(records[i].fingerprint == outlines[i].fingerprint, "an outline has the record's fingerprint");
        }
    } catch (const Error&) {
    }
}

void fuzz_manifest(std::string_view, std::string_view bytes)
{
    try {
        read_manifest(file_of("manifest", bytes).parent_path());
    } catch (const Error&) {
    }
}

/// All that is asked of a column, and its merging with itself.
void fuzz_word_column(std::string_view, std::string_view bytes)
{
    const std::filesystem::path file = file_of("column", bytes);
    try {
        const WordColumn column(file, Checksums::ignored); // chance does not hit upon one
        const std::vector<std::uint32_t> word_ids = column.word_ids_of_entries({});
        StoredPassage stored(column, file, [&] { return std::span(word_ids); });
        for (std::uint32_t number = 0; number < column.passages(); ++number) {
            stored.seek(number, column.passages());
            const AnalysedPassage& passage = stored.whole();
            check_stored(passage);
            promise(passage.text.size() == passage.passage.range.size(), "a passage has the text of its range");
            promise(stored.words().word_ids.size() == passage.words.tokens.size(), "each token has a word or none");
            stored.tokens({0, passage.words.tokens.size()});
        }
        column.words().containing("ee");
        merge_columns(std::vector{file, file}, file.parent_path() / "merged", 0, Checksums::ignored);
    } catch (const Error&) {
    }
}

}
