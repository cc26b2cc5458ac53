#include "speech/marks/spans.hpp"

#include "speech/marks/unclosed.hpp"
#include "text/characters.hpp"

#include <algorithm>
#include <optional>

namespace draad {

namespace {

class Pairing {
public:
    Pairing(std::string_view text, std::span<const Mark> marks, Continuation continuation)
        : text_(text), marks_(marks), continuation_(continuation)
    {
    }

    std::vector<QuotedSpan> run()
    {
        for (std::size_t i = 0; i < marks_.size(); ++i)
            take(i);
        while (!open_.empty())
            leave_unclosed(text_.size());
        std::ranges::sort(spans_, [](const QuotedSpan& a, const QuotedSpan& b) {
            return a.with_marks.begin != b.with_marks.begin ? a.with_marks.begin < b.with_marks.begin
                                                            : a.with_marks.end > b.with_marks.end;
        });
        number_depths();
        return std::move(spans_);
    }

private:
    void take(std::size_t i)
    {
        const Mark& mark = marks_[i];
        if (const auto index = index_to_close(i)) {
            while (open_.size() > *index + 1)
                drop_innermost();
            close(mark.range);
        } else if (mark.may_open) {
            if (is_open(mark.family) && !has_closers_for_both(i))
                leave_unclosed(mark.range.begin);
            open_.push_back(i);
        } else if (open_.empty() && spans_.empty() && (continuation_.begins_inside || closes_the_passage(mark))) {
            spans_.push_back(
                {.range = {0, mark.range.begin}, .with_marks = {0, mark.range.end}, .family = mark.family});
        }
    }

    /// "Wij zijn er nog niet.’" and nothing else: the opening mark of the paragraph is missing.
    bool closes_the_passage(const Mark& mark) const
    {
        const std::size_t last = text_.find_last_not_of(" \t\r\n");
        const char32_t before = character_before(text_, mark.range.begin).code_point;
        const bool ends_sentence = before == U'.' || before == U'!' || before == U'?' || before == U'…';
        return ends_sentence && last + 1 == mark.range.end && is_upper(character_at(text_, 0).code_point) &&
               mark.shape != MarkShape::opening;
    }

    /// The index in `open_` of the quotation that the mark closes, if any.
    std::optional<std::size_t> index_to_close(std::size_t i) const
    {
        const Mark& mark = marks_[i];
        if (!mark.may_close || open_.empty() || (mark.may_be_possessive && has_later_closer(i)))
            return std::nullopt;
        const Mark& innermost = marks_[open_.back()];
        if (mark.may_open && (innermost.family != mark.family || mark.shape == MarkShape::opening))
            return std::nullopt;
        for (std::size_t index = open_.size(); index-- > 0;)
            if (marks_[open_[index]].family == mark.family)
                return index;
        const bool mends = mark.family != MarkFamily::single_marks || has_stop_beside(mark.range);
        if (mends && !mark.may_open && !has_later_closer_of(i, innermost.family))
            return open_.size() - 1;
        return std::nullopt;
    }

    /// "… moet.’" and "… moet’, zegt": a mark beside a stop is no apostrophe.
    bool has_stop_beside(TextRange mark) const
    {
        const auto is_stop = [](char32_t c) { return c == U'.' || c == U'!' || c == U'?' || c == U',' || c == U'…'; };
        return is_stop(character_before(text_, mark.begin).code_point) ||
               is_stop(character_at(text_, mark.end).code_point);
    }

    /// Whether a later mark closes the quotation that mark `i` may close, before another of its family opens.
    bool has_later_closer(std::size_t i) const { return has_later_closer_of(i, marks_[i].family); }

    bool has_later_closer_of(std::size_t i, MarkFamily family) const
    {
        for (const Mark& later : marks_after(i)) {
            if (later.family != family)
                continue;
            if (later.may_close && !later.may_be_possessive)
                return true;
            if (later.may_open)
                return false;
        }
        return false;
    }

    /// The marks after a mark, no more than a long paragraph has, so that a text of marks alone takes no quadratic
    /// time.
    std::span<const Mark> marks_after(std::size_t i) const
    {
        constexpr std::size_t enough = 200;
        return marks_.subspan(i + 1, std::min(enough, marks_.size() - i - 1));
    }

    bool is_open(MarkFamily family) const
    {
        return std::ranges::any_of(open_, [&](std::size_t i) { return marks_[i].family == family; });
    }

