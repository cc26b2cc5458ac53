#include "ingest/rich/paragraph_stack.hpp"

#include "files/bounds.hpp"
#include "ingest/lines/time_stamp.hpp"
#include "text/trimmed.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace draad {

namespace {

/// Whether a time and nothing else stands in a paragraph, so that a name may still come.
bool is_time(std::string_view text)
{
    const std::string_view words = trimmed(text);
    const auto stamp = read_time_stamp(words);
    return stamp && stamp->size == words.size();
}

}

void ParagraphStack::begin(RichParagraph paragraph)
{
    open_.push_back({.paragraph = std::move(paragraph)});
}

void ParagraphStack::add(std::string_view text, TextLook look)
{
    if (open_.empty() || look.is_hidden || text.empty() || bytes_ > most_document_bytes)
        return;
    bytes_ += text.size();
    Open& open = open_.back();
    open.paragraph.text += text;
    const bool is_blank = text.find_first_not_of(" \t\n") == std::string_view::npos;
    const bool is_emphasised = look.is_bold || look.is_italic;
    if (!is_blank) {
        const bool may_precede_name = open.paragraph.emphasised == 0 && is_time(open.paragraph.text);
        open.is_emphasis_over = open.is_emphasis_over || (!is_emphasised && !may_precede_name);
        open.has_plain = open.has_plain || !look.is_bold;
    }
    if (open.is_emphasis_over || !is_emphasised)
        return;
    if (open.paragraph.emphasised == 0)
        open.paragraph.emphasis_begin = open.paragraph.text.size() - text.size();
    open.paragraph.emphasised = open.paragraph.text.size();
}

void ParagraphStack::end()
{
    if (open_.empty())
        return;
    Open closed = std::move(open_.back());
    open_.pop_back();
    if (done_.size() + behind_.size() > most_lines)
        return;
    closed.paragraph.is_bold = !closed.has_plain;
    if (!open_.empty())
        behind_.push_back(std::move(closed.paragraph));
    else if (std::exchange(joins_next_, false) && !done_.empty())
        done_[last_].text += closed.paragraph.text;
    else {
        last_ = done_.size();
        done_.push_back(std::move(closed.paragraph));
    }
    if (open_.empty())
        std::ranges::move(std::exchange(behind_, {}), std::back_inserter(done_));
}

void ParagraphStack::end_note()
{
    if (!open_.empty())
        open_.back().paragraph.kind = ParagraphKind::note;
    end();
}

void ParagraphStack::end_without_mark()
{
    const bool is_outermost = open_.size() == 1;
    end();
    joins_next_ = is_outermost;
}

void ParagraphStack::add_behind(RichParagraph paragraph)
{
    behind_.push_back(std::move(paragraph));
}

void ParagraphStack::add_whole(RichParagraph paragraph)
{
    if (bytes_ > most_document_bytes)
        return;
    bytes_ += paragraph.text.size();
    if (!open_.empty())
        add_behind(std::move(paragraph));
    else if (done_.size() + behind_.size() <= most_lines)
        done_.push_back(std::move(paragraph));
}

std::vector<RichParagraph> ParagraphStack::take()
{
    while (!open_.empty())
        end();
    std::ranges::move(std::exchange(behind_, {}), std::back_inserter(done_));
    return std::exchange(done_, {});
}

}
