#pragma once

#include "ingest/collection.hpp"
#include "passages/document.hpp"

#include <string>
#include <string_view>

namespace draad {

/// Reads one file of a collection: its bytes, its metadata. Throws Error if it cannot be read.
Document read_source(const SourceFile& file, std::string bytes, const Metadata& metadata);

/// A fingerprint that changes with the file's bytes and with its metadata (XXH3, 128 bits).
std::string fingerprint(const SourceFile& file, std::string_view bytes, const Metadata& metadata);

}
