#include "ingest/formats/pdf/pdf.hpp"

#include "ingest/formats/pdf/pdf_paragraphs.hpp"
#include "ingest/rich/rich_reader.hpp"
#include "pdf/pdf_reader.hpp"

#include <utility>

namespace draad {

Document read_pdf(std::string_view name, std::string_view bytes, std::span<const Speaker> known)
{
    PdfText pdf = read_pdf_text(name, bytes);
    std::vector<PdfPageLines> pages;
    for (const PdfPage& page : pdf.pages) {
        const auto number = static_cast<std::uint32_t>(pages.size() + 1);
        pages.push_back({.height = page.height, .text = lines_of_page(page, number), .furniture = {}});
    }
    take_out_furniture(pages);
    RichDocument rich;
    rich.paragraphs = paragraphs_of_pages(pages);
    rich.title = std::move(pdf.title);
    return build_rich_document(name, std::move(rich), known);
}

bool is_pdf(std::string_view bytes)
{
    constexpr std::size_t searched = 1024;
    return bytes.substr(0, searched).find("%PDF-") != std::string_view::npos;
}

}
