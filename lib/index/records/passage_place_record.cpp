#include "index/records/passage_place_record.hpp"

namespace draad {

PassagePlaceRecord place_record_of(const AnalysedPassage& passage)
{
    return {.passage = passage.passage,
            .code_points_before = passage.code_points_before,
            .words_before = passage.words_before};
}

void put_place(const PassagePlaceRecord& place, AnalysedPassage& passage)
{
    passage.passage = place.passage;
    passage.code_points_before = place.code_points_before;
    passage.words_before = place.words_before;
}

void write_passage_place(const PassagePlaceRecord& place, ByteWriter& out)
{
    const Passage& passage = place.passage;
    out.number(static_cast<std::uint64_t>(passage.kind));
    out.optional_number(passage.speaker);
    out.number(passage.turn);
    out.number(passage.paragraph);
    out.number(passage.page);
    out.optional_number(passage.time);
    out.number(passage.line);
    out.number(passage.range.begin);
    out.number(passage.range.size());
    out.number(place.code_points_before);
    out.number(place.words_before);
}

void skip_passage_place(ByteReader& in)
{
    constexpr int numbers = 11;
    for (int i = 0; i < numbers; ++i)
        in.number();
}

PassagePlaceRecord read_passage_place(ByteReader& in)
{
    PassagePlaceRecord place;
    Passage& passage = place.passage;
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
    place.code_points_before = in.number();
    place.words_before = in.number();
    return place;
}

}
