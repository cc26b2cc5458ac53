#include "index/column/column_file.hpp"

#include "error.hpp"
#include "index/column/column_format.hpp"
#include "index/records/checksum.hpp"
#include "wording/said.hpp"
#include "wording/system_reason.hpp"

#include <cerrno>

namespace draad {

ColumnFile::ColumnFile(std::filesystem::path file)
    : file_(std::move(file)), stream_(file_, std::ios::binary | std::ios::trunc)
{
}

void ColumnFile::write(std::string_view bytes)
{
    stream_.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    if (!stream_)
        throw Error(said("{}: cannot be written: {}; see to the disk and run draad index again", file_.string(),
                         system_reason(errno)));
    written_ += bytes.size();
}

/// What the footer has the checksum of.
void ColumnFile::write_table(std::string_view bytes)
{
    tables_sum_ = checksum(bytes, tables_sum_);
    write(bytes);
}

void ColumnFile::align()
{
    constexpr std::string_view zeros("\0\0\0\0\0\0\0", 7);
    write_table(zeros.substr(0, (8 - written_ % 8) % 8));
}

void ColumnFile::add_passage(std::string_view bytes)
{
    passage_sums_.push_back(checksum(bytes));
    passage_begins_.push_back(written_);
    write(bytes);
}

template <class Number>
void ColumnFile::write_numbers(const std::vector<Number>& numbers)
{
    align();
    write_table({reinterpret_cast<const char*>(numbers.data()), numbers.size() * sizeof(Number)});
}

void ColumnFile::finish(const SortedWords& words, const SortedWords& signs, const std::vector<std::uint32_t>& entries,
                        const PostingSums& postings, std::uint32_t documents_sum)
{
    ColumnFooter footer{.passages_size = written_,
                        .word_letters_size = words.letters().size(),
                        .sign_letters_size = signs.letters().size(),
                        .word_count = static_cast<std::uint32_t>(words.size()),
                        .sign_count = static_cast<std::uint32_t>(signs.size()),
                        .entry_count = static_cast<std::uint32_t>(entries.size()),
                        .passage_count = static_cast<std::uint32_t>(passage_begins_.size()),
                        .documents_sum = documents_sum,
                        .lengths_sum = postings.lengths().sum()};
    passage_begins_.push_back(written_);
    std::vector<std::uint32_t> passages_of_word;
    std::vector<std::uint32_t> posting_sums;
    for (std::size_t word = 0; word < postings.words(); ++word) {
        const PostingSum sum = postings.of(word);
        passages_of_word.push_back(sum.passages());
        posting_sums.push_back(sum.sum());
    }
    write_table(words.letters());
    write_table(signs.letters());
    write_numbers(std::vector(words.ends().begin(), words.ends().end()));
    write_numbers(std::vector(signs.ends().begin(), signs.ends().end()));
    write_numbers(entries);
    write_numbers(passages_of_word);
    write_numbers(posting_sums);
    write_numbers(passage_sums_);
    write_numbers(passage_begins_);
    footer.tables_sum = checksum({reinterpret_cast<const char*>(&footer), sizeof footer}, tables_sum_);
    write({reinterpret_cast<const char*>(&footer), sizeof footer});
    stream_.close();
    if (!stream_)
        write({}); // says what failed
}

}
