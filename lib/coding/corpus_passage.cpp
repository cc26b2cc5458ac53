#include "coding/corpus_passage.hpp"

#include <algorithm>

namespace draad {

void CorpusPassage::turn_to(PassageId id)
{
    id_ = id;
    words_ = nullptr;
    header_.reset();
    tokens_.clear();
    whole_ = nullptr;
    others_of_turn_.reset();
}

const PassageWords& CorpusPassage::words()
{
    if (!words_)
        words_ = &reader_->read_words(id_);
    return *words_;
}

const Passage& CorpusPassage::header()
{
    if (!header_)
        header_ = reader_->read_header(id_);
    return *header_;
}

std::span<const FoldedToken> CorpusPassage::tokens(TokenSpan stretch)
{
    tokens_.resize(words().word_ids.size());
    const std::span<FoldedToken> tokens = std::span(tokens_).subspan(stretch.begin, stretch.end - stretch.begin);
    const auto is_unread = [](const FoldedToken& token) { return token.folded.empty(); };
    if (std::ranges::any_of(tokens, is_unread))
        reader_->read_folded(id_, words(), stretch, tokens);
    return tokens;
}

const AnalysedPassage& CorpusPassage::whole()
{
    if (!whole_)
        whole_ = &reader_->read(id_);
    return *whole_;
}

/// The paragraphs of a turn stand next to each other.
std::span<const AnalysedPassage> CorpusPassage::others_of_turn()
{
    if (others_of_turn_)
        return *others_of_turn_;
    others_of_turn_.emplace();
    const std::uint32_t turn = header().turn;
    if (turn == 0)
        return *others_of_turn_;
    if (!others_)
        others_ = corpus_.open_reader();
    for (std::uint32_t i = id_.passage; i > 0 && add_of_turn(i - 1, turn);)
        --i;
    const std::uint32_t count = corpus_.documents()[id_.document].passages;
    for (std::uint32_t i = id_.passage + 1; i < count && add_of_turn(i, turn);)
        ++i;
    return *others_of_turn_;
}

bool CorpusPassage::add_of_turn(std::uint32_t passage, std::uint32_t turn)
{
    const AnalysedPassage& other = others_->read({id_.document, passage});
    if (other.passage.turn != turn)
        return false;
    others_of_turn_->push_back(other);
    return true;
}

}
