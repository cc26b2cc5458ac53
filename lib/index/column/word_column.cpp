#include "index/column/word_column.hpp"

#include "storage/bytes.hpp"

#include <algorithm>
#include <bit>
#include <cstring>

namespace draad {

static_assert(std::endian::native == std::endian::little, "a column is mapped as it stands in the file");

namespace {

/// Takes one section after another from a file, and sums up those of the tables as ColumnFile did.
class Sections {
public:
    explicit Sections(std::string_view bytes) : bytes_(bytes) {}

    std::string_view take(std::uint64_t size)
    {
        const std::string_view section = skip(size);
        sum_ = checksum(section, sum_);
        return section;
    }

    std::string_view skip(std::uint64_t size)
    {
        if (size > bytes_.size() - at_)
            throw DamagedBytes();
        const std::string_view section = bytes_.substr(at_, size);
        at_ += size;
        return section;
    }

    template <class Number>
    std::span<const Number> take_numbers(std::uint64_t count)
    {
        take((8 - at_ % 8) % 8);
        const std::string_view section = take(count * sizeof(Number));
        return {reinterpret_cast<const Number*>(section.data()), count};
    }

    std::uint32_t sum() const { return sum_; }
    bool is_at_end() const { return at_ == bytes_.size(); }

private:
    std::string_view bytes_;
    std::size_t at_ = 0;
    std::uint32_t sum_ = 0;
};

template <class Number>
std::string_view bytes_of_part(std::span<const Number> numbers, std::size_t begin, std::size_t end)
{
    return {reinterpret_cast<const char*>(numbers.data() + begin), (end - begin) * sizeof(Number)};
}

}

WordColumn::WordColumn(const std::filesystem::path& file, Checksums checksums)
    : file_(std::make_shared<const MappedFile>(file)), checksums_(checksums)
{
    std::string_view bytes = file_->bytes();
    if (bytes.size() < sizeof(ColumnFooter))
        throw DamagedBytes();
    std::memcpy(&footer_, bytes.data() + bytes.size() - sizeof(ColumnFooter), sizeof(ColumnFooter));
    if (footer_.magic != ColumnFooter::magic_of_columns || footer_.version != ColumnFooter::current_version)
        throw DamagedBytes();
    Sections sections(bytes.substr(0, bytes.size() - sizeof(ColumnFooter)));
    sections.skip(footer_.passages_size);
    const std::string_view word_letters = sections.take(footer_.word_letters_size);
    const std::string_view sign_letters = sections.take(footer_.sign_letters_size);
    words_ = SortedWords(word_letters, sections.take_numbers<std::uint32_t>(footer_.word_count), file_);
    signs_ = SortedWords(sign_letters, sections.take_numbers<std::uint32_t>(footer_.sign_count), file_);
    entries_ = sections.take_numbers<std::uint32_t>(footer_.entry_count);
    passages_of_word_ = sections.take_numbers<std::uint32_t>(footer_.word_count);
    posting_sums_ = sections.take_numbers<std::uint32_t>(footer_.word_count);
    passage_sums_ = sections.take_numbers<std::uint32_t>(footer_.passage_count);
    passage_begins_ = sections.take_numbers<std::uint64_t>(footer_.passage_count + std::uint64_t{1});
    if (!sections.is_at_end())
        throw DamagedBytes();
    require_tables(sections.sum());
    frequent_ = read_frequent();
    release(); // most of the tables are looked at here and there, from now on
}

/// `sum`: that of the sections; the footer goes into it last.
void WordColumn::require_tables(std::uint32_t sum) const
{
    ColumnFooter footer = footer_;
    footer.tables_sum = 0;
    if (checksums_ == Checksums::held &&
        checksum({reinterpret_cast<const char*>(&footer), sizeof footer}, sum) != footer_.tables_sum)
        throw DamagedBytes();
}

std::string_view WordColumn::held(std::string_view bytes, std::uint32_t sum) const
{
    if (checksums_ == Checksums::held && checksum(bytes) != sum)
        throw DamagedBytes();
    return bytes;
}

std::string_view WordColumn::passages_between(std::uint64_t begin, std::uint64_t end) const
{
    if (begin > end || end > footer_.passages_size)
        throw DamagedBytes();
    return file_->bytes().substr(begin, end - begin);
}

std::string_view WordColumn::record(std::uint32_t number) const
{
    if (number >= footer_.passage_count)
        throw DamagedBytes();
    return held(passages_between(passage_begins_[number], passage_begins_[number + 1]), passage_sums_[number]);
}

std::vector<WordId> WordColumn::word_ids_of_entries(std::span<const WordId> vocabulary_ids) const
{
    std::vector<WordId> word_ids_of_entries;
    word_ids_of_entries.reserve(entries_.size());
    for (const std::uint32_t packed : entries_) {
        const ColumnEntry entry = ColumnEntry::of(packed);
        if (entry.index >= (entry.is_sign ? signs_ : words_).size())
            throw DamagedBytes();
        word_ids_of_entries.push_back(!entry.is_sign
                                          ? (vocabulary_ids.empty() ? entry.index : vocabulary_ids[entry.index])
                                      : entry.is_word() ? unknown_word
                                                        : id_of_mark(signs_[entry.index]));
    }
    return word_ids_of_entries;
}

FoldedToken WordColumn::read_entry(std::uint32_t number) const
{
    if (number >= entries_.size())
        throw DamagedBytes();
    const ColumnEntry entry = ColumnEntry::of(entries_[number]);
    const SortedWords& list = entry.is_sign ? signs_ : words_;
    if (entry.index >= list.size() || entry.kind > TokenKind::time)
        throw DamagedBytes();
    return {.folded = list[entry.index], .kind = entry.kind};
}

std::shared_ptr<const WordColumn::Frequent> WordColumn::read_frequent() const
{
    constexpr std::uint32_t most = 4096; // some 150 kB
    auto frequent = std::make_shared<Frequent>();
    for (std::uint32_t number = 0; number < std::min(most, footer_.entry_count); ++number) {
        frequent->tokens.push_back(read_entry(number));
        frequent->letters += frequent->tokens.back().folded;
    }
    std::size_t begin = 0;
    for (FoldedToken& token : frequent->tokens) {
        token.folded = std::string_view(frequent->letters).substr(begin, token.folded.size());
        begin += token.folded.size();
    }
    return frequent;
}

void WordColumn::release_passages(std::uint32_t begin, std::uint32_t end) const
{
    if (begin >= end || end > footer_.passage_count)
        return;
    file_->release(passages_between(passage_begins_[begin], passage_begins_[end]));
    file_->release(bytes_of_part(passage_begins_, begin, end));
    file_->release(bytes_of_part(passage_sums_, begin, end));
}

void WordColumn::release() const
{
    file_->release(file_->bytes());
}

}
