#include "ingest/speakers/turn_ends.hpp"

#include "ingest/lines/message_date.hpp"
#include "ingest/lines/shape.hpp"
#include "ingest/lines/time_stamp.hpp"
#include "text/folding.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace draad {

namespace {

/// Folded; the beginning of a line of its own.
constexpr auto remark_openings = std::to_array<std::string_view>({"transcribed by",
                                                                  "transcribed with",
                                                                  "transcription by",
                                                                  "transcription for ",
                                                                  "transcript by",
                                                                  "transcriptie door",
                                                                  "transcriptie van",
                                                                  "getranscribeerd door",
                                                                  "getranscribeerd met",
                                                                  "uitgetypt door",
                                                                  "uitgewerkt door",
                                                                  "this transcript was",
                                                                  "this editable transcript",
                                                                  "transcription ended",
                                                                  "transcriptie beeindigd",
                                                                  "dit transcript is",
                                                                  "deze transcriptie is",
                                                                  "meeting ended",
                                                                  "meeting started",
                                                                  "vergadering beeindigd",
                                                                  "einde opname",
                                                                  "einde van de opname",
                                                                  "einde interview",
                                                                  "einde van het interview",
                                                                  "einde gesprek",
                                                                  "einde van het gesprek",
                                                                  "einde transcript",
                                                                  "einde bandopname",
                                                                  "einde audio",
                                                                  "end of recording",
                                                                  "end of transcript",
                                                                  "end of interview",
                                                                  "recording ended",
                                                                  "opname gestopt",
                                                                  "opname gestart",
                                                                  "start opname",
                                                                  "begin opname"});

/// Folded; the end of a short line.
constexpr auto remark_endings = std::to_array<std::string_view>(
    {"heeft de transcriptie gestopt", "heeft de transcriptie gestart", "heeft transcriptie gestopt",
     "heeft transcriptie gestart", "heeft de opname gestopt", "heeft de opname gestart", "started transcription",
     "stopped transcription", "started recording", "stopped recording", "joined the meeting", "left the meeting",
     "neemt deel aan de vergadering", "heeft de vergadering verlaten"});

/// Folded; what the head of something added begins with.
constexpr auto appendix_openings = std::to_array<std::string_view>({"appendix",
                                                                    "bijlage",
                                                                    "bijlagen",
                                                                    "codeboek",
                                                                    "codeboom",
                                                                    "dankwoord",
                                                                    "informatiebrief",
                                                                    "informed consent",
                                                                    "interviewguide",
                                                                    "interviewleidraad",
                                                                    "interviewschema",
                                                                    "literatuurlijst",
                                                                    "nawoord",
                                                                    "topiclijst",
                                                                    "topic list",
                                                                    "topiclist",
                                                                    "toestemmingsformulier",
                                                                    "toestemmingsverklaring",
                                                                    "veldnotities",
                                                                    "vragenlijst"});

std::string bare(std::string_view line)
{
    constexpr std::string_view marks = "*_[]()-–—#=.! ";
    std::string folded = fold(line);
    folded.erase(0, std::min(folded.find_first_not_of(marks), folded.size()));
    folded.erase(folded.find_last_not_of(marks) + 1);
    return folded;
}

/// Whether the line begins or ends in a word that may be one of these, whatever its case: folding all lines would take
/// long.
bool may_end_turn(std::string_view line)
{
    constexpr std::string_view marks = "*_[]()-=#. ";
    constexpr std::size_t compared = 5;
    constexpr auto last_words = std::to_array<std::string_view>(
        {"gestopt", "gestart", "transcription", "recording", "meeting", "vergadering", "verlaten"});
    const std::size_t first = line.find_first_not_of(marks);
    if (first == std::string_view::npos)
        return false;
    std::string start(line.substr(first, compared));
    std::ranges::transform(start, start.begin(),
                           [](char byte) { return byte >= 'A' && byte <= 'Z' ? byte | 0x20 : byte; });
    const auto begins = [&start](std::string_view opening) { return opening.starts_with(start); };
    const std::size_t end = line.find_last_not_of(marks) + 1;
    return std::ranges::any_of(remark_openings, begins) || std::ranges::any_of(appendix_openings, begins) ||
           std::ranges::any_of(last_words, [&](std::string_view word) { return line.substr(0, end).ends_with(word); });
}

bool is_remark(const std::string& folded)
{
    constexpr std::size_t most_words = 16;
    return count_words(folded) <= most_words &&
           (std::ranges::any_of(remark_openings, [&](std::string_view one) { return folded.starts_with(one); }) ||
            std::ranges::any_of(remark_endings, [&](std::string_view one) { return folded.ends_with(one); }));
}

/// "Bijlage 1: Toestemmingsformulier", "Topiclijst": the word, perhaps a number, and no sentence.
bool heads_appendix(std::string_view line, const std::string& folded)
{
    constexpr std::size_t most_words = 10;
    if (count_words(line) > most_words || ends_sentence(line))
        return false;
    return std::ranges::any_of(appendix_openings, [&](std::string_view one) {
        const std::string_view rest = std::string_view(folded).substr(std::min(one.size(), folded.size()));
        if (!folded.starts_with(one))
            return false;
        const bool is_numbered = rest.size() > 1 && rest[0] == ' ' &&
                                 (std::string_view("0123456789").find(rest[1]) != std::string_view::npos ||
                                  rest.size() == 2 || std::string_view(":.)").find(rest[2]) != std::string_view::npos);
        return rest.empty() || is_numbered || rest[0] == ':' || rest.starts_with(" bij ") ||
               rest.starts_with(" interview");
    });
}

}

