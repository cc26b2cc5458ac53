#include "ingest/formats/captions/caption_lines.hpp"

#include "ingest/formats/captions/caption_markup.hpp"

#include <algorithm>
#include <utility>

namespace draad {

namespace {

/// Webex names the speaker in the cue's identifier: `12 "Anna de Vries" (3456)`.
std::optional<std::string> voice_of(std::string_view identifier)
{
    const std::size_t open = identifier.find('"');
    const std::size_t close = identifier.rfind('"');
    if (open == std::string_view::npos || close <= open + 1 || identifier.find(" (", close) == std::string_view::npos)
        return std::nullopt;
    return std::string(identifier.substr(open + 1, close - open - 1));
}

/// How many lines at the end of one cue stand again at the beginning of the next.
std::size_t count_repeated(const CaptionText& before, const CaptionText& cue)
{
    const auto same = [](const CaptionLine& one, const CaptionLine& other) { return one.text == other.text; };
    for (std::size_t size = std::min(before.lines.size(), cue.lines.size()); size > 0; --size)
        if (std::equal(before.lines.end() - static_cast<std::ptrdiff_t>(size), before.lines.end(), cue.lines.begin(),
                       same))
            return size;
    return 0;
}

/// Whether captions roll: words have times of their own, or most cues begin with what the cue before ends with and add
/// a line to it.
bool is_rolling(const std::vector<CaptionText>& texts)
{
    constexpr double most_of_them = 0.4;
    constexpr std::size_t fewest = 4;
    std::size_t repeats = 0;
    for (std::size_t index = 1; index < texts.size(); ++index) {
        const std::size_t repeated = count_repeated(texts[index - 1], texts[index]);
        repeats += repeated > 0 && repeated < texts[index].lines.size() ? 1 : 0;
    }
    const bool has_inner_times = std::ranges::any_of(texts, &CaptionText::has_inner_times);
    return has_inner_times ||
           (repeats >= fewest && static_cast<double>(repeats) > most_of_them * static_cast<double>(texts.size()));
}

}

std::vector<ShownLine> shown_lines(const std::vector<CaptionCue>& cues)
{
    std::vector<CaptionText> texts;
    texts.reserve(cues.size());
    for (const CaptionCue& cue : cues)
        texts.push_back(strip_caption_markup(cue.lines));
    const bool rolls = is_rolling(texts);
    std::vector<ShownLine> lines;
    const CaptionText* before = nullptr;
    for (std::size_t index = 0; index < cues.size(); ++index) {
        const CaptionCue& cue = cues[index];
        const CaptionText& text = texts[index];
        const auto voice = voice_of(cue.identifier);
        const std::size_t repeated = rolls && before != nullptr ? count_repeated(*before, text) : 0;
        for (std::size_t line = repeated; line < text.lines.size(); ++line)
            lines.push_back({cue.begin_ms, cue.end_ms, text.lines[line].text,
                             text.lines[line].voice ? text.lines[line].voice : voice});
        if (!text.lines.empty())
            before = &text;
    }
    return lines;
}

}
