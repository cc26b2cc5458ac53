#include "ingest/formats/whatsapp/whatsapp.hpp"

#include "files/decoded_file.hpp"
#include "ingest/conversation/transcript_writer.hpp"
#include "ingest/formats/whatsapp/chat_notices.hpp"
#include "text/trimmed.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace draad {

namespace {

/// The day and time before a message.
struct ChatStamp {
    std::size_t size = 0;
    std::string_view day;
    std::uint32_t seconds = 0; ///< of the day
};

/// Walks over the signs of a stamp.
class StampScanner {
public:
    explicit StampScanner(std::string_view text) : text_(text) {}

    std::optional<std::uint32_t> number(std::size_t most_digits)
    {
        std::uint32_t value = 0;
        const std::size_t begin = at_;
        while (at_ < text_.size() && at_ - begin < most_digits && text_[at_] >= '0' && text_[at_] <= '9')
            value = 10 * value + static_cast<std::uint32_t>(text_[at_++] - '0');
        return at_ > begin ? std::optional(value) : std::nullopt;
    }

    bool take(std::string_view sign)
    {
        const bool is_here = text_.substr(at_).starts_with(sign);
        at_ += is_here ? sign.size() : 0;
        return is_here;
    }

    bool take_any(std::initializer_list<std::string_view> signs)
    {
        return std::ranges::any_of(signs, [this](std::string_view sign) { return take(sign); });
    }

    std::size_t at() const { return at_; }

private:
    std::string_view text_;
    std::size_t at_ = 0;
};

bool take_day(StampScanner& scanner)
{
    const auto take_mark = [&scanner] { return scanner.take_any({"-", "/", "."}); };
    return scanner.number(4) && take_mark() && scanner.number(2) && take_mark() && scanner.number(4);
}

std::optional<std::uint32_t> take_time(StampScanner& scanner)
{
    constexpr std::uint32_t half_day = 12;
    auto hour = scanner.number(2);
    if (!hour || !scanner.take_any({":", "."}))
        return std::nullopt;
    const auto minute = scanner.number(2);
    if (!minute || *hour > 23 || *minute > 59)
        return std::nullopt;
    const auto second = scanner.take_any({":", "."}) ? scanner.number(2) : std::optional(0U);
    scanner.take_any({" ", "\u202F", "\u00A0"});
    if (scanner.take_any({"PM", "pm", "p.m.", "P.M."}))
        *hour = *hour % half_day + half_day;
    else if (scanner.take_any({"AM", "am", "a.m.", "A.M."}))
        *hour %= half_day;
    return (*hour * 60 + *minute) * 60 + second.value_or(0);
}

std::optional<ChatStamp> read_stamp(std::string_view line)
{
    StampScanner scanner(line);
    const bool is_bracketed = scanner.take("[");
    const std::size_t begin = scanner.at();
    if (!take_day(scanner))
        return std::nullopt;
    const std::size_t end = scanner.at();
    scanner.take(",");
    scanner.take_any({" om ", " ", "\u202F"});
    const auto seconds = take_time(scanner);
    if (!seconds || !(is_bracketed ? scanner.take("]") : scanner.take_any({"- ", " - ", "– "})))
        return std::nullopt;
    return ChatStamp{.size = scanner.at(), .day = line.substr(begin, end - begin), .seconds = *seconds};
}

/// Whether a character shows nothing: a mark of direction, or of the order of bytes.
bool is_invisible(std::string_view character)
{
    constexpr auto marks =
        std::to_array<std::string_view>({"\u200E", "\u200F", "\u202A", "\u202B", "\u202C", "\u202D", "\u202E", "\u2066",
                                         "\u2067", "\u2068", "\u2069", "\uFEFF"});
    return std::ranges::find(marks, character) != marks.end();
}

/// WhatsApp writes marks of direction around lines, names and numbers, and blanks of many widths.
std::string visible(std::string_view text)
{
    constexpr std::size_t size = 3; // bytes of each such mark
    std::string shown;
    for (std::size_t at = 0; at < text.size(); ++at)
        if (is_invisible(text.substr(at, size)))
            at += size - 1;
        else
            shown += text[at];
    return std::string(trimmed(shown));
}

/// Takes a line off the front of text, as it stands there.
std::string_view take_line(std::string_view& text)
{
    const std::size_t end = std::min(text.find('\n'), text.size());
    std::string_view line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    if (line.ends_with('\r'))
        line.remove_suffix(1);
    return line;
}

/// A sender without the "~" that says that the name is the sender's own, with blanks that are blanks.
std::string name_of_sender(std::string_view sender)
{
    std::string name(sender);
    for (const std::string_view blank : {"\u202F", "\u00A0"})
        for (std::size_t at = name.find(blank); at != std::string::npos; at = name.find(blank, at))
            name.replace(at, blank.size(), " ");
    name.erase(0, name.starts_with('~') ? 1 : 0);
    return std::string(trimmed(name));
}

struct ChatMessage {
    std::string day;
    std::uint32_t time = 0;
    std::string sender; ///< empty if WhatsApp itself speaks
    std::vector<std::string> lines;
    /// iOS puts a mark of direction before what is no message of somebody's.
    bool is_marked = false;
};

/// Gathers the messages of a chat.
class ChatReader {
public:
    void add(std::string_view line)
    {
        const std::string shown = visible(line);
        if (const auto stamp = read_stamp(shown))
            begin_message(*stamp, trimmed(std::string_view(shown).substr(stamp->size)), begins_marked(line));
        else if (!shown.empty() && !messages_.empty())
            messages_.back().lines.push_back(shown);
    }

