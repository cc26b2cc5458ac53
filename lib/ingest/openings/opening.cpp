#include "ingest/openings/opening.hpp"

#include "ingest/lines/message_date.hpp"
#include "ingest/lines/shape.hpp"
#include "ingest/lines/time_stamp.hpp"
#include "ingest/openings/line_prefix.hpp"
#include "ingest/openings/opening_marks.hpp"
#include "text/characters.hpp"
#include "text/folding.hpp"
#include "text/trimmed.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <optional>

namespace draad {

namespace {

constexpr std::size_t longest_name = 70;
constexpr std::size_t most_words = 8;

/// Whether a stretch has what a name is made of, and nothing that only sentences have.
bool may_be_name(std::string_view name)
{
    if (name.empty() || name.size() > longest_name || count_words(name) > most_words)
        return false;
    for (const std::string_view mark : {"! ", "? ", "; ", "\"", "“", "„", "”", "://", "..."})
        if (name.find(mark) != std::string_view::npos)
            return false;
    if (has_full_stop(name))
        return false;
    for (std::size_t offset = 0; offset < name.size();) {
        const Character character = character_at(name, offset);
        if (is_letter(character.code_point) || is_digit(character.code_point) || is_pictogram(character.code_point))
            return true;
        offset += character.size;
    }
    return false;
}

std::string without_emphasis(std::string_view printed)
{
    while (printed.starts_with('*'))
        printed.remove_prefix(1);
    while (printed.ends_with('*'))
        printed.remove_suffix(1);
    return std::string(trimmed(printed));
}

/// The size of a name without the marks that part it from a time behind it: "Noor,", "Esra |", "Kim –".
std::size_t size_without_marks(std::string_view name)
{
    constexpr auto marks = std::to_array<std::string_view>({" ", ",", " |", " -", " –", " —", " ·", " •", " @"});
    for (std::size_t size = name.size() + 1; size > name.size();) {
        size = name.size();
        for (const std::string_view mark : marks)
            if (name.ends_with(mark))
                name.remove_suffix(mark.size());
        size = size == name.size() ? 0 : name.size() + 1;
    }
    return name.size();
}

/// "Kim, 00:03", "Noor,": the time and the comma are no part of the name.
std::optional<std::uint32_t> take_last_time(std::string& name, std::optional<std::uint32_t> time)
{
    const std::size_t space = name.rfind(' ');
    if (space != std::string::npos && is_ascii_digit(name.back())) {
        const auto stamp = read_time_stamp(std::string_view(name).substr(space + 1));
        if (stamp && stamp->size == name.size() - space - 1) {
            time = stamp->seconds;
            name.resize(space);
        }
    }
    name.resize(size_without_marks(name));
    return time;
}

/// Reads the openings of one line.
class OpeningReader {
public:
    OpeningReader(std::string_view text, const std::vector<MarkedLine>& lines, std::size_t line_index,
                  std::vector<Opening>& openings)
        : line_(content_of(text, lines[line_index])), prefix_(take_prefix(line_)), openings_(openings)
    {
        base_.line_index = line_index;
        base_.has_date = prefix_.has_date;
        base_.has_stamp = prefix_.time.has_value();
        const std::size_t below = next_visible(lines, line_index + 1);
        has_text_below_ = below < lines.size() && lines[below].is_text() && !lines[below].label;
        if (line_index > 0 && lines[line_index - 1].is_text()) {
            const std::string_view above = content_of(text, lines[line_index - 1]);
            base_.is_within_sentence = !lines[line_index].begins_paragraph && !ends_sentence(above);
            follows_time_ = is_stamp(above);
            base_.is_within_sentence = base_.is_within_sentence && !follows_time_ && !prefix_.has_date;
        }
        follows_text_ = line_index > 0 && lines[line_index - 1].is_text() && !follows_time_;
    }

