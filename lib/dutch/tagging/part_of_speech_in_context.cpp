#include "dutch/tagging/part_of_speech_in_context.hpp"

#include "dutch/tagging/context_features.hpp"
#include "dutch/tagging/context_weights.hpp"

#include <algorithm>
#include <array>
#include <limits>

namespace draad {

std::optional<PartOfSpeechInContext> part_of_speech_in_context(std::span<const FoldedToken> sentence, std::size_t index,
                                                               const Lexicon& lexicon)
{
    const OpenClasses classes = open_classes_of(sentence[index].folded, lexicon);
    if (classes.count() < 2) {
        return std::nullopt;
    }
    std::array<int, 3> sums{};
    for (const std::string& feature : context_features(sentence, index, lexicon)) {
        const auto weights = weights_of(feature);
        for (std::size_t i = 0; i < sums.size(); ++i) {
            sums[i] += weights[i];
        }
    }
    constexpr int lowest = std::numeric_limits<int>::min() / 2;
    PartOfSpeechInContext best{.margin = 0};
    int first = lowest;
    int second = lowest;
    for (std::size_t i = 0; i < sums.size(); ++i) {
        const int sum = classes.has[i] ? sums[i] : lowest;
        if (sum > first) {
            second = first;
            first = sum;
            best.part_of_speech = static_cast<PartOfSpeech>(i);
        } else {
            second = std::max(second, sum);
        }
    }
    best.margin = first - second;
    return best;
}

}
