#pragma once

#include "ingest/formats/rtf/rtf_group.hpp"
#include "ingest/formats/rtf/rtf_tables.hpp"
#include "ingest/rich/paragraph_stack.hpp"
#include "ingest/rich/rich_document.hpp"

#include <map>
#include <string>
#include <string_view>

namespace draad {

/// What the text of an RTF becomes, by what its group is for: paragraphs and notes, the title, names of styles, the
/// instruction of a field.
class RtfText {
public:
    void add(std::string_view text, const RtfGroup& group);

    /// The group that ends it says what kind of paragraph it is.
    void end_paragraph(const RtfGroup& group);
    /// Notes end within the paragraph that refers to them.
    void end_notes();
    void end_cell() { tables_.end(TablePart::cell); }
    void end_row() { tables_.end(TablePart::row); }

    void begin_field() { instruction_.clear(); }
    /// Of the field that began last.
    const std::string& instruction() const { return instruction_; }

    /// All but its encoding.
    RichDocument take();

private:
    void add_style_name(std::string_view text, int style);
    void open_paragraph(const RtfGroup& group);
    ParagraphKind kind_of_paragraph(const RtfGroup& group) const;

    RtfTables tables_;
    ParagraphStack paragraphs_;
    std::string title_;
    std::map<int, ParagraphKind> styles_;
    std::string style_name_;
    std::string instruction_;
};

}
