#include "ingest/formats/word/docx_body.hpp"

#include "ingest/formats/word/docx_fields.hpp"
#include "ingest/formats/word/docx_symbols.hpp"
#include "ingest/rich/paragraph_stack.hpp"
#include "ingest/rich/table_walk.hpp"
#include "xml/xml_reader.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

namespace draad {

namespace {

/// Elements whose contents are not the author's words: deleted and moved text, properties of earlier versions, the
/// older copy of a text box, comments' marks, a formula's or drawing's data.
bool is_left_out(std::string_view element)
{
    constexpr auto names = std::to_array<std::string_view>(
        {"del", "moveFrom", "delText", "delInstrText", "Fallback", "pPrChange", "rPrChange", "tblPr", "tblGrid", "tcPr",
         "sectPr", "sdtPr", "rt", "docPr", "binData", "objectEmbed"});
    return std::ranges::find(names, element) != names.end();
}

/// What holds for the paragraph that is being read; a text box makes that several are.
struct Context {
    DocxStyle style;
    TextLook look;
    bool is_mark_deleted = false;
};

class BodyReader {
public:
    BodyReader(const std::string& part_name, std::string_view xml, const DocxStyles& styles, const DocxNotes& notes,
               const DocxChunks& chunks)
        : reader_(part_name, xml), styles_(styles), notes_(notes), chunks_(chunks)
    {
    }

    std::vector<RichParagraph> read_to_end()
    {
        while (reader_.next())
            read_event();
        return take();
    }

    /// Reads what stands in the element that has just begun.
    std::vector<RichParagraph> read_element()
    {
        const std::size_t depth = reader_.depth();
        while (reader_.next() && !(reader_.event() == XmlEvent::element_end && reader_.depth() == depth))
            read_event();
        return take();
    }

    XmlReader& reader() { return reader_; }

private:
    /// Only lastRenderedPageBreak tells of pages; without one, nothing is known of them.
    std::vector<RichParagraph> take()
    {
        std::vector<RichParagraph> paragraphs = paragraphs_.take();
        if (page_ == 1)
            for (RichParagraph& paragraph : paragraphs)
                paragraph.page = 0;
        return paragraphs;
    }

    void read_event()
    {
        if (reader_.event() == XmlEvent::element)
            begin_element();
        else if (reader_.event() == XmlEvent::element_end)
            end_element();
        else if (is_in_text_)
            add(reader_.text());
    }

    void begin_element()
    {
        const std::string_view element = reader_.name();
        if (element == "AlternateContent")
            alternatives_.push_back(written_);
        if (is_left_out(element) && !is_only_text(element)) {
            if (element == "del" && is_in_mark_)
                contexts_.back().is_mark_deleted = true;
            reader_.skip();
        } else if (element == "p" && reader_.name_space().find("wordprocessingml") != std::string_view::npos)
            begin_paragraph();
        else if (element == "tbl" || element == "tr" || element == "tc")
            tables_.begin(element == "tbl" ? TablePart::table : element == "tr" ? TablePart::row : TablePart::cell);
        else if (element == "altChunk")
            add_chunk(reader_.attribute_or_empty("id"));
        else if (!contexts_.empty())
            begin_in_paragraph(element);
    }

    void begin_paragraph()
    {
        RichParagraph paragraph;
        paragraph.page = page_;
        tables_.place(paragraph);
        paragraphs_.begin(std::move(paragraph));
        contexts_.emplace_back();
    }

    void begin_in_paragraph(std::string_view element)
    {
        if (element == "pPr")
            is_in_properties_ = true;
        else if (element == "rPr")
            is_in_mark_ = is_in_properties_;
        else if (element == "r")
            contexts_.back().look = look_of(contexts_.back().style);
        else if (is_in_properties_)
            read_paragraph_property(element);
        else if (!read_run_property(element))
            read_content(element);
    }

    void read_paragraph_property(std::string_view element)
    {
        RichParagraph& paragraph = paragraphs_.innermost();
        if (element == "pStyle") {
            const std::string name = reader_.attribute_or_empty("val");
            const auto style = styles_.find(name);
            contexts_.back().style = style != styles_.end()
                                         ? style->second
                                         : DocxStyle{.kind = kind_of_style_name(name).value_or(ParagraphKind::text)};
            paragraph.kind = contexts_.back().style.kind;
        } else if (element == "outlineLvl" && reader_.attribute_or_empty("val") != "9")
            paragraph.kind = ParagraphKind::heading;
        else if (element == "numId" && paragraph.kind == ParagraphKind::text &&
                 reader_.attribute_or_empty("val") != "0")
            paragraph.kind = ParagraphKind::list_item;
    }

    bool read_run_property(std::string_view element)
    {
        TextLook& look = contexts_.back().look;
        if (element == "b")
            look.is_bold = is_on(reader_);
        else if (element == "vanish")
            look.is_hidden = is_on(reader_);
        else if (element == "i" || element == "u")
            look.is_italic = look.is_italic || is_on(reader_);
        else if (element == "rStyle")
            add_style(look);
        else
            return false;
        return true;
    }

