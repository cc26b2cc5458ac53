#include "coding/corpus_passage.hpp"

namespace draad {

void CorpusPassage::turn_to(PassagePlace place)
{
    place_ = place;
    words_ = nullptr;
    tokens_ = nullptr;
    whole_ = nullptr;
    others_of_turn_.reset();
}

const PassageWords& CorpusPassage::words()
{
    if (!words_)
        words_ = &reader_->read_words(place_);
    return *words_;
}

const AnalysedPassage& CorpusPassage::tokens()
{
    if (!tokens_)
        tokens_ = &reader_->read_tokens(place_);
    return *tokens_;
}

const AnalysedPassage& CorpusPassage::whole()
{
    if (!whole_)
        whole_ = &reader_->read(place_);
    return *whole_;
}

/// The paragraphs of a turn stand next to each other.
std::span<const AnalysedPassage> CorpusPassage::others_of_turn()
{
    if (others_of_turn_)
        return *others_of_turn_;
    others_of_turn_.emplace();
    const std::uint32_t turn = tokens().passage.turn;
    if (turn == 0)
        return *others_of_turn_;
    if (!others_)
        others_ = corpus_.open_reader();
    for (std::uint32_t i = place_.passage; i > 0 && add_of_turn(i - 1, turn);)
        --i;
    const std::uint32_t count = corpus_.documents()[place_.document].passages;
    for (std::uint32_t i = place_.passage + 1; i < count && add_of_turn(i, turn);)
        ++i;
    return *others_of_turn_;
}

bool CorpusPassage::add_of_turn(std::uint32_t passage, std::uint32_t turn)
{
    const AnalysedPassage& other = others_->read({place_.document, passage});
    if (other.passage.turn != turn)
        return false;
    others_of_turn_->push_back(other);
    return true;
}

}
