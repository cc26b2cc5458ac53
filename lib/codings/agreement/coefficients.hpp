#pragma once

#include "codings/agreement/agreement_sums.hpp"

#include <cstddef>
#include <optional>

namespace draad {

// Coefficients of agreement for nominal values. Each is nothing where it is not defined, such as where all values are
// the same or no unit has two. Units that stand for several count as so many.

/// A coefficient as a function of the ratings' sums.
using Coefficient = std::optional<double> (*)(const AgreementSums&);

/// The share of pairs of values of a unit that are equal, as a mean over units with two values or more.
std::optional<double> observed_agreement(const AgreementSums& sums);

/// Cohen's kappa of two coders, over the units that both judged: (observed - expected) / (1 - expected), where both
/// coders keep their own shares of the values. (Cohen 1960, Educational and Psychological Measurement 20.)
std::optional<double> cohen_kappa(const AgreementSums& sums);

/// The standard error of Cohen's kappa in a large sample of units that count for one each. (Fleiss, Cohen and Everitt
/// 1969, Psychological Bulletin 72.) Nothing where units are weighted.
std::optional<double> cohen_kappa_error(const AgreementSums& sums);

/// Kappa for any number of coders: what is expected comes from the values of all coders together. Units may have
/// different numbers of values. (Fleiss 1971, Psychological Bulletin 76; with missing values as Gwet 2014, Handbook of
/// Inter-Rater Reliability.)
std::optional<double> fleiss_kappa(const AgreementSums& sums);

/// Krippendorff's alpha for nominal values, any number of coders and missing values: 1 - observed / expected
/// disagreement. (Krippendorff 2011, Computing Krippendorff's Alpha-Reliability.) With weights, the coincidences are
/// scaled to the number of values that there are.
std::optional<double> krippendorff_alpha(const AgreementSums& sums);

/// Gwet's AC1, which does not fall where nearly all units have the same value. (Gwet 2008, British Journal of
/// Mathematical and Statistical Psychology 61; missing values as Gwet 2014.)
std::optional<double> gwet_ac1(const AgreementSums& sums);

// Two coders and two values, 0 for absent and 1 for present; the first coder is the measure of the second.

/// How much of what the second found the first finds, too.
std::optional<double> precision(const AgreementSums& sums);
/// How much of what the first found the second finds, too.
std::optional<double> recall(const AgreementSums& sums);
/// The harmonic mean of precision and recall. (Van Rijsbergen 1979.)
std::optional<double> f1_score(const AgreementSums& sums);

/// How far the two coders differ in how often they say present, and how far present and absent differ: where either is
/// large, kappa is low in spite of agreement. (Byrt, Bishop and Carlin 1993, Journal of Clinical Epidemiology 46.)
std::optional<double> bias_index(const AgreementSums& sums);
std::optional<double> prevalence_index(const AgreementSums& sums);

/// The share of the units that a coder judged to which the value was given.
std::optional<double> share_given(const AgreementSums& sums, std::size_t coder, std::size_t category);

}
