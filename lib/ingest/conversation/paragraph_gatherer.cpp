#include "ingest/conversation/paragraph_gatherer.hpp"

#include "text/trimmed.hpp"

#include <fmt/format.h>

namespace draad {

namespace {

bool is_in_brackets(std::string_view text)
{
    return (text.starts_with('(') && text.ends_with(')')) || (text.starts_with('[') && text.ends_with(']'));
}

}

void ParagraphGatherer::add_remark(std::string_view remark)
{
    remark = trimmed(remark);
    if (remark.empty())
        return;
    const std::string bracketed = is_in_brackets(remark) ? std::string(remark) : fmt::format("({})", remark);
    if (trimmed(paragraph_).empty())
        writer_.add_aside(LineRole::stage, bracketed);
    else
        paragraph_ += fmt::format(" {} ", bracketed);
}

void ParagraphGatherer::end_paragraph()
{
    writer_.add_paragraph(paragraph_);
    paragraph_.clear();
    for (const std::string& note : notes_)
        writer_.add_aside(LineRole::note, note);
    notes_.clear();
}

}
