#pragma once

#include "ingest/lines/marked_line.hpp"
#include "passages/document.hpp"

#include <span>
#include <string_view>
#include <vector>

namespace draad {

/// Who tells what is a heading: only the shape of the lines, or the format (and wholly bold lines).
enum class HeadingsBy { shape, format };

/// Marks the lines of text whose format leaves things to be guessed, in the order in which the passes need each other:
/// furniture, keyword lines, facts, lists, turns, times, the occasion, headings. Returns who may speak: `known` and the
/// people whom the text's own lists name.
std::vector<Speaker> mark_text(std::string_view text, std::vector<MarkedLine>& lines, std::span<const Speaker> known,
                               HeadingsBy headings);

}
