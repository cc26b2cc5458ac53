#include "ingest/formats/speech_recognition/service_shapes.hpp"

#include "ingest/formats/speech_recognition/channels.hpp"
#include "ingest/formats/speech_recognition/json_times.hpp"
#include "text/folding.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

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

/// {"start_time", "end_time", "alternatives": [{"content"}], "speaker_label"}
Json word_of_amazon(const Json& item)
{
    Json word{{"word", at(first_of(at(item, "alternatives")), "content")}};
    for (const char* key : {"start_time", "end_time", "speaker_label"})
        if (!at(item, key).is_null())
            word[key] = at(item, key);
    return word;
}

/// {"results": {"channel_labels": {"channels": [{"channel_label": "ch_0", "items"}]}}}
Json shape_of_amazon_channels(const Json& channels)
{
    std::vector<Json> words;
    for (const Json& channel : channels) {
        words.push_back(Json::array());
        for (const Json& item : at(channel, "items"))
            words.back().push_back(word_of_amazon(item));
    }
    return segments_of_channels(words);
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
        Json word = word_of_amazon(item);
        if (!word.contains("speaker_label") && word.contains("start_time") && word["start_time"].is_string())
            if (const auto known = speakers.find(word["start_time"].get<std::string>()); known != speakers.end())
                word["speaker_label"] = known->second;
        words.push_back(std::move(word));
    }
    return segment_of_words(std::move(words));
}

/// Whether phrases come from more than one channel of the recording.
bool has_channels(const Json& phrases)
{
    return std::ranges::any_of(phrases, [&](const Json& phrase) {
        return at(phrase, "channel").is_number_integer() && at(phrase, "channel") != at(phrases.front(), "channel");
    });
}

/// {"recognizedPhrases": [{"speaker", "offset": "PT1.2S", "duration", "nBest": [{"display"}]}]}, or "phrases" with
/// milliseconds.
Json shape_of_microsoft(const Json& phrases)
{
    constexpr double milliseconds = 1000;
    const bool is_by_channel = has_channels(phrases);
    Json segments = Json::array();
    for (const Json& phrase : phrases) {
        Json segment{{"speaker", at(phrase, "speaker")}, {"text", at(phrase, "text")}};
        if (!segment["text"].is_string())
            segment["text"] = at(first_of(at(phrase, "nBest")), "display");
        if (is_by_channel && segment["speaker"].is_null())
            segment["speaker"] = "Channel " + at(phrase, "channel").dump();
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
    return is_by_channel ? in_order_of_time(segments) : segments;
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

/// The words of a segment without what is written differently from one time to the next.
std::vector<std::string> plain_words(const Json& segment)
{
    std::string text;
    if (segment["text"].is_string())
        text = segment["text"].get<std::string>();
    else
        for (const Json& word : segment["words"])
            text += at(word, "word").is_string() ? at(word, "word").get<std::string>() + " " : "";
    std::vector<std::string> words;
    std::string word;
    for (const char letter : fold(text) + " ")
        if (std::string_view(" ,.;:?!").find(letter) == std::string_view::npos)
            word += letter;
        else if (!word.empty())
            words.push_back(std::exchange(word, ""));
    return words;
}

/// Whether the last segment has the words of all others once more, from the beginning on.
bool last_repeats_others(const Json& segments)
{
    constexpr double share = 0.8;
    const auto begin = read_json_time(at(segments.front(), "start"));
    const auto last_begin = read_json_time(at(segments.back(), "start"));
    if (segments.size() < 2 || (begin && last_begin && *last_begin > *begin))
        return false;
    std::multiset<std::string> words;
    for (std::string& word : plain_words({{"text", nullptr}, {"words", segments.back()["words"]}}))
        words.insert(std::move(word));
    std::size_t count = 0;
    std::size_t found = 0;
    for (const Json& segment : segments) {
        if (&segment == &segments.back())
            break;
        for (const std::string& word : plain_words(segment)) {
            ++count;
            if (const auto same = words.find(word); same != words.end()) {
                words.erase(same);
                ++found;
            }
        }
    }
    return static_cast<double>(found) >= share * static_cast<double>(count);
}

Json segment_of_google(const Json& result, bool& has_speakers)
{
    const Json& best = first_of(at(result, "alternatives"));
    Json segment{{"text", at(best, "transcript")}, {"words", Json::array()}};
    has_speakers = false;
    for (const Json& word : at(best, "words")) {
        segment["words"].push_back(word_of_google(word));
        has_speakers = has_speakers || segment["words"].back().contains("speaker");
    }
    if (is_list(segment["words"])) {
        segment["start"] = at(segment["words"].front(), "start");
        segment["end"] = at(segment["words"].back(), "end");
    }
    return segment;
}

/// {"results": [{"alternatives": [{"transcript", "words"}]}]}. Where speakers are told apart, the last result may hold
/// all words once more, with their speakers; or each result says them for its own words.
Json shape_of_google(const Json& results)
{
    Json segments = Json::array();
    bool has_speakers = false; // the last one
    for (const Json& result : results)
        segments.push_back(segment_of_google(result, has_speakers));
    if (has_speakers && last_repeats_others(segments))
        return segment_of_words(std::move(segments.back()["words"]));
    return segments;
}

/// {"channels": [{"alternatives": [{"words": [{"punctuated_word", "start", "end", "speaker"}]}]}]}
Json shape_of_deepgram(const Json& channels)
{
    std::vector<Json> words;
    for (const Json& channel : channels) {
        words.push_back(Json::array());
        for (const Json& word : at(first_of(at(channel, "alternatives")), "words")) {
            Json common = word;
            if (at(word, "punctuated_word").is_string())
                common["word"] = at(word, "punctuated_word");
            words.back().push_back(std::move(common));
        }
    }
    return words.size() > 1 ? segments_of_channels(words) : segment_of_words(std::move(words.front()));
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
    if (const Json& channels = at(results, "channel_labels", "channels"); channels.is_array() && channels.size() > 1)
        return shape_of_amazon_channels(channels);
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
