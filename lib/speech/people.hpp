#pragma once

#include "passages/analysed_document.hpp"
#include "speech/attribution/attribution.hpp"

#include <cstddef>
#include <optional>
#include <span>
#include <string>

namespace draad {

/// A person whom a pronoun means is named in the passage itself or in so many before it.
constexpr std::size_t passages_back = 2;

/// Where the person may be named whom a pronoun means.
struct Narration {
    const Reading& reading;
    /// The quotations of the passage, in bytes: who is named in them is spoken of.
    std::span<const TextRange> quotations;
    /// The passages before it, the nearest last.
    std::span<const AnalysedPassage> before;
    const Names* names = nullptr;
};

/// Whom the pronoun that is an attribution's speaker means: the nearest person before it of whom a sentence tells, if
/// number and gender agree and the sentence names no other who agrees; with the whole name that the document prints.
/// Nothing if it is no pronoun, or if it is in doubt.
std::optional<std::string> person_meant(const Narration& narration, const Attribution& attribution);

}
