#include "coding/passage_coder.hpp"

#include <algorithm>
#include <utility>

namespace draad {

CodedPassage* PassageCoder::code(PassageId id, HitsByKind& left_out)
{
    const DocumentCard& card = corpus_.documents()[id.document].card;
    if (!request_.passages.may_pass(card))
        return nullptr;
    source_ = &cursor_->seek(id);
    coded_.id = id;
    others_of_turn_.reset();
    std::vector<Hit> hits = find(id, card);
    std::erase_if(hits, [&](const Hit& hit) { return !is_wanted(hit); });
    if (hits.empty())
        return nullptr;
    const Passage& found = source_->header();
    if (!request_.passages.passes(card, found.speaker))
        return nullptr;
    if (!request_.passages.has_kind(found.kind)) {
        left_out[found.kind] += hits.size();
        return nullptr;
    }
    fill(std::move(hits));
    return &coded_;
}

/// Many rules may ask for them.
std::span<const AnalysedPassage> PassageCoder::others_of_turn()
{
    if (!others_of_turn_)
        others_of_turn_ = turns_.others_of(coded_.id, source_->header().turn);
    return *others_of_turn_;
}

std::vector<Hit> PassageCoder::find(PassageId id, const DocumentCard& card)
{
    if (request_.corrected)
        if (const auto judged = request_.corrected->passages.find(id); judged != request_.corrected->passages.end())
            return judged->second;
    return finder_.find(*source_, card, [this] { return others_of_turn(); });
}

void PassageCoder::fill(std::vector<Hit> hits)
{
    coded_.hits = std::move(hits);
    coded_.words = static_cast<std::size_t>(std::ranges::count_if(source_->words().word_ids, is_word));
    if (request_.keeps_texts)
        source_->hand_over(coded_.passage);
    else
        coded_.passage.passage = source_->header();
}

}
