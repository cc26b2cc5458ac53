#include "index/segment.hpp"

#include "index/passage_record.hpp"
#include "index/xapian_errors.hpp"

#include <xapian.h>

#include <algorithm>
#include <numeric>

namespace draad {

struct IndexSegment::Database {
    Xapian::Database xapian;
};

namespace {

Xapian::Query query_of(const WordCondition& condition)
{
    if (condition.kind == WordCondition::Kind::word)
        return Xapian::Query(condition.word);
    if (condition.holds_everywhere())
        return Xapian::Query::MatchAll;
    std::vector<Xapian::Query> parts;
    for (const WordCondition& part : condition.parts)
        parts.push_back(query_of(part));
    const auto operation = condition.kind == WordCondition::Kind::all ? Xapian::Query::OP_AND : Xapian::Query::OP_OR;
    return Xapian::Query(operation, parts.begin(), parts.end());
}

}

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
    return with_xapian(folder_, [&] {
        std::vector<std::uint32_t> numbers;
        if (condition.holds_nowhere())
            return numbers;
        Xapian::Enquire enquire(database_->xapian);
        enquire.set_weighting_scheme(Xapian::BoolWeight());
        enquire.set_docid_order(Xapian::Enquire::ASCENDING);
        enquire.set_query(query_of(condition));
        const Xapian::MSet found = enquire.get_mset(0, database_->xapian.get_doccount());
        for (auto entry = found.begin(); entry != found.end(); ++entry)
            numbers.push_back(*entry);
        return numbers;
    });
}

AnalysedPassage IndexSegment::passage(std::uint32_t number) const
{
    return with_xapian(folder_, [&] { return read_passage(database_->xapian.get_document(number).get_data()); });
}

}
