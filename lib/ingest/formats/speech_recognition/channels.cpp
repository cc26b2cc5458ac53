#include "ingest/formats/speech_recognition/channels.hpp"

#include "ingest/formats/speech_recognition/json_times.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace draad {

namespace {

using Json = nlohmann::json;

std::optional<double> time_of(const Json& word, std::initializer_list<const char*> names)
{
    for (const char* name : names)
        if (const auto found = word.is_object() ? word.find(name) : word.end(); word.is_object() && found != word.end())
            if (const auto time = read_json_time(*found))
                return time;
    return std::nullopt;
}

bool ends_sentence(const Json& word)
{
    const auto text = word.is_object() ? word.find("word") : word.end();
    if (!word.is_object() || text == word.end() || !text->is_string())
        return false;
    const auto& letters = text->get_ref<const std::string&>();
    return !letters.empty() && std::string_view(".?!").find(letters.back()) != std::string_view::npos;
}

std::string speaker_on(const Json& word)
{
    const auto speaker = word.is_object() ? word.find("speaker") : word.end();
    if (!word.is_object() || speaker == word.end())
        return "";
    return speaker->is_string() ? speaker->get<std::string>() : speaker->is_number_integer() ? speaker->dump() : "";
}

std::set<std::string> speakers_on(const Json& words)
{
    std::set<std::string> speakers;
    for (const Json& word : words)
        speakers.insert(speaker_on(word));
    return speakers;
}

void add_channel(const Json& words, std::size_t number, Json& segments)
{
    constexpr double pause = 1; // second
    const bool has_several = speakers_on(words).size() > 1;
    std::string last;
    std::optional<double> end;
    bool is_over = true;
    for (Json word : words) {
        std::string speaker = fmt::format("Channel {}", number);
        if (const std::string own = speaker_on(word); has_several && !own.empty())
            speaker += " speaker " + own;
        const auto begin = time_of(word, {"start", "start_time"});
        if (speaker != last || (begin && (is_over || *begin > end.value_or(*begin) + pause)))
            segments.push_back(
                {{"speaker", speaker}, {"start", begin.value_or(end.value_or(0))}, {"words", Json::array()}});
        last = speaker;
        is_over = ends_sentence(word);
        end = time_of(word, {"end", "end_time"}).value_or(begin.value_or(end.value_or(0)));
        if (word.is_object())
            word["speaker"] = speaker;
        segments.back()["words"].push_back(std::move(word));
    }
}

}

Json segments_of_channels(std::span<const Json> channels)
{
    Json segments = Json::array();
    for (std::size_t number = 0; number < channels.size(); ++number)
        add_channel(channels[number], number, segments);
    return in_order_of_time(segments);
}

Json in_order_of_time(const Json& segments)
{
    std::vector<std::pair<double, const Json*>> order;
    for (const Json& segment : segments)
        order.emplace_back(time_of(segment, {"start"}).value_or(order.empty() ? 0 : order.back().first), &segment);
    std::ranges::stable_sort(order, {}, [](const auto& timed) { return timed.first; });
    Json ordered = Json::array();
    for (const auto& timed : order)
        ordered.push_back(*timed.second);
    return ordered;
}

}
