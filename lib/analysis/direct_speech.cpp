#include "analysis/direct_speech.hpp"

#include <algorithm>
#include <string_view>

namespace draad {

namespace {

/// Whether a sentence goes on behind the quotation.
bool is_unfinished(const AnalysedPassage& passage, const Quotation& quotation)
{
    const std::string_view text = std::string_view(passage.text).substr(quotation.range.begin, quotation.range.size());
    return !text.empty() && std::string_view(".!?").find(text.back()) == std::string_view::npos && !text.ends_with("…");
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

TextRange whole_speech(const AnalysedPassage& passage, const Quotation& quotation)
{
    const auto begin = passage.quotations.begin();
    const auto here = begin + (&quotation - passage.quotations.data());
    auto first = here;
    while (first != begin && are_halves(passage, *std::prev(first), *first))
        --first;
    auto last = here;
    while (std::next(last) != passage.quotations.end() && are_halves(passage, *last, *std::next(last)))
        ++last;
    return {first->range.begin, last->range.end};
}

}
