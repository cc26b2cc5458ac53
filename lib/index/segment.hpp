#pragma once

#include "index/document_record.hpp"
#include "index/word_column.hpp"
#include "text/analysed_document.hpp"
#include "text/sorted_words.hpp"
#include "text/word_condition.hpp"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace draad {

/// A finished segment, opened for reading. Not shared by threads; opening costs little.
class IndexSegment {
public:
    explicit IndexSegment(std::filesystem::path folder);
    ~IndexSegment();
    IndexSegment(IndexSegment&&) noexcept;
    IndexSegment& operator=(IndexSegment&&) noexcept;

    std::vector<DocumentRecord> records() const;

    std::uint32_t passages() const;

    /// The distinct words of all passages.
    SortedWords words() const;

    /// The numbers of the passages for which a condition holds, ascending, from 1; perhaps others, too.
    std::vector<std::uint32_t> find(const WordCondition& condition) const;

    AnalysedPassage passage(std::uint32_t number) const;

    /// A passage without its text and quotations, with the places of its words: `places` says, by word of the segment,
    /// which that is; empty if they are the segment's own. The passage's memory is used again.
    void read_words(std::uint32_t number, std::span<const std::uint32_t> places, AnalysedPassage& passage) const;

    /// The words alone; false if there is no column to read them from.
    bool read_words(std::uint32_t number, std::span<const std::uint32_t> places, PassageWords& words) const;

    /// Puts the text and the quotations into a passage that was so read.
    void add_text(std::uint32_t number, AnalysedPassage& passage) const;

    /// By word: how many passages have it; empty if there is no column.
    std::span<const std::uint32_t> passages_of_words() const;

private:
    struct Database;
    class Postings;

    std::filesystem::path folder_;
    std::unique_ptr<Database> database_;
    /// Nothing: whoever made the segment made no column.
    std::optional<WordColumn> column_;
};

}
