#include "targets/targets.hpp"

#include "archive/archive.hpp"
#include "archive/archive_writer.hpp"
#include "error.hpp"
#include "fuzz_target.hpp"
#include "ingest/reader.hpp"
#include "support/office_files.hpp"
#include "text/encoding/decoding.hpp"

#include <string>

namespace draad::test {

namespace {

/// What every reader promises: valid UTF-8, and passages in order, within the text, apart from each other, with
/// speakers that exist.
void check_document(const Document& document)
{
    promise(!first_invalid_utf8(document.text.utf8), "the text is UTF-8");
    std::size_t end = 0;
    for (const Passage& passage : document.passages) {
        promise(passage.range.begin >= end && passage.range.end >= passage.range.begin, "passages are in order");
        promise(passage.range.end <= document.text.utf8.size(), "passages lie within the text");
        promise(!passage.speaker || *passage.speaker < document.card.speakers.size(), "speakers are on the card");
        end = passage.range.end;
    }
}

void read_checked(const std::string& name, std::string_view bytes)
{
    try {
        check_document(read_document(name, std::string(bytes)));
    } catch (const Error&) {
    }
}

}

void fuzz_document(std::string_view ending, std::string_view bytes)
{
    read_checked("a." + std::string(ending), bytes);
}

void fuzz_docx(std::string_view, std::string_view body)
{
    read_checked("a.docx", docx({.body = std::string(body)}));
}

void fuzz_odt(std::string_view, std::string_view text)
{
    read_checked("a.odt", odt(std::string(text)));
}

void fuzz_xlsx(std::string_view, std::string_view sheet)
{
    read_checked("a.xlsx", xlsx_of_sheet(std::string(sheet)));
}

void fuzz_messages(std::string_view, std::string_view messages)
{
    read_checked("a.txt", messages);
}

void fuzz_ods(std::string_view, std::string_view content)
{
    ArchiveWriter zip;
    zip.add("mimetype", "application/vnd.oasis.opendocument.spreadsheet", Packing::stored);
    zip.add("content.xml", std::string(content));
    read_checked("a.ods", zip.take());
}

void fuzz_epub(std::string_view, std::string_view package)
{
    ArchiveWriter zip;
    zip.add("mimetype", "application/epub+zip", Packing::stored);
    zip.add("META-INF/container.xml", "<container><rootfile full-path='a.opf'/></container>");
    zip.add("a.opf", std::string(package));
    zip.add("een.xhtml", "<html><body><p>Ik was daar.</p></body></html>");
    read_checked("a.epub", zip.take());
}

void fuzz_zip(std::string_view, std::string_view bytes)
{
    try {
        Archive archive("a.zip", bytes);
        for (const ArchiveMember& member : archive.members())
            archive.read(member.name);
    } catch (const Error&) {
    }
}

}
