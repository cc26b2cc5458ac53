#pragma once

#include "ingest/lines/marked_line.hpp"
#include "ingest/speakers/speaker_list.hpp"
#include "passages/passage.hpp"

#include <string_view>
#include <vector>

namespace draad {

/// Makes the passages of a document of its marked lines, numbers turns and paragraphs, and gathers who speaks.
std::vector<Passage> build_passages(const std::vector<MarkedLine>& lines, SpeakerList& speakers);

}
