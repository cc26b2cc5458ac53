#pragma once

#include "codings/agreement/estimate.hpp"
#include "codings/agreement/joined_codings.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace draad {

/// What coders agree on: whether a code applies, or in which way (affirmed, negated, unclear) among the units to which
/// they say that it does.
enum class AgreementLevel { presence, polarity };

/// A reason to read figures of agreement with care.
enum class AgreementCaution {
    few,       ///< fewer than ten units to which any coder says that the code applies
    rare,      ///< it applies to less than 5 % of the units: kappa and alpha hang on few of them
    common,    ///< it applies to more than 95 %
    paradox,   ///< agreement of 90 % or more with a kappa below .6: see AC1 (Feinstein and Cicchetti 1990)
    one_value, ///< all say the same of all units: kappa and alpha are not defined
};
std::string_view name_of(AgreementCaution caution);

/// Who is held against whom.
struct CoderGroup {
    /// Two or more, as indices in the list of coders.
    std::vector<std::size_t> coders;
    /// Whether the first of two is the measure, by which the second's precision and recall are told.
    bool is_measured = false;
    /// Whether they are held against each other on hits that were reviewed, and not on units that were drawn blind.
    bool is_of_reviews = false;

    bool operator==(const CoderGroup&) const = default;
};

/// The groups to tell of. The people among themselves (all of them, and with `pairs` each two); and where one coder is
/// a program, or all are held against one, each pair of a measure and who is measured by it.
std::vector<CoderGroup> groups_of_coders(std::size_t coders, std::optional<std::size_t> program,
                                         std::optional<std::size_t> measure, bool with_pairs);

/// The same groups, and each of them on the hits that were reviewed, if there are any.
std::vector<CoderGroup> with_reviews(std::vector<CoderGroup> groups, const JoinedCodings& codings);

/// How often two coders say present and absent, in plain numbers of units that both judged.
struct MeetingCounts {
    std::size_t both = 0;
    std::size_t first_only = 0;
    std::size_t second_only = 0;
    std::size_t neither = 0;
};

/// How far a group of coders agrees on a code. On hits that were reviewed there is no prevalence, recall or
/// coefficient: what was not found is not among them.
struct Agreement {
    std::size_t code = 0;
    AgreementLevel level = AgreementLevel::presence;
    CoderGroup group = {};
    /// Units that two of the group judged or more.
    std::size_t units = 0;
    /// Units that some of the group judged and too few.
    std::size_t left_out = 0;
    /// Whether units count for more than one, and what the intervals are drawn from.
    bool is_weighted = false;
    Drawn drawn = Drawn::documents;
    /// By coder of the group: the share to which the code applies of the units that two judged, as `units` has them.
    std::vector<Estimate> prevalence = {};
    Estimate observed = {};
    /// Of two coders Cohen's, of more Fleiss's.
    Estimate kappa = {};
    std::optional<double> kappa_error = {};
    Estimate alpha = {};
    Estimate ac1 = {};
    std::optional<double> bias = {};
    std::optional<double> prevalence_index = {};
    /// Of two coders, at the level of presence.
    std::optional<MeetingCounts> meetings = {};
    /// Of a measured group, at the level of presence. There is no recall, and no coefficient, where only what the
    /// second coder found was judged, as in a review of hits: what was missed is not among it.
    Estimate precision = {};
    Estimate recall = {};
    Estimate f1 = {};
    std::vector<AgreementCaution> cautions = {};
};

/// What a group says of a code, as ratings: of presence 0 absent and 1 present, of polarity 0 affirmed, 1 negated and 2
/// unclear, with nothing where a coder does not see the code. Of the units that the group is about.
Ratings ratings_of(const JoinedCodings& codings, std::size_t code, const CoderGroup& group, AgreementLevel level);

/// The agreement of each group on a code, at both levels; none at a level that no two coders judged.
std::vector<Agreement> measure_agreement(const JoinedCodings& codings, std::size_t code, const CoderGroup& group,
                                         DrawingRequest drawing);

}
