#pragma once

#include "ingest/lines/label.hpp"

#include <optional>
#include <span>
#include <string_view>

namespace draad {

/// Who speaks, if a cell of a table says that and nothing else: "Anna", "Anna:", "**Anna**", "00:03:12 Anna", "De heer
/// Van der Ploeg (Lokaal Belang)". All of the cell is label.
std::optional<Label> read_speaker_cell(std::string_view cell);

/// Whether the cells of a column, without its head, tell who speaks in their rows: nearly all are names, and the names
/// come back, are roles, or have a colon. Empty cells say nothing. A column of surnames or places is none, for they do
/// not come back.
bool are_speakers(std::span<const std::string_view> cells);

/// Whether nearly all cells are names, which is enough below a head that says that the column is one of speakers.
bool are_names(std::span<const std::string_view> cells);

/// Whether a cell may head a column of speakers: "Spreker", "Wie", "Naam".
bool is_head_of_speakers(std::string_view cell);
/// Whether a cell may head a column of what is said: "Tekst", "Uitspraak".
bool is_head_of_speech(std::string_view cell);

}