    void add_style(TextLook& look) const
    {
        const auto style = styles_.find(reader_.attribute_or_empty("val"));
        if (style == styles_.end())
            return;
        look.is_bold = look.is_bold || style->second.is_bold;
        look.is_italic = look.is_italic || style->second.is_italic;
        look.is_hidden = look.is_hidden || style->second.is_hidden;
    }

    static TextLook look_of(const DocxStyle& style)
    {
        return {.is_bold = style.is_bold, .is_italic = style.is_italic, .is_hidden = style.is_hidden};
    }

    void read_content(std::string_view element)
    {
        if (element == "t")
            is_in_text_ = true;
        else if (element == "tab" || element == "ptab")
            add("\t");
        else if (element == "br" || element == "cr")
            add("\n");
        else if (element == "noBreakHyphen")
            add("\u2011");
        else if (element == "softHyphen")
            add("\u00AD");
        else if (element == "sym")
            add(docx_symbol(reader_.attribute_or_empty("font"), reader_.attribute_or_empty("char")));
        else if (element == "footnoteReference" || element == "endnoteReference" || element == "commentReference")
            add_notes(fmt::format("{} {}", element.substr(0, element.size() - 9), reader_.attribute_or_empty("id")));
        else if (element == "lastRenderedPageBreak")
            turn_page();
        else if (element == "fldChar")
            fields_.mark(reader_.attribute_or_empty("fldCharType"));
        else if (element == "instrText")
            fields_.add_instruction(reader_.read_text());
        else if (element == "fldSimple" && numbers_pages(reader_.attribute_or_empty("instr")))
            reader_.skip();
    }

    void end_element()
    {
        const std::string_view element = reader_.name();
        if (element == "t")
            is_in_text_ = false;
        else if (element == "pPr")
            is_in_properties_ = is_in_mark_ = false;
        else if (element == "rPr")
            is_in_mark_ = false;
        else if (element == "p" && reader_.name_space().find("wordprocessingml") != std::string_view::npos)
            end_paragraph();
        else if (element == "tbl")
            tables_.end(TablePart::table);
        else if (element == "AlternateContent" && !alternatives_.empty())
            alternatives_.pop_back();
    }

    /// An older program's copy of what a newer one shows is left out, but where the newer one shows no text.
    bool is_only_text(std::string_view element) const
    {
        return element == "Fallback" && !alternatives_.empty() && alternatives_.back() == written_;
    }

    void add(std::string_view text)
    {
        written_ += text.size();
        if (!contexts_.empty() && !fields_.hides_text())
            paragraphs_.add(text, contexts_.back().look);
    }

    void add_notes(const std::string& reference)
    {
        if (const auto note = notes_.find(reference); note != notes_.end())
            for (const RichParagraph& paragraph : note->second)
                paragraphs_.add_behind(paragraph);
    }

    void add_chunk(const std::string& relation)
    {
        if (const auto chunk = chunks_.find(relation); chunk != chunks_.end())
            for (const RichParagraph& paragraph : chunk->second)
                paragraphs_.add_whole(paragraph);
    }

    /// A page that begins before the first words of a paragraph is the paragraph's.
    void turn_page()
    {
        ++page_;
        if (paragraphs_.innermost().text.empty())
            paragraphs_.innermost().page = page_;
    }

    void end_paragraph()
    {
        if (contexts_.back().is_mark_deleted)
            paragraphs_.end_without_mark();
        else
            paragraphs_.end();
        contexts_.pop_back();
    }

    XmlReader reader_;
    const DocxStyles& styles_;
    const DocxNotes& notes_;
    const DocxChunks& chunks_;
    ParagraphStack paragraphs_;
    std::vector<Context> contexts_;
    TableWalk tables_;
    DocxFields fields_;
    std::size_t written_ = 0;               ///< bytes of text
    std::vector<std::size_t> alternatives_; ///< how much had been written where each began
    std::uint32_t page_ = 1;
    bool is_in_text_ = false;
    bool is_in_properties_ = false;
    bool is_in_mark_ = false; ///< the properties of the paragraph's own mark
};

}

void read_docx_notes(const std::string& part_name, std::string_view xml, const DocxStyles& styles, DocxNotes& notes)
{
    const DocxNotes none;
    const DocxChunks no_chunks;
    BodyReader body(part_name, xml, styles, none, no_chunks);
    while (body.reader().next()) {
        if (!body.reader().is_element("footnote") && !body.reader().is_element("endnote") &&
            !body.reader().is_element("comment"))
            continue;
        const std::string reference =
            fmt::format("{} {}", body.reader().name(), body.reader().attribute_or_empty("id"));
        // The types are the lines and announcements that part notes from the text.
        const bool is_note = !body.reader().attribute("type") || body.reader().attribute("type") == "normal";
        std::vector<RichParagraph> paragraphs = body.read_element();
        for (RichParagraph& paragraph : paragraphs)
            paragraph.kind = ParagraphKind::note;
        if (is_note)
            notes[reference] = std::move(paragraphs);
    }
}

std::vector<RichParagraph> read_docx_body(const std::string& part_name, std::string_view xml, const DocxStyles& styles,
                                          const DocxNotes& notes, const DocxChunks& chunks)
{
    return BodyReader(part_name, xml, styles, notes, chunks).read_to_end();
}

}
