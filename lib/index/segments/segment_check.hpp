#pragma once

#include "index/segments/segment_location.hpp"

namespace draad {

/// Reads all that a segment holds: what has checksums is held against them, and Xapian's own tables go through
/// Xapian's own check (not those of a server, which are not here). Throws Error that names the segment at the first
/// thing that is not as it was written.
void check_segment(const SegmentLocation& location);

}
