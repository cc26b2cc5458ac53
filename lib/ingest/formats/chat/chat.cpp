#include "ingest/formats/chat/chat.hpp"

#include "error.hpp"
#include "files/decoded_file.hpp"
#include "ingest/conversation/transcript_writer.hpp"
#include "ingest/formats/chat/chat_words.hpp"
#include "ingest/lines/lines.hpp"
#include "text/folding.hpp"
#include "text/trimmed.hpp"
#include "wording/said.hpp"

#include <algorithm>
#include <limits>
#include <map>

namespace draad {

namespace {

/// A header, main tier or dependent tier with the lines that go on with it.
struct Tier {
    /// "@Participants", "*INV", "%com".
    std::string code;
    std::string content;
};

constexpr std::string_view blanks = " \t";

/// The size of a code that opens a line, its colon included: "*INV:", "%com:", "@Languages:", "@Begin"; 0 if none does.
std::size_t size_of_code(std::string_view line)
{
    constexpr std::size_t longest = 30;
    if (line.empty() || std::string_view("@*%").find(line[0]) == std::string_view::npos)
        return 0;
    const std::size_t end = std::min(line.find_first_of(": \t", 1), line.size());
    if (end < 2 || end > longest)
        return 0;
    // "@New Episode" and "@Tape Location:" are of two words.
    const std::size_t colon = line[0] == '@' ? line.substr(0, longest).find(':') : end;
    if (line[0] == '@' && colon != std::string_view::npos)
        return colon + 1;
    return end < line.size() && line[end] == ':' ? end + 1 : end;
}

std::vector<Tier> read_tiers(std::string_view text)
{
    std::vector<Tier> tiers;
    for (const TextRange range : split_lines(text)) {
        const std::string_view line = text.substr(range.begin, range.size());
        const std::size_t size = size_of_code(line);
        if (size > 0) {
            std::string code(line.substr(0, size));
            if (code.back() == ':')
                code.pop_back();
            tiers.push_back({std::move(code), std::string(trimmed(line.substr(size)))});
        } else if (!line.empty() && !tiers.empty())
            tiers.back().content += ' ' + std::string(line);
    }
    return tiers;
}

std::vector<std::string_view> split(std::string_view text, std::string_view marks)
{
    std::vector<std::string_view> parts;
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t end = std::min(text.find_first_of(marks, begin), text.size());
        parts.push_back(trimmed(text.substr(begin, end - begin)));
        begin = end + 1;
    }
    return parts;
}

/// Speakers by their code, as a header names them.
using Participants = std::map<std::string, Label>;

/// "INV Anna Investigator, CHI Target_Child": code, perhaps a name, role.
void read_participants(std::string_view content, Participants& participants)
{
    for (const std::string_view participant : split(content, ",")) {
        std::vector<std::string_view> words = split(participant, blanks);
        std::erase_if(words, [](std::string_view word) { return word.empty(); });
        if (words.empty())
            continue;
        Label& label = participants[std::string(words.front())];
        label.name = words.size() > 2 ? words[1] : words.front();
        std::ranges::replace(label.name, '_', ' ');
        label.role = words.size() > 1 ? words.back() : "";
    }
}

/// "nld|corpus|CHI|3;00.||||Target_Child|||": the third field is the code, the eighth the role.
void read_identity(std::string_view content, Participants& participants)
{
    const std::vector<std::string_view> parts = split(content, "|");
    if (parts.size() < 8 || parts[2].empty())
        return;
    Label& label = participants[std::string(parts[2])];
    if (label.name.empty())
        label.name = parts[2];
    if (label.role.empty())
        label.role = parts[7];
}

std::optional<std::uint32_t> seconds_of(std::optional<std::uint64_t> milliseconds)
{
    if (!milliseconds)
        return std::nullopt;
    return static_cast<std::uint32_t>(
        std::min<std::uint64_t>(*milliseconds / 1000, std::numeric_limits<std::uint32_t>::max()));
}

constexpr char plain_bullet = '\x7F';

/// A file with a bullet on every line has so many control characters that it would pass for no text.
std::string with_plain_bullets(std::string_view bytes)
{
    std::string plain(bytes);
    std::ranges::replace(plain, chat_bullet, plain_bullet);
    return plain;
}

/// Writes tier after tier.
class ChatReader {
public:
    explicit ChatReader(TranscriptWriter& writer) : writer_(writer) {}

    void add(const Tier& tier)
    {
        if (tier.code.starts_with('*'))
            add_utterance(tier);
        else if (tier.code.starts_with('@'))
            add_header(fold(tier.code.substr(1)), tier.content);
    }

    bool has_speech() const { return has_speech_; }
    const Fields& fields() const { return fields_; }

private:
    void add_header(const std::string& header, const std::string& content)
    {
        if (header == "participants")
            read_participants(content, participants_);
        else if (header == "id")
            read_identity(content, participants_);
        else if (header == "date")
            fields_["datum"] = content;
        else if (header == "location")
            fields_["plaats"] = content;
        else if (header == "comment" || header == "situation")
            writer_.add_aside(LineRole::meta, content);
    }

    void add_utterance(const Tier& tier)
    {
        has_speech_ = true;
        const std::string code = tier.code.substr(1);
        std::string content = tier.content;
        std::ranges::replace(content, plain_bullet, chat_bullet);
        const ChatUtterance utterance = plain_words_of_chat(content);
        if (utterance.text.empty())
            return;
        const auto time = seconds_of(utterance.begin_ms);
        if (code != speaker_) {
            Label& known = participants_[code];
            if (known.name.empty())
                known.name = code;
            Label label = known;
            label.time = time;
            writer_.open_turn(label);
            speaker_ = code;
        }
        writer_.add_paragraph(utterance.text, time);
    }

    TranscriptWriter& writer_;
    Participants participants_;
    Fields fields_;
    std::string speaker_;
    bool has_speech_ = false;
};

}

Document read_chat(std::string_view name, std::string_view bytes, std::span<const Speaker> known)
{
    const SourceText source = decode_file(name, with_plain_bullets(bytes));
    TranscriptWriter writer;
    ChatReader reader(writer);
    for (const Tier& tier : read_tiers(source.utf8))
        reader.add(tier);
    if (!reader.has_speech())
        throw Error(said("{}: there is no speech in this file: no line such as '*INV: wat weet je nog'; give it "
                         "the ending of what it is",
                         name));
    return writer.finish(name, source.encoding, reader.fields(), known);
}

}
