#include "ingest/formats/opendocument/odt_body.hpp"

#include "ingest/rich/paragraph_stack.hpp"
#include "ingest/rich/table_walk.hpp"
#include "xml/xml_reader.hpp"

#include <algorithm>
#include <array>
#include <charconv>

namespace draad {

namespace {

/// Elements whose contents are not in the text: deleted text, forms, numbers of pages and notes.
bool is_left_out(std::string_view element)
{
    constexpr auto names = std::to_array<std::string_view>(
        {"tracked-changes", "forms", "page-number", "page-count", "note-citation", "sequence-decls", "variable-decls",
         "user-field-decls", "hidden-text", "hidden-paragraph", "desc", "title", "ruby-text", "object", "object-ole",
         "binary-data", "event-listeners"});
    return std::ranges::find(names, element) != names.end();
}

std::size_t number_of(const XmlReader& reader, std::string_view attribute)
{
    const std::string value = reader.attribute_or_empty(attribute);
    std::size_t number = 1;
    std::from_chars(value.data(), value.data() + value.size(), number);
    return number;
}

class BodyReader {
public:
    BodyReader(const std::string& part_name, std::string_view xml, const OdtStyles& styles)
        : reader_(part_name, xml), styles_(styles)
    {
    }

    std::vector<RichParagraph> read()
    {
        while (reader_.next() && !reader_.is_element("body"))
            ;
        while (reader_.next()) {
            if (reader_.event() == XmlEvent::element)
                begin_element();
            else if (reader_.event() == XmlEvent::element_end)
                end_element();
            else if (!paragraphs_.is_empty() && !is_between_blocks_)
                add_text(reader_.text());
        }
        return paragraphs_.take();
    }

private:
    void begin_element()
    {
        const std::string_view element = reader_.name();
        if (is_left_out(element) || is_hidden_section())
            reader_.skip();
        else if (element == "p" || element == "h")
            begin_paragraph(element);
        else if (element == "span" || element == "a")
            begin_span();
        else if (element == "s")
            paragraphs_.add(std::string(std::min<std::size_t>(number_of(reader_, "c"), 1000), ' '), look());
        else if (element == "tab")
            paragraphs_.add("\t", look());
        else if (element == "line-break")
            paragraphs_.add("\n", look());
        else
            begin_structure(element);
    }

    /// What holds paragraphs.
    void begin_structure(std::string_view element)
    {
        if (element == "note" || element == "annotation")
            begin_note();
        else if (element == "list-item" || element == "list-header")
            ++items_;
        else if (element == "table-of-content" || element.ends_with("-index") || element == "bibliography")
            ++contents_;
        else if (element == "table")
            tables_.begin(TablePart::table);
        else if (element == "table-row")
            tables_.begin(TablePart::row);
        else if (element == "table-cell" || element == "covered-table-cell")
            tables_.begin(TablePart::cell);
        else
            return;
        is_between_blocks_ = true;
    }

    void begin_paragraph(std::string_view element)
    {
        const OdtStyle style = style_here();
        RichParagraph paragraph;
        paragraph.kind = style.kind.value_or(ParagraphKind::text);
        if (element == "h")
            paragraph.kind = ParagraphKind::heading;
        else if (items_ > 0 && paragraph.kind == ParagraphKind::text)
            paragraph.kind = ParagraphKind::list_item;
        if (notes_ > 0)
            paragraph.kind = ParagraphKind::note;
        if (contents_ > 0)
            paragraph.kind = ParagraphKind::meta;
        tables_.place(paragraph);
        paragraphs_.begin(std::move(paragraph));
        looks_.push_back(look_of(style, {}));
        is_between_blocks_ = false;
        is_after_space_ = true;
    }

    void begin_span() { looks_.push_back(look_of(style_here(), look())); }

    void end_element()
    {
        const std::string_view element = reader_.name();
        if (element == "p" || element == "h") {
            if (notes_ > 0)
                paragraphs_.end_note();
            else
                paragraphs_.end();
            looks_.pop_back();
        } else if (element == "span" || element == "a")
            looks_.pop_back();
        else if (element == "note" || element == "annotation")
            end_note();
        else if (element == "list-item" || element == "list-header")
            --items_;
        else if (element == "table-of-content" || element.ends_with("-index") || element == "bibliography")
            --contents_;
        else if (element == "table")
            tables_.end(TablePart::table);
    }

    /// A comment is a note too; its author and day stand outside its paragraphs.
    void begin_note()
    {
        ++notes_;
        is_note_after_space_ = is_after_space_;
    }

    void end_note()
    {
        --notes_;
        is_between_blocks_ = false;
        is_after_space_ = is_note_after_space_;
    }

    /// White space counts as in HTML: one blank for any of it, none at the beginning.
    void add_text(std::string_view text)
    {
        std::string printed;
        for (const char letter : text) {
            const bool is_space = letter == ' ' || letter == '\n' || letter == '\t' || letter == '\r';
            if (!is_space)
                printed += letter;
            else if (!is_after_space_)
                printed += ' ';
            is_after_space_ = is_space;
        }
        paragraphs_.add(printed, look());
    }

    bool is_hidden_section() const
    {
        return reader_.name() == "section" &&
               (reader_.attribute_or_empty("display") == "none" || style_here().is_hidden.value_or(false));
    }

    OdtStyle style_here() const { return resolve_odt_style(styles_, reader_.attribute_or_empty("style-name")); }

    static TextLook look_of(const OdtStyle& style, TextLook around)
    {
        return {.is_bold = style.is_bold.value_or(around.is_bold),
                .is_italic = style.is_italic.value_or(around.is_italic),
                .is_hidden = style.is_hidden.value_or(around.is_hidden)};
    }

    TextLook look() const { return looks_.empty() ? TextLook{} : looks_.back(); }

    XmlReader reader_;
    const OdtStyles& styles_;
    ParagraphStack paragraphs_;
    TableWalk tables_;
    std::vector<TextLook> looks_;
    std::size_t notes_ = 0; ///< comments too
    std::size_t items_ = 0;
    std::size_t contents_ = 0;
    bool is_between_blocks_ = true; ///< white space here is layout of the XML
    bool is_after_space_ = true;
    bool is_note_after_space_ = true;
};

}

std::vector<RichParagraph> read_odt_body(const std::string& part_name, std::string_view xml, const OdtStyles& styles)
{
    return BodyReader(part_name, xml, styles).read();
}

}
