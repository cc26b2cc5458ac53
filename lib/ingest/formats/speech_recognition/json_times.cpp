#include "ingest/formats/speech_recognition/json_times.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <string>

namespace draad {

namespace {

/// Takes a number from the beginning of a text, with a point or comma.
std::optional<double> take_number(std::string_view& text)
{
    std::string number(text.substr(0, text.find_first_not_of("0123456789.,")));
    const std::size_t size = number.size();
    std::ranges::replace(number, ',', '.');
    double value = 0;
    const auto read = std::from_chars(number.data(), number.data() + size, value);
    if (size == 0 || read.ec != std::errc() || read.ptr != number.data() + size)
        return std::nullopt;
    text.remove_prefix(size);
    return value;
}

/// "PT1H2M3.5S"
std::optional<double> read_iso_duration(std::string_view text)
{
    double seconds = 0;
    text.remove_prefix(2);
    while (!text.empty()) {
        const auto number = take_number(text);
        if (!number || text.empty())
            return std::nullopt;
        const char unit = text.front();
        text.remove_prefix(1);
        if (unit != 'H' && unit != 'M' && unit != 'S')
            return std::nullopt;
        seconds += *number * (unit == 'H' ? 3600 : unit == 'M' ? 60 : 1);
    }
    return seconds;
}

}

std::optional<double> read_time_text(std::string_view text)
{
    if (text.starts_with("PT"))
        return read_iso_duration(text);
    double seconds = 0;
    for (;;) {
        const auto part = take_number(text);
        if (!part)
            return std::nullopt;
        seconds = seconds * 60 + *part;
        if (!text.starts_with(':'))
            break;
        text.remove_prefix(1);
    }
    return text.empty() || text == "s" ? std::optional(seconds) : std::nullopt;
}

std::optional<double> read_json_time(const nlohmann::json& value)
{
    std::optional<double> time;
    if (value.is_number())
        time = value.get<double>();
    else if (value.is_string())
        time = read_time_text(value.get_ref<const std::string&>());
    return time && std::isfinite(*time) && *time >= 0 ? time : std::nullopt;
}

}
