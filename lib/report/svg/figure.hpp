#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace draad {

/// How a part of a bar is coloured; the first three are polarities.
enum class Tone : std::uint8_t { affirmed, negated, unclear, plain, other };

/// A line of a legend.
struct FigureKey {
    std::string name;
    Tone tone = Tone::plain;
};

/// A bar of one or several parts, one for each line of its legend.
struct FigureBar {
    std::string label;
    std::vector<double> parts;
    /// What stands behind it.
    std::string value;
    /// How deep it stands below others.
    std::size_t depth = 0;
    /// Where a thin mark crosses it.
    std::optional<double> mark = std::nullopt;
};

/// Bars under a heading of their own.
struct FigureGroup {
    std::string heading;
    /// Its own legend, where groups differ; else empty, and the figure's counts.
    std::vector<FigureKey> keys;
    std::vector<FigureBar> bars;
};

/// A figure as values. All texts are plain text.
struct Figure {
    std::string title;
    /// What is to be seen in it, in a sentence.
    std::string finding;
    /// What is counted, and in what unit.
    std::string unit;
    /// Where the figures are from.
    std::string source;
    std::vector<FigureKey> keys;
    /// What the thin mark means; empty if no bar has one.
    std::string mark;
    std::vector<FigureGroup> groups;
    /// What is left out of it; else empty.
    std::string note;

    bool is_empty() const { return groups.empty(); }
};

/// The figure for who cannot see it: its finding, and each bar with its figures.
std::string spoken_figure(const Figure& figure);

}
