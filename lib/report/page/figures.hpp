#pragma once

#include "analysis/figures/cooccurrence.hpp"
#include "analysis/figures/count.hpp"
#include "analysis/figures/dispersion.hpp"
#include "codebook/codebook.hpp"
#include "report/page/report_words.hpp"
#include "report/svg/figure.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace draad {

/// What all figures of a report share. What it refers to outlives the making of a figure.
struct FigureGround {
    const Codebook& codebook;
    /// By code of the codebook: whether it is asked for.
    const std::vector<bool>& asked;
    const ReportWords& words;
    /// Where the figures are from, a line.
    std::string source;
};

/// What hits of a code are called that are affirmed, negated and unclear: its own words, else the usual ones.
std::vector<std::string> polarity_words(const Code& code, const ReportWords& words);

/// Whether a code stands below no other one that is asked for.
bool is_top_theme(const FigureGround& ground, std::size_t code);

/// Hits by theme, parted by polarity, sub-themes below their themes. Empty without hits, as those below.
Figure themes_figure(const FigureGround& ground, const GroupCount& total, std::size_t documents);

/// What groups are groups of, which decides how a finding is worded.
enum class GroupKind : std::uint8_t { roles, documents, values };

/// Hits for every 1000 words by theme and group. Of many groups those with the highest rates are there, and the note
/// tells how many are not. Empty where there are fewer than two.
Figure groups_figure(const FigureGround& ground, GroupKind kind, std::span<const GroupCount> groups);

/// Hits in the beginning, middle and end of the documents, by theme.
Figure course_figure(const FigureGround& ground, std::span<const Dispersion> dispersions);

/// The pairs of themes that meet most, each with how often chance would let them meet.
Figure pairs_figure(const FigureGround& ground, const Cooccurrences& cooccurrences);

/// The hits of a code before and after a change.
struct ChangedCode {
    std::string label;
    std::size_t before = 0;
    std::size_t after = 0;
};

/// What a change of a codebook does; `names` are those of the versions.
Figure change_figure(const ReportWords& words, std::span<const ChangedCode> codes,
                     const std::array<std::string, 2>& names, std::string source);

}
