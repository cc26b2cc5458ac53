#pragma once

#include "index/segments/segment_location.hpp"

#include <xapian.h>

namespace draad {

/// Opens the database of a segment for one thread. Throws Xapian::Error.
Xapian::Database open_database(const SegmentLocation& location);

}
