#pragma once

#include "dutch/tokens/tokenizer.hpp"
#include "ingest/collection.hpp"
#include "passages/analysed_document.hpp"

#include <string>
#include <string_view>

namespace draad {

/// Reads one file of a collection into words: its bytes, its metadata, its passages. Throws Error if it cannot be read.
AnalysedDocument read_source(const SourceFile& file, std::string_view bytes, const Metadata& metadata,
                             Tokenizer& tokenizer);

/// A fingerprint that changes with the file's bytes and with its metadata (XXH3, 128 bits).
std::string fingerprint(const SourceFile& file, std::string_view bytes, const Metadata& metadata);

}
