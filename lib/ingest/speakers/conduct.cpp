#include "ingest/speakers/conduct.hpp"

#include "ingest/lines/shape.hpp"

#include <algorithm>
#include <set>

namespace draad {

namespace {

/// What stands behind an opening, to the end of its paragraph or to the next one.
std::string_view words_behind(std::string_view text, const std::vector<MarkedLine>& lines, const Opening& opening,
                              std::size_t next)
{
    const TextRange content = lines[opening.line_index].content;
    std::size_t end = content.end;
    for (std::size_t at = opening.line_index + 1; at < next && lines[at].is_text() && !lines[at].begins_paragraph; ++at)
        end = lines[at].content.end;
    const std::size_t begin = content.begin + opening.label.size;
    return text.substr(begin, end - begin);
}

}

VoiceCounts count_voices(std::span<const Opening> openings)
{
    VoiceCounts counts;
    for (const Opening& opening : openings)
        ++counts[opening.voice];
    return counts;
}

std::vector<std::string_view> voices_of(std::span<const Opening> openings)
{
    std::vector<std::string_view> voices;
    for (const Opening& opening : openings)
        voices.push_back(opening.voice);
    return voices;
}

double alternation(std::span<const std::string_view> voices)
{
    std::size_t changes = 0;
    for (std::size_t i = 1; i < voices.size(); ++i)
        changes += voices[i] != voices[i - 1] ? 1 : 0;
    return voices.size() < 2 ? 0 : static_cast<double>(changes) / static_cast<double>(voices.size() - 1);
}

bool are_sentences(std::string_view text, const std::vector<MarkedLine>& lines, std::span<const Opening> openings)
{
    constexpr std::size_t some_words = 5;
    std::size_t sentences = 0;
    for (std::size_t i = 0; i < openings.size(); ++i) {
        const Opening& opening = openings[i];
        const std::size_t next = i + 1 < openings.size() ? openings[i + 1].line_index : lines.size();
        const std::string_view words = words_behind(text, lines, opening, next);
        sentences += opening.has_date || words.empty() || ends_sentence(words) ||
                             (opening.setting != Setting::tab && count_words(words) >= some_words)
                         ? 1
                         : 0;
    }
    return 5 * sentences >= 3 * openings.size();
}

bool have_question(std::string_view text, const std::vector<MarkedLine>& lines, std::span<const Opening> openings)
{
    for (std::size_t i = 0; i < openings.size(); ++i) {
        const std::size_t next = i + 1 < openings.size() ? openings[i + 1].line_index : lines.size();
        if (words_behind(text, lines, openings[i], next).find('?') != std::string_view::npos)
            return true;
    }
    return false;
}

bool is_form(std::span<const std::string_view> voices)
{
    constexpr double few = 0.1;
    constexpr double most = 0.75;
    const std::set<std::string_view> different(voices.begin(), voices.end());
    if (different.size() < 3 || voices.size() < 2 * different.size())
        return false;
    std::size_t answered = 0;
    std::map<std::string_view, std::map<std::string_view, std::size_t>> followers;
    for (std::size_t i = 0; i + 1 < voices.size(); ++i) {
        ++followers[voices[i]][voices[i + 1]];
        answered += i > 0 && voices[i - 1] == voices[i + 1] ? 1 : 0;
    }
    std::size_t constant = 0;
    for (const auto& [voice, next] : followers)
        constant += std::ranges::max_element(next, {}, [](const auto& entry) { return entry.second; })->second;
    const auto steps = static_cast<double>(voices.size() - 1);
    return static_cast<double>(answered) < few * steps && static_cast<double>(constant) >= most * steps;
}

}
