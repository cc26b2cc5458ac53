#pragma once

#include "files/mapped_file.hpp"
#include "index/column/column_format.hpp"
#include "index/records/checksum.hpp"
#include "passages/passage_words.hpp"
#include "storage/bytes.hpp"
#include "storage/sorted_words.hpp"
#include "text/folded_token.hpp"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace draad {

/// The forward index of a segment: its passages with their words as numbers, in a file beside the Xapian database,
/// which tells which passages have a word. The one place of a passage's text. Mapped into memory; may be shared by
/// threads.
class WordColumn {
public:
    /// Throws Error if the file cannot be read, DamagedBytes if no ColumnFile wrote it so. Its tables are held against
    /// their checksum here, its passages when they are read.
    explicit WordColumn(const std::filesystem::path& file, Checksums checksums = Checksums::held);

    /// The distinct words of all passages.
    const SortedWords& words() const { return words_; }
    /// The distinct folded forms of all other tokens.
    const SortedWords& signs() const { return signs_; }
    std::span<const std::uint32_t> entries() const { return entries_; }
    std::uint32_t passages() const { return footer_.passage_count; }

    /// The checksum of the cards of the documents that it was made of.
    std::uint32_t documents_sum() const { return footer_.documents_sum; }

    /// The record of a passage (from 0). Throws DamagedBytes.
    std::string_view record(std::uint32_t number) const;

    /// A token by the number of its entry. The view lasts as long as the column. Throws DamagedBytes.
    FoldedToken token_of_entry(std::uint32_t number) const
    {
        return number < frequent_->tokens.size() ? frequent_->tokens[number] : read_entry(number);
    }

    /// By entry: the number of its word in a vocabulary, or what stands for another token. `vocabulary_ids`: by word of
    /// this column, its number in the vocabulary; empty for this column's own. Throws DamagedBytes.
    std::vector<WordId> word_ids_of_entries(std::span<const WordId> vocabulary_ids) const;

    /// How many passages have a word.
    std::uint32_t passages_of(std::uint32_t word) const { return passages_of_word_[word]; }

    std::span<const std::uint32_t> passages_of_words() const { return passages_of_word_; }

    /// What the sum over the passages that have a word must be (`PostingSum`), and that over their lengths.
    std::uint32_t posting_sum_of(std::uint32_t word) const { return posting_sums_[word]; }
    std::uint32_t lengths_sum() const { return footer_.lengths_sum; }

    // These take what has been read out of memory; any thread may read it again.
    void release_passages(std::uint32_t begin, std::uint32_t end) const;
    void release() const;

private:
    FoldedToken read_entry(std::uint32_t number) const;
    /// The first entries, which most tokens are, decoded and side by side.
    struct Frequent {
        std::string letters;
        std::vector<FoldedToken> tokens;
    };
    std::shared_ptr<const Frequent> read_frequent() const;
    void require_tables(std::uint32_t sum) const;
    std::string_view held(std::string_view bytes, std::uint32_t sum) const;
    std::string_view passages_between(std::uint64_t begin, std::uint64_t end) const;

    std::shared_ptr<const MappedFile> file_;
    ColumnFooter footer_;
    SortedWords words_;
    SortedWords signs_;
    std::span<const std::uint32_t> entries_;
    std::span<const std::uint32_t> passages_of_word_;
    Checksums checksums_;
    std::span<const std::uint32_t> posting_sums_;
    std::span<const std::uint32_t> passage_sums_;
    std::span<const std::uint64_t> passage_begins_;
    std::shared_ptr<const Frequent> frequent_;
};

}
