#include "ingest/speakers/label_search.hpp"

#include "ingest/lines/names.hpp"
#include "ingest/openings/possible_labels.hpp"
#include "ingest/speakers/conduct.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>

namespace draad {

namespace {

/// Where most have a date or a time before them, all labels do.
void keep_constant_setting(std::vector<Opening>& openings)
{
    for (bool Opening::*const mark : {&Opening::has_date, &Opening::has_stamp}) {
        const auto marked = std::ranges::count_if(openings, mark);
        if (static_cast<std::size_t>(2 * marked) > openings.size())
            std::erase_if(openings, [mark](const Opening& opening) { return !(opening.*mark); });
    }
}

/// Which part of the paragraphs from the first label on is opened by one. Where no blank lines part the turns, a line
/// counts as a paragraph.
double coverage(const std::vector<MarkedLine>& lines, std::span<const Opening> labels)
{
    std::size_t blocks = 0;
    std::size_t all = 0;
    std::size_t blocks_below = 0;
    auto next = labels.begin();
    bool is_below_label = false;
    for (std::size_t line_index = labels.front().line_index; line_index < lines.size(); ++line_index) {
        const bool is_label = next != labels.end() && next->line_index == line_index;
        next += is_label ? 1 : 0;
        if (!is_label && !lines[line_index].is_text())
            continue;
        ++all;
        if (is_label || follows_blank(lines, line_index) || lines[line_index].begins_paragraph) {
            ++blocks;
            blocks_below += is_below_label && !is_label ? 1 : 0;
        }
        is_below_label = is_label && labels.front().setting == Setting::own_line;
    }
    const std::size_t units = 2 * blocks < labels.size() + blocks_below ? all : blocks - blocks_below;
    return static_cast<double>(labels.size()) / static_cast<double>(std::max(units, labels.size()));
}

/// Where the setting leaves open what sets a name off, it is the same for all.
void keep_constant_mark(std::vector<Opening>& openings)
{
    std::map<std::string_view, std::size_t> counts;
    for (const Opening& opening : openings)
        ++counts[opening.mark];
    if (counts.size() < 2)
        return;
    const auto most = std::ranges::max_element(counts, {}, [](const auto& entry) { return entry.second; });
    std::erase_if(openings, [mark = most->first](const Opening& opening) { return opening.mark != mark; });
}

/// Settings in which much stands that is no label: somebody must ask something in the text.
bool needs_question(std::span<const Opening> labels)
{
    return labels.front().setting >= Setting::mark || std::ranges::all_of(labels, [](const Opening& label) {
               return label.setting == Setting::round &&
                      label.voice.find_first_not_of("0123456789") == std::string::npos;
           });
}

/// How well one setting explains the document; nothing for one in which there is no conversation.
struct Explanation {
    std::vector<Opening> labels;
    double worth = 0;
};

enum class Care { strict, lenient };

/// The openings of one setting that may be labels by their place.
std::vector<Opening> in_setting(std::span<const Opening> openings, Setting setting, Care care)
{
    std::vector<Opening> all;
    for (const Opening& opening : openings)
        if (opening.setting == setting &&
            (care == Care::lenient || (opening.has_speech && !opening.is_within_sentence)))
            all.push_back(opening);
    keep_constant_setting(all);
    keep_constant_mark(all);
    return all;
}

constexpr std::size_t fewest_turns = 3;

/// Those that come back; nothing where fewer than two voices do so often, or one of several.
std::vector<Opening> that_come_back(const std::vector<Opening>& all)
{
    const VoiceCounts counts = count_voices(all);
    const auto often = std::ranges::count_if(counts, [](const auto& voice) { return voice.second >= fewest_turns; });
    const auto twice = std::ranges::count_if(counts, [](const auto& voice) { return voice.second >= 2; });
    constexpr std::ptrdiff_t several = 4;
    const bool come_back = often >= 2 || (often == 1 && twice >= several);
    std::vector<Opening> labels;
    for (const Opening& opening : all)
        if (come_back && counts.at(opening.voice) >= (has_plain_words(opening.label.name) ? fewest_turns : 2))
            labels.push_back(opening);
    return labels;
}

Explanation explain(std::string_view text, const std::vector<MarkedLine>& lines, std::span<const Opening> openings,
                    Setting setting, Care care)
{
    constexpr double least_alternation = 0.6;
    // A time behind each name says more than how much of the text is behind names.
    const double least_coverage = setting == Setting::time ? 0.25 : care == Care::lenient ? 0.7 : 0.45;
    std::vector<Opening> all = in_setting(openings, setting, care);
    if (all.size() >= fewest_turns && all.front().has_date) // messages need not alternate, and go on for many lines
        return {.labels = std::move(all), .worth = 1};
    Explanation found{.labels = that_come_back(all), .worth = 0};
    if (found.labels.empty())
        return {};
    const std::vector<std::string_view> voices = voices_of(found.labels);
    const std::size_t strays = all.size() - found.labels.size();
    const double covered = coverage(lines, found.labels);
    const double changes = alternation(voices);
    const bool is_scattered = 3 * strays > found.labels.size();
    if (covered < least_coverage || changes < least_alternation || is_scattered || is_form(voices) ||
        !are_sentences(text, lines, found.labels) ||
        (needs_question(found.labels) && !have_question(text, lines, found.labels)))
        return {};
    found.worth = covered * changes * static_cast<double>(found.labels.size()) / static_cast<double>(all.size());
    return found;
}

/// Who speaks once or twice in the setting of the others; own lines may be headings.
bool may_speak_once(const Opening& opening)
{
    const bool is_timed = opening.has_date || opening.has_stamp || opening.setting == Setting::time;
    const bool may_be_heading = opening.setting == Setting::own_line || opening.setting == Setting::emphasis;
    return may_be_heading ? is_timed && is_name(opening.label.name) : is_timed || is_name(opening.label.name);
}

void add_others(std::span<const Opening> openings, std::vector<Opening>& labels)
{
    const Setting setting = labels.front().setting;
    const std::string_view mark = labels.front().mark;
    const bool has_date = labels.front().has_date;
    const bool has_stamp = labels.front().has_stamp;
    std::set<std::string> voices;
    std::set<std::size_t> taken;
    for (const Opening& label : labels) {
        voices.insert(label.voice);
        taken.insert(label.line_index);
    }
    for (const Opening& opening : openings) {
        if (opening.setting != setting || opening.mark != mark || taken.contains(opening.line_index) ||
            opening.has_date != has_date || (has_stamp && !opening.has_stamp))
            continue;
        const bool is_sound = opening.has_speech && !opening.is_within_sentence;
        if (voices.contains(opening.voice) || (is_sound && may_speak_once(opening)))
            labels.push_back(opening);
    }
    std::ranges::sort(labels, {}, &Opening::line_index);
}

}

std::vector<Opening> find_conversation(std::string_view text, const std::vector<MarkedLine>& lines,
                                       std::span<const Opening> openings)
{
    Explanation best;
    for (const Care care : {Care::strict, Care::lenient}) {
        for (std::size_t kind = 0; kind < kinds_of_setting && (care == Care::strict || best.labels.empty()); ++kind) {
            Explanation found = explain(text, lines, openings, static_cast<Setting>(kind), care);
            if (found.worth > best.worth)
                best = std::move(found);
        }
    }
    if (best.labels.empty())
        return {};
    add_others(openings, best.labels);
    constexpr std::size_t few = 8;
    for (Opening& opening : best.labels) {
        const bool is_number = opening.voice.find_first_not_of("0123456789") == std::string::npos;
        opening.label.is_doubtful = (best.labels.size() < few && !opening.has_date && !opening.label.time) ||
                                    (is_number && opening.setting == Setting::bare);
    }
    return std::move(best.labels);
}

}
