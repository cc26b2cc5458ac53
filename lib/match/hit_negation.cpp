#include "match/hit_negation.hpp"

#include <algorithm>
#include <functional>
#include <numeric>

namespace draad {

void HitNegation::turn_to(PassageSource& passage)
{
    passage_ = &passage;
    doubts_.clear();
    sentence_ends_.clear();
}

/// The sentence that a token stands in, and its number.
std::pair<std::size_t, TokenSpan> HitNegation::sentence_of(std::size_t token)
{
    const std::vector<std::uint32_t>& sizes = passage_->words().sentences;
    if (sentence_ends_.empty()) {
        sentence_ends_.resize(sizes.size());
        std::partial_sum(sizes.begin(), sizes.end(), sentence_ends_.begin(), std::plus<std::size_t>());
    }
    const auto end = std::ranges::upper_bound(sentence_ends_, token);
    const auto number = static_cast<std::size_t>(end - sentence_ends_.begin());
    return {number, {*end - sizes[number], *end}};
}

/// Gathers the words of a sentence that may negate anything, by their indices in it; most sentences have none.
void HitNegation::find_doubtful(TokenSpan sentence)
{
    const std::span<const std::uint32_t> word_ids = passage_->words().word_ids;
    doubtful_.clear();
    for (std::size_t i = sentence.begin; i < sentence.end; ++i)
        if (is_known_word(word_ids[i]) ? matcher_.is_of_doubt(word_ids[i]) : word_ids[i] != no_word)
            doubtful_.push_back(i - sentence.begin);
}

HitNegation::Doubt& HitNegation::doubt_of(std::size_t number, TokenSpan sentence)
{
    doubts_.resize(passage_->words().sentences.size());
    Doubt& doubt = doubts_[number];
    if (doubt.is_known)
        return doubt;
    doubt.is_known = true;
    find_doubtful(sentence);
    if (!doubtful_.empty())
        doubt.judge.emplace(passage_->tokens(sentence), doubtful_);
    return doubt;
}

NegationFinding HitNegation::judge(std::span<const TokenSpan> parts)
{
    const auto [number, sentence] = sentence_of(parts.front().begin);
    Doubt& doubt = doubt_of(number, sentence);
    if (!doubt.judge)
        return {};
    judged_.clear();
    for (const TokenSpan part : parts)
        if (part.begin < sentence.end)
            judged_.push_back({part.begin - sentence.begin, std::min(part.end, sentence.end) - sentence.begin});
    NegationFinding finding = doubt.judge->judge(judged_);
    if (finding.cue)
        finding.cue = TokenSpan{finding.cue->begin + sentence.begin, finding.cue->end + sentence.begin};
    return finding;
}

}
