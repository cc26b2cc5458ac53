#pragma once

#include "dutch/lexicon/lexicon.hpp"
#include "text/folded_token.hpp"
#include "text/part_of_speech.hpp"

#include <array>
#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace draad {

/// The open word classes that the lists give to a word, as flags by PartOfSpeech.
struct OpenClasses {
    std::array<bool, 3> has{};

    bool holds(PartOfSpeech one) const { return has[static_cast<std::size_t>(one)]; }
    std::size_t count() const { return static_cast<std::size_t>(has[0]) + has[1] + has[2]; }
    /// Such as "NV", for features.
    std::string letters() const;
};
OpenClasses open_classes_of(std::string_view folded, const Lexicon& lexicon);

/// What the place of a word tells of its class, each as a short text that the table of weights knows or not: the two
/// words on either side (function words by themselves, others by their classes and ending), the word's own ending, and
/// whether a finite verb stands before or after it in the same clause.
std::vector<std::string> context_features(std::span<const FoldedToken> sentence, std::size_t index,
                                          const Lexicon& lexicon);

}
