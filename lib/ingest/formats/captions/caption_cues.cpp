#include "ingest/formats/captions/caption_cues.hpp"

#include "text/trimmed.hpp"

#include <algorithm>
#include <optional>

namespace draad {

namespace {

constexpr std::string_view digits = "0123456789";

void skip_blanks(std::string_view& text)
{
    text.remove_prefix(std::min(text.find_first_not_of(" \t"), text.size()));
}

/// Reads at most nine digits and moves past them.
std::optional<std::uint64_t> take_number(std::string_view& text)
{
    constexpr std::size_t most_digits = 9;
    const std::size_t size = std::min(text.find_first_not_of(digits), text.size());
    if (size == 0 || size > most_digits)
        return std::nullopt;
    std::uint64_t number = 0;
    for (const char digit : text.substr(0, size))
        number = number * 10 + static_cast<std::uint64_t>(digit - '0');
    text.remove_prefix(size);
    return number;
}

/// Reads 00:01:02.345, 01:02.345 or 00:01:02,3 in milliseconds and moves past it.
std::optional<std::uint64_t> take_time(std::string_view& text)
{
    constexpr std::uint64_t base = 60;
    std::string_view rest = text;
    const auto first = take_number(rest);
    if (!first || !rest.starts_with(':'))
        return std::nullopt;
    std::uint64_t seconds = *first;
    while (rest.starts_with(':')) {
        rest.remove_prefix(1);
        const auto part = take_number(rest);
        if (!part || *part >= base)
            return std::nullopt;
        seconds = seconds * base + *part;
    }
    std::uint64_t milliseconds = 0;
    if (rest.starts_with('.') || rest.starts_with(',')) {
        rest.remove_prefix(1);
        for (std::uint64_t unit = 100; !rest.empty() && digits.find(rest[0]) != std::string_view::npos; unit /= 10) {
            milliseconds += unit * static_cast<std::uint64_t>(rest[0] - '0');
            rest.remove_prefix(1);
        }
    }
    text = rest;
    return seconds * 1000 + milliseconds;
}

/// Whether a line holds the times of a cue; fills them in and leaves what stands behind them.
bool take_times(std::string_view& line, CaptionCue& cue)
{
    std::string_view rest = line;
    skip_blanks(rest);
    const auto begin = take_time(rest);
    skip_blanks(rest);
    if (!begin || !rest.starts_with("-->"))
        return false;
    rest.remove_prefix(3);
    skip_blanks(rest);
    const auto end = take_time(rest);
    if (!end)
        return false;
    cue.begin_ms = *begin;
    cue.end_ms = *end;
    line = rest;
    return true;
}

/// SubRip's "X1:100 X2:200 Y1:300 Y2:400".
bool are_coordinates(std::string_view rest)
{
    return rest.starts_with("X1:") || rest.starts_with("x1:");
}

bool is_number(std::string_view line)
{
    return !line.empty() && line.find_first_not_of(digits) == std::string_view::npos;
}

/// Walks through the lines of a file and keeps in mind to which cue they belong.
class CueReader {
public:
    explicit CueReader(CaptionDialect dialect) : dialect_(dialect) {}

    void add(std::string_view line)
    {
        CaptionCue cue;
        std::string_view behind = line;
        if (line.empty())
            is_skipped_ = false;
        else if (is_skipped_)
            return;
        else if (take_times(behind, cue))
            begin_cue(cue, behind);
        else if (follows_blank_ && opens_skipped_block(trimmed(line)))
            is_skipped_ = true;
        else
            add_to_cue(line);
        follows_blank_ = line.empty();
    }

    std::vector<CaptionCue> take() { return std::move(cues_); }

private:
    /// WebVTT's comments, style sheets and regions.
    bool opens_skipped_block(std::string_view line) const
    {
        if (dialect_ == CaptionDialect::subrip)
            return false;
        constexpr std::string_view names[] = {"NOTE", "STYLE", "REGION"};
        return std::ranges::any_of(names, [line](std::string_view name) {
            return line == name || (line.starts_with(name) && (line[name.size()] == ' ' || line[name.size()] == '\t'));
        });
    }

    void begin_cue(CaptionCue cue, std::string_view behind)
    {
        cue.identifier = take_identifier();
        behind = trimmed(behind);
        if (dialect_ == CaptionDialect::subrip && !behind.empty() && !are_coordinates(behind))
            cue.lines.push_back(behind);
        cues_.push_back(std::move(cue));
    }

    /// The line directly above the times was taken for words of the cue before.
    std::string_view take_identifier()
    {
        if (follows_blank_)
            return {};
        std::string_view above = above_first_;
        if (!cues_.empty() && !cues_.back().lines.empty()) {
            const std::string_view last = cues_.back().lines.back();
            if (!is_number(trimmed(last)) && !(dialect_ == CaptionDialect::webvtt && last_opens_block_))
                return {};
            above = last;
            cues_.back().lines.pop_back();
        }
        last_opens_block_ = false;
        above = trimmed(above);
        return is_number(above) ? std::string_view() : above;
    }

    void add_to_cue(std::string_view line)
    {
        last_opens_block_ = follows_blank_;
        if (cues_.empty())
            above_first_ = line;
        else
            cues_.back().lines.push_back(line);
    }

    CaptionDialect dialect_;
    std::vector<CaptionCue> cues_;
    /// The last line above the first cue.
    std::string_view above_first_;
    bool follows_blank_ = true;
    bool is_skipped_ = false;
    bool last_opens_block_ = false;
};

}

std::vector<CaptionCue> read_cues(std::string_view text, CaptionDialect dialect)
{
    CueReader reader(dialect);
    while (!text.empty()) {
        const std::size_t end = std::min(text.find_first_of("\r\n"), text.size());
        reader.add(text.substr(0, end));
        text.remove_prefix(std::min(end + (text.substr(end, 2) == "\r\n" ? 2 : 1), text.size()));
    }
    return reader.take();
}

}
