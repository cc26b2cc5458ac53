#include "ingest/formats/mail/mail.hpp"

#include "error.hpp"
#include "ingest/conversation/transcript_writer.hpp"
#include "ingest/formats/html/html.hpp"
#include "ingest/formats/mail/mime_message.hpp"
#include "text/folding.hpp"
#include "text/trimmed.hpp"
#include "wording/said.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <map>
#include <utility>

namespace draad {

namespace {

std::string head_of(const MimeMessage& message, const char* name)
{
    const auto found = message.heads.find(name);
    return found == message.heads.end() ? "" : found->second;
}

/// "Noor Vis" of "\"Noor Vis\" <noor@voorbeeld.nl>"; the address where there is no name.
std::string name_of_sender(const std::string& from)
{
    const std::size_t address = from.find('<');
    std::string name = from.substr(0, address);
    std::erase(name, '"');
    name.erase(name.find_last_not_of(" \t") + 1);
    if (!trimmed(name).empty())
        return std::string(trimmed(name));
    const std::size_t begin = address == std::string::npos ? 0 : address + 1;
    return from.substr(begin, from.find('>') == std::string::npos ? from.npos : from.find('>') - begin);
}

/// "Op di 12 mrt 2024 om 10:03 schreef Kim Bos:" above what is quoted, in Dutch and English.
bool introduces_quotation(std::string_view line)
{
    const std::string folded = fold(trimmed(line));
    const bool tells = folded.find(" schreef") != std::string::npos || folded.find(" wrote") != std::string::npos ||
                       folded.find(" geschreven") != std::string::npos;
    return tells && folded.find_first_of("0123456789@") != std::string::npos && folded.find(':') != std::string::npos;
}

/// "-----Oorspronkelijk bericht-----", "Van: Kim" as Outlook writes above the message that it answers.
bool begins_earlier_message(std::string_view line, std::string_view below)
{
    const std::string folded = fold(trimmed(line));
    const bool is_rule = folded.starts_with("--") && (folded.find("oorspronkelijk bericht") != std::string::npos ||
                                                      folded.find("original message") != std::string::npos ||
                                                      folded.find("doorgestuurd bericht") != std::string::npos ||
                                                      folded.find("forwarded message") != std::string::npos);
    const std::string next = fold(trimmed(below));
    const bool is_head = (folded.starts_with("van: ") || folded.starts_with("from: ")) &&
                         (next.starts_with("verzonden: ") || next.starts_with("sent: ") ||
                          next.starts_with("datum: ") || next.starts_with("date: "));
    return is_rule || is_head;
}

std::vector<std::string> lines_of(const std::string& text)
{
    std::vector<std::string> lines;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        lines.push_back(text.substr(begin, end - begin));
        if (lines.back().ends_with('\r'))
            lines.back().pop_back();
        begin = end + 1;
    }
    return lines;
}

/// Writes the text of a message: paragraphs of its sender, and what is not the sender's.
class BodyWriter {
public:
    explicit BodyWriter(TranscriptWriter& writer) : writer_(writer) {}

    void write(const std::string& text)
    {
        const std::vector<std::string> lines = lines_of(text);
        for (std::size_t index = 0; index < lines.size(); ++index)
            add(lines[index], index + 1 < lines.size() ? lines[index + 1] : "");
        flush();
    }

private:
    void add(const std::string& line, std::string_view below)
    {
        if (line == "-- " || line == "--") {
            flush();
            ends_in_signature_ = true;
            return;
        }
        if (begins_earlier_message(line, below))
            is_earlier_ = true;
        const bool is_quoted = line.starts_with('>');
        const bool is_note = is_earlier_ || is_quoted || introduces_quotation(line);
        const LineRole role = is_note ? LineRole::note : ends_in_signature_ ? LineRole::meta : LineRole::text;
        const std::size_t begin = is_quoted ? line.find_first_not_of("> ") : 0;
        const std::string_view words = begin == std::string::npos ? "" : std::string_view(line).substr(begin);
        const bool begins_item = words.starts_with("- ") || words.starts_with("* ") || words.starts_with("• ");
        if (role != role_ || trimmed(words).empty() || begins_item)
            flush();
        role_ = role;
        paragraph_ += (paragraph_.empty() ? "" : " ") + std::string(trimmed(words));
    }

    void flush()
    {
        if (role_ == LineRole::text)
            writer_.add_paragraph(paragraph_);
        else
            writer_.add_aside(role_, paragraph_);
        paragraph_.clear();
    }

