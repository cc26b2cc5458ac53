#pragma once

#include "analysis/quotes/quote_traits.hpp"

#include <span>
#include <string_view>
#include <vector>

namespace draad {

/// What a feature is about: how far the quote is about the theme, what it has beside that, what it lacks. What it has
/// counts only as far as it is about the theme.
enum class WorthPart { theme, merit, fault };

/// One thing that makes a quote worth printing, or not.
struct WorthFeature {
    WorthPart part = WorthPart::theme;
    /// What a reader is told: "ik-vorm".
    std::string_view words;
    /// What a measure of 1 adds.
    double weight = 0;
    /// Mostly from 0 to 1.
    double (*measure)(const QuoteTraits&) = nullptr;
};

/// All features. The weights were fitted to what people said of quotes whose source they did not know
/// (`tests/bench/quotes`), rounded, and left out where they made no sense.
std::span<const WorthFeature> worth_features();

/// What a panel of readers would give a quote, from 0 (not worth printing) to 5.
double worth_of(const QuoteTraits& traits);

/// What is worth less is seldom printed.
constexpr double weak_worth = 2;

/// How far a quote is about its theme, from 0.3 to 1: what its merits are multiplied by.
double theme_share(const QuoteTraits& traits);

/// A feature that counts in a quote, with what it adds.
struct WorthReason {
    std::string_view words;
    double points = 0;
};

/// The features that decided, those that add or take most first; none that adds or takes less than 0.1.
std::vector<WorthReason> reasons_for(const QuoteTraits& traits);

}
