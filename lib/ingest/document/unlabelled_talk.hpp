#pragma once

#include "ingest/lines/marked_line.hpp"
#include "passages/document.hpp"

#include <optional>
#include <string>
#include <vector>

namespace draad {

/// What makes a document look like a conversation of which the speakers were not found, with the paragraph where that
/// begins and what to do; nothing where two people or more speak, and for running text. A document does where
/// paragraphs begin in turn with the same few words, where every other one asks and the next one answers, where voices
/// change that have no name, where names take turns within paragraphs or behind them, or where the columns of a table
/// hold sentences. The document must have its passages.
std::optional<std::string> tell_of_unlabelled_talk(const Document& document, const std::vector<MarkedLine>& lines);

}
