#include "analysis/repeats/row_stream.hpp"

#include <memory>
#include <string>
#include <utility>

namespace draad {

namespace {

/// What the parts of a coding have in common.
struct RowStream {
    const CodingSession& session;
    RepeatedPassages repeated;
    std::size_t window = 0;
    const UseRows& use;
    Repeats repeats;
    LeftOutDuplicates left_out;
};

/// The rows of some passages, and what tells whether these repeat others, which is known in their turn.
class PartOfRows : public CodedPart {
public:
    explicit PartOfRows(RowStream& stream) : stream_(stream) {}

    void add(CodedPassage& passage, PassageSource& source) override
    {
        const CodingSession& session = stream_.session;
        const DocumentCard& card = session.corpus().documents()[passage.id.document].card;
        traces_.push_back({.id = passage.id, .sketch = sketch_of(source)});
        add_hit_rows(passage.hits, source.located(), card, session.codebook(), stream_.window, rows_);
        passages_.push_back({.id = passage.id, .hits = std::move(passage.hits), .words = passage.words});
        passages_.back().passage.passage = passage.passage.passage;
    }

    void finish() override
    {
        std::vector<std::string> firsts;
        for (PassageTrace& trace : traces_)
            firsts.push_back(stream_.repeats.first_of(std::move(trace)));
        name_duplicates(passages_, firsts, rows_);
        if (stream_.repeated == RepeatedPassages::left_out)
            stream_.left_out += leave_out_duplicates(passages_, firsts, rows_);
        stream_.use(passages_, std::move(rows_));
    }

private:
    RowStream& stream_;
    std::vector<CodedPassage> passages_;
    std::vector<HitRow> rows_;
    std::vector<PassageTrace> traces_;
};

}

LeftOutDuplicates stream_rows(CodingSession& session, RepeatedPassages repeated, std::size_t window, const UseRows& use)
{
    RowStream stream{session, repeated, window, use, Repeats(session.corpus()), {}};
    session.for_each_part([&] { return std::make_unique<PartOfRows>(stream); });
    return stream.left_out;
}

}
