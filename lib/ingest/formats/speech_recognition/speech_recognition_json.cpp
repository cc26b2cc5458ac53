#include "ingest/formats/speech_recognition/speech_recognition_json.hpp"

#include "error.hpp"
#include "files/decoded_file.hpp"
#include "ingest/conversation/recording.hpp"
#include "ingest/formats/captions/caption_credits.hpp"
#include "ingest/formats/speech_recognition/json_bounds.hpp"
#include "text/trimmed.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <cmath>
#include <map>

namespace draad {

namespace {

using Json = nlohmann::json;

/// Names of speakers by their identifier, where a list says them.
using Names = std::map<std::string, std::string>;

Json parse(std::string_view name, std::string_view text)
{
    check_json(name, text);
    try {
        return Json::parse(text);
    } catch (const Json::parse_error& error) {
        const LineAndColumn location = line_and_column(text, error.byte > 0 ? error.byte - 1 : 0);
        throw Error(fmt::format("{}:{}:{}: this is no JSON, or part of it is missing; export it again", name,
                                location.line, location.column));
    } catch (const Json::out_of_range&) {
        throw Error(fmt::format("{}: a number in this JSON is larger than any time; export it again", name));
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

/// Milliseconds; nothing if there is no such number.
std::optional<std::uint64_t> time_of(const Json& object, std::initializer_list<const char*> names)
{
    constexpr double longest = 1e7; // seconds
    for (const char* name : names) {
        const Json* value = member(object, name);
        if (value == nullptr || !value->is_number())
            continue;
        const auto seconds = value->get<double>();
        if (seconds >= 0 && seconds < longest)
            return static_cast<std::uint64_t>(std::llround(seconds * 1000));
    }
    return std::nullopt;
}

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

/// The list of segments, wherever this kind of file keeps it.
const Json* find_segments(const Json& root)
{
    if (root.is_array())
        return &root;
    for (const char* name : {"segments", "transcription", "chunks", "utterances", "results", "monologues"}) {
        const Json* list = member(root, name);
        if (list != nullptr && list->is_array())
            return list;
        if (list != nullptr && list->is_object())
            return find_segments(*list); // the depth is bounded by check_json
    }
    return nullptr;
}

SpokenPiece piece_of(const Json& json, const std::string& speaker)
{
    SpokenPiece piece;
    piece.begin_ms = time_of(json, {"start", "begin", "start_time"}).value_or(0);
    piece.end_ms = time_of(json, {"end", "end_time"}).value_or(piece.begin_ms);
    if (!speaker.empty()) {
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

/// A piece for each run of words of one speaker.
void add_words(const Json& words, const std::string& speaker, const Names& names, std::vector<SpokenPiece>& pieces)
{
    bool is_first = true;
    std::string last = speaker;
    for (const Json& word : words) {
        const std::string text = text_of(word, {"word", "text", "value"});
        const std::string own = speaker_of(word, names);
        if (is_first || (!own.empty() && own != last)) {
            last = own.empty() ? last : own;
            pieces.push_back(piece_of(word, last));
            is_first = false;
        }
        append_word(pieces.back().text, text);
        pieces.back().end_ms = std::max(pieces.back().end_ms, time_of(word, {"end", "end_time"}).value_or(0));
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

void add_segment(const Json& segment, const Names& names, std::vector<SpokenPiece>& pieces)
{
    const std::string speaker = speaker_of(segment, names);
    const Json* words = member(segment, "words");
    const bool has_words = words != nullptr && words->is_array() && !words->empty();
    std::string text = text_of(segment, {"text", "transcript"});
    if (has_words && (trimmed(text).empty() || changes_speaker(*words, speaker, names))) {
        add_words(*words, speaker, names, pieces);
        return;
    }
    SpokenPiece piece = piece_of(segment, speaker);
    if (const Json* span = member(segment, "timestamp"); span != nullptr && span->is_array() && span->size() == 2) {
        piece.begin_ms = time_of({{"start", (*span)[0]}}, {"start"}).value_or(0);
        piece.end_ms = time_of({{"end", (*span)[1]}}, {"end"}).value_or(piece.begin_ms);
    }
    piece.begin_ms = offset_of(segment, "from").value_or(piece.begin_ms);
    piece.end_ms = offset_of(segment, "to").value_or(piece.end_ms);
    piece.text = trimmed(text);
    piece.role = is_caption_credit(piece.text) ? LineRole::meta : LineRole::text;
    pieces.push_back(std::move(piece));
}

}

Document read_recognition_json(std::string_view name, std::string_view bytes, std::span<const Speaker> known)
{
    const SourceText source = decode_file(name, bytes);
    const Json root = parse(name, source.utf8);
    const Names names = read_names(root);
    std::vector<SpokenPiece> pieces;
    if (const Json* segments = find_segments(root)) {
        for (const Json& segment : *segments)
            add_segment(segment, names, pieces);
    } else if (member(root, "text") != nullptr)
        add_segment(root, names, pieces);
    if (std::ranges::all_of(pieces, [](const SpokenPiece& piece) { return piece.text.empty(); }))
        throw Error(fmt::format("{}: this JSON is no transcript that is known: it has no 'segments' with a 'text'; "
                                "export it as .vtt, .srt or plain text",
                                name));
    TranscriptWriter writer;
    write_pieces(pieces, writer);
    return writer.finish(name, source.encoding, {}, known);
}

}
