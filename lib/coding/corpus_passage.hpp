#pragma once

#include "corpus/corpus.hpp"
#include "passages/passage_source.hpp"

#include <memory>
#include <optional>
#include <vector>

namespace draad {

/// A source that turns from passage to passage of a corpus and reads only what is asked for. Not shared by threads.
class CorpusPassage : public PassageSource {
public:
    /// The corpus outlives it.
    explicit CorpusPassage(const Corpus& corpus) : corpus_(corpus), reader_(corpus.open_reader()) {}

    void turn_to(PassageId id);

    const PassageWords& words() override;
    const Passage& header() override;
    std::span<const FoldedToken> tokens(TokenSpan stretch) override;
    const AnalysedPassage& whole() override;
    std::span<const AnalysedPassage> others_of_turn() override;

    /// Reads the whole passage into one that the caller keeps, whose memory is used again.
    void read_into(AnalysedPassage& passage) { reader_->read_into(id_, passage); }

private:
    bool add_of_turn(std::uint32_t passage, std::uint32_t turn);

    const Corpus& corpus_;
    std::unique_ptr<PassageReader> reader_;
    /// A reader of their own, since what a reader returns lasts until its next call.
    std::unique_ptr<PassageReader> others_;
    PassageId id_;
    const PassageWords* words_ = nullptr;
    std::optional<Passage> header_;
    /// By token; empty views where none has been asked for.
    std::vector<FoldedToken> tokens_;
    const AnalysedPassage* whole_ = nullptr;
    std::optional<std::vector<AnalysedPassage>> others_of_turn_;
};

}
