#include "index/segment.hpp"

#include "index/candidates.hpp"
#include "index/passage_record.hpp"
#include "index/xapian_errors.hpp"

#include <xapian.h>

namespace draad {

struct IndexSegment::Database {
    Xapian::Database xapian;
};

IndexSegment::IndexSegment(std::filesystem::path folder) : folder_(std::move(folder))
{
    database_ =
        with_xapian(folder_, [&] { return std::make_unique<Database>(Database{Xapian::Database(folder_.string())}); });
}

IndexSegment::~IndexSegment() = default;
IndexSegment::IndexSegment(IndexSegment&&) noexcept = default;
IndexSegment& IndexSegment::operator=(IndexSegment&&) noexcept = default;

std::vector<DocumentRecord> IndexSegment::records() const
{
    return with_xapian(folder_,
                       [&] { return read_document_records(database_->xapian.get_metadata(document_records_key)); });
}

void IndexSegment::collect_words(std::set<std::string>& words) const
{
    with_xapian(folder_, [&] {
        for (auto term = database_->xapian.allterms_begin(); term != database_->xapian.allterms_end(); ++term)
            words.insert(words.end(), *term);
    });
}

std::vector<std::uint32_t> IndexSegment::find(const WordCondition& condition) const
{
    return with_xapian(folder_, [&] { return find_candidates(database_->xapian, condition); });
}

AnalysedPassage IndexSegment::passage(std::uint32_t number) const
{
    return with_xapian(folder_, [&] { return read_passage(database_->xapian.get_document(number).get_data()); });
}

}
