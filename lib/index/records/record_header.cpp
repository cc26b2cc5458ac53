#include "index/records/record_header.hpp"

namespace draad {

RecordHeader record_header_of(const AnalysedPassage& passage)
{
    return {.passage = passage.passage,
            .code_points_before = passage.code_points_before,
            .words_before = passage.words_before};
}

void put_record_header(const RecordHeader& header, AnalysedPassage& passage)
{
    passage.passage = header.passage;
    passage.code_points_before = header.code_points_before;
    passage.words_before = header.words_before;
}

void write_record_header(const RecordHeader& header, ByteWriter& out)
{
    const Passage& passage = header.passage;
    out.number(static_cast<std::uint64_t>(passage.kind));
    out.optional_number(passage.speaker);
    out.number(passage.turn);
    out.number(passage.paragraph);
    out.number(passage.page);
    out.optional_number(passage.time);
    out.number(passage.line);
    out.number(passage.range.begin);
    out.number(passage.range.size());
    out.number(header.code_points_before);
    out.number(header.words_before);
}

RecordHeader read_record_header(ByteReader& in)
{
    RecordHeader header;
    Passage& passage = header.passage;
    passage.kind = static_cast<PassageKind>(in.size(kinds_of_passage - 1));
    passage.speaker = in.optional_number();
    passage.turn = in.small_number();
    passage.paragraph = in.small_number();
    passage.page = in.small_number();
    passage.time = in.optional_number();
    passage.line = in.small_number();
    passage.range.begin = in.number();
    passage.range.end = passage.range.begin + in.number();
    if (passage.range.end < passage.range.begin)
        throw DamagedBytes();
    header.code_points_before = in.number();
    header.words_before = in.number();
    return header;
}

}
