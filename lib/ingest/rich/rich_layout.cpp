#include "ingest/rich/rich_layout.hpp"

#include "ingest/lines/shape.hpp"
#include "text/trimmed.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string_view>
#include <utility>

namespace draad {

namespace {

LineRole role_of(ParagraphKind kind)
{
    switch (kind) {
    case ParagraphKind::heading:
        return LineRole::heading;
    case ParagraphKind::note:
        return LineRole::note;
    case ParagraphKind::meta:
        return LineRole::meta;
    default:
        return LineRole::text;
    }
}

/// Tables whose cells hold whole paragraphs, or that tell who speaks: their cells are not set on one line.
std::set<std::size_t> find_tables_of_text(const std::vector<RichParagraph>& paragraphs)
{
    constexpr std::size_t words_of_paragraph = 25;
    std::set<std::size_t> tables;
    for (const RichParagraph& paragraph : paragraphs)
        if (paragraph.cell && (paragraph.label || count_words(paragraph.text) > words_of_paragraph))
            tables.insert(paragraph.cell->table);
    return tables;
}

class LayoutBuilder {
public:
    explicit LayoutBuilder(const RichDocument& rich)
        : paragraphs_(rich.paragraphs), tables_of_text_(find_tables_of_text(rich.paragraphs))
    {
        layout_.text.encoding = rich.encoding;
    }

    RichLayout build()
    {
        for (std::size_t index = 0; index < paragraphs_.size(); ++index)
            if (!trimmed(paragraphs_[index].text).empty())
                add(index);
        return std::move(layout_);
    }

private:
    bool is_row(const RichParagraph& paragraph) const
    {
        return paragraph.cell && !tables_of_text_.contains(paragraph.cell->table);
    }

    void add(std::size_t index)
    {
        const RichParagraph& paragraph = paragraphs_[index];
        const RichParagraph* above = above_ ? &paragraphs_[*above_] : nullptr;
        const bool is_in_row = above != nullptr && is_row(*above) && is_row(paragraph) &&
                               above->cell->table == paragraph.cell->table && above->cell->row == paragraph.cell->row;
        above_ = index;
        if (is_in_row)
            add_to_row(paragraph);
        else {
            part_from_above(above, paragraph);
            add_lines(index);
        }
    }

    /// Rows of a table and items of a list stand below each other, all else behind a blank line.
    void part_from_above(const RichParagraph* above, const RichParagraph& paragraph)
    {
        if (above == nullptr)
            return;
        const bool is_next_row = is_row(*above) && is_row(paragraph) && above->cell->table == paragraph.cell->table;
        const bool is_next_item = above->kind == ParagraphKind::list_item && paragraph.kind == ParagraphKind::list_item;
        layout_.text.utf8 += '\n';
        if (is_next_row || is_next_item)
            return;
        const std::size_t end = layout_.text.utf8.size();
        layout_.text.utf8 += '\n';
        layout_.lines.push_back({.line = {end, end}, .content = {end, end}, .role = LineRole::blank});
        layout_.paragraph_of.emplace_back();
    }

    /// A further cell of the row whose line was just written; its line breaks become spaces.
    void add_to_row(const RichParagraph& paragraph)
    {
        std::string cell(trimmed(paragraph.text));
        std::ranges::replace(cell, '\n', ' ');
        layout_.text.utf8 += '\t' + cell;
        MarkedLine& line = layout_.lines.back();
        line.line.end = line.content.end = layout_.text.utf8.size();
    }

    void add_lines(std::size_t index)
    {
        const RichParagraph& paragraph = paragraphs_[index];
        const std::size_t begin = layout_.text.utf8.size();
        const TextRange range = trimmed(paragraph.text, {0, paragraph.text.size()});
        layout_.text.utf8 += std::string_view(paragraph.text).substr(range.begin, range.size());
        bool is_first = true;
        for (MarkedLine& line : mark_lines(layout_.text.utf8, begin)) {
            if (line.role != LineRole::blank) {
                line.role = role_of(paragraph.kind);
                line.page = paragraph.page;
                line.begins_paragraph = is_first && (paragraph.kind == ParagraphKind::list_item || paragraph.cell);
                line.is_bold = paragraph.is_bold;
                if (is_first && paragraph.label)
                    set_label(line, *paragraph.label);
                if (is_first && !paragraph.refused_label.is_empty())
                    line.refused_label = {paragraph.refused_label.begin - range.begin + begin,
                                          paragraph.refused_label.end - range.begin + begin};
                is_first = false;
            }
            layout_.lines.push_back(std::move(line));
            layout_.paragraph_of.emplace_back(index);
        }
    }

    static void set_label(MarkedLine& line, const Label& label)
    {
        line.label = label;
        line.content.begin = std::min(line.content.begin + label.size, line.content.end);
    }

    const std::vector<RichParagraph>& paragraphs_;
    std::set<std::size_t> tables_of_text_;
    std::optional<std::size_t> above_;
    RichLayout layout_;
};

/// Whether a sentence runs from one paragraph into the next, as where a page was copied line by line.
bool goes_on(std::string_view above, std::string_view below)
{
    return !ends_sentence(above) && !above.ends_with(':') && !above.ends_with(';') && begins_within_sentence(below);
}

}

RichLayout lay_out(const RichDocument& rich)
{
    return LayoutBuilder(rich).build();
}

void join_lines_of_paragraphs(RichLayout& layout)
{
    const std::string_view text = layout.text.utf8;
    std::optional<std::size_t> above;
    for (std::size_t line_index = 0; line_index < layout.lines.size(); ++line_index) {
        MarkedLine& line = layout.lines[line_index];
        if (line.role == LineRole::blank)
            continue;
        if (above && line.role != LineRole::markup && !line.begins_paragraph && !line.label && !line.time) {
            const MarkedLine& before = layout.lines[*above];
            const bool is_same = layout.paragraph_of[*above] == layout.paragraph_of[line_index] &&
                                 !follows_blank(layout.lines, line_index);
            const bool is_alike = before.role == line.role && !before.content.is_empty();
            line.joins_previous =
                line.joins_previous ||
                (is_alike &&
                 (is_same || (line.is_text() && goes_on(content_of(text, before), content_of(text, line)))));
        }
        above = line_index;
    }
}

}
