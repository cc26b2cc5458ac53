#pragma once

#include "index/column/word_column.hpp"
#include "passages/passage_source.hpp"
#include "storage/bytes.hpp"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <span>
#include <vector>

namespace draad {

/// A passage of a column, and then another: read no further than it is asked for. Throws Error at damage.
class StoredPassage : public PassageSource {
public:
    /// See `WordColumn::word_ids_of_entries`.
    using FindWordIds = std::function<std::span<const WordId>()>;

    /// The column outlives it. `place`: what is said to be damaged. `find_word_ids`: called when words are first asked
    /// for; what it returns outlives this.
    StoredPassage(const WordColumn& column, std::filesystem::path place, FindWordIds find_word_ids);

    /// Goes to a passage (from 0), of a document with so many speakers.
    void seek(std::uint32_t number, std::size_t speakers);

    const Passage& header() override { return passage_.passage; }
    const PassageWords& words() override;
    std::span<const FoldedToken> tokens(TokenSpan stretch) override;
    const AnalysedPassage& located() override;
    const AnalysedPassage& whole() override;
    void hand_over(AnalysedPassage& passage) override;

private:
    void release_before(std::uint32_t number);
    void read_words();
    void read_places();
    void read_sentences(ByteReader& in);

    const WordColumn& column_;
    std::filesystem::path place_;
    FindWordIds find_word_ids_;
    std::span<const WordId> word_ids_of_entries_;
    /// The first of the column's passages that may be in memory because of this.
    std::uint32_t unreleased_ = 0;

    ByteReader record_; // from its tokens on
    bool has_words_ = false;
    bool is_located_ = false;
    bool has_folded_forms_ = false;
    PassageWords words_;
    std::vector<std::uint32_t> entries_; // by token, if it has words
    std::vector<FoldedToken> folded_;    // by token; empty views where none has been asked for
    AnalysedPassage passage_;
    std::vector<std::uint32_t> sentences_;
};

}
