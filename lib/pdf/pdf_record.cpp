#include "pdf/pdf_record.hpp"

#include "storage/bytes.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace draad {

namespace {

/// What stands outside the page to the left or above is moved to its edge: no position is below 0.
std::uint64_t hundredths(double points)
{
    constexpr double largest = 1e9;
    return static_cast<std::uint64_t>(std::llround(std::clamp(points, 0.0, largest) * 100));
}

double points(std::uint64_t hundredths)
{
    return static_cast<double>(hundredths) / 100;
}

void write_word(ByteWriter& out, const PdfWord& word)
{
    out.text(word.text);
    for (const double length : {word.left, word.top, word.right, word.bottom, word.font_size})
        out.number(hundredths(length));
    out.number((word.is_bold ? 1 : 0) + (word.is_turned ? 2 : 0) + (word.has_space_after ? 4 : 0));
}

PdfWord read_word(ByteReader& in)
{
    PdfWord word;
    word.text = in.text();
    for (double* length : {&word.left, &word.top, &word.right, &word.bottom, &word.font_size})
        *length = points(in.number());
    const std::size_t look = in.size(7);
    word.is_bold = (look & 1) != 0;
    word.is_turned = (look & 2) != 0;
    word.has_space_after = (look & 4) != 0;
    return word;
}

}

std::string write_record(const PdfExtract& extract)
{
    ByteWriter out;
    out.number(static_cast<std::uint64_t>(extract.outcome));
    out.text(extract.text.title);
    out.number(extract.text.pages.size());
    for (const PdfPage& page : extract.text.pages) {
        out.number(hundredths(page.width));
        out.number(hundredths(page.height));
        out.number(page.words.size());
        for (const PdfWord& word : page.words)
            write_word(out, word);
    }
    return out.take();
}

PdfExtract read_record(std::string_view bytes)
{
    ByteReader in(bytes);
    PdfExtract extract;
    extract.outcome = static_cast<PdfOutcome>(in.size(static_cast<std::size_t>(PdfOutcome::too_long)));
    extract.text.title = in.text();
    for (std::size_t pages = in.size(in.left()); pages > 0; --pages) {
        PdfPage page;
        page.width = points(in.number());
        page.height = points(in.number());
        for (std::size_t words = in.size(in.left()); words > 0; --words)
            page.words.push_back(read_word(in));
        extract.text.pages.push_back(std::move(page));
    }
    return extract;
}

}
