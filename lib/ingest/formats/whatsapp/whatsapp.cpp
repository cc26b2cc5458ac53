#include "ingest/formats/whatsapp/whatsapp.hpp"

#include "files/decoded_file.hpp"
#include "ingest/conversation/transcript_writer.hpp"
#include "text/folding.hpp"
#include "text/trimmed.hpp"

#include <algorithm>
#include <optional>

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

/// "<Media weggelaten>", "afbeelding weggelaten", "image omitted": what stood there is not in the export.
bool is_left_out(std::string_view message)
{
    constexpr std::size_t longest = 60;
    const std::string folded = fold(message);
    return message.size() < longest &&
           (folded.find("weggelaten") != std::string::npos || folded.find("omitted") != std::string::npos);
}

/// From the first visible character: WhatsApp writes marks of direction before lines, names and messages.
std::string_view from_visible(std::string_view text)
{
    text = trimmed(text);
    while (text.starts_with("\u200E") || text.starts_with("\u200F") || text.starts_with("\u202A"))
        text = trimmed(text.substr(3));
    return text;
}

std::string_view take_line(std::string_view& text)
{
    const std::size_t end = std::min(text.find('\n'), text.size());
    std::string_view line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    if (line.ends_with('\r'))
        line.remove_suffix(1);
    return from_visible(line);
}

class ChatReader {
public:
    void add(std::string_view line)
    {
        if (const auto stamp = read_stamp(line)) {
            flush();
            begin_message(*stamp, from_visible(line.substr(stamp->size)));
        } else if (!line.empty())
            message_ += (message_.empty() ? "" : " ") + std::string(line);
    }

    Document finish(std::string_view name, std::string encoding, std::span<const Speaker> known)
    {
        flush();
        return writer_.finish(name, std::move(encoding), {}, known);
    }

private:
    void begin_message(const ChatStamp& stamp, std::string_view said)
    {
        constexpr std::size_t longest_name = 80;
        if (stamp.day != day_) {
            day_ = stamp.day;
            writer_.add_aside(LineRole::meta, day_);
            speaker_.reset();
        }
        time_ = stamp.seconds;
        const std::size_t colon = said.find(": ");
        const std::size_t end = colon == std::string_view::npos && said.ends_with(':') ? said.size() - 1 : colon;
        is_notice_ = end == std::string_view::npos || end > longest_name ||
                     said.substr(0, end).find_first_of("\"“”") != std::string_view::npos;
        sender_ = is_notice_ ? "" : std::string(said.substr(0, end));
        message_ = is_notice_ ? said : from_visible(said.substr(end + 1));
    }

    void flush()
    {
        if (message_.empty())
            return;
        if (is_notice_ || is_left_out(message_))
            writer_.add_aside(LineRole::note, sender_.empty() ? message_ : sender_ + ": " + message_);
        else if (sender_ == speaker_)
            writer_.add_paragraph(message_, time_);
        else {
            Label label;
            label.name = sender_;
            label.time = time_;
            writer_.open_turn(label);
            writer_.add_paragraph(message_);
            speaker_ = sender_;
        }
        message_.clear();
    }

    TranscriptWriter writer_;
    std::string day_;
    std::uint32_t time_ = 0;
    std::string sender_;
    std::optional<std::string> speaker_; ///< of the turn that is open
    std::string message_;
    bool is_notice_ = true;
};

}

Document read_whatsapp(std::string_view name, std::string_view bytes, std::span<const Speaker> known)
{
    const SourceText source = decode_file(name, bytes);
    ChatReader chat;
    for (std::string_view rest = source.utf8; !rest.empty();)
        chat.add(take_line(rest));
    return chat.finish(name, source.encoding, known);
}

bool begins_as_whatsapp(std::string_view bytes)
{
    constexpr std::size_t looked_at = 4000;
    constexpr std::size_t fewest = 2;
    std::size_t stamps = 0;
    bool is_first = true;
    for (std::string_view rest = bytes.substr(0, looked_at); !rest.empty() && stamps < fewest;) {
        const std::string_view line = take_line(rest);
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
