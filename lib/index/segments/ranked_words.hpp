#pragma once

#include "index/segments/posting_reader.hpp"

#include <xapian.h>

#include <span>
#include <string>

namespace draad {

/// Holds what Xapian ranks passages by against the column of their segment: the postings of these terms, the lengths of
/// all passages, and the figures that it keeps of both. Throws DamagedBytes where they differ, Xapian::Error if the
/// database fails.
void require_ranked_words(const Xapian::Database& database, const SegmentPostings& postings,
                          std::span<const std::string> terms);

}
