#include "exchange/refi/replaced_positions.hpp"

#include "text/source_text.hpp"

#include <algorithm>

namespace draad {

ReplacedPositions::ReplacedPositions(std::string_view utf8, const std::vector<Replacement>& replacements)
{
    std::size_t byte = 0;
    std::size_t before = 0;
    std::size_t now = 0;
    for (const Replacement& replacement : replacements) {
        const std::string_view kept = utf8.substr(byte, replacement.range.begin - byte);
        const std::size_t code_points = count_code_points(kept);
        before += code_points;
        now += code_points;
        text_.append(kept).append(replacement.text);
        Step step{.begin = before, .end = before, .new_begin = now, .new_end = now};
        step.end +=
            count_code_points(utf8.substr(replacement.range.begin, replacement.range.end - replacement.range.begin));
        step.new_end += count_code_points(replacement.text);
        before = step.end;
        now = step.new_end;
        byte = replacement.range.end;
        steps_.push_back(step);
    }
    text_ += utf8.substr(byte);
}

std::size_t ReplacedPositions::start_of(std::size_t code_point) const
{
    const auto after = std::ranges::upper_bound(steps_, code_point, {}, &Step::begin);
    if (after == steps_.begin())
        return code_point;
    const Step& step = *std::prev(after);
    return code_point < step.end ? step.new_begin : step.new_end + (code_point - step.end);
}

std::size_t ReplacedPositions::end_of(std::size_t code_point) const
{
    const auto after = std::ranges::lower_bound(steps_, code_point, {}, &Step::begin);
    if (after == steps_.begin())
        return code_point;
    const Step& step = *std::prev(after);
    return code_point < step.end ? step.new_end : step.new_end + (code_point - step.end);
}

void replace_in_text(const std::vector<Replacement>& replacements, ProjectText& text,
                     std::vector<ProjectSelection>& selections)
{
    const ReplacedPositions replaced(text.utf8, replacements);
    const auto move = [&](auto& stretch) {
        stretch.start = replaced.start_of(stretch.start);
        stretch.end = replaced.end_of(stretch.end);
    };
    for (ProjectTurn& turn : text.turns)
        move(turn);
    for (ProjectSelection& selection : selections)
        move(selection);
    text.utf8 = replaced.text();
}

}
