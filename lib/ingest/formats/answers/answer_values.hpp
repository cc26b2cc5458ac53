#pragma once

#include "tables/csv_rows.hpp"

#include <cstddef>
#include <span>

namespace draad {

/// What the values of a column look like, whatever stands above them.
struct ColumnValues {
    std::size_t values = 0;
    std::size_t different = 0;
    /// Words of all values, without numbers, dates and addresses of pages.
    std::size_t words = 0;
    /// Values of three words and more.
    std::size_t phrases = 0;
    std::size_t different_phrases = 0;
    /// Values that say something: a verb or a pronoun among at least five words, or ten words.
    std::size_t sentences = 0;
    std::size_t different_sentences = 0;
};

ColumnValues look_at_column(std::span<const CsvValues> rows, std::size_t column);

/// Several words a value, hardly two the same: a column of text under any head.
bool is_text(const ColumnValues& column);
/// Text under a head that asks for it: a few words a value, or one sentence among short answers.
bool is_text_if_asked(const ColumnValues& column);
/// Words of any number under a head that asks to explain: hardly two answers the same, or a sentence among them.
bool is_text_if_explained(const ColumnValues& column);
/// Short answers with here and there a sentence, under any head: hardly two sentences are the same, as those of a
/// closed list would be.
bool holds_sentences(const ColumnValues& column);
/// Whether a column may hold answers that a person would want to read, though no rule takes it for one.
bool may_be_text(const ColumnValues& column);

}
