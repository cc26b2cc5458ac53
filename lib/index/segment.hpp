#pragma once

#include "index/document_record.hpp"
#include "text/analysed_document.hpp"
#include "text/word_condition.hpp"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <set>
#include <string>
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

    /// Adds the distinct words of all passages.
    void collect_words(std::set<std::string>& words) const;

    /// The numbers of the passages for which a condition holds, ascending; in a small segment perhaps others, too.
    std::vector<std::uint32_t> find(const WordCondition& condition) const;

    AnalysedPassage passage(std::uint32_t number) const;

private:
    struct Database;

    std::filesystem::path folder_;
    std::unique_ptr<Database> database_;
};

}