    void read(LineRole role)
    {
        if (prefix_.rest.empty())
            return;
        if (role == LineRole::text) {
            read_emphasis();
            read_colon();
            read_dash();
            read_tab();
            read_time();
            read_mark();
        }
        if (role != LineRole::heading)
            read_brackets();
        read_own_line();
    }

private:
    static bool is_stamp(std::string_view line)
    {
        const auto stamp = read_time_stamp(line);
        return stamp && trimmed(line.substr(stamp->size)).empty();
    }

    /// The colon that ends a name: outside brackets, not in a clock time.
    std::size_t find_colon() const
    {
        int depth = 0;
        const std::string_view rest = prefix_.rest;
        for (std::size_t at = 0; at < std::min(rest.size(), longest_name + 30); ++at) {
            depth += rest[at] == '(' || rest[at] == '[' ? 1 : 0;
            depth -= rest[at] == ')' || rest[at] == ']' ? 1 : 0;
            if (rest[at] != ':' || depth > 0)
                continue;
            const bool is_in_time =
                at > 0 && is_ascii_digit(rest[at - 1]) && at + 1 < rest.size() && is_ascii_digit(rest[at + 1]);
            constexpr std::size_t abbreviation = 12;
            const bool is_followed =
                at + 1 == rest.size() || std::string_view(" \t*_").find(rest[at + 1]) != std::string_view::npos;
            if (!is_in_time)
                return is_followed || at <= abbreviation ? at : std::string_view::npos;
        }
        return std::string_view::npos;
    }

    /// "[Anna]:" is set in brackets.
    void read_colon()
    {
        const std::size_t colon = find_colon();
        constexpr std::string_view openers = "[(<{";
        constexpr std::string_view closers = "])>}";
        const std::size_t kind = openers.find(prefix_.rest.front());
        const bool is_in_brackets = colon != std::string_view::npos && colon > 0 && kind != std::string_view::npos &&
                                    prefix_.rest[colon - 1] == closers[kind];
        if (!is_in_brackets)
            read_to(colon, 1, Setting::colon);
    }

    /// A tab, or the blanks that stand for one.
    void read_tab()
    {
        const std::string_view start = prefix_.rest.substr(0, longest_name + 1);
        const std::size_t end = std::min(start.find('\t'), start.find("   "));
        if (end != std::string_view::npos && !is_stamp(trimmed(prefix_.rest.substr(end))))
            read_to(end, 1, Setting::tab);
    }

    void read_dash()
    {
        const std::string_view start = prefix_.rest.substr(0, longest_name + 5);
        for (const std::string_view dash : {" – ", " — ", " - "}) {
            const std::size_t at = start.find(dash);
            if (at != std::string_view::npos) {
                read_to(at, dash.size(), Setting::dash);
                return;
            }
        }
    }

    /// "Anna [00:00:08] text", "Anna   0:12".
    void read_time()
    {
        const std::string_view start = prefix_.rest.substr(0, longest_name + 1);
        for (std::size_t at = start.find_first_of(" \t"); at != std::string_view::npos;
             at = start.find_first_of(" \t", at + 1)) {
            const std::size_t begin = start.find_first_not_of(" \t", at);
            const bool may_be_stamp = begin != std::string_view::npos &&
                                      std::string_view("0123456789[(#<{").find(start[begin]) != std::string_view::npos;
            const auto stamp = may_be_stamp ? read_time_stamp(prefix_.rest.substr(begin)) : std::nullopt;
            const bool is_last = stamp && begin + stamp->size == prefix_.rest.size();
            if (!is_last && begin != std::string_view::npos && is_moment(prefix_.rest.substr(begin))) {
                add(start.substr(0, at), prefix_.rest.size(), Setting::time, std::nullopt);
                return;
            }
            if (!stamp)
                continue;
            const bool is_alone = begin + stamp->size == prefix_.rest.size();
            if ((stamp->is_certain || is_alone) && count_words(start.substr(0, at)) <= most_words)
                add(start.substr(0, at), begin + stamp->size, Setting::time, stamp->seconds);
            return;
        }
    }

