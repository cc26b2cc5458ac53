#include "index/column/column_writer.hpp"

#include "index/column/column_file.hpp"
#include "index/column/column_format.hpp"
#include "index/column/posting_sums.hpp"
#include "storage/sorted_words.hpp"

#include <algorithm>
#include <numeric>

namespace draad {

namespace {

/// The numbers 0 to `count` - 1 in an order.
template <class Before>
std::vector<std::uint32_t> ordered(std::size_t count, Before before)
{
    std::vector<std::uint32_t> numbers(count);
    std::iota(numbers.begin(), numbers.end(), std::uint32_t{0});
    std::ranges::sort(numbers, before);
    return numbers;
}

}

std::uint32_t ColumnWriter::entry_of(const Token& token)
{
    key_.assign(1, static_cast<char>(token.kind));
    key_ += token.folded;
    const auto found = numbers_.find(key_);
    if (found != numbers_.end())
        return found->second;
    const auto number = static_cast<std::uint32_t>(entries_.size());
    const bool is_sign = !token.is_word() || token.folded.size() > longest_word;
    entries_.push_back({.folded = token.folded, .kind = token.kind, .is_sign = is_sign, .times = 0});
    numbers_.emplace(key_, number);
    return number;
}

void ColumnWriter::add(const AnalysedPassage& passage)
{
    tokens_.clear();
    std::size_t end = 0;
    for (const Token& token : passage.words.tokens) {
        ColumnToken stored{.entry = entry_of(token),
                           .gap = static_cast<std::uint32_t>(token.range.begin - end),
                           .length = static_cast<std::uint32_t>(token.range.size())};
        stored.is_usual = stored.gap == gap_before_usual(token.kind) && stored.length == token.folded.size();
        ++entries_[stored.entry].times;
        tokens_.push_back(stored);
        end = token.range.end;
    }
    std::vector<std::uint32_t> sentences;
    for (const TokenSpan sentence : passage.words.sentences)
        sentences.push_back(static_cast<std::uint32_t>(sentence.end - sentence.begin));
    ByteWriter bytes;
    write_column_passage(record_header_of(passage), tokens_, sentences, text_of_column_passage(passage), bytes);
    passages_.push_back(std::string(std::string_view(bytes.take()))); // no longer than it is
}

void ColumnWriter::for_each_word(const std::function<void(std::string_view, std::uint32_t)>& visit) const
{
    std::vector<std::uint32_t> entries;
    for (const ColumnToken& token : tokens_)
        if (!entries_[token.entry].is_sign)
            entries.push_back(token.entry);
    std::ranges::sort(entries);
    for (auto it = entries.begin(); it != entries.end();) {
        const auto next = std::find_if(it, entries.end(), [&](std::uint32_t entry) { return entry != *it; });
        visit(entries_[*it].folded, static_cast<std::uint32_t>(next - it));
        it = next;
    }
}

void ColumnWriter::write(const std::filesystem::path& path, std::uint32_t documents_sum) const
{
    // The indices of entries among the words or among the signs, each form once.
    std::vector<std::uint32_t> indices(entries_.size());
    SortedWordsBuilder words;
    SortedWordsBuilder signs;
    const std::string* last[2] = {nullptr, nullptr};
    for (const std::uint32_t entry : ordered(entries_.size(), [&](std::uint32_t left, std::uint32_t right) {
             return entries_[left].folded < entries_[right].folded;
         })) {
        SortedWordsBuilder& list = entries_[entry].is_sign ? signs : words;
        const std::string*& before = last[entries_[entry].is_sign ? 1 : 0];
        if (!before || *before != entries_[entry].folded)
            list.add(entries_[entry].folded);
        before = &entries_[entry].folded;
        indices[entry] = static_cast<std::uint32_t>(list.size() - 1);
    }
    // Numbers by frequency; of equally frequent ones, the earlier first.
    const std::vector<std::uint32_t> by_times = ordered(entries_.size(), [&](std::uint32_t left, std::uint32_t right) {
        return std::pair(entries_[right].times, left) < std::pair(entries_[left].times, right);
    });
    std::vector<std::uint32_t> numbers(entries_.size());
    std::vector<std::uint32_t> packed;
    for (const std::uint32_t entry : by_times) {
        numbers[entry] = static_cast<std::uint32_t>(packed.size());
        packed.push_back(ColumnEntry{entries_[entry].kind, entries_[entry].is_sign, indices[entry]}.packed());
    }
    ColumnFile file(path);
    PostingSums postings(words.size());
    ColumnPassage passage;
    for (std::uint32_t i = 0; i < passages_.size(); ++i) {
        ByteReader in(passages_[i]);
        read_column_passage(in, passage);
        for (ColumnToken& token : passage.tokens) {
            if (!entries_[token.entry].is_sign)
                postings.add(indices[token.entry], i);
            token.entry = numbers[token.entry];
        }
        ByteWriter bytes;
        write_column_passage(passage.header, passage.tokens, passage.sentences, passage.text, bytes);
        file.add_passage(bytes.take());
    }
    file.finish(std::move(words).build(), std::move(signs).build(), packed, postings, documents_sum);
}

}
