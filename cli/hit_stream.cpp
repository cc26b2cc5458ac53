#include "cli/hit_stream.hpp"

#include "analysis/repeats/duplicates.hpp"
#include "coding/coding.hpp"

#include <iterator>
#include <memory>
#include <string>
#include <utility>

namespace draad {

namespace {

/// What the parts of a coding have in common.
struct RowStream {
    Coded& coded;
    bool is_unique = false;
    std::size_t window = 0;
    const UseRows& use;
    Repeats repeats;
};

/// The rows of some passages, and what tells whether these repeat others, which is known in their turn.
class PartOfRows : public CodedPart {
public:
    explicit PartOfRows(RowStream& stream) : stream_(stream) {}

    void add(CodedPassage& passage) override
    {
        std::ranges::move(hit_rows({&passage, 1}, stream_.coded.codebook, *stream_.coded.opened.corpus, stream_.window),
                          std::back_inserter(rows_));
        traces_.push_back(trace_of(passage));
        passages_.push_back({.id = passage.id, .hits = std::move(passage.hits), .words = passage.words});
        passages_.back().passage.passage = passage.passage.passage;
    }

    void finish() override
    {
        stream_.coded.has_hits = stream_.coded.has_hits || !rows_.empty();
        std::vector<std::string> firsts;
        for (PassageTrace& trace : traces_)
            firsts.push_back(stream_.repeats.first_of(std::move(trace)));
        name_duplicates(passages_, firsts, rows_);
        if (stream_.is_unique)
            stream_.coded.duplicates += leave_out_duplicates(passages_, firsts, rows_);
        stream_.use(passages_, std::move(rows_));
    }

private:
    RowStream& stream_;
    std::vector<CodedPassage> passages_;
    std::vector<HitRow> rows_;
    std::vector<PassageTrace> traces_;
};

}

void code_into_rows(Coded& coded, bool is_unique, std::size_t window, const UseRows& use)
{
    RowStream stream{coded, is_unique, window, use, Repeats(*coded.opened.corpus)};
    code_in_parts(coded, [&] { return std::make_unique<PartOfRows>(stream); });
}

}
