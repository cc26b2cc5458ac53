#include "index/records/quotation_record.hpp"

namespace draad {

void write_quotations(const std::vector<Quotation>& quotations, ByteWriter& out)
{
    out.number(quotations.size());
    for (const Quotation& quotation : quotations) {
        out.number(quotation.range.begin);
        out.number(quotation.range.size());
        out.number(quotation.is_speech ? 1 : 0);
        out.text(quotation.speaker);
        out.text(quotation.printed);
        out.text(quotation.verb);
    }
}

std::vector<Quotation> read_quotations(ByteReader& in, std::size_t text_size)
{
    std::vector<Quotation> quotations(in.size(text_size));
    for (Quotation& quotation : quotations) {
        quotation.range.begin = in.size(text_size);
        quotation.range.end = quotation.range.begin + in.size(text_size - quotation.range.begin);
        quotation.is_speech = in.number() != 0;
        quotation.speaker = in.text();
        quotation.printed = in.text();
        quotation.verb = in.text();
    }
    return quotations;
}

}