    /// Whether enough marks follow to close both mark `i` and the one of its family that is open: then it is nested,
    /// else the open one lacks its closing mark. Straight marks nest in themselves only where the place of each says
    /// whether it opens or closes, and nothing before the inner one says that the outer one is over.
    bool has_closers_for_both(std::size_t i) const
    {
        if (marks_[i].shape == MarkShape::neutral)
            return has_plain_closers_for_both(i);
        int depth = 2;
        int others = 0; // open quotations of other families
        for (const Mark& later : marks_after(i)) {
            const bool is_same = later.family == marks_[i].family;
            const bool closes = later.may_close && (is_same || others > 0 || !later.may_open);
            if (is_same || (closes && others == 0))
                depth += closes ? -1 : 1;
            else
                others += closes ? -1 : 1;
            if (depth == 0)
                return true;
        }
        return false;
    }

    bool has_plain_closers_for_both(std::size_t i) const
    {
        constexpr std::size_t longest = 4000; // bytes from the outer mark to the inner
        const std::size_t begin = marks_[open_.back()].range.end;
        if (marks_[i].range.begin - begin > longest || open_.size() > 1 ||
            marks_[open_.back()].family != marks_[i].family ||
            find_attribution_in_speech(text_, begin, marks_[i].range.begin) < marks_[i].range.begin)
            return false;
        int depth = 2;
        for (const Mark& later : marks_after(i)) {
            if (later.family != marks_[i].family)
                continue;
            if (later.may_open == later.may_close)
                return false;
            depth += later.may_close ? -1 : 1;
            if (depth == 0)
                return true;
            if (depth > 2)
                return false;
        }
        return false;
    }

    void close(TextRange mark)
    {
        const Mark& opening = marks_[open_.back()];
        open_.pop_back();
        add({opening.range.end, mark.begin}, {opening.range.begin, mark.end}, opening.family, true);
    }

    /// A mark within a closed quotation that nothing closes is an apostrophe or dirt, unless its shape is plain.
    void drop_innermost() { open_.pop_back(); }

    void leave_unclosed(std::size_t limit)
    {
        const Mark& opening = marks_[open_.back()];
        const bool is_outermost = open_.size() == 1;
        open_.pop_back();
        const bool is_apostrophe = opening.family == MarkFamily::single_marks && opening.shape != MarkShape::opening &&
                                   !leads_a_sentence(opening.range);
        if (is_apostrophe || !is_outermost)
            return;
        const bool goes_on = limit == text_.size() && continuation_.goes_on;
        const std::size_t end = goes_on ? limit : end_of_unclosed(text_, opening.range.end, limit);
        add({opening.range.end, end}, {opening.range.begin, end}, opening.family, false);
    }

    /// A mark at the beginning or after a colon, before a capital: it opens speech whatever its shape.
    bool leads_a_sentence(TextRange mark) const
    {
        std::size_t before = mark.begin;
        while (is_space(character_before(text_, before).code_point))
            before -= character_before(text_, before).size;
        return (before == 0 || text_[before - 1] == ':') && is_upper(character_at(text_, mark.end).code_point);
    }

    void add(TextRange range, TextRange with_marks, MarkFamily family, bool is_closed)
    {
        while (!range.is_empty() && is_space(character_at(text_, range.begin).code_point))
            range.begin += character_at(text_, range.begin).size;
        while (!range.is_empty() && is_space(character_before(text_, range.end).code_point))
            range.end -= character_before(text_, range.end).size;
        if (!range.is_empty())
            spans_.push_back({.range = range, .with_marks = with_marks, .family = family, .is_closed = is_closed});
    }

    void number_depths()
    {
        std::vector<std::size_t> ends;
        for (QuotedSpan& span : spans_) {
            while (!ends.empty() && ends.back() <= span.with_marks.begin)
                ends.pop_back();
            span.depth = ends.size();
            ends.push_back(span.with_marks.end);
        }
    }

    std::string_view text_;
    std::span<const Mark> marks_;
    Continuation continuation_;
    /// Places in `marks_` of the marks that are open, outer ones first.
    std::vector<std::size_t> open_;
    std::vector<QuotedSpan> spans_;
};

}

std::vector<QuotedSpan> pair_marks(std::string_view text, std::span<const Mark> marks, Continuation continuation)
{
    return Pairing(text, marks, continuation).run();
}

bool closes_what_it_did_not_open(std::span<const Mark> marks)
{
    return !marks.empty() && marks.front().may_close && !marks.front().may_open;
}

}
