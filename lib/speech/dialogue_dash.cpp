#include "speech/dialogue_dash.hpp"

#include "speech/attribution_after.hpp"
#include "speech/unclosed.hpp"
#include "text/characters.hpp"

#include <algorithm>

namespace draad {

namespace {

/// The byte after the leading dash and its space, or 0.
std::size_t after_dash(std::string_view passage)
{
    for (std::string_view dash : {"-- ", "- ", "– ", "— ", "―", "—"})
        if (passage.starts_with(dash))
            return dash.size();
    return 0;
}

QuotedSpan speech(std::string_view text, std::size_t begin, std::size_t end)
{
    while (end > begin && is_space(character_before(text, end).code_point))
        --end;
    return {.range = {begin, end}, .with_marks = {begin, end}, .family = MarkFamily::double_marks, .is_closed = false};
}

/// The end of the sentence in which a byte stands, after its full stop.
std::size_t sentence_end(const Reading& reading, std::size_t byte)
{
    std::size_t place = reading.first_word_from(byte) + 1;
    while (place < reading.size() && !reading.starts_sentence(place))
        ++place;
    return place < reading.size() ? reading[place].range.begin : reading.text().size();
}

}

bool begins_with_dash(std::string_view passage)
{
    return after_dash(passage) > 0;
}

std::vector<QuotedSpan> find_dash_speech(const Reading& reading, bool document_has_dialogue)
{
    const std::string_view text = reading.text();
    const std::size_t begin = after_dash(text);
    const std::size_t attribution = find_attribution_in_speech(text, begin, text.size());
    if (attribution == text.size())
        return document_has_dialogue ? std::vector{speech(text, begin, text.size())} : std::vector<QuotedSpan>{};
    std::vector<QuotedSpan> spans = {speech(text, begin, attribution)};
    const std::size_t resumed = sentence_end(reading, attribution);
    const std::size_t end = end_of_address(text, resumed, text.size());
    if (end > resumed)
        spans.push_back(speech(text, resumed, end));
    return spans;
}

}
