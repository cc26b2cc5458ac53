#pragma once

#include "index/column/column_writer.hpp"
#include "index/records/document_record.hpp"
#include "index/segments/manifest.hpp"
#include "passages/analysed_document.hpp"

#include <cstddef>
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace draad {

/// Builds a small Xapian database of whole documents: one entry a passage, its words as terms (folded, once each with
/// their number, no positions); and beside it the column, which has the passages themselves. Not shared by threads;
/// several may be built side by side.
class SegmentWriter {
public:
    /// A server gives no column: a database that is made to be served has each passage as data, too, and its words once
    /// more by passage, without which Xapian gives no data.
    enum class Purpose { reading_here, serving };

    /// Makes the database in a folder that does not exist yet. It tells what it was made with.
    SegmentWriter(std::filesystem::path folder, const IndexIdentity& identity, Purpose purpose = Purpose::reading_here);
    ~SegmentWriter();
    SegmentWriter(SegmentWriter&&) noexcept;
    SegmentWriter& operator=(SegmentWriter&&) noexcept;

    void add(const AnalysedDocument& document, std::string fingerprint);

    /// Adds a document as it stands in another segment.
    void add(const DocumentRecord& record, std::span<const AnalysedPassage> passages);

    /// Adds a passage of a document that comes in pieces: all its passages, in its order, and then what it is.
    void add(const AnalysedPassage& passage);
    void end_document(DocumentSummary summary, std::string fingerprint);

    /// How many bytes of text it holds.
    std::size_t text_size() const { return text_size_; }

    /// Writes all to disk and closes the database.
    void finish();

    const std::filesystem::path& folder() const { return folder_; }

private:
    struct Database;

    std::filesystem::path folder_;
    Purpose purpose_;
    std::unique_ptr<Database> database_;
    ColumnWriter column_;
    std::vector<DocumentRecord> records_;
    std::uint32_t passages_ = 0;
    /// Of these, how many are of a document that has not ended.
    std::uint32_t passages_open_ = 0;
    std::size_t text_size_ = 0;
};

/// Merges finished segments into one new folder, in their order.
void merge_segments(std::span<const std::filesystem::path> folders, const std::filesystem::path& merged);

}
