#include "ingest/formats/stm/stm.hpp"

#include "error.hpp"
#include "files/decoded_file.hpp"
#include "ingest/conversation/recording.hpp"
#include "ingest/lines/lines.hpp"
#include "text/folding.hpp"
#include "text/trimmed.hpp"
#include "wording/said.hpp"

#include <charconv>
#include <cmath>
#include <optional>
#include <string>
#include <vector>

namespace draad {

namespace {

/// The first field of a line, which is taken off it.
std::string_view take_field(std::string_view& line)
{
    constexpr std::string_view blanks = " \t";
    line = trimmed(line);
    const std::string_view field = line.substr(0, line.find_first_of(blanks));
    line.remove_prefix(field.size());
    return field;
}

std::optional<std::uint64_t> milliseconds(std::string_view field)
{
    constexpr double longest = 1e9;
    double seconds = 0;
    const auto [end, failure] = std::from_chars(field.data(), field.data() + field.size(), seconds);
    if (failure != std::errc() || end != field.data() + field.size() || !(seconds >= 0) || seconds > longest)
        return std::nullopt;
    return static_cast<std::uint64_t>(std::llround(seconds * 1000));
}

/// "<o,F0,male>": conditions of the recording.
void skip_labels(std::string_view& words)
{
    words = trimmed(words);
    if (words.starts_with('<') && words.find('>') != std::string_view::npos)
        words = trimmed(words.substr(words.find('>') + 1));
}

Label label_of(std::string_view speaker)
{
    const std::string folded = fold(speaker);
    Label label;
    if (folded != "unknown" && folded != "excluded_region" && folded != "inter_segment_gap")
        label.name = speaker;
    return label;
}

/// Nothing if the segment is not to be scored.
std::optional<SpokenPiece> read_segment(std::string_view name, std::size_t number, std::string_view line)
{
    take_field(line); // the file
    take_field(line); // the channel
    const std::string_view speaker = take_field(line);
    const auto begin = milliseconds(take_field(line));
    const auto end = milliseconds(take_field(line));
    if (!begin || !end)
        throw Error(said("{}:{}: this is no segment of STM: file, channel, speaker, begin and end in seconds, and "
                         "words; is it another format?",
                         name, number));
    skip_labels(line);
    if (line.empty() || line == "IGNORE_TIME_SEGMENT_IN_SCORING")
        return std::nullopt;
    SpokenPiece piece;
    piece.begin_ms = *begin;
    piece.end_ms = *end;
    piece.text = line;
    piece.label = label_of(speaker);
    return piece;
}

}

Document read_stm(std::string_view name, std::string_view bytes, std::span<const Speaker> known)
{
    const SourceText source = decode_file(name, bytes);
    std::vector<SpokenPiece> pieces;
    std::size_t number = 0;
    for (const TextRange range : split_lines(source.utf8)) {
        ++number;
        const std::string_view line = source.slice(range);
        if (line.empty() || line.starts_with(";;"))
            continue;
        if (std::optional<SpokenPiece> piece = read_segment(name, number, line))
            pieces.push_back(*std::move(piece));
    }
    if (pieces.empty())
        throw Error(said("{}: nothing is said in this file; leave it out", name));
    TranscriptWriter writer;
    write_pieces(pieces, writer);
    return writer.finish(name, source.encoding, {}, known);
}

}
