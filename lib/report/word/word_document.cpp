#include "report/word/word_document.hpp"

#include "report/word/word_package.hpp"
#include "report/word/word_styles.hpp"
#include "xml/xml_writer.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <numeric>
#include <utility>

namespace draad {

namespace {

/// The first relations of a document are those of its styles and its footer; its pictures come behind them.
constexpr std::size_t first_picture = 3;

constexpr std::string_view names =
    "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
    "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "
    "xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" "
    "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" "
    "xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\" "
    "xmlns:asvg=\"http://schemas.microsoft.com/office/drawing/2016/SVG/main\"";

std::string paragraph_start(WordStyle style, std::string_view more = {})
{
    return fmt::format("<w:p><w:pPr><w:pStyle w:val=\"{}\"/>{}</w:pPr>", id_of(style), more);
}

/// A text without what XML cannot hold is the writer's affair.
std::string safe_text(std::string_view text)
{
    XmlWriter xml(XmlLayout::compact);
    xml.begin("w:t").attribute("xml:space", "preserve").text(text).end();
    std::string written = xml.take();
    return written.substr(written.find("<w:t"));
}

std::string run_of(const TextRun& run)
{
    std::string look = run.is_bold ? "<w:b/>" : "";
    if (run.is_marked)
        look += "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"F6E3B4\"/>";
    std::string written = look.empty() ? "<w:r>" : "<w:r><w:rPr>" + look + "</w:rPr>";
    std::string_view text = run.text;
    for (bool is_first = true; is_first || !text.empty(); is_first = false) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        written += (is_first ? "" : "<w:br/>") + safe_text(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return written + "</w:r>";
}

/// In the unit of drawings: 914400 an inch.
long long units_of(double pixels)
{
    return static_cast<long long>(pixels * 9525);
}

std::string footer_of()
{
    const auto field = [](const char* name) {
        return fmt::format(
            "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> {} "
            "</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>1</w:t></w:r>"
            "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>",
            name);
    };
    return fmt::format("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:ftr {}>{}{}<w:r><w:t "
                       "xml:space=\"preserve\"> / </w:t></w:r>{}</w:p></w:ftr>",
                       names, paragraph_start(WordStyle::note, "<w:jc w:val=\"center\"/>"), field("PAGE"),
                       field("NUMPAGES"));
}

std::string section_of(PageNumbers numbers)
{
    return fmt::format(
        "<w:sectPr>{}<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1418\" w:right=\"1418\" "
        "w:bottom=\"1418\" w:left=\"1418\" w:header=\"709\" w:footer=\"709\" w:gutter=\"0\"/></w:sectPr>",
        numbers == PageNumbers::shown ? "<w:footerReference w:type=\"default\" r:id=\"rId2\"/>" : "");
}

std::size_t longest_word(std::string_view text)
{
    std::size_t longest = 0;
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t end = std::min(text.find_first_of(" \n", at), text.size());
        longest = std::max(longest, end - at);
        at = end + 1;
    }
    return longest;
}

/// How wide each column is, in twentieths of a point: what is left when each has room for its longest word goes to
/// those with long texts.
std::vector<std::size_t> widths_of(const WordTable& table)
{
    constexpr double page_width = 9070;
    constexpr double letters_on_page = 100;
    constexpr std::size_t most = 30;
    constexpr std::size_t margin = 2;
    std::vector<double> needed(table.front().size(), 0);
    std::vector<double> wanted(table.front().size(), 0);
    for (const std::vector<WordCell>& row : table)
        for (std::size_t column = 0; column < std::min(row.size(), needed.size()); ++column) {
            const std::string& text = row[column].text;
            needed[column] = std::max(needed[column], static_cast<double>(longest_word(text) + margin));
            if (!row[column].is_number)
                wanted[column] = std::max(wanted[column], static_cast<double>(std::min(most, text.size() + margin)));
        }
    double all = 0;
    double more = 0;
    for (std::size_t column = 0; column < needed.size(); ++column) {
        all += needed[column];
        more += std::max(0.0, wanted[column] - needed[column]);
    }
    const double share = more > 0 ? std::clamp((letters_on_page - all) / more, 0.0, 1.0) : 0;
    std::vector<std::size_t> widths;
    for (std::size_t column = 0; column < needed.size(); ++column) {
        const double letters = needed[column] + share * std::max(0.0, wanted[column] - needed[column]);
        widths.push_back(static_cast<std::size_t>(page_width * letters / (all + share * more)));
    }
    return widths;
}

std::string cell_of(const WordCell& cell, std::size_t width, bool is_head)
{
    return fmt::format("<w:tc><w:tcPr><w:tcW w:w=\"{}\" w:type=\"dxa\"/></w:tcPr>{}{}</w:p></w:tc>", width,
                       paragraph_start(WordStyle::note, cell.is_number ? "<w:jc w:val=\"right\"/>" : ""),
                       run_of({.text = cell.text, .is_bold = is_head}));
}

}

WordDocument::WordDocument(std::string title, PageNumbers numbers, std::string language)
    : title_(std::move(title)), numbers_(numbers), language_(std::move(language))
{
}

void WordDocument::add(WordStyle style, std::string_view text)
{
    add(style, {{.text = std::string(text)}});
}

void WordDocument::add(WordStyle style, const std::vector<TextRun>& runs)
{
    body_ += paragraph_start(style);
    for (const TextRun& run : runs)
        body_ += run_of(run);
    body_ += "</w:p>\n";
}

void WordDocument::add(const WordPicture& picture)
{
    const std::size_t number = pictures_.size() + 1;
    const std::size_t relation = first_picture + 2 * pictures_.size();
    const long long width = units_of(picture.width);
    const long long height = units_of(picture.height);
    body_ += paragraph_start(WordStyle::normal, "<w:keepNext/>");
    body_ += fmt::format(
        "<w:r><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent cx=\"{0}\" cy=\"{1}\"/>"
        "<wp:docPr id=\"{2}\" name=\"Figuur {2}\" descr=\"{3}\"/><a:graphic><a:graphicData "
        "uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic><pic:nvPicPr><pic:cNvPr id=\"{2}\" "
        "name=\"Figuur {2}\"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed=\"rId{4}\"><a:extLst><a:ext "
        "uri=\"{{96DAC541-7B7A-43D3-8B79-37D633B846F1}}\"><asvg:svgBlip "
        "r:embed=\"rId{5}\"/></a:ext></a:extLst></a:blip>"
        "<a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext "
        "cx=\"{0}\" "
        "cy=\"{1}\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData>"
        "</a:graphic></wp:inline></w:drawing></w:r></w:p>\n",
        width, height, number, escape_xml_attribute(picture.description), relation, relation + 1);
    pictures_.push_back(picture);
}

void WordDocument::add(const WordTable& table)
{
    if (table.empty())
        return;
    const std::vector<std::size_t> widths = widths_of(table);
    body_ +=
        "<w:tbl><w:tblPr><w:tblW w:w=\"5000\" w:type=\"pct\"/><w:tblBorders><w:top w:val=\"single\" w:sz=\"6\" "
        "w:color=\"7F7F7F\"/><w:bottom w:val=\"single\" w:sz=\"6\" w:color=\"7F7F7F\"/><w:insideH w:val=\"single\" "
        "w:sz=\"4\" w:color=\"D9D9D9\"/></w:tblBorders><w:tblLayout w:type=\"fixed\"/>"
        "<w:tblCellMar><w:left w:w=\"40\" w:type=\"dxa\"/><w:right w:w=\"40\" "
        "w:type=\"dxa\"/></w:tblCellMar></w:tblPr><w:tblGrid>";
    for (const std::size_t width : widths)
        body_ += fmt::format("<w:gridCol w:w=\"{}\"/>", width);
    body_ += "</w:tblGrid>\n";
    for (const std::vector<WordCell>& row : table) {
        const bool is_head = &row == &table.front();
        body_ +=
            is_head ? "<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>" : "<w:tr><w:trPr><w:cantSplit/></w:trPr>";
        for (std::size_t column = 0; column < row.size(); ++column)
            body_ += cell_of(row[column], column < widths.size() ? widths[column] : 0, is_head);
        body_ += "</w:tr>\n";
    }
    body_ += "</w:tbl>\n";
    add(WordStyle::note, ""); // two tables with nothing between them would be one
}

std::string WordDocument::finish()
{
    std::vector<WordPart> parts = {{.name = "styles.xml", .bytes = word_styles(language_), .relation = "styles"},
                                   {.name = "footer1.xml", .bytes = footer_of(), .relation = "footer"}};
    for (std::size_t i = 0; i < pictures_.size(); ++i) {
        parts.push_back({.name = fmt::format("media/figuur{}.png", i + 1),
                         .bytes = std::move(pictures_[i].png),
                         .relation = "image"});
        parts.push_back({.name = fmt::format("media/figuur{}.svg", i + 1),
                         .bytes = std::move(pictures_[i].svg),
                         .relation = "image"});
    }
    return pack_word_document(
        title_, language_,
        fmt::format("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:document {}>"
                    "<w:body>\n{}{}</w:body></w:document>",
                    names, body_, section_of(numbers_)),
        std::move(parts));
}

}
