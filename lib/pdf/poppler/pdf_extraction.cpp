#include "pdf/pdf_extraction.hpp"

#include "text/utf8.hpp"

#include <poppler/cpp/poppler-document.h>
#include <poppler/cpp/poppler-global.h>
#include <poppler/cpp/poppler-page.h>

#include <memory>
#include <string>

namespace draad {

namespace {

bool is_half_of_pair(char32_t unit, char32_t first)
{
    constexpr char32_t halves = 0x400;
    return unit >= first && unit < first + halves;
}

/// Without control characters and byte-order marks. (`ustring::to_utf8` opens a converter for every word, which takes a
/// sixth of the time of reading a PDF.)
std::string utf8_of(const poppler::ustring& text)
{
    constexpr char32_t high = 0xD800;
    constexpr char32_t low = 0xDC00;
    constexpr char32_t first_of_pairs = 0x10000;
    constexpr char32_t byte_order_mark = 0xFEFF;
    std::string utf8;
    for (std::size_t at = 0; at < text.size(); ++at) {
        char32_t code_point = text[at];
        if (is_half_of_pair(code_point, high) && at + 1 < text.size() && is_half_of_pair(text[at + 1], low))
            code_point = first_of_pairs + ((code_point - high) << 10U) + (text[++at] - low);
        if (code_point >= U' ' && code_point != byte_order_mark)
            append_utf8(utf8, code_point);
    }
    return utf8;
}

/// What fonts call their bold in English and German: "Calibri-Bold", "ABCDEF+Arial,Fett".
bool names_bold(const std::string& font)
{
    return font.find("Bold") != std::string::npos || font.find("bold") != std::string::npos ||
           font.find("Black") != std::string::npos || font.find("Heavy") != std::string::npos ||
           font.find("Fett") != std::string::npos;
}

PdfWord word_of(const poppler::text_box& box)
{
    const poppler::rectf bounds = box.bbox();
    PdfWord word{.text = utf8_of(box.text()),
                 .left = bounds.left(),
                 .top = bounds.top(),
                 .right = bounds.right(),
                 .bottom = bounds.bottom(),
                 .has_space_after = box.has_space_after(),
                 .is_turned = box.rotation() != 0};
    if (box.has_font_info()) {
        word.font_size = box.get_font_size();
        word.is_bold = names_bold(box.get_font_name());
    }
    return word;
}

PdfPage read_page(const poppler::page& page)
{
    const poppler::rectf size = page.page_rect();
    PdfPage read{.width = size.width(), .height = size.height(), .words = {}};
    for (const poppler::text_box& box : page.text_list(poppler::page::text_list_include_font)) {
        PdfWord word = word_of(box);
        if (word.text.find_first_not_of(' ') != std::string::npos)
            read.words.push_back(std::move(word));
    }
    return read;
}

/// Titles that programs make up from the name of a file tell less than the name of the document.
std::string title_of(const poppler::document& document)
{
    std::string title = utf8_of(document.get_title());
    return title.starts_with("Microsoft ") ? "" : title;
}

}

PdfExtract extract_pdf(std::string_view bytes, std::size_t most_pages)
{
    poppler::set_debug_error_function([](const std::string&, void*) {}, nullptr);
    PdfExtract extract;
    const std::unique_ptr<poppler::document> document(
        poppler::document::load_from_raw_data(bytes.data(), static_cast<int>(bytes.size())));
    if (document && document->is_locked())
        extract.outcome = PdfOutcome::locked;
    else if (!document || document->pages() <= 0)
        extract.outcome = PdfOutcome::damaged;
    else if (static_cast<std::size_t>(document->pages()) > most_pages)
        extract.outcome = PdfOutcome::too_long;
    if (extract.outcome != PdfOutcome::read)
        return extract;
    extract.text.title = title_of(*document);
    for (int page_index = 0; page_index < document->pages(); ++page_index) {
        const std::unique_ptr<poppler::page> page(document->create_page(page_index));
        extract.text.pages.push_back(page ? read_page(*page) : PdfPage{});
    }
    return extract;
}

}
