#include "index/segment_check.hpp"

#include "error.hpp"
#include "index/segment.hpp"
#include "index/xapian_errors.hpp"

#include <xapian.h>

#include <numeric>
#include <vector>

namespace draad {

namespace {

void check_tables(const std::filesystem::path& folder)
{
    with_xapian(folder, [&] {
        if (Xapian::Database::check(folder.string(), 0, nullptr) != 0)
            throw DamagedBytes();
    });
}

}

void check_segment(const SegmentPlace& place)
{
    const IndexSegment segment(place);
    segment.records();
    for (std::uint32_t number = 1; number <= segment.passages(); ++number)
        segment.passage(number);
    std::vector<std::uint32_t> words(segment.words().size());
    std::iota(words.begin(), words.end(), std::uint32_t{0});
    segment.passages_with(words);
    if (place.kind == SegmentPlace::Kind::folder)
        check_tables(place.name);
}

}
