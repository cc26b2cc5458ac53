#pragma once

#include "corpus/corpus.hpp"
#include "passages/passage_source.hpp"

#include <memory>
#include <optional>
#include <vector>

namespace draad {

/// Passages of a corpus one after another, each read no further than it is asked for. Not shared by threads.
class CorpusPassage : public PassageSource {
public:
    /// The corpus outlives it.
    explicit CorpusPassage(const Corpus& corpus) : corpus_(corpus), reader_(corpus.open_reader()) {}

    void turn_to(PassagePlace place);

    const PassageWords& words() override;
    const Passage& place() override;
    std::span<const FoldedToken> tokens(TokenSpan stretch) override;
    const AnalysedPassage& whole() override;
    std::span<const AnalysedPassage> others_of_turn() override;

    /// All of it into a passage that the caller keeps, whose memory is used again.
    void read_into(AnalysedPassage& passage) { reader_->read_into(at_, passage); }

private:
    bool add_of_turn(std::uint32_t passage, std::uint32_t turn);

    const Corpus& corpus_;
    std::unique_ptr<PassageReader> reader_;
    /// Of its own, for what a reader gives lasts until its next call.
    std::unique_ptr<PassageReader> others_;
    PassagePlace at_;
    const PassageWords* words_ = nullptr;
    std::optional<Passage> place_;
    /// Empty views where they have not been asked for.
    std::vector<FoldedToken> tokens_;
    const AnalysedPassage* whole_ = nullptr;
    std::optional<std::vector<AnalysedPassage>> others_of_turn_;
};

}
