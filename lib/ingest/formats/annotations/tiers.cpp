#include "ingest/formats/annotations/tiers.hpp"

#include "text/trimmed.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cmath>

namespace draad {

void Tiers::add_speech(std::uint64_t begin_ms, std::uint64_t end_ms, std::string_view speaker, std::string_view text)
{
    if (trimmed(text).empty())
        return;
    SpokenPiece piece{.begin_ms = begin_ms, .end_ms = std::max(begin_ms, end_ms), .text = std::string(trimmed(text))};
    piece.label = Label{};
    piece.label->name = trimmed(speaker);
    pieces_.push_back(std::move(piece));
}

void Tiers::add_note(std::uint64_t begin_ms, std::string_view tier, std::string_view text)
{
    if (trimmed(text).empty())
        return;
    SpokenPiece piece{.begin_ms = begin_ms, .end_ms = begin_ms, .text = fmt::format("{}: {}", tier, trimmed(text))};
    piece.role = LineRole::note;
    pieces_.push_back(std::move(piece));
}

void Tiers::write(TranscriptWriter& writer)
{
    std::ranges::stable_sort(pieces_, [](const SpokenPiece& left, const SpokenPiece& right) {
        return std::pair(left.begin_ms, left.role == LineRole::note) <
               std::pair(right.begin_ms, right.role == LineRole::note);
    });
    write_pieces(pieces_, writer);
}

std::uint64_t milliseconds_of(std::string_view seconds)
{
    constexpr double longest = 1e7;
    double value = 0;
    std::from_chars(seconds.data(), seconds.data() + seconds.size(), value);
    return value > 0 && value < longest ? static_cast<std::uint64_t>(std::llround(value * 1000)) : 0;
}

}
