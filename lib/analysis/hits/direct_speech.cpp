#include "analysis/hits/direct_speech.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace draad {

namespace {

/// Whether a sentence goes on behind the quotation.
bool is_unfinished(const AnalysedPassage& passage, const Quotation& quotation)
{
    const std::string_view text = std::string_view(passage.text).substr(quotation.range.begin, quotation.range.size());
    return !text.empty() && std::string_view(".!?").find(text.back()) == std::string_view::npos && !text.ends_with("…");
}

/// A stretch with the quotation mark, of one character or two (,, and ''), on either side of it.
TextRange with_marks(std::string_view text, TextRange range)
{
    constexpr auto marks = std::to_array<std::string_view>(
        {",,", "''", "``", "\"", "'", "`", "‘", "’", "‚", "‛", "“", "”", "„", "‟", "«", "»"});
    const auto before =
        std::ranges::find_if(marks, [&](std::string_view mark) { return text.substr(0, range.begin).ends_with(mark); });
    const auto after =
        std::ranges::find_if(marks, [&](std::string_view mark) { return text.substr(range.end).starts_with(mark); });
    return {range.begin - (before == marks.end() ? 0 : before->size()),
            range.end + (after == marks.end() ? 0 : after->size())};
}

bool are_halves(const AnalysedPassage& passage, const Quotation& left, const Quotation& right)
{
    return left.is_speech && right.is_speech && left.range.end < right.range.begin && left.speaker == right.speaker &&
           is_unfinished(passage, left);
}

}

const Quotation* speech_around(const AnalysedPassage& passage, TextRange range)
{
    const auto found = std::ranges::find_if(passage.quotations, [&](const Quotation& quotation) {
        return quotation.is_speech && quotation.range.contains(range);
    });
    return found == passage.quotations.end() ? nullptr : &*found;
}

WholeSpeech whole_speech(const AnalysedPassage& passage, const Quotation& quotation)
{
    const auto begin = passage.quotations.begin();
    const auto here = begin + (&quotation - passage.quotations.data());
    auto first = here;
    while (first != begin && are_halves(passage, *std::prev(first), *first))
        --first;
    auto last = here;
    while (std::next(last) != passage.quotations.end() && are_halves(passage, *last, *std::next(last)))
        ++last;
    if (first == last)
        return {.range = first->range};
    return {.range = with_marks(passage.text, {first->range.begin, last->range.end}), .has_own_marks = true};
}

}
