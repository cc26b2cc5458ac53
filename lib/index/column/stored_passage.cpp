#include "index/column/stored_passage.hpp"

#include "index/column/column_passage.hpp"
#include "index/column/passage_letters.hpp"
#include "index/records/damage.hpp"
#include "index/records/quotation_record.hpp"
#include "index/records/record_header.hpp"

#include <algorithm>
#include <utility>

namespace draad {

StoredPassage::StoredPassage(const WordColumn& column, std::filesystem::path place, FindWordIds find_word_ids)
    : column_(column), place_(std::move(place)), find_word_ids_(std::move(find_word_ids)), record_({})
{
}

void StoredPassage::seek(std::uint32_t number, std::size_t speakers)
{
    release_before(number);
    has_words_ = is_located_ = has_folded_forms_ = false;
    folded_.clear();
    naming_damage(place_, [&] {
        record_ = ByteReader(column_.record(number));
        put_record_header(read_record_header(record_), passage_);
        if (passage_.passage.speaker && *passage_.passage.speaker >= speakers)
            throw DamagedBytes(); // whoever looks that up must not fall
    });
}

/// Passages are mostly read upwards: those behind leave the memory, so that a large index takes no more than a small
/// one.
void StoredPassage::release_before(std::uint32_t number)
{
    constexpr std::uint32_t most_unreleased = 16384; // some 3 MB
    if (number < unreleased_)
        unreleased_ = number;
    if (number - unreleased_ < most_unreleased)
        return;
    column_.release_passages(unreleased_, number);
    unreleased_ = number;
}

const PassageWords& StoredPassage::words()
{
    if (!has_words_)
        naming_damage(place_, [&] { read_words(); });
    return words_;
}

void StoredPassage::read_words()
{
    if (word_ids_of_entries_.empty())
        word_ids_of_entries_ = find_word_ids_();
    ByteReader in = record_;
    const std::size_t count = read_token_count(in);
    entries_.resize(count);
    words_.word_ids.resize(count);
    read_column_tokens(in, count,
                       [entries = entries_.data(), word_ids = words_.word_ids.data(),
                        known = word_ids_of_entries_](std::size_t i, const ColumnToken& token) {
                           if (token.entry >= known.size())
                               throw DamagedBytes();
                           entries[i] = token.entry;
                           word_ids[i] = known[token.entry];
                       });
    read_sentence_sizes(in, count, words_.sentences);
    has_words_ = true;
}

std::span<const FoldedToken> StoredPassage::tokens(TokenSpan stretch)
{
    if (!has_words_) // which number the words, and that may be much work
        located();
    folded_.resize(is_located_ ? folded_.size() : entries_.size());
    const std::size_t end = std::min(stretch.end, folded_.size());
    if (!is_located_)
        naming_damage(place_, [&] {
            for (std::size_t i = stretch.begin; i < end; ++i)
                if (folded_[i].folded.empty())
                    folded_[i] = column_.token_of_entry(entries_[i]);
        });
    return std::span(folded_).subspan(stretch.begin, end - stretch.begin);
}

const AnalysedPassage& StoredPassage::located()
{
    if (!is_located_)
        naming_damage(place_, [&] { read_places(); });
    return passage_;
}

void StoredPassage::read_places()
{
    ByteReader in = record_;
    std::vector<Token>& tokens = passage_.words.tokens;
    tokens.resize(read_token_count(in));
    folded_.resize(tokens.size());
    std::size_t end = 0;
    read_column_tokens(in, tokens.size(), [&](std::size_t i, const ColumnToken& from) {
        FoldedToken& folded = folded_[i];
        if (folded.folded.empty())
            folded = column_.token_of_entry(from.entry);
        Token& token = tokens[i];
        token.kind = folded.kind;
        token.folded.clear();
        token.range.begin = end + (from.is_usual ? gap_before_usual(folded.kind) : from.gap);
        token.range.end = token.range.begin + (from.is_usual ? folded.folded.size() : from.length);
        end = token.range.end;
    });
    if (end > passage_.passage.range.size())
        throw DamagedBytes();
    read_sentences(in);
    read_passage_letters(in, tokens, folded_, passage_.passage.range.size(), passage_.text);
    passage_.quotations = read_quotations(in, passage_.text.size());
    is_located_ = true;
}

void StoredPassage::read_sentences(ByteReader& in)
{
    read_sentence_sizes(in, passage_.words.tokens.size(), sentences_);
    passage_.words.sentences.clear();
    std::size_t begin = 0;
    for (const std::uint32_t size : sentences_) {
        passage_.words.sentences.push_back({begin, begin + size});
        begin += size;
    }
}

const AnalysedPassage& StoredPassage::whole()
{
    located();
    for (std::size_t i = 0; i < folded_.size() && !has_folded_forms_; ++i)
        passage_.words.tokens[i].folded = folded_[i].folded;
    has_folded_forms_ = true;
    return passage_;
}

void StoredPassage::hand_over(AnalysedPassage& passage)
{
    whole();
    std::swap(passage, passage_);
    put_record_header(record_header_of(passage), passage_);
    is_located_ = has_folded_forms_ = false;
}

}
