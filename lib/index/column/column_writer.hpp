#pragma once

#include "index/column/column_passage.hpp"
#include "passages/analysed_document.hpp"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace draad {

/// Gathers the passages of a segment and writes their column. Holds less than their text.
class ColumnWriter {
public:
    void add(const AnalysedPassage& passage);

    /// Calls `visit(word, times)` with each distinct word of the last passage that was added.
    void for_each_word(const std::function<void(std::string_view word, std::uint32_t times)>& visit) const;

    /// `documents_sum`: see ColumnFooter. Throws Error if the disk fails.
    void write(const std::filesystem::path& file, std::uint32_t documents_sum = 0) const;

private:
    /// Entries are numbered as they come; the file has them by how often they come.
    struct Entry {
        std::string folded;
        TokenKind kind = TokenKind::word;
        bool is_sign = false;
        std::uint32_t times = 0;
    };
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };

    std::uint32_t entry_of(const Token& token);

    std::vector<Entry> entries_;
    /// By the folded form with a byte for the kind before it.
    std::unordered_map<std::string, std::uint32_t, Hash, std::equal_to<>> numbers_;
    std::string key_;
    /// As `write_column_passage` gives them, with these numbers of entries.
    std::vector<std::string> passages_;
    /// Of the last passage.
    std::vector<ColumnToken> tokens_;
};

}
