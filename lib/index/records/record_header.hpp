#pragma once

#include "passages/analysed_document.hpp"
#include "storage/bytes.hpp"

#include <cstddef>

namespace draad {

/// How the record of a passage begins: what is known of the passage beside its words.
struct RecordHeader {
    Passage passage;
    std::size_t code_points_before = 0;
    std::size_t words_before = 0;
};

RecordHeader record_header_of(const AnalysedPassage& passage);
void put_record_header(const RecordHeader& header, AnalysedPassage& passage);

void write_record_header(const RecordHeader& header, ByteWriter& out);

/// Throws DamagedBytes.
RecordHeader read_record_header(ByteReader& in);

}
