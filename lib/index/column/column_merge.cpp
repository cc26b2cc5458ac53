#include "index/column/column_merge.hpp"

#include "index/column/column_file.hpp"
#include "index/column/column_format.hpp"
#include "index/column/column_passage.hpp"
#include "index/column/posting_sums.hpp"
#include "index/column/word_column.hpp"

#include <algorithm>
#include <map>
#include <numeric>
#include <string>
#include <vector>

namespace draad {

namespace {

class ColumnMerge {
public:
    ColumnMerge(std::span<const std::filesystem::path> files, Checksums checksums)
    {
        std::vector<SortedWords> words;
        std::vector<SortedWords> signs;
        for (const std::filesystem::path& file : files) {
            columns_.emplace_back(file, checksums);
            words.push_back(columns_.back().words());
            signs.push_back(columns_.back().signs());
        }
        words_ = merged(words);
        signs_ = merged(signs);
        std::ranges::for_each(columns_, &WordColumn::release);
        for (const WordColumn& column : columns_) {
            word_ids_.push_back(word_ids_in(words_, column.words()));
            sign_ids_.push_back(word_ids_in(signs_, column.signs()));
            column.release();
        }
    }

    void write(const std::filesystem::path& path, std::uint32_t documents_sum)
    {
        number_entries();
        ColumnFile file(path);
        PostingSums postings(words_.size());
        write_passages(file, postings);
        file.finish(words_, signs_, entries_, postings, documents_sum);
    }

private:
    /// Each column has its entries by frequency: what is frequent in any of them comes first.
    void number_entries()
    {
        std::map<std::uint32_t, std::uint32_t> known; // by packed entry: its number
        numbers_.resize(columns_.size());
        std::size_t longest = 0;
        for (const WordColumn& column : columns_)
            longest = std::max(longest, column.entries().size());
        for (std::size_t i = 0; i < longest; ++i)
            for (std::size_t j = 0; j < columns_.size(); ++j) {
                if (i >= columns_[j].entries().size())
                    continue;
                ColumnEntry entry = ColumnEntry::of(columns_[j].entries()[i]);
                const std::vector<std::uint32_t>& ids = entry.is_sign ? sign_ids_[j] : word_ids_[j];
                if (entry.index >= ids.size())
                    throw DamagedBytes();
                entry.index = ids[entry.index];
                const auto [found, is_new] = known.try_emplace(entry.packed(), entries_.size());
                if (is_new)
                    entries_.push_back(entry.packed());
                numbers_[j].push_back(found->second);
            }
    }

    void write_passages(ColumnFile& file, PostingSums& postings) const
    {
        constexpr std::uint32_t passages_between_releases = 16384;
        ColumnPassage passage;
        std::uint32_t written = 0;
        for (std::size_t j = 0; j < columns_.size(); ++j)
            for (std::uint32_t i = 0; i < columns_[j].passages(); ++i) {
                ByteReader record(columns_[j].record(i));
                read_column_passage(record, passage);
                for (ColumnToken& token : passage.tokens) {
                    if (token.entry >= numbers_[j].size())
                        throw DamagedBytes();
                    token.entry = numbers_[j][token.entry];
                    const ColumnEntry entry = ColumnEntry::of(entries_[token.entry]);
                    if (!entry.is_sign)
                        postings.add(entry.index, written);
                }
                ++written;
                ByteWriter bytes;
                write_column_passage(passage.header, passage.tokens, passage.sentences, passage.text, bytes);
                file.add_passage(bytes.take());
                if (i % passages_between_releases == 0 || i + 1 == columns_[j].passages())
                    columns_[j].release();
            }
    }

    std::vector<WordColumn> columns_;
    SortedWords words_;
    SortedWords signs_;
    std::vector<std::vector<std::uint32_t>> word_ids_; // by column
    std::vector<std::vector<std::uint32_t>> sign_ids_;
    std::vector<std::vector<std::uint32_t>> numbers_; // by column, then by its entries
    std::vector<std::uint32_t> entries_;
};

}

void merge_columns(std::span<const std::filesystem::path> files, const std::filesystem::path& merged,
                   std::uint32_t documents_sum, Checksums checksums)
{
    ColumnMerge(files, checksums).write(merged, documents_sum);
}

}