    std::vector<ChatMessage> take() { return std::move(messages_); }

private:
    static bool begins_marked(std::string_view line)
    {
        const std::size_t colon = line.find(": ");
        return colon != std::string_view::npos && line.substr(colon + 2).starts_with("\u200E");
    }

    void begin_message(const ChatStamp& stamp, std::string_view said, bool is_marked)
    {
        constexpr std::size_t longest_name = 80;
        const std::size_t colon = said.find(": ");
        const std::size_t end = colon == std::string_view::npos && said.ends_with(':') ? said.size() - 1 : colon;
        const bool is_notice =
            end == std::string_view::npos || end > longest_name || is_notice_before_colon(said.substr(0, end));
        ChatMessage message;
        message.day = stamp.day;
        message.time = stamp.seconds;
        message.is_marked = is_marked && !is_notice;
        if (!is_notice)
            message.sender = name_of_sender(said.substr(0, end));
        message.lines.emplace_back(is_notice ? said : trimmed(said.substr(end + 1)));
        messages_.push_back(std::move(message));
    }

    std::vector<ChatMessage> messages_;
};

/// Writes messages as turns of their senders.
class ChatWriter {
public:
    void write(std::span<const ChatMessage> messages)
    {
        // Where every message has the mark, it says nothing.
        has_marks_ = std::ranges::any_of(
            messages, [](const ChatMessage& message) { return !message.sender.empty() && !message.is_marked; });
        for (const ChatMessage& message : messages)
            add(message);
    }

    Document finish(std::string_view name, std::string encoding, std::span<const Speaker> known)
    {
        return writer_.finish(name, std::move(encoding), {}, known);
    }

private:
    void add(const ChatMessage& message)
    {
        if (message.day != day_) {
            day_ = message.day;
            writer_.add_aside(LineRole::meta, day_);
            speaker_.reset();
        }
        const bool is_notice = message.sender.empty() || (message.is_marked && has_marks_);
        std::string words;
        std::string notice;
        for (const std::string& line : message.lines) {
            const SentLine sent = is_notice ? SentLine{.words = {}, .notice = line} : divide_line(line);
            append(words, sent.words);
            append(notice, sent.notice);
        }
        if (!words.empty())
            say(message, words);
        if (!notice.empty())
            writer_.add_aside(LineRole::note, message.sender.empty() ? notice : message.sender + ": " + notice);
    }

    static void append(std::string& text, std::string_view more)
    {
        if (!more.empty())
            text += (text.empty() ? "" : " ") + std::string(more);
    }

    void say(const ChatMessage& message, const std::string& words)
    {
        if (message.sender == speaker_) {
            writer_.add_paragraph(words, message.time);
            return;
        }
        Label label;
        label.name = message.sender;
        label.time = message.time;
        writer_.open_turn(label);
        writer_.add_paragraph(words);
        speaker_ = message.sender;
    }

    TranscriptWriter writer_;
    std::string day_;
    std::optional<std::string> speaker_; ///< of the turn that is open
    bool has_marks_ = false;
};

}

Document read_whatsapp(std::string_view name, std::string_view bytes, std::span<const Speaker> known)
{
    const SourceText source = decode_file(name, bytes);
    ChatReader chat;
    for (std::string_view rest = source.utf8; !rest.empty();)
        chat.add(take_line(rest));
    ChatWriter writer;
    writer.write(chat.take());
    return writer.finish(name, source.encoding, known);
}

bool begins_as_whatsapp(std::string_view bytes)
{
    constexpr std::size_t looked_at = 4000;
    constexpr std::size_t fewest = 2;
    std::size_t stamps = 0;
    bool is_first = true;
    for (std::string_view rest = bytes.substr(0, looked_at); !rest.empty() && stamps < fewest;) {
        const std::string line = visible(take_line(rest));
        if (line.empty())
            continue;
        const bool has_stamp = read_stamp(line).has_value();
        if (is_first && !has_stamp)
            return false;
        is_first = false;
        stamps += has_stamp ? 1 : 0;
    }
    return stamps >= fewest;
}

}
