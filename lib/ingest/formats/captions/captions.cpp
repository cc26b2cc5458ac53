#include "ingest/formats/captions/captions.hpp"

#include "error.hpp"
#include "files/decoded_file.hpp"
#include "ingest/conversation/recording.hpp"
#include "ingest/formats/captions/caption_credits.hpp"
#include "ingest/formats/captions/caption_lines.hpp"
#include "ingest/lines/marked_line.hpp"
#include "ingest/passes/furniture.hpp"
#include "ingest/speakers/turns.hpp"
#include "text/characters.hpp"
#include "text/trimmed.hpp"
#include "wording/said.hpp"

#include <algorithm>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

namespace draad {

namespace {

/// How many bytes of a line say that another voice begins: "- ", "-", "– ", ">> "; 0 if none do.
std::size_t size_of_dialogue_mark(std::string_view line)
{
    for (const std::string_view mark : {">>>", ">>", "-", "–", "—"}) {
        if (!line.starts_with(mark))
            continue;
        const std::size_t size = std::min(line.find_first_not_of(' ', mark.size()), line.size());
        const char32_t first = character_at(line, size).code_point;
        const bool opens_speech = is_letter(first) || is_digit(first) ||
                                  std::u32string_view(U"'‘’\"“„.[(").find(first) != std::u32string_view::npos;
        return first != 0 && opens_speech ? size : 0;
    }
    return 0;
}

/// "♪ Slaap kindje slaap ♪": sung, not said.
bool is_song(std::string_view line)
{
    return line.starts_with("♪") || line.starts_with("♫") || (line.starts_with('#') && line.ends_with('#'));
}

/// The lines as plain text, a line each, so that labels and stage lines are found as in any text.
struct PlainLines {
    std::string text;
    std::vector<MarkedLine> lines;
    std::vector<bool> have_dash;
};

PlainLines as_plain_lines(const std::vector<ShownLine>& shown)
{
    PlainLines plain;
    for (const ShownLine& line : shown)
        plain.text += line.text + '\n';
    std::size_t begin = 0;
    for (const ShownLine& line : shown) {
        MarkedLine marked;
        marked.line = {begin, begin + line.text.size()};
        marked.content = marked.line;
        marked.content.begin += size_of_dialogue_mark(line.text);
        if (is_caption_credit(line.text))
            marked.role = LineRole::meta;
        else if (is_song(line.text))
            marked.role = LineRole::stage;
        plain.have_dash.push_back(marked.content != marked.line);
        plain.lines.push_back(std::move(marked));
        begin += line.text.size() + 1;
    }
    return plain;
}

/// The speaker that a voice tag names: "Anna (moeder)", or whatever an account is called.
Label label_of_voice(const std::string& voice)
{
    Label label = read_label(voice + ":").value_or(Label{});
    if (label.name.empty())
        label.name = voice;
    label.time.reset();
    return label;
}

/// What stands before words like a label and was not taken for one. Lines are joined to paragraphs before they have a
/// place, so that only the file is told.
void gather_refused(const PlainLines& plain, std::vector<LabelFinding>& refused)
{
    for (const MarkedLine& line : plain.lines) {
        if (line.refused_label.is_empty() || line.label)
            continue;
        const std::string label = plain.text.substr(line.refused_label.begin, line.refused_label.size());
        auto finding = std::ranges::find(refused, label, &LabelFinding::label);
        if (finding == refused.end())
            finding = refused.insert(refused.end(), {.label = label, .is_doubtful = true});
        ++finding->count;
    }
}

std::vector<SpokenPiece> pieces_of(const std::vector<ShownLine>& shown, std::span<const Speaker> known,
                                   std::vector<LabelFinding>& refused)
{
    PlainLines plain = as_plain_lines(shown);
    mark_stage_lines(plain.text, plain.lines);
    const bool has_voices = std::ranges::any_of(shown, [](const ShownLine& line) { return line.voice.has_value(); });
    if (!has_voices)
        mark_turns(plain.text, plain.lines, known);
    gather_refused(plain, refused);
    std::vector<SpokenPiece> pieces;
    for (std::size_t index = 0; index < shown.size(); ++index) {
        const MarkedLine& line = plain.lines[index];
        SpokenPiece piece;
        piece.begin_ms = shown[index].begin_ms;
        piece.end_ms = shown[index].end_ms;
        piece.text = content_of(plain.text, line);
        piece.role = line.role;
        piece.label = has_voices ? label_of_voice(shown[index].voice.value_or("")) : line.label;
        piece.is_other_voice = !has_voices && !line.label && plain.have_dash[index];
        pieces.push_back(std::move(piece));
    }
    return pieces;
}

Document read_captions(std::string_view name, std::string_view bytes, std::span<const Speaker> known,
                       CaptionDialect dialect)
{
    const SourceText source = decode_file(name, bytes);
    const std::vector<CaptionCue> cues = read_cues(source.utf8, dialect);
    if (cues.empty())
        throw Error(said("{}: there are no captions in this file: no line such as "
                         "'00:00:01.000 --> 00:00:04.000'; give it the ending of what it is",
                         name));
    TranscriptWriter writer;
    std::vector<LabelFinding> refused;
    write_pieces(pieces_of(shown_lines(cues), known, refused), writer);
    Document document = writer.finish(name, source.encoding, {}, known);
    std::ranges::move(refused, std::back_inserter(document.card.labels));
    return document;
}

}

Document read_webvtt(std::string_view name, std::string_view bytes, std::span<const Speaker> known)
{
    return read_captions(name, bytes, known, CaptionDialect::webvtt);
}

Document read_sbv(std::string_view name, std::string_view bytes, std::span<const Speaker> known)
{
    const SourceText source = decode_file(name, bytes);
    std::string subrip;
    for (std::size_t begin = 0; begin < source.utf8.size();) {
        const std::size_t end = std::min(source.utf8.find('\n', begin), source.utf8.size());
        std::string line = source.utf8.substr(begin, end - begin);
        const std::size_t comma = line.find(',');
        if (comma != std::string::npos && line.find_first_not_of("0123456789:.,\r") == std::string::npos &&
            line.find(':') < comma)
            line.replace(comma, 1, " --> ");
        subrip += line + '\n';
        begin = end + 1;
    }
    return read_captions(name, subrip, known, CaptionDialect::subrip);
}

bool begins_as_webvtt(std::string_view bytes)
{
    bytes = trimmed(bytes.substr(0, 64));
    return bytes.starts_with("WEBVTT") &&
           (bytes.size() == 6 || std::string_view(" \t\r\n").find(bytes[6]) != std::string_view::npos);
}

bool begins_as_subrip(std::string_view bytes)
{
    constexpr std::string_view digits = "0123456789";
    bytes = trimmed(bytes.substr(0, 200));
    const std::size_t end = bytes.find_first_of("\r\n");
    if (end == 0 || end == std::string_view::npos ||
        bytes.substr(0, end).find_first_not_of("0123456789 ") != std::string_view::npos)
        return false;
    const std::string_view below = trimmed(bytes.substr(end));
    const std::string_view times = below.substr(0, below.find_first_of("\r\n"));
    return !times.empty() && digits.find(times.front()) != std::string_view::npos &&
           times.find("-->") != std::string_view::npos && times.find(',') != std::string_view::npos;
}

Document read_subrip(std::string_view name, std::string_view bytes, std::span<const Speaker> known)
{
    return read_captions(name, bytes, known, CaptionDialect::subrip);
}

}
