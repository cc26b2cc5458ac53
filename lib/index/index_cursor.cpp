#include "index/index.hpp"
#include "index/segments/segment_cursor.hpp"

#include <utility>

namespace draad {

/// Each segment that it comes to has a cursor of its own.
class Index::Cursor : public PassageCursor {
public:
    explicit Cursor(Index index) : index_(std::move(index)), segments_(index_.segments_.size()) {}

    PassageSource& seek(PassageId id) override
    {
        const StoredDocument& stored = index_.contents_->stored_documents[id.document];
        std::unique_ptr<SegmentCursor>& segment = segments_[stored.segment];
        if (!segment)
            segment = std::make_unique<SegmentCursor>(index_.segments_[stored.segment],
                                                      [this, i = stored.segment] { return index_.numbering_of(i); });
        return segment->seek(stored.first + id.passage, index_.documents()[id.document].card.speakers.size());
    }

private:
    Index index_;
    std::vector<std::unique_ptr<SegmentCursor>> segments_;
};

std::unique_ptr<PassageCursor> Index::open_cursor() const
{
    return std::make_unique<Cursor>(reopened());
}

}
