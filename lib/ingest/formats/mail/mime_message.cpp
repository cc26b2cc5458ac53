#include "ingest/formats/mail/mime_message.hpp"

#include "ingest/formats/mail/transfer_encodings.hpp"
#include "text/trimmed.hpp"

#include <algorithm>
#include <array>

namespace draad {

namespace {

constexpr std::size_t deepest_part = 20;

std::string lower(std::string_view text)
{
    std::string folded(text);
    for (char& letter : folded)
        if (letter >= 'A' && letter <= 'Z')
            letter = static_cast<char>(letter - 'A' + 'a');
    return folded;
}

/// Takes a line off the front of bytes, without its end.
std::string_view take_line(std::string_view& bytes)
{
    const std::size_t end = std::min(bytes.find('\n'), bytes.size());
    std::string_view line = bytes.substr(0, end);
    bytes.remove_prefix(std::min(end + 1, bytes.size()));
    if (line.ends_with('\r'))
        line.remove_suffix(1);
    return line;
}

bool is_head(std::string_view line)
{
    const std::size_t colon = line.find(':');
    return colon != std::string_view::npos && colon > 0 && line.substr(0, colon).find_first_of(" \t") == line.npos;
}

/// The heads at the front of bytes, folded lines joined; what stays is the body.
std::map<std::string, std::string> take_heads(std::string_view& bytes)
{
    std::map<std::string, std::string> heads;
    std::string* last = nullptr;
    bool is_below_first = false; // the first line of a message in an mbox is "From noor@voorbeeld.nl Tue Mar 12"
    while (!bytes.empty()) {
        const std::string_view before = bytes;
        const std::string_view line = take_line(bytes);
        if (line.empty())
            break;
        if ((line.front() == ' ' || line.front() == '\t') && last != nullptr)
            *last += ' ' + std::string(trimmed(line));
        else if (is_head(line)) {
            const std::size_t colon = line.find(':');
            std::string& value = heads[lower(line.substr(0, colon))];
            last = &value;
            if (value.empty())
                value = trimmed(line.substr(colon + 1));
        } else if (last != nullptr || is_below_first || !line.starts_with("From ")) {
            bytes = before;
            break;
        }
        is_below_first = true;
    }
    return heads;
}

/// A parameter of a head: charset=utf-8 or name="a b.pdf".
std::string parameter(const std::string& head, const std::string& name)
{
    const std::string folded = lower(head);
    for (std::size_t at = folded.find(name); at != std::string::npos; at = folded.find(name, at + 1)) {
        std::size_t begin = at + name.size();
        const bool is_whole = at > 0 && std::string_view(" ;\t").find(folded[at - 1]) != std::string_view::npos;
        if (!is_whole || begin >= head.size() || head[begin] != '=')
            continue;
        const bool is_quoted = head.substr(++begin, 1) == "\"";
        begin += is_quoted ? 1 : 0;
        const std::size_t end = std::min(head.find_first_of(is_quoted ? "\"" : "; \t", begin), head.size());
        return head.substr(begin, end - begin);
    }
    return "";
}

std::string head_of(const std::map<std::string, std::string>& heads, const char* name)
{
    const auto found = heads.find(name);
    return found == heads.end() ? "" : found->second;
}

class PartReader {
public:
    explicit PartReader(MimeMessage& message) : message_(message) {}

    void read(const std::map<std::string, std::string>& heads, std::string_view body, std::size_t depth)
    {
        const std::string type = head_of(heads, "content-type");
        const std::string kind = lower(type.substr(0, type.find_first_of("; \t")));
        const std::string disposition = head_of(heads, "content-disposition");
        const std::string boundary = parameter(type, "boundary");
        if (kind.starts_with("multipart/") && !boundary.empty())
            read_parts(body, boundary, depth, kind == "multipart/alternative");
        else if (kind == "message/rfc822" && depth < deepest_part)
            read_message(body, depth);
        else if (lower(disposition).starts_with("attachment") || (!kind.empty() && !kind.starts_with("text/")))
            add_attachment(type, disposition, kind);
        else if (kind.empty() || kind == "text/plain" || kind == "text/html")
            add_text(decode_transfer(body, head_of(heads, "content-transfer-encoding")), parameter(type, "charset"),
                     kind == "text/html");
    }

    void read_message(std::string_view body, std::size_t depth)
    {
        MimeMessage within;
        PartReader(within).read_whole(body, depth + 1);
        message_.messages.push_back(std::move(within));
    }

    void read_whole(std::string_view bytes, std::size_t depth)
    {
        const std::map<std::string, std::string> heads = take_heads(bytes);
        for (const auto& [name, value] : heads)
            message_.heads[name] = decode_words(value);
        read(heads, bytes, depth);
    }

private:
    void read_parts(std::string_view body, const std::string& boundary, std::size_t depth, bool are_alternatives)
    {
        if (depth >= deepest_part)
            return;
        const std::string mark = "--" + boundary;
        const bool had_text = !message_.text.empty();
        std::size_t begin = find_mark(body, mark, 0);
        while (begin != std::string_view::npos) {
            begin += mark.size();
            if (body.substr(begin, 2) == "--")
                break;
            begin = std::min(body.find('\n', begin), body.size() - 1) + 1;
            const std::size_t end = find_mark(body, mark, begin);
            std::string_view part = body.substr(begin, end == body.npos ? end : end - begin);
            const std::map<std::string, std::string> heads = take_heads(part);
            const bool is_second = are_alternatives && !had_text && !message_.text.empty();
            if (!is_second)
                read(heads, part, depth + 1);
            begin = end;
        }
    }

    /// The mark stands at the beginning of a line.
    static std::size_t find_mark(std::string_view body, const std::string& mark, std::size_t from)
    {
        for (std::size_t at = body.find(mark, from); at != std::string_view::npos; at = body.find(mark, at + 1))
            if (at == 0 || body[at - 1] == '\n')
                return at;
        return std::string_view::npos;
    }

    void add_attachment(const std::string& type, const std::string& disposition, const std::string& kind)
    {
        std::string name = parameter(disposition, "filename");
        if (name.empty())
            name = parameter(type, "name");
        message_.attachments.push_back(name.empty() ? kind : decode_words(name));
    }

    /// Further parts of text (a footer of a list) go behind the first, if they are of its kind.
    void add_text(const std::string& bytes, const std::string& charset, bool is_html)
    {
        if (trimmed(bytes).empty())
            return;
        if (message_.text.empty())
            message_.is_html = is_html;
        else if (message_.is_html != is_html)
            return;
        message_.text += (message_.text.empty() ? "" : "\n\n") + decode_charset(bytes, charset);
    }

    MimeMessage& message_;
};

}

MimeMessage read_mime(std::string_view bytes)
{
    if (bytes.starts_with("\xEF\xBB\xBF"))
        bytes.remove_prefix(3);
    MimeMessage message;
    PartReader(message).read_whole(bytes, 0);
    return message;
}

bool begins_as_mail(std::string_view bytes)
{
    constexpr auto names = std::to_array<std::string_view>(
        {"from", "to", "date", "subject", "message-id", "received", "mime-version", "return-path", "delivered-to"});
    constexpr std::size_t fewest = 3;
    std::string_view head = bytes.substr(0, 16'000);
    std::size_t known = 0;
    bool has_identity = false;
    for (const auto& [name, value] : take_heads(head)) {
        known += std::ranges::find(names, name) != names.end() ? 1 : 0;
        has_identity = has_identity || name == "message-id" || name == "mime-version" || name == "received";
    }
    return known >= fewest && has_identity;
}

}