    void read_brackets()
    {
        constexpr std::string_view openers = "[(<{";
        constexpr std::string_view closers = "])>}";
        constexpr auto settings = std::to_array({Setting::square, Setting::round, Setting::angle, Setting::curly});
        constexpr std::size_t most_words_inside = 4;
        constexpr std::string_view quote = "«";
        const std::size_t end_of_quote =
            prefix_.rest.starts_with(quote) ? prefix_.rest.find("»") : std::string_view::npos;
        if (end_of_quote != std::string_view::npos && end_of_quote < longest_name) {
            const std::string_view behind = prefix_.rest.substr(end_of_quote + quote.size());
            add(prefix_.rest.substr(quote.size(), end_of_quote - quote.size()),
                end_of_quote + quote.size() + (behind.starts_with(':') ? 1 : 0), Setting::curly, std::nullopt);
            return;
        }
        const std::size_t kind = openers.find(prefix_.rest.front());
        if (kind == std::string_view::npos)
            return;
        std::size_t end = prefix_.rest.substr(0, longest_name).find(closers[kind]);
        if (end == std::string_view::npos || count_words(prefix_.rest.substr(1, end - 1)) > most_words_inside)
            return;
        const std::string_view name = prefix_.rest.substr(1, end - 1);
        ++end;
        if (prefix_.rest.substr(end).starts_with(':'))
            ++end;
        if (end == prefix_.rest.size() || std::string_view(" \t").find(prefix_.rest[end]) != std::string_view::npos)
            add(name, end, settings[kind], std::nullopt);
    }

    void read_emphasis()
    {
        const std::string_view marks = prefix_.rest.substr(0, prefix_.rest.starts_with("**") ? 2 : 1);
        if (!marks.starts_with('*'))
            return;
        const std::size_t end = prefix_.rest.substr(0, longest_name).find(marks, marks.size());
        if (end == std::string_view::npos)
            return;
        const std::string_view name = prefix_.rest.substr(marks.size(), end - marks.size());
        std::size_t size = end + marks.size();
        std::string_view words = prefix_.rest.substr(size);
        if (words.starts_with(':') || name.ends_with(':'))
            return;
        skip_blanks(words);
        takes_any(words, {"– ", "— ", "- "});
        add(name, prefix_.rest.size() - words.size(), Setting::emphasis, std::nullopt);
    }

    void read_own_line()
    {
        const bool is_signature = follows_text_ && (line_.starts_with("—") || line_.starts_with("–") ||
                                                    line_.starts_with("- ") || line_.starts_with("~"));
        if (is_signature) // "— Anna" below her words
            return;
        constexpr std::size_t longest = 60;
        constexpr std::size_t shortest_sentence = 6;
        std::string_view name = prefix_.rest;
        for (auto own = openings_.rbegin(); own != openings_.rend() && own->line_index == base_.line_index; ++own)
            if (own->setting == Setting::time)
                return;
        const bool is_sentence = ends_sentence(name) && name.size() > shortest_sentence;
        if (name.size() > longest || is_sentence || name.ends_with(',') || name.ends_with(':') || !has_text_below_)
            return;
        add(name, name.size(), Setting::own_line, std::nullopt);
    }

    void read_mark()
    {
        if (prefix_.rest.starts_with("«"))
            return;
        if (const auto set_off = read_set_off(prefix_.rest))
            add(prefix_.rest.substr(0, set_off->name_size), set_off->size, set_off->setting, std::nullopt,
                set_off->mark);
    }

    void read_to(std::size_t end, std::size_t separator, Setting setting)
    {
        if (end != std::string_view::npos && end > 0)
            add(prefix_.rest.substr(0, end), end + separator, setting, std::nullopt);
    }

