#pragma once

#include "passages/analysed_document.hpp"
#include "storage/bytes.hpp"

#include <cstddef>

namespace draad {

/// Where a passage stands and what is known of it beside its words.
struct PassagePlaceRecord {
    Passage passage;
    std::size_t code_points_before = 0;
    std::size_t words_before = 0;
};

PassagePlaceRecord place_record_of(const AnalysedPassage& passage);
void put_place(const PassagePlaceRecord& place, AnalysedPassage& passage);

void write_passage_place(const PassagePlaceRecord& place, ByteWriter& out);

/// Throws DamagedBytes.
PassagePlaceRecord read_passage_place(ByteReader& in);

/// Goes past one.
void skip_passage_place(ByteReader& in);

}