    TranscriptWriter& writer_;
    std::string paragraph_;
    LineRole role_ = LineRole::text;
    bool ends_in_signature_ = false;
    bool is_earlier_ = false;
};

/// The paragraphs of a page as plain text, those that it quotes with ">" before their lines.
std::string text_of_page(std::string_view name, const std::string& html)
{
    const std::string byte_order_mark = "\xEF\xBB\xBF"; // it was decoded, whatever the page itself says
    std::string text;
    for (const RichParagraph& paragraph : read_html_paragraphs(name, byte_order_mark + html).paragraphs) {
        const std::string_view mark = paragraph.kind == ParagraphKind::note ? "> " : "";
        for (const std::string& line : lines_of(paragraph.text))
            text += fmt::format("{}{}\n", mark, line);
        text += '\n';
    }
    return text;
}

class MailWriter {
public:
    explicit MailWriter(std::string_view name) : name_(name) {}

    void add(const MimeMessage& message)
    {
        constexpr std::array<std::pair<const char*, const char*>, 4> heads = {
            {{"from", "Van"}, {"to", "Aan"}, {"cc", "Cc"}, {"date", "Datum"}}};
        writer_.add_aside(LineRole::heading, head_of(message, "subject"));
        for (const auto& [head, shown] : heads)
            if (const std::string value = head_of(message, head); !value.empty())
                writer_.add_aside(LineRole::meta, fmt::format("{}: {}", shown, value));
        Label label;
        label.name = name_of_sender(head_of(message, "from"));
        writer_.open_turn(label);
        BodyWriter(writer_).write(message.is_html ? text_of_page(name_, message.text) : message.text);
        writer_.close_turn();
        attachments_.insert(attachments_.end(), message.attachments.begin(), message.attachments.end());
        for (const MimeMessage& within : message.messages)
            add(within);
        ++messages_;
    }

    Document finish(std::span<const Speaker> known, const MimeMessage& first)
    {
        Fields fields;
        if (messages_ == 1)
            for (const auto& [head, field] :
                 std::map<const char*, const char*>{{"date", "datum"}, {"subject", "titel"}})
                if (const std::string value = head_of(first, head); !value.empty())
                    fields[field] = value;
        Document document = writer_.finish(name_, "UTF-8", std::move(fields), known);
        if (!attachments_.empty())
            document.notes.push_back(
                said("attachments are left out; save those with text as files: {}", fmt::join(attachments_, ", ")));
        return document;
    }

private:
    std::string_view name_;
    TranscriptWriter writer_;
    std::vector<std::string> attachments_;
    std::size_t messages_ = 0;
};

/// "From noor@voorbeeld.nl Tue Mar 12 10:03:00 2024" with a head below it begins a message (RFC 4155), whatever heads
/// that message has.
bool begins_message(std::string_view text)
{
    constexpr auto days =
        std::to_array<std::string_view>({" Mon ", " Tue ", " Wed ", " Thu ", " Fri ", " Sat ", " Sun "});
    if (begins_as_mail(text))
        return true;
    const std::size_t end = std::min(text.find('\n'), text.size());
    const std::string_view line = text.substr(0, end);
    const bool has_day =
        std::ranges::any_of(days, [line](std::string_view day) { return line.find(day) != line.npos; });
    const std::string_view below = text.substr(std::min(end + 1, text.size()));
    const std::size_t colon = below.find_first_of(": \t\r\n");
    const bool has_time = line.find(':') != std::string_view::npos;
    return has_day && has_time && colon != std::string_view::npos && colon > 0 && below[colon] == ':';
}

/// A line of somebody's that begins with "From " is written ">From " in an mbox.
std::string without_escapes(std::string_view message)
{
    std::string text;
    for (std::size_t begin = 0; begin < message.size();) {
        const std::size_t end = std::min(message.find('\n', begin), message.size() - 1) + 1;
        std::string_view line = message.substr(begin, end - begin);
        const std::size_t marks = std::min(line.find_first_not_of('>'), line.size());
        if (marks > 0 && line.substr(marks).starts_with("From "))
            line.remove_prefix(1);
        text += line;
        begin = end;
    }
    return text;
}

/// The messages of an mbox, each below a line "From ...".
std::vector<std::string> part_messages(std::string_view bytes)
{
    std::vector<std::string> messages;
    std::size_t begin = 0;
    for (std::size_t at = bytes.find("\nFrom "); at != std::string_view::npos; at = bytes.find("\nFrom ", at + 1))
        if (begins_message(bytes.substr(at + 1))) {
            messages.push_back(without_escapes(bytes.substr(begin, at - begin)));
            begin = at + 1;
        }
    messages.push_back(without_escapes(bytes.substr(begin)));
    return messages;
}

}

Document read_mail(std::string_view name, std::string_view bytes, std::span<const Speaker> known)
{
    const std::vector<std::string> parts =
        bytes.starts_with("From ") ? part_messages(bytes) : std::vector{std::string(bytes)};
    MailWriter writer(name);
    const MimeMessage first = read_mime(parts.front());
    writer.add(first);
    for (std::size_t index = 1; index < parts.size(); ++index)
        writer.add(read_mime(parts[index]));
    return writer.finish(known, first);
}

}
