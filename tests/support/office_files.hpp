#pragma once

#include "archive/archive_writer.hpp"
#include "xml/xml_writer.hpp"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace draad::test {

inline constexpr std::string_view word_namespaces =
    "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main' "
    "xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006' "
    "xmlns:wps='http://schemas.microsoft.com/office/word/2010/wordprocessingShape' "
    "xmlns:v='urn:schemas-microsoft-com:vml' xmlns:r='urn:r'";

/// The parts of a Word file that a test wants to say something of: the contents of w:body, w:styles and w:footnotes.
struct DocxParts {
    std::string body;
    std::string styles = "<w:style w:styleId='Kop1'><w:name w:val='heading 1'/></w:style>"
                         "<w:style w:styleId='Titel'><w:name w:val='Title'/></w:style>";
    std::string footnotes;
    std::string title;
    std::string comments;
    /// Further members: their names and contents.
    std::vector<std::pair<std::string, std::string>> more;
};

inline std::string docx(const DocxParts& parts)
{
    const auto part = [](std::string_view root, const std::string& inner) {
        return "<w:" + std::string(root) + " " + std::string(word_namespaces) + ">" + inner +
               "</w:" + std::string(root) + ">";
    };
    ArchiveWriter zip;
    zip.add("[Content_Types].xml", "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'/>");
    zip.add("word/document.xml", part("document", "<w:body>" + parts.body + "</w:body>"));
    zip.add("word/styles.xml", part("styles", parts.styles));
    if (!parts.footnotes.empty())
        zip.add("word/footnotes.xml", part("footnotes", parts.footnotes));
    if (!parts.comments.empty())
        zip.add("word/comments.xml", part("comments", parts.comments));
    for (const auto& [name, contents] : parts.more)
        zip.add(name, contents);
    if (!parts.title.empty())
        zip.add("docProps/core.xml", "<core xmlns:dc='http://purl.org/dc/elements/1.1/'><dc:title>" +
                                         escape_xml_text(parts.title) + "</dc:title></core>");
    return zip.take();
}

/// A paragraph of Word of one run, with properties of paragraph and run as XML.
inline std::string word_paragraph(std::string_view text, std::string_view properties = "",
                                  std::string_view run_properties = "")
{
    return "<w:p><w:pPr>" + std::string(properties) + "</w:pPr><w:r><w:rPr>" + std::string(run_properties) +
           "</w:rPr><w:t xml:space='preserve'>" + escape_xml_text(text) + "</w:t></w:r></w:p>";
}

/// An OpenDocument text of the contents of office:text and office:automatic-styles.
inline std::string odt(const std::string& text, const std::string& styles = "",
                       const std::string& manifest = "<manifest/>")
{
    ArchiveWriter zip;
    zip.add("mimetype", "application/vnd.oasis.opendocument.text", Packing::stored);
    zip.add("content.xml", "<office:document-content xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0' "
                           "xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0' "
                           "xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0' "
                           "xmlns:draw='urn:oasis:names:tc:opendocument:xmlns:drawing:1.0' "
                           "xmlns:style='urn:oasis:names:tc:opendocument:xmlns:style:1.0' "
                           "xmlns:fo='urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0'>"
                           "<office:automatic-styles>" +
                               styles + "</office:automatic-styles><office:body><office:text>" + text +
                               "</office:text></office:body></office:document-content>");
    zip.add("META-INF/manifest.xml", manifest);
    return zip.take();
}

/// A workbook of one sheet of the contents of sheetData, with the texts that cells refer to.
inline std::string xlsx_of_sheet(const std::string& rows, const std::string& strings = "")
{
    ArchiveWriter zip;
    zip.add("xl/workbook.xml",
            "<workbook xmlns:r='urn:r'><sheets><sheet name='Blad1' sheetId='1' r:id='rId1'/></sheets>"
            "</workbook>");
    zip.add("xl/_rels/workbook.xml.rels",
            "<Relationships><Relationship Id='rId1' Target='worksheets/sheet1.xml'/></Relationships>");
    zip.add("xl/sharedStrings.xml", "<sst>" + strings + "</sst>");
    zip.add("xl/styles.xml", "<styleSheet><cellXfs><xf numFmtId='0'/><xf numFmtId='14'/></cellXfs></styleSheet>");
    zip.add("xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
    return zip.take();
}

/// A workbook of one sheet; a row is a list of texts.
inline std::string xlsx(const std::vector<std::vector<std::string>>& rows)
{
    std::string sheet;
    std::string strings;
    std::size_t count = 0;
    for (std::size_t row = 0; row < rows.size(); ++row) {
        sheet += "<row r='" + std::to_string(row + 1) + "'>";
        for (std::size_t column = 0; column < rows[row].size(); ++column) {
            sheet += "<c r='" + std::string(1, static_cast<char>('A' + column)) + std::to_string(row + 1) +
                     "' t='s'><v>" + std::to_string(count++) + "</v></c>";
            strings += "<si><t>" + escape_xml_text(rows[row][column]) + "</t></si>";
        }
        sheet += "</row>";
    }
    return xlsx_of_sheet(sheet, strings);
}

}
