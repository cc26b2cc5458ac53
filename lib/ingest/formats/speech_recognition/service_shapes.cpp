#include "ingest/formats/speech_recognition/service_shapes.hpp"

#include "ingest/formats/speech_recognition/json_times.hpp"

#include <nlohmann/json.hpp>

#include <array>
#include <map>
#include <string>

namespace draad {

namespace {

using Json = nlohmann::json;

/// A member of an object, however deep; null if it is not there.
template <typename... Names>
const Json& at(const Json& root, const Names&... names)
{
    static const Json nothing;
    const Json* value = &root;
    for (const char* name : {static_cast<const char*>(names)...})
        value = value->is_object() && value->contains(name) ? &(*value)[name] : &nothing;
    return *value;
}

const Json& first_of(const Json& list)
{
    static const Json nothing;
    return list.is_array() && !list.empty() ? list.front() : nothing;
}

bool is_list(const Json& value)
{
    return value.is_array() && !value.empty();
}

Json segment_of_words(Json words)
{
    return Json::array({{{"words", std::move(words)}}});
}

/// {"results": {"items": [{"type", "start_time", "alternatives": [{"content"}], "speaker_label"}]}}; older answers keep
/// the speakers in a list of their own, by the time at which a word begins.
Json shape_of_amazon(const Json& results)
{
    std::map<std::string, Json> speakers;
    for (const Json& segment : at(results, "speaker_labels", "segments"))
        for (const Json& item : at(segment, "items"))
            if (at(item, "start_time").is_string())
                speakers[at(item, "start_time").get<std::string>()] = at(item, "speaker_label");
    Json words = Json::array();
    for (const Json& item : at(results, "items")) {
        Json word{{"word", at(first_of(at(item, "alternatives")), "content")}};
        for (const char* key : {"start_time", "end_time", "speaker_label"})
            if (!at(item, key).is_null())
                word[key] = at(item, key);
        if (!word.contains("speaker_label") && word.contains("start_time") && word["start_time"].is_string())
            if (const auto known = speakers.find(word["start_time"].get<std::string>()); known != speakers.end())
                word["speaker_label"] = known->second;
        words.push_back(std::move(word));
    }
    return segment_of_words(std::move(words));
}

/// {"recognizedPhrases": [{"speaker", "offset": "PT1.2S", "duration", "nBest": [{"display"}]}]}, or "phrases" with
/// milliseconds.
Json shape_of_microsoft(const Json& phrases)
{
    constexpr double milliseconds = 1000;
    Json segments = Json::array();
    for (const Json& phrase : phrases) {
        Json segment{{"speaker", at(phrase, "speaker")}, {"text", at(phrase, "text")}};
        if (!segment["text"].is_string())
            segment["text"] = at(first_of(at(phrase, "nBest")), "display");
        std::optional<double> begin = read_json_time(at(phrase, "offset"));
        std::optional<double> length = read_json_time(at(phrase, "duration"));
        if (const auto offset = read_json_time(at(phrase, "offsetMilliseconds")))
            begin = *offset / milliseconds;
        if (const auto duration = read_json_time(at(phrase, "durationMilliseconds")))
            length = *duration / milliseconds;
        if (begin) {
            segment["start"] = *begin;
            segment["end"] = *begin + length.value_or(0);
        }
        segments.push_back(std::move(segment));
    }
    return segments;
}

/// A word of Google: {"startTime": "1.400s", "word", "speakerTag": 1}, in version 2 "startOffset" and "speakerLabel".
Json word_of_google(const Json& word)
{
    Json common{{"word", at(word, "word")}};
    for (const auto& [own, name] : std::map<const char*, const char*>{
             {"startTime", "start"}, {"startOffset", "start"}, {"endTime", "end"}, {"endOffset", "end"}})
        if (!at(word, own).is_null())
            common[name] = at(word, own);
    const Json& tag = at(word, "speakerTag");
    if (tag.is_number_integer() && tag != 0)
        common["speaker"] = tag;
    if (at(word, "speakerLabel").is_string())
        common["speaker"] = at(word, "speakerLabel");
    return common;
}

/// {"results": [{"alternatives": [{"transcript", "words"}]}]}. Where speakers are told apart, the last result holds all
/// words once more, with their speakers.
Json shape_of_google(const Json& results)
{
    Json segments = Json::array();
    for (const Json& result : results) {
        const Json& best = first_of(at(result, "alternatives"));
        Json segment{{"text", at(best, "transcript")}, {"words", Json::array()}};
        bool has_speakers = false;
        for (const Json& word : at(best, "words")) {
            segment["words"].push_back(word_of_google(word));
            has_speakers = has_speakers || segment["words"].back().contains("speaker");
        }
        if (is_list(segment["words"])) {
            segment["start"] = at(segment["words"].front(), "start");
            segment["end"] = at(segment["words"].back(), "end");
        }
        if (has_speakers && &result == &results.back())
            return segment_of_words(std::move(segment["words"]));
        segments.push_back(std::move(segment));
    }
    return segments;
}

/// {"channels": [{"alternatives": [{"words": [{"punctuated_word", "start", "end", "speaker"}]}]}]}
Json shape_of_deepgram(const Json& channels)
{
    Json segments = Json::array();
    for (const Json& channel : channels) {
        Json words = Json::array();
        for (const Json& word : at(first_of(at(channel, "alternatives")), "words")) {
            Json common = word;
            if (at(word, "punctuated_word").is_string())
                common["word"] = at(word, "punctuated_word");
            words.push_back(std::move(common));
        }
        segments.push_back({{"words", std::move(words)}});
    }
    return segments;
}

/// {"monologues": [{"speaker": 0, "elements": [{"type": "text", "value": "Ja", "ts": 0.5, "end_ts": 0.8}]}]}: blanks
/// are elements of their own.
Json shape_of_rev(const Json& monologues)
{
    Json segments = Json::array();
    for (const Json& monologue : monologues) {
        Json segment{{"speaker", at(monologue, "speaker")}, {"text", ""}};
        std::string text;
        for (const Json& element : at(monologue, "elements")) {
            if (at(element, "value").is_string())
                text += at(element, "value").get<std::string>();
            if (!segment.contains("start") && at(element, "ts").is_number())
                segment["start"] = at(element, "ts");
            if (at(element, "end_ts").is_number())
                segment["end"] = at(element, "end_ts");
        }
        segment["text"] = text;
        segments.push_back(std::move(segment));
    }
    return segments;
}

/// {"results": [{"type": "word", "start_time", "alternatives": [{"content", "speaker"}]}]}
Json shape_of_speechmatics(const Json& results)
{
    Json words = Json::array();
    for (const Json& result : results) {
        const Json& best = first_of(at(result, "alternatives"));
        Json word{{"word", at(best, "content")}};
        for (const char* key : {"start_time", "end_time"})
            if (!at(result, key).is_null())
                word[key] = at(result, key);
        // "UU" is what it calls a speaker whom it does not know.
        if (at(best, "speaker").is_string() && at(best, "speaker") != "UU")
            word["speaker"] = at(best, "speaker");
        words.push_back(std::move(word));
    }
    return segment_of_words(std::move(words));
}

}

std::optional<Json> in_common_shape(const Json& root)
{
    const Json& results = at(root, "results");
    const Json& first = first_of(results);
    if (is_list(at(results, "items")))
        return shape_of_amazon(results);
    for (const char* name : {"recognizedPhrases", "phrases"})
        if (is_list(at(root, name)))
            return shape_of_microsoft(at(root, name));
    if (is_list(at(first, "alternatives")) && at(first, "type").is_string())
        return shape_of_speechmatics(results);
    if (is_list(at(first, "alternatives")))
        return shape_of_google(results);
    if (!is_list(at(results, "utterances")) && is_list(at(results, "channels")))
        return shape_of_deepgram(at(results, "channels"));
    if (is_list(at(root, "monologues")) && is_list(at(at(root, "monologues").front(), "elements")))
        return shape_of_rev(at(root, "monologues"));
    return std::nullopt;
}

}
