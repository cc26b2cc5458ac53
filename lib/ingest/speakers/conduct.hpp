#pragma once

#include "ingest/lines/marked_line.hpp"
#include "ingest/openings/opening.hpp"

#include <cstddef>
#include <map>
#include <span>
#include <string_view>
#include <vector>

namespace draad {

// What openings do in a document, from which one can tell labels from what only looks like them.

/// By folded name: how often it opens a line. The names live as long as the openings.
using VoiceCounts = std::map<std::string_view, std::size_t>;

VoiceCounts count_voices(std::span<const Opening> openings);

/// The voices in their order.
std::vector<std::string_view> voices_of(std::span<const Opening> openings);

/// How often the voice changes from one to the next, from 0 to 1.
double alternation(std::span<const std::string_view> voices);

/// Whether what stands behind openings are sentences, and not the values of fields or the cells of a table. Messages
/// need not be.
bool are_sentences(std::string_view text, const std::vector<MarkedLine>& lines, std::span<const Opening> openings);

/// Whether anybody asks something.
bool have_question(std::string_view text, const std::vector<MarkedLine>& lines, std::span<const Opening> openings);

/// Whether voices follow each other as the fields of a form do (S, O, E, P; Van, Verzonden, Aan) and not as people who
/// answer each other: three or more, none ever answered, each mostly before the same next one.
bool is_form(std::span<const std::string_view> voices);

}
