#include "ingest/passes/occasion.hpp"

#include "ingest/lines/dates.hpp"
#include "ingest/lines/shape.hpp"

#include <algorithm>

namespace draad {

namespace {

/// A day or an hour, perhaps with a place, and no sentence: "Woensdag 12 maart, De Spil"; alone also "Utrecht, 3 mei
/// 2024".
bool names_occasion(std::string_view line, bool is_alone)
{
    constexpr std::size_t most_words = 14;
    if (ends_sentence(line) || count_words(line) > most_words)
        return false;
    return begins_with_day(line) || is_time_of_day(line) || (is_alone && names_day_and_year(line));
}

/// Right below a day or an hour: "Utrecht en online".
bool names_place(std::string_view line)
{
    constexpr std::size_t most_words = 5;
    return !ends_sentence(line) && begins_like_sentence(line) && count_words(line) <= most_words;
}

/// Walks through the head of a document, line by line.
class Head {
public:
    Head(std::string_view text, std::vector<MarkedLine>& lines)
        : text_(text), lines_(lines), is_transcript_(std::ranges::any_of(lines, has_label))
    {
    }

    void mark()
    {
        constexpr std::size_t most_lines = 8;
        bool has_title = false;
        std::size_t seen = 0;
        for (std::size_t line_index = next_visible(lines_, 0); line_index < lines_.size() && seen < most_lines;
             ++seen) {
            if (has_label(lines_[line_index]))
                return;
            const std::size_t next = has_title && lines_[line_index].is_text() ? read(line_index) : line_index + 1;
            if (next == line_index)
                return;
            has_title = true;
            line_index = next_visible(lines_, next);
        }
    }

private:
    static bool has_label(const MarkedLine& line) { return line.label.has_value(); }

    std::string_view content(std::size_t line_index) const { return content_of(text_, lines_[line_index]); }

    void mark_meta(std::size_t line_index, bool joins_previous)
    {
        lines_[line_index].role = LineRole::meta;
        lines_[line_index].begins_paragraph = !joins_previous;
        lines_[line_index].joins_previous = joins_previous;
    }

    /// The index of the line past what a line below the title begins: the occasion, or a line that may be part of the
    /// title; `line_index` itself where the text begins.
    std::size_t read(std::size_t line_index)
    {
        const std::size_t end = end_of_block(line_index);
        const bool is_place =
            is_below_occasion_ && lines_[line_index].begins_paragraph && names_place(content(line_index));
        is_below_occasion_ = is_place || names_occasion(content(line_index), end == line_index + 1);
        if (is_below_occasion_) {
            mark_meta(line_index, false);
            return line_index + 1;
        }
        if (is_transcript_ && names_day(line_index, end)) {
            for (std::size_t at = line_index; at < end; ++at)
                mark_meta(at, at > line_index);
            return end;
        }
        return is_transcript_ || !ends_sentence(content(line_index)) ? end : line_index;
    }

    bool names_day(std::size_t begin, std::size_t end) const
    {
        for (std::size_t line_index = begin; line_index < end; ++line_index)
            if (names_day_and_year(content(line_index)))
                return true;
        return false;
    }

    std::size_t end_of_block(std::size_t line_index) const
    {
        std::size_t end = line_index + 1;
        while (end < lines_.size() && lines_[end].is_text() && !has_label(lines_[end]))
            ++end;
        return end;
    }

    std::string_view text_;
    std::vector<MarkedLine>& lines_;
    bool is_transcript_;
    bool is_below_occasion_ = false;
};

}

void mark_occasion(std::string_view text, std::vector<MarkedLine>& lines)
{
    Head(text, lines).mark();
}

}
