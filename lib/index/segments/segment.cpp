#include "index/segments/segment.hpp"

#include "index/column/column_format.hpp"
#include "index/records/checksum.hpp"
#include "index/records/passage_record.hpp"
#include "index/segments/passage_finder.hpp"
#include "index/segments/ranked_words.hpp"
#include "index/segments/segment_database.hpp"
#include "index/xapian/xapian_errors.hpp"
#include "wording/said.hpp"

#include <xapian.h>

#include <mutex>
#include <set>

namespace draad {

struct IndexSegment::Database {
    Xapian::Database xapian;

    /// As they are stored, sealed.
    std::string records() const { return xapian.get_metadata(document_records_key); }
};

/// Shared by those who have the segment open.
struct IndexSegment::Column {
    std::filesystem::path file;
    std::once_flag is_opened;
    std::optional<WordColumn> column;
};

IndexSegment::IndexSegment() = default;

IndexSegment::IndexSegment(const SegmentLocation& location) : location_(location)
{
    const bool is_folder = location.kind == SegmentLocation::Kind::folder;
    if (is_folder && std::filesystem::is_directory(location.name))
        hold_ = std::make_shared<const SegmentHold>(location.name);
    with_xapian(location.name, [&] {
        database();
        if (is_folder && std::filesystem::exists(location.name / column_file_name))
            column_ = std::make_shared<Column>();
    });
    if (column_)
        column_->file = location.name / column_file_name;
}

IndexSegment IndexSegment::reopened() const
{
    IndexSegment segment;
    segment.location_ = location_;
    segment.hold_ = hold_;
    segment.column_ = column_;
    return segment;
}

const IndexSegment::Database& IndexSegment::database() const
{
    if (!database_)
        database_ = std::make_unique<Database>(Database{open_database(location_)});
    return *database_;
}

const WordColumn* IndexSegment::column() const
{
    if (column_ && !opened_)
        with_xapian(location_.name, [&] {
            std::call_once(column_->is_opened, [&] {
                WordColumn column(column_->file);
                if (column.passages() != database().xapian.get_lastdocid() || column.documents_sum() != records_sum())
                    throw DamagedBytes(); // the database and its column belong to different segments
                column_->column = std::move(column);
            });
            opened_ = &*column_->column;
        });
    return opened_;
}

IndexSegment::~IndexSegment() = default;
IndexSegment::IndexSegment(IndexSegment&&) noexcept = default;
IndexSegment& IndexSegment::operator=(IndexSegment&&) noexcept = default;

std::vector<DocumentRecord> IndexSegment::records() const
{
    return with_xapian(location_.name, [&] {
        const std::string records = database().records();
        records_sum_ = checksum(records);
        return read_document_records(unsealed(records));
    });
}

void IndexSegment::for_each_outline(const std::function<void(std::uint32_t, const DocumentOutline&)>& visit) const
{
    with_xapian(location_.name, [&] {
        const std::string records = database().records();
        const std::vector<DocumentOutline> outlines = read_document_outlines(unsealed(records));
        for (std::uint32_t i = 0; i < outlines.size(); ++i)
            visit(i, outlines[i]);
    });
}

std::uint32_t IndexSegment::records_sum() const
{
    return records_sum_ ? *records_sum_ : checksum(database().records());
}

std::uint32_t IndexSegment::passages() const
{
    return with_xapian(location_.name, [&] { return database().xapian.get_lastdocid(); });
}

std::optional<IndexIdentity> IndexSegment::identity() const
{
    return with_xapian(location_.name, [&] {
        const std::string stored = database().xapian.get_metadata(identity_key);
        return stored.empty() ? std::nullopt : std::optional(read_identity(stored));
    });
}

SortedWords IndexSegment::words() const
{
    if (column_)
        return column()->words();
    return with_xapian(location_.name, [&] {
        SortedWordsBuilder words;
        for (auto term = database().xapian.allterms_begin(); term != database().xapian.allterms_end(); ++term)
            words.add(*term);
        return std::move(words).build();
    });
}

NumberSet IndexSegment::passages_with(const WantedWords& wanted, unsigned jobs) const
{
    return with_xapian(location_.name, [&] {
        const SortedWords own = words();
        const SegmentPostings postings{.words = own, .column = column(), .passages = passages()};
        const bool is_here = location_.kind == SegmentLocation::Kind::folder;
        return PassageFinder([&] { return open_database(location_); }, postings, wanted).find(is_here ? jobs : 1);
    });
}

void IndexSegment::require_ranked_words(std::span<const std::string> terms) const
{
    with_xapian(location_.name, [&] {
        const SortedWords own = column_ ? column()->words() : SortedWords();
        const SegmentPostings postings{.words = own, .column = column(), .passages = passages()};
        draad::require_ranked_words(database().xapian, postings, terms);
    });
}

bool IndexSegment::has_served_passages() const
{
    return with_xapian(location_.name, [&] {
        return passages() == 0 || !database().xapian.get_document(passages()).get_data().empty();
    });
}

AnalysedPassage IndexSegment::served_passage(std::uint32_t number) const
{
    return with_xapian(location_.name, [&] {
        const std::string record = database().xapian.get_document(number).get_data();
        if (record.empty() && location_.kind != SegmentLocation::Kind::folder)
            throw Error(said("{}: this part has no texts to be served; run draad index --compact where it is, "
                             "and serve the database that it names",
                             location_.name.string()));
        return read_passage(record);
    });
}

}
