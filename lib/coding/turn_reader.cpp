#include "coding/turn_reader.hpp"

namespace draad {

std::span<const AnalysedPassage> TurnReader::others_of(PassageId id, std::uint32_t turn)
{
    others_.clear();
    if (turn == 0)
        return others_;
    if (!cursor_)
        cursor_ = corpus_.open_cursor();
    for (std::uint32_t i = id.passage; i > 0 && add({id.document, i - 1}, turn);)
        --i;
    const std::uint32_t count = corpus_.documents()[id.document].passages;
    for (std::uint32_t i = id.passage + 1; i < count && add({id.document, i}, turn);)
        ++i;
    return others_;
}

bool TurnReader::add(PassageId other, std::uint32_t turn)
{
    PassageSource& passage = cursor_->seek(other);
    if (passage.header().turn != turn)
        return false;
    others_.push_back(passage.whole());
    return true;
}

}
