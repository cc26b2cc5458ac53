#include "index/segments/segment_check.hpp"

#include "error.hpp"
#include "index/segments/segment.hpp"
#include "index/segments/segment_cursor.hpp"
#include "index/xapian/xapian_errors.hpp"

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

/// The column's passage and the database's.
void require_same(const SegmentLocation& location, const AnalysedPassage& one, const AnalysedPassage& other)
{
    with_xapian(location.name, [&] {
        if (one != other)
            throw DamagedBytes();
    });
}

}

void check_segment(const SegmentLocation& location)
{
    const IndexSegment segment(location);
    segment.records();
    SegmentCursor cursor(segment);
    const bool is_stored_twice = segment.column() != nullptr && segment.has_served_passages();
    for (std::uint32_t number = 1; number <= segment.passages(); ++number) {
        const AnalysedPassage& passage = cursor.seek(number).whole();
        if (is_stored_twice)
            require_same(location, passage, segment.served_passage(number));
    }
    WantedWords all{.any = std::vector<std::uint32_t>(segment.words().size())};
    std::iota(all.any.begin(), all.any.end(), std::uint32_t{0});
    segment.passages_with(all);
    if (location.kind == SegmentLocation::Kind::folder)
        check_tables(location.name);
}

}
