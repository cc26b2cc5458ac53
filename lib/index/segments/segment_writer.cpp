#include "index/segments/segment_writer.hpp"

#include "index/column/column_format.hpp"
#include "index/column/column_merge.hpp"
#include "index/records/checksum.hpp"
#include "index/records/passage_record.hpp"
#include "index/xapian/xapian_errors.hpp"

#include <utility>

#include <xapian.h>

namespace draad {

struct SegmentWriter::Database {
    Xapian::WritableDatabase xapian;
};

namespace {

// A segment is thrown away when its building fails, so blocks may be overwritten in place; the one flush at the end is
// synced, and the manifest names the segment only after that.
constexpr int building_flags = Xapian::DB_CREATE | Xapian::DB_DANGEROUS | Xapian::DB_BACKEND_GLASS;

}

SegmentWriter::SegmentWriter(std::filesystem::path folder, const IndexIdentity& identity, Purpose purpose)
    : folder_(std::move(folder)), purpose_(purpose)
{
    const int flags = building_flags | (purpose == Purpose::reading_here ? Xapian::DB_NO_TERMLIST : 0);
    database_ = with_xapian_writing(folder_, [&] {
        auto database = std::make_unique<Database>(Database{Xapian::WritableDatabase(folder_.string(), flags)});
        database->xapian.set_metadata(identity_key, write_identity(identity));
        return database;
    });
}

SegmentWriter::~SegmentWriter() = default;
SegmentWriter::SegmentWriter(SegmentWriter&&) noexcept = default;
SegmentWriter& SegmentWriter::operator=(SegmentWriter&&) noexcept = default;

void SegmentWriter::add(const AnalysedDocument& document, std::string fingerprint)
{
    add({.summary = summarize(document), .fingerprint = std::move(fingerprint)}, document.passages);
}

void SegmentWriter::add(const DocumentRecord& record, std::span<const AnalysedPassage> passages)
{
    for (const AnalysedPassage& passage : passages)
        add(passage);
    end_document(record.summary, record.fingerprint);
}

void SegmentWriter::add(const AnalysedPassage& passage)
{
    with_xapian_writing(folder_, [&] {
        column_.add(passage);
        Xapian::Document entry;
        column_.for_each_word(
            [&](std::string_view word, std::uint32_t times) { entry.add_term(std::string(word), times); });
        if (purpose_ == Purpose::serving)
            entry.set_data(write_passage(passage));
        database_->xapian.add_document(entry);
    });
    text_size_ += passage.text.size();
    ++passages_;
    ++passages_open_;
}

void SegmentWriter::end_document(DocumentSummary summary, std::string fingerprint)
{
    const std::uint32_t first = passages_ - std::exchange(passages_open_, 0) + 1; // Xapian numbers its entries from 1
    records_.push_back({.summary = std::move(summary), .fingerprint = std::move(fingerprint), .first = first});
}

void SegmentWriter::finish()
{
    const std::string records = sealed(write_document_records(records_));
    with_xapian_writing(folder_, [&] {
        database_->xapian.set_metadata(document_records_key, records);
        database_->xapian.commit();
        database_->xapian.close();
    });
    column_.write(folder_ / column_file_name, checksum(records));
}

void merge_segments(std::span<const std::filesystem::path> folders, const std::filesystem::path& merged)
{
    std::string all_records;
    with_xapian_writing(merged, [&] {
        std::vector<DocumentRecord> records;
        Xapian::Database all;
        std::uint32_t before = 0;
        for (const std::filesystem::path& folder : folders) {
            const Xapian::Database part(folder.string());
            for (DocumentRecord& record : read_document_records(unsealed(part.get_metadata(document_records_key)))) {
                record.first += before;
                records.push_back(std::move(record));
            }
            before += part.get_lastdocid();
            all.add_database(part);
        }
        // Each part has its identity and records under the same keys: of these, the first are kept, and the records
        // then overwritten.
        class KeepFirst : public Xapian::Compactor {
            std::string resolve_duplicate_metadata(const std::string&, size_t, const std::string tags[]) override
            {
                return tags[0];
            }
        } compactor;
        all.compact(merged.string(), Xapian::DBCOMPACT_MULTIPASS, 0, compactor);
        Xapian::WritableDatabase written(merged.string(), Xapian::DB_OPEN | Xapian::DB_NO_TERMLIST);
        all_records = sealed(write_document_records(records));
        written.set_metadata(document_records_key, all_records);
        written.commit();
    });
    with_xapian(merged, [&] {
        std::vector<std::filesystem::path> columns;
        for (const std::filesystem::path& folder : folders)
            columns.push_back(folder / column_file_name);
        merge_columns(columns, merged / column_file_name, checksum(all_records));
    });
}

}
