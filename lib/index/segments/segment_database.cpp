#include "index/segments/segment_database.hpp"

namespace draad {

namespace {

constexpr unsigned milliseconds_to_answer = 30'000;

}

Xapian::Database open_database(const SegmentLocation& location)
{
    switch (location.kind) {
    case SegmentLocation::Kind::server:
        return Xapian::Remote::open(location.host, location.port, milliseconds_to_answer);
    case SegmentLocation::Kind::program:
        return Xapian::Remote::open(location.program, location.arguments, milliseconds_to_answer);
    case SegmentLocation::Kind::folder:
        break;
    }
    return Xapian::Database(location.name.string());
}

}
