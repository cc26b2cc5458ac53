#include "ingest/formats/rtf/rtf_text.hpp"

#include "ingest/formats/word/docx_styles.hpp"
#include "text/trimmed.hpp"

namespace draad {

void RtfText::add(std::string_view text, const RtfGroup& group)
{
    switch (group.destination) {
    case RtfDestination::title:
        title_ += text;
        break;
    case RtfDestination::instruction:
        instruction_ += text;
        break;
    case RtfDestination::styles:
        add_style_name(text, group.style);
        break;
    case RtfDestination::nowhere:
    case RtfDestination::fonts:
        break;
    default:
        open_paragraph(group);
        paragraphs_.add(text, group.look);
    }
}

/// "heading 1;" ends the definition of the style whose number was just read.
void RtfText::add_style_name(std::string_view text, int style)
{
    style_name_ += text;
    if (!style_name_.ends_with(';'))
        return;
    style_name_.pop_back();
    if (const auto kind = kind_of_style_name(trimmed(style_name_)))
        styles_[style] = *kind;
    style_name_.clear();
}

/// A note's first text opens a paragraph within the one that refers to it.
void RtfText::open_paragraph(const RtfGroup& group)
{
    const std::size_t wanted = group.destination == RtfDestination::note ? 2 : 1;
    while (paragraphs_.depth() < wanted)
        paragraphs_.begin({});
}

ParagraphKind RtfText::kind_of_paragraph(const RtfGroup& group) const
{
    if (group.is_outlined)
        return ParagraphKind::heading;
    const auto style = styles_.find(group.style);
    const ParagraphKind kind = style != styles_.end() ? style->second : ParagraphKind::text;
    return kind == ParagraphKind::text && group.is_list_item ? ParagraphKind::list_item : kind;
}

void RtfText::end_paragraph(const RtfGroup& group)
{
    end_notes();
    if (paragraphs_.is_empty() || group.destination == RtfDestination::note)
        return;
    RichParagraph& paragraph = paragraphs_.innermost();
    paragraph.kind = kind_of_paragraph(group);
    paragraph.cell = tables_.cell(group.is_in_table);
    paragraphs_.end();
}

void RtfText::end_notes()
{
    while (paragraphs_.depth() > 1)
        paragraphs_.end_note();
}

RichDocument RtfText::take()
{
    RichDocument rich;
    rich.paragraphs = paragraphs_.take();
    rich.title = trimmed(title_);
    return rich;
}

}
