#pragma once

#include "speech/attribution/names.hpp"
#include "text/range.hpp"
#include "text/token.hpp"

#include <cstddef>
#include <string_view>
#include <vector>

namespace draad {

/// A word of a passage; its views live as long as the tokens.
struct ReadWord {
    TextRange range;
    std::string_view folded;
    bool is_capitalised = false;
};

/// A half-open run of words, by their indices in a reading.
struct WordSpan {
    std::size_t begin = 0;
    std::size_t end = 0;

    auto operator<=>(const WordSpan&) const = default;

    bool is_empty() const { return begin == end; }
    std::size_t size() const { return end - begin; }
};

/// A passage as the finders of speakers read it: its words, and what stands between them. It must not outlive the text,
/// the tokens and the names that it was made of.
class Reading {
public:
    Reading(std::string_view text, const TokenizedText& tokenized, const Names* names = nullptr);

    std::string_view text() const { return text_; }
    std::size_t size() const { return words_.size(); }
    const ReadWord& operator[](std::size_t index) const { return words_[index]; }
    /// The folded word, or nothing at the end: so that rules may look ahead.
    std::string_view folded(std::size_t index) const { return index < size() ? words_[index].folded : ""; }
    bool is_capitalised(std::size_t index) const { return index < size() && words_[index].is_capitalised; }
    /// Whether a word has a capital and is known as a name of the document, wherever it stands in its sentence.
    bool is_known_name(std::size_t index) const;
    /// The whole name that ends in a word, if the document prints it: "Geert Bakker" for "Bakker".
    std::string_view whole_name(std::size_t index) const;

    /// What stands between a word and the word before it, or the beginning of the text; at the end, the rest of the
    /// text.
    std::string_view gap_before(std::size_t index) const;
    /// The end of the words in square brackets that begin at a word, a few that stand for a name: "[betrokkene 2]"; the
    /// word itself where there are none.
    std::size_t end_of_placeholder(std::size_t index) const;
    /// The index of the first word that begins at or after a byte.
    std::size_t first_word_from(std::size_t byte) const;
    /// The text of a run of words, from the first to the end of the last.
    std::string_view slice(WordSpan words) const;
    /// Whether the gap before a word ends a sentence.
    bool starts_sentence(std::size_t index) const;

private:
    std::string_view text_;
    std::vector<ReadWord> words_;
    const Names* names_;
};

/// Whether only white space stands in a gap, and the brackets of a name that was made unreadable: "[verdachte]". A
/// passage is one paragraph: blank lines in it are those of a page's break.
bool is_plain_gap(std::string_view gap);

}
