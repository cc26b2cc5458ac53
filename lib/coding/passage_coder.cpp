#include "coding/passage_coder.hpp"

#include <algorithm>
#include <utility>

namespace draad {

CodedPassage* PassageCoder::code(PassageId id, HitsByKind& left_out)
{
    const DocumentCard& card = corpus_.documents()[id.document].card;
    if (!request_.passages.may_pass(card))
        return nullptr;
    passage_.turn_to(id);
    std::vector<Hit> hits = find(id, card);
    std::erase_if(hits, [&](const Hit& hit) { return !is_wanted(hit); });
    if (hits.empty())
        return nullptr;
    const Passage& found = passage_.header();
    if (!request_.passages.passes(card, found.speaker))
        return nullptr;
    if (!request_.passages.has_kind(found.kind)) {
        left_out[found.kind] += hits.size();
        return nullptr;
    }
    fill(id, std::move(hits));
    return &coded_;
}

std::vector<Hit> PassageCoder::find(PassageId id, const DocumentCard& card)
{
    if (request_.corrected)
        if (const auto judged = request_.corrected->passages.find(id); judged != request_.corrected->passages.end())
            return judged->second;
    return finder_.find(passage_, card);
}

void PassageCoder::fill(PassageId id, std::vector<Hit> hits)
{
    coded_.id = id;
    coded_.hits = std::move(hits);
    coded_.words = static_cast<std::size_t>(std::ranges::count_if(passage_.words().word_ids, is_word));
    if (request_.keeps_texts)
        passage_.read_into(coded_.passage);
    else
        coded_.passage.passage = passage_.header();
}

}
