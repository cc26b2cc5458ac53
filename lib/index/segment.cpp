#include "index/segment.hpp"

#include "index/candidates.hpp"
#include "index/column_format.hpp"
#include "index/passage_record.hpp"
#include "index/xapian_errors.hpp"

#include <xapian.h>

namespace draad {

struct IndexSegment::Database {
    Xapian::Database xapian;
};

/// Those of the column, or else those of Xapian, whose documents are numbered from 1.
class IndexSegment::Postings : public PostingSource {
public:
    explicit Postings(const IndexSegment& segment) : segment_(segment), xapian_(segment.database_->xapian) {}

    std::uint32_t passages() const override { return xapian_.get_lastdocid(); }

    std::uint32_t passages_of(const std::string& word) const override
    {
        if (!segment_.column_)
            return xapian_.get_termfreq(word);
        const auto place = segment_.column_->words().find(word);
        return place ? segment_.column_->passages_of(*place) : 0;
    }

    std::vector<std::uint32_t> postings(const std::string& word) const override
    {
        std::vector<std::uint32_t> numbers;
        if (segment_.column_) {
            if (const auto place = segment_.column_->words().find(word))
                numbers = segment_.column_->postings(*place);
            return numbers;
        }
        numbers.reserve(xapian_.get_termfreq(word));
        for (auto posting = xapian_.postlist_begin(word); posting != xapian_.postlist_end(word); ++posting)
            numbers.push_back(*posting - 1);
        return numbers;
    }

private:
    const IndexSegment& segment_;
    const Xapian::Database& xapian_;
};

IndexSegment::IndexSegment(std::filesystem::path folder) : folder_(std::move(folder))
{
    with_xapian(folder_, [&] {
        database_ = std::make_unique<Database>(Database{Xapian::Database(folder_.string())});
        if (std::filesystem::exists(folder_ / column_file_name))
            column_.emplace(folder_ / column_file_name);
        if (column_ && column_->passages() != database_->xapian.get_lastdocid())
            throw DamagedBytes();
    });
}

IndexSegment::~IndexSegment() = default;
IndexSegment::IndexSegment(IndexSegment&&) noexcept = default;
IndexSegment& IndexSegment::operator=(IndexSegment&&) noexcept = default;

std::vector<DocumentRecord> IndexSegment::records() const
{
    return with_xapian(folder_,
                       [&] { return read_document_records(database_->xapian.get_metadata(document_records_key)); });
}

std::uint32_t IndexSegment::passages() const
{
    return with_xapian(folder_, [&] { return database_->xapian.get_lastdocid(); });
}

SortedWords IndexSegment::words() const
{
    if (column_)
        return column_->words();
    return with_xapian(folder_, [&] {
        SortedWordsBuilder words;
        for (auto term = database_->xapian.allterms_begin(); term != database_->xapian.allterms_end(); ++term)
            words.add(*term);
        return std::move(words).build();
    });
}

std::vector<std::uint32_t> IndexSegment::find(const WordCondition& condition) const
{
    return with_xapian(folder_, [&] {
        std::vector<std::uint32_t> numbers = find_candidates(Postings(*this), condition);
        for (std::uint32_t& number : numbers)
            ++number;
        return numbers;
    });
}

AnalysedPassage IndexSegment::passage(std::uint32_t number) const
{
    AnalysedPassage passage;
    read_words(number, {}, passage);
    add_text(number, passage);
    for (Token& token : passage.words.tokens)
        token.word = unknown_word;
    return passage;
}

void IndexSegment::read_words(std::uint32_t number, std::span<const std::uint32_t> places,
                              AnalysedPassage& passage) const
{
    with_xapian(folder_, [&] {
        if (column_)
            column_->read(number - 1, places, passage);
        else
            passage = read_passage(database_->xapian.get_document(number).get_data());
    });
}

bool IndexSegment::read_words(std::uint32_t number, std::span<const std::uint32_t> places, PassageWords& words) const
{
    if (column_)
        with_xapian(folder_, [&] { column_->read(number - 1, places, words); });
    return column_.has_value();
}

void IndexSegment::add_text(std::uint32_t number, AnalysedPassage& passage) const
{
    if (column_)
        with_xapian(folder_, [&] { read_text(database_->xapian.get_document(number).get_data(), passage); });
}

std::span<const std::uint32_t> IndexSegment::passages_of_words() const
{
    return column_ ? column_->passages_of_words() : std::span<const std::uint32_t>();
}

}
