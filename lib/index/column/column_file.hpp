#pragma once

#include "index/column/posting_sums.hpp"
#include "storage/sorted_words.hpp"

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <string_view>
#include <vector>

namespace draad {

/// Writes a column file from its beginning to its end (`column_format.hpp`): first all passages, then the rest. Keeps
/// in memory only where each of these begins. Throws Error if the disk fails.
class ColumnFile {
public:
    explicit ColumnFile(std::filesystem::path file);

    void add_passage(std::string_view bytes);

    /// `postings`: by word. `documents_sum`: see ColumnFooter.
    void finish(const SortedWords& words, const SortedWords& signs, const std::vector<std::uint32_t>& entries,
                const PostingSums& postings, std::uint32_t documents_sum);

private:
    void write(std::string_view bytes);
    void write_table(std::string_view bytes);
    void align();
    template <class Number>
    void write_numbers(const std::vector<Number>& numbers);

    std::filesystem::path file_;
    std::ofstream stream_;
    std::uint64_t written_ = 0;
    std::vector<std::uint64_t> passage_begins_;
    std::vector<std::uint32_t> passage_sums_;
    std::uint32_t tables_sum_ = 0;
};

}
