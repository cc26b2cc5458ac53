#include "index/segments/segment_cursor.hpp"

#include "index/records/damage.hpp"

#include <utility>

namespace draad {

SegmentCursor::SegmentCursor(const IndexSegment& segment, std::function<WordNumbering()> number_words)
    : segment_(segment), number_words_(std::move(number_words))
{
    if (const WordColumn* column = segment.column())
        stored_.emplace(*column, segment.location().name, [this] { return number_words_().word_ids_of_entries; });
}

PassageSource& SegmentCursor::seek(std::uint32_t number, std::size_t speakers)
{
    if (stored_) {
        stored_->seek(number - 1, speakers);
        return *stored_;
    }
    served_ = segment_.served_passage(number);
    if (served_.passage.speaker && *served_.passage.speaker >= speakers)
        throw Error(damaged(segment_.location().name, DamagedBytes().what()));
    return served_source_.emplace(served_, [this]() -> const SortedWords& { return number_words_().vocabulary; });
}

}