void mark_echoes_of_labels(std::string_view text, std::vector<MarkedLine>& lines)
{
    constexpr std::size_t most_lines = 4;
    for (std::size_t line_index = 0; line_index < lines.size(); ++line_index) {
        if (!lines[line_index].label)
            continue;
        const std::string voice = fold(lines[line_index].label->name);
        for (std::size_t above = line_index; above > 0 && line_index - above < most_lines; --above) {
            MarkedLine& line = lines[above - 1];
            if (!line.is_text() || line.label)
                break;
            const std::string_view content = content_of(text, line);
            const auto stamp = read_time_stamp(content);
            const bool is_stamp = stamp && stamp->size == content.size();
            if (!is_stamp && fold(content) != voice)
                break;
            line.role = LineRole::markup;
            if (is_stamp && !lines[line_index].label->time)
                lines[line_index].label->time = stamp->seconds;
        }
    }
}

void mark_moments(std::string_view text, std::vector<MarkedLine>& lines)
{
    constexpr std::ptrdiff_t often = 3;
    const auto is_alone = [text](const MarkedLine& line) {
        return !line.label && is_moment(text.substr(line.line.begin, line.line.size()));
    };
    if (std::ranges::count_if(lines, is_alone) < often)
        return;
    for (MarkedLine& line : lines)
        if (line.is_text() && is_alone(line))
            line.role = LineRole::markup;
}

void mark_system_messages(std::string_view text, std::vector<MarkedLine>& lines)
{
    constexpr auto placeholders = std::to_array<std::string_view>(
        {"<media weggelaten>", "<media omitted>", "dit bericht is verwijderd", "dit bericht is verwijderd.",
         "je hebt dit bericht verwijderd", "this message was deleted", "afbeelding weggelaten", "video weggelaten",
         "audio weggelaten", "sticker weggelaten", "gif weggelaten", "image omitted", "video omitted",
         "audio omitted"});
    const auto date_of = [text](const MarkedLine& line) {
        return size_of_message_date(text.substr(line.line.begin, line.line.size()));
    };
    const auto messages =
        std::ranges::count_if(lines, [&](const MarkedLine& line) { return line.label && date_of(line) > 0; });
    if (messages < 2)
        return;
    for (MarkedLine& line : lines) {
        if (!line.is_text())
            continue;
        if (!line.label && date_of(line) > 0) {
            line.role = LineRole::meta;
            line.begins_paragraph = true;
            line.ends_turn = true;
        } else if (std::ranges::find(placeholders, fold(content_of(text, line))) != placeholders.end())
            line.role = LineRole::stage;
    }
}

void mark_turn_ends(std::string_view text, std::vector<MarkedLine>& lines)
{
    bool has_turn = false;
    for (std::size_t line_index = 0; line_index < lines.size(); ++line_index) {
        MarkedLine& line = lines[line_index];
        has_turn = has_turn || line.label.has_value();
        if (line.label || (!line.is_text() && line.role != LineRole::stage))
            continue;
        constexpr std::size_t longest = 160;
        const std::string_view content = content_of(text, line);
        if (content.size() > longest || !may_end_turn(content))
            continue;
        const std::string folded = bare(content);
        const bool is_head = has_turn && follows_blank(lines, line_index) && heads_appendix(content, folded);
        if (!is_head && !is_remark(folded))
            continue;
        line.role = is_head ? LineRole::heading : LineRole::meta;
        line.begins_paragraph = true;
        line.ends_turn = has_turn;
    }
}

}
