#include "ingest/formats/html/html.hpp"

#include "error.hpp"
#include "files/bounds.hpp"
#include "ingest/formats/html/html_elements.hpp"
#include "ingest/formats/html/html_encoding.hpp"
#include "ingest/rich/paragraph_stack.hpp"
#include "ingest/rich/rich_reader.hpp"
#include "ingest/rich/table_walk.hpp"
#include "text/trimmed.hpp"
#include "wording/said.hpp"
#include "xml/xml_reader.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace draad {

namespace {

/// What holds inside an element.
struct Scope {
    TextLook look;
    ParagraphKind kind = ParagraphKind::text;
    bool is_preformatted = false;
    bool is_link = false;
    bool is_raised = false;
    bool is_quoted = false; ///< from a mail that this one answers
};

class Reader {
public:
    Reader(std::string_view name, std::string_view utf8) : reader_(name, utf8, Markup::html) {}

    RichDocument read()
    {
        while (reader_.next()) {
            if (reader_.event() == XmlEvent::element)
                begin_element();
            else if (reader_.event() == XmlEvent::element_end)
                end_element();
            else
                add_text(reader_.text());
        }
        end_paragraph();
        rich_.paragraphs = paragraphs_.take();
        return std::move(rich_);
    }

private:
    void begin_element()
    {
        const std::string element(reader_.name());
        if (element == "title" && rich_.title.empty())
            rich_.title = trimmed(reader_.read_text());
        else if (is_invisible(reader_) || is_mark_of_note(element))
            reader_.skip();
        else if (element == "br" || element == "hr")
            add_break(element);
        else
            enter(element);
    }

    void enter(const std::string& element)
    {
        if (is_block(element))
            end_paragraph();
        Scope scope = scopes_.empty() ? Scope{} : scopes_.back();
        if (is_quoted_mail(reader_))
            scope.is_quoted = true;
        if (scope.is_quoted)
            scope.kind = ParagraphKind::note;
        else if (scope.kind != ParagraphKind::meta)
            scope.kind = is_furniture(reader_) ? ParagraphKind::meta : kind_of_element(element).value_or(scope.kind);
        scope.look.is_bold = scope.look.is_bold || shows_bold(element);
        scope.look.is_italic = scope.look.is_italic || shows_italic(element);
        scope.is_preformatted = scope.is_preformatted || element == "pre";
        scope.is_link = scope.is_link || element == "a";
        scope.is_raised = scope.is_raised || element == "sup";
        scopes_.push_back(scope);
        if (const auto part = part_of_table(element))
            tables_.begin(*part);
    }

    void end_element()
    {
        const std::string_view element = reader_.name();
        if (element == "br" || element == "hr")
            return;
        if (is_block(element))
            end_paragraph();
        if (element == "table")
            tables_.end(TablePart::table);
        if (!scopes_.empty())
            scopes_.pop_back();
    }

    /// "<sup><a href=#n1>1</a></sup>" or "<a><sup>1</sup></a>": the mark of a note, not a word.
    bool is_mark_of_note(std::string_view element) const
    {
        const Scope around = scopes_.empty() ? Scope{} : scopes_.back();
        return (element == "sup" && around.is_link) || (element == "a" && around.is_raised) ||
               reader_.attribute_or_empty("class") == "footnote-ref" ||
               reader_.attribute_or_empty("role") == "doc-noteref" ||
               (element == "a" && reader_.attribute_or_empty("style").find("mso-footnote-id") != std::string::npos);
    }

    void add_break(std::string_view element)
    {
        if (element == "hr")
            end_paragraph();
        else if (!paragraphs_.is_empty())
            paragraphs_.add("\n", look());
        is_after_space_ = true;
    }

    void add_text(std::string_view text)
    {
        std::string printed;
        if (!scopes_.empty() && scopes_.back().is_preformatted)
            printed = text;
        else
            printed = collapse(text);
        if (printed.empty() || (paragraphs_.is_empty() && trimmed(printed).empty()))
            return;
        if (paragraphs_.is_empty())
            begin_paragraph();
        paragraphs_.add(printed, look());
    }

    /// Any white space is one blank, none at the beginning of a line. A no-break space is a character.
    std::string collapse(std::string_view text)
    {
        std::string printed;
        for (const char letter : text) {
            const bool is_space = letter == ' ' || (letter >= '\t' && letter <= '\r');
            if (!is_space)
                printed += letter;
            else if (!is_after_space_)
                printed += ' ';
            is_after_space_ = is_space;
        }
        return printed;
    }

    void begin_paragraph()
    {
        RichParagraph paragraph;
        paragraph.kind = scopes_.empty() ? ParagraphKind::text : scopes_.back().kind;
        tables_.place(paragraph);
        paragraphs_.begin(std::move(paragraph));
    }

    void end_paragraph()
    {
        paragraphs_.end();
        is_after_space_ = true;
    }

    TextLook look() const { return scopes_.empty() ? TextLook{} : scopes_.back().look; }

    XmlReader reader_;
    RichDocument rich_;
    ParagraphStack paragraphs_;
    TableWalk tables_;
    std::vector<Scope> scopes_;
    bool is_after_space_ = true;
};

}

RichDocument read_html_paragraphs(std::string_view name, std::string_view bytes)
{
    const SourceText source = decode_html(name, bytes);
    check_lines(name, static_cast<std::size_t>(std::ranges::count(source.utf8, '<')),
                to_say("tags")); // before they are a tree
    RichDocument rich = Reader(name, source.utf8).read();
    rich.encoding = source.encoding;
    return rich;
}

Document read_html(std::string_view name, std::string_view bytes, std::span<const Speaker> known)
{
    return build_rich_document(name, read_html_paragraphs(name, bytes), known);
}

bool begins_as_html(std::string_view bytes)
{
    std::string head(bytes.substr(0, 512));
    std::ranges::transform(head, head.begin(), [](char letter) {
        return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
    });
    const std::string_view text = trimmed(head.starts_with("\xEF\xBB\xBF") ? std::string_view(head).substr(3) : head);
    return text.starts_with("<!doctype html") || text.starts_with("<html") ||
           (text.starts_with("<?xml") && text.find("<html") != std::string_view::npos);
}

}