    void add(std::string_view printed, std::size_t size, Setting setting, std::optional<std::uint32_t> time,
             std::string_view mark = {})
    {
        std::string name = without_emphasis(printed);
        time = take_last_time(name, time);
        if (prefix_.time || prefix_.has_date)
            name = sender_of(name);
        if (!may_be_name(name))
            return;
        Opening opening = base_;
        opening.setting = setting;
        opening.mark = mark;
        opening.label = label_named(name);
        opening.label.name.resize(size_without_marks(opening.label.name));
        if (opening.label.name.empty())
            return;
        opening.voice = fold(opening.label.name);
        if (!opening.label.time)
            opening.label.time = time ? time : prefix_.time;
        std::string_view words = prefix_.rest.substr(size);
        if (printed.starts_with('*') || printed.ends_with('*'))
            words.remove_prefix(std::min(words.find_first_not_of('*'), words.size()));
        skip_blanks(words);
        const auto stamp = read_time_stamp(words);
        if (stamp && stamp->is_certain) {
            opening.label.time = opening.label.time ? opening.label.time : stamp->seconds;
            words.remove_prefix(stamp->size);
            skip_blanks(words);
        }
        if (setting == Setting::time)
            takes_any(words, {"- ", "– "});
        opening.label.is_bare = setting != Setting::colon;
        opening.label.size = line_.size() - words.size();
        opening.has_speech = words.empty() ? has_text_below_ : !begins_within_sentence(words) || base_.has_date;
        opening.is_within_sentence =
            opening.is_within_sentence || (setting == Setting::own_line && follows_text_ && base_.is_within_sentence);
        openings_.push_back(std::move(opening));
    }

    std::string_view line_;
    Prefix prefix_;
    std::vector<Opening>& openings_;
    Opening base_;
    bool has_text_below_ = false;
    bool follows_time_ = false;
    bool follows_text_ = false;
};

/// Whether anything in the first bytes of a line may set a name off, or it is short enough for a name alone: all others
/// are passed over quickly.
bool may_have_opening(std::string_view line)
{
    constexpr std::size_t longest_own_line = 60;
    const std::string_view start = line.substr(0, longest_name + 30);
    if (line.size() <= longest_own_line || std::string_view("*[(<{@\xC2").find(line[0]) != std::string_view::npos)
        return true;
    if (may_be_set_off(line))
        return true;
    for (std::size_t at = 0; at < start.size(); ++at) {
        const char byte = start[at];
        const bool is_after_blank = at > 0 && start[at - 1] == ' ';
        if (byte == ':' || byte == '\t' || byte == '\xE2' ||
            (is_after_blank && (byte == '-' || byte == '[' || byte == '(' || byte == '#' || byte == '<' ||
                                byte == ' ' || is_ascii_digit(byte))))
            return true;
    }
    return false;
}

bool may_open(const MarkedLine& line)
{
    return !line.label && !line.content.is_empty() &&
           (line.role == LineRole::text || line.role == LineRole::stage || line.role == LineRole::heading);
}

/// A name alone that comes again with its time a few lines below ("Anna" / "0:03" / "Anna 0:03") is no opening.
void drop_echoes(std::vector<Opening>& openings)
{
    constexpr std::size_t most_lines = 3;
    std::map<std::string_view, std::vector<std::size_t>> timed;
    for (const Opening& opening : openings)
        if (opening.setting == Setting::time)
            timed[opening.voice].push_back(opening.line_index);
    std::vector<bool> are_echoes;
    for (const Opening& opening : openings) {
        const auto lines = timed.find(opening.voice);
        bool is_echo = false;
        if (opening.setting == Setting::own_line && lines != timed.end()) {
            const auto next = std::ranges::upper_bound(lines->second, opening.line_index);
            is_echo = next != lines->second.end() && *next - opening.line_index <= most_lines;
        }
        are_echoes.push_back(is_echo);
    }
    std::size_t index = 0;
    std::erase_if(openings, [&](const Opening&) { return are_echoes[index++]; });
}

}

std::vector<Opening> find_openings(std::string_view text, const std::vector<MarkedLine>& lines)
{
    std::vector<Opening> openings;
    for (std::size_t line_index = 0; line_index < lines.size(); ++line_index)
        if (may_open(lines[line_index]) && may_have_opening(content_of(text, lines[line_index])))
            OpeningReader(text, lines, line_index, openings).read(lines[line_index].role);
    drop_echoes(openings);
    return openings;
}

}
