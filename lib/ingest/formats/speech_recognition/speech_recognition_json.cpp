#include "ingest/formats/speech_recognition/speech_recognition_json.hpp"

#include "error.hpp"
#include "files/decoded_file.hpp"
#include "ingest/conversation/recording.hpp"
#include "ingest/formats/captions/caption_credits.hpp"
#include "ingest/formats/speech_recognition/json_bounds.hpp"
#include "ingest/formats/speech_recognition/json_times.hpp"
#include "ingest/formats/speech_recognition/service_shapes.hpp"
#include "ingest/lines/shape.hpp"
#include "text/trimmed.hpp"
#include "wording/said.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <map>

namespace draad {

namespace {

using Json = nlohmann::json;

constexpr double of_second = 1000; // milliseconds

/// Names of speakers by their identifier, where a list says them.
using Names = std::map<std::string, std::string>;

/// NaN and Infinity, which Python writes for numbers that are none, as empty texts of the same size.
std::string without_non_numbers(std::string_view text)
{
    std::string json(text);
    bool is_quoted = false;
    for (std::size_t at = 0; at < json.size(); ++at) {
        if (json[at] == '\\')
            ++at;
        else if (json[at] == '"')
            is_quoted = !is_quoted;
        else if (!is_quoted)
            for (const std::string_view word : {"-Infinity", "Infinity", "NaN"})
                if (json.compare(at, word.size(), word) == 0) {
                    std::fill_n(json.begin() + static_cast<std::ptrdiff_t>(at), word.size(), ' ');
                    json[at] = json[at + 1] = '"';
                    ++at;
                }
    }
    return json;
}

Json parse(std::string_view name, std::string_view text)
{
    check_json(name, text);
    try {
        const bool has_non_numbers =
            text.find("NaN") != std::string_view::npos || text.find("Infinity") != std::string_view::npos;
        return has_non_numbers ? Json::parse(without_non_numbers(text)) : Json::parse(text);
    } catch (const Json::parse_error& error) {
        const LineAndColumn location = line_and_column(text, error.byte > 0 ? error.byte - 1 : 0);
        throw Error(said("{}:{}:{}: this is no JSON, or part of it is missing; export it again", name, location.line,
                         location.column));
    } catch (const Json::out_of_range&) {
        throw Error(said("{}: a number in this JSON is larger than any time; export it again", name));
    }
}

const Json* member(const Json& object, const char* name)
{
    const auto found = object.is_object() ? object.find(name) : object.end();
    return object.is_object() && found != object.end() ? &*found : nullptr;
}

std::string text_of(const Json& object, std::initializer_list<const char*> names)
{
    for (const char* name : names) {
        const Json* value = member(object, name);
        if (value != nullptr && value->is_string())
            return value->get<std::string>();
    }
    return "";
}

/// A speaker may be a number.
std::string identifier_of(const Json& object, std::initializer_list<const char*> names)
{
    for (const char* name : names)
        if (const Json* value = member(object, name); value != nullptr && value->is_number_integer())
            return value->dump();
    return text_of(object, names);
}

/// Milliseconds; nothing if there is no such time. `unit` is that of bare numbers, in milliseconds.
std::optional<std::uint64_t> time_of(const Json& object, std::initializer_list<const char*> names, double unit)
{
    constexpr double longest = 1e10; // milliseconds
    for (const char* name : names) {
        const Json* value = member(object, name);
        const auto time = value == nullptr ? std::nullopt : read_json_time(*value);
        const double milliseconds = time.value_or(-1) * (time && value->is_number() ? unit : of_second);
        if (milliseconds >= 0 && milliseconds < longest)
            return static_cast<std::uint64_t>(std::llround(milliseconds));
    }
    return std::nullopt;
}

constexpr std::initializer_list<const char*> names_of_begin = {"start", "begin", "start_time", "startTime"};
constexpr std::initializer_list<const char*> names_of_end = {"end", "end_time", "endTime"};

/// whisper.cpp's {"offsets": {"from": 0, "to": 2000}}.
std::optional<std::uint64_t> offset_of(const Json& segment, const char* name)
{
    constexpr double longest = 1e10; // milliseconds
    const Json* offsets = member(segment, "offsets");
    const Json* value = offsets == nullptr ? nullptr : member(*offsets, name);
    if (value == nullptr || !value->is_number())
        return std::nullopt;
    const auto offset = value->get<double>();
    return offset >= 0 && offset < longest ? std::optional(static_cast<std::uint64_t>(offset)) : std::nullopt;
}

std::string speaker_of(const Json& object, const Names& names)
{
    std::string speaker = identifier_of(object, {"speaker", "speaker_label", "speaker_name", "speaker_id"});
    const auto name = names.find(speaker);
    return name == names.end() ? speaker : name->second;
}

Names read_names(const Json& root)
{
    Names names;
    const Json* speakers = member(root, "speakers");
    if (speakers == nullptr || !speakers->is_array())
        return names;
    for (const Json& speaker : *speakers) {
        const std::string id = identifier_of(speaker, {"spkid", "id", "speaker"});
        const std::string name = text_of(speaker, {"name", "label"});
        if (!id.empty() && !name.empty())
            names[id] = name;
    }
    return names;
}

/// insanely-fast-whisper keeps what each speaker says in a list beside that of the words.
bool holds_text(const Json& list)
{
    return list.is_array() && !list.empty() && !text_of(list.front(), {"text"}).empty();
}

/// The list of segments, wherever this kind of file keeps it.
const Json* find_segments(const Json& root)
{
    if (root.is_array())
        return &root;
    if (const Json* speakers = member(root, "speakers"); speakers != nullptr && holds_text(*speakers))
        return speakers;
    for (const char* name : {"segments", "transcription", "utterances", "chunks", "results", "monologues"}) {
        const Json* list = member(root, name);
        if (list != nullptr && list->is_array())
            return list;
        if (list != nullptr && list->is_object())
            return find_segments(*list); // the depth is bounded by check_json
    }
    return nullptr;
}

/// What holds for all of a file.
struct Reading {
    Names names;
    double unit = of_second;
    /// Whether some segments say who speaks, so that one that does not is nobody's.
    bool has_speakers = false;
};

/// People say some words a second: where a thousand times fewer stand there, times are milliseconds.
double find_unit(const Json& segments)
{
    constexpr double fewest_words = 0.1; // a second
    constexpr double least_time = 200;   // below it, silence says more than speech
    double words = 0;
    double time = 0;
    for (const Json& segment : segments) {
        const auto begin = time_of(segment, names_of_begin, of_second);
        const auto end = time_of(segment, names_of_end, of_second);
        if (!begin || !end || *end < *begin)
            continue;
        const Json* list = member(segment, "words");
        const bool has_list = list != nullptr && list->is_array() && !list->empty();
        words += static_cast<double>(has_list ? list->size()
                                              : count_words(text_of(segment, {"text", "transcript", "word"})));
        time += static_cast<double>(*end - *begin) / of_second;
    }
    return time > least_time && words < fewest_words * time ? 1 : of_second;
}

SpokenPiece piece_of(const Json& json, const std::string& speaker, const Reading& reading, std::uint64_t otherwise)
{
    SpokenPiece piece;
    piece.begin_ms = time_of(json, names_of_begin, reading.unit).value_or(otherwise);
    piece.end_ms = time_of(json, names_of_end, reading.unit).value_or(piece.begin_ms);
    if (!speaker.empty() || reading.has_speakers) {
        piece.label = Label{};
        piece.label->name = speaker;
    }
    return piece;
}

/// Words come with the blank before them (Whisper) or without (WhisperX), and marks as words of their own.
void append_word(std::string& text, const std::string& word)
{
    constexpr std::string_view closing_marks = ".,;:?!…";
    const bool is_mark = word.size() == 1 && closing_marks.find(word) != std::string_view::npos;
    if (!text.empty() && !text.ends_with(' ') && !word.starts_with(' ') && !is_mark)
        text += ' ';
    text += word;
}

/// A piece for each run of words of one speaker. A word without a time comes when the one before it ends.
void add_words(const Json& segment, const Json& words, const Reading& reading, std::vector<SpokenPiece>& pieces)
{
    bool is_first = true;
    std::string last = speaker_of(segment, reading.names);
    std::uint64_t time =
        time_of(segment, names_of_begin, reading.unit).value_or(pieces.empty() ? 0 : pieces.back().end_ms);
    for (const Json& word : words) {
        const std::string text = text_of(word, {"word", "text", "value"});
        const std::string own = speaker_of(word, reading.names);
        if (is_first || (!own.empty() && own != last)) {
            last = own.empty() ? last : own;
            pieces.push_back(piece_of(word, last, reading, time));
            is_first = false;
        }
        append_word(pieces.back().text, text);
        time = std::max(time, time_of(word, names_of_end, reading.unit).value_or(0));
        pieces.back().end_ms = std::max(pieces.back().end_ms, time);
    }
}

/// Whether the words are said by others than the segment: then it has to be cut.
bool changes_speaker(const Json& words, const std::string& speaker, const Names& names)
{
    return std::ranges::any_of(words, [&](const Json& word) {
        const std::string own = speaker_of(word, names);
        return !own.empty() && own != speaker;
    });
}

void add_segment(const Json& segment, const Reading& reading, std::vector<SpokenPiece>& pieces)
{
    const std::string speaker = speaker_of(segment, reading.names);
    const Json* words = member(segment, "words");
    const bool has_words = words != nullptr && words->is_array() && !words->empty();
    std::string text = text_of(segment, {"text", "transcript", "word"});
    if (has_words && (trimmed(text).empty() || changes_speaker(*words, speaker, reading.names))) {
        add_words(segment, *words, reading, pieces);
        return;
    }
    SpokenPiece piece = piece_of(segment, speaker, reading, pieces.empty() ? 0 : pieces.back().end_ms);
    if (const Json* span = member(segment, "timestamp"); span != nullptr && span->is_array() && span->size() == 2) {
        piece.begin_ms = time_of({{"start", (*span)[0]}}, {"start"}, of_second).value_or(piece.begin_ms);
        piece.end_ms = time_of({{"end", (*span)[1]}}, {"end"}, of_second).value_or(piece.begin_ms);
    }
    piece.begin_ms = offset_of(segment, "from").value_or(piece.begin_ms);
    piece.end_ms = offset_of(segment, "to").value_or(piece.end_ms);
    piece.text = trimmed(text);
    piece.role = is_caption_credit(piece.text) ? LineRole::meta : LineRole::text;
    pieces.push_back(std::move(piece));
}

Reading reading_of(const Json& root, const Json& segments)
{
    Reading reading{.names = read_names(root)};
    if (!segments.is_array())
        return reading;
    reading.unit = find_unit(segments);
    reading.has_speakers =
        std::ranges::any_of(segments, [&](const Json& segment) { return !speaker_of(segment, reading.names).empty(); });
    return reading;
}

}

Document read_recognition_json(std::string_view name, std::string_view bytes, std::span<const Speaker> known)
{
    const SourceText source = decode_file(name, bytes);
    const Json root = parse(name, source.utf8);
    const std::optional<Json> common = in_common_shape(root);
    std::vector<SpokenPiece> pieces;
    if (const Json* segments = common ? &*common : find_segments(root)) {
        const Reading reading = reading_of(root, *segments);
        for (const Json& segment : *segments)
            add_segment(segment, reading, pieces);
    } else if (member(root, "text") != nullptr) {
        Reading reading;
        if (const Json* words = member(root, "words"); words != nullptr && words->is_array())
            reading.unit = find_unit(*words);
        add_segment(root, reading, pieces);
    }
    if (std::ranges::all_of(pieces, [](const SpokenPiece& piece) { return piece.text.empty(); }))
        throw Error(said("{}: this JSON is no transcript that is known: it has no 'segments' with a 'text'; "
                         "export it as .vtt, .srt or plain text",
                         name));
    TranscriptWriter writer;
    write_pieces(pieces, writer);
    return writer.finish(name, source.encoding, {}, known);
}

}
