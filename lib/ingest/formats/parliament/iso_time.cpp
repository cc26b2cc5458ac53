#include "ingest/formats/parliament/iso_time.hpp"

#include <chrono>

namespace draad {

namespace {

/// Exactly so many digits, then one of the marks (or the end where there are none); moves past both.
std::optional<int> take_number(std::string_view& text, std::size_t digits, std::string_view mark)
{
    if (text.size() < digits + mark.size() || text.substr(digits, mark.size()) != mark)
        return std::nullopt;
    int number = 0;
    for (const char digit : text.substr(0, digits)) {
        if (digit < '0' || digit > '9')
            return std::nullopt;
        number = number * 10 + (digit - '0');
    }
    text.remove_prefix(digits + mark.size());
    return number;
}

/// The seconds by which a zone is ahead of UTC: "+02:00", "Z".
std::int64_t read_zone(std::string_view text)
{
    if (!text.starts_with('+') && !text.starts_with('-'))
        return 0;
    const int sign = text[0] == '+' ? 1 : -1;
    text.remove_prefix(1);
    const auto hours = take_number(text, 2, ":");
    const auto minutes = take_number(text, 2, "");
    return hours && minutes ? sign * (*hours * 3600 + *minutes * 60) : 0;
}

}

std::optional<std::int64_t> seconds_of_iso_time(std::string_view moment)
{
    const auto year = take_number(moment, 4, "-");
    const auto month = year ? take_number(moment, 2, "-") : std::nullopt;
    const auto day = month ? take_number(moment, 2, "T") : std::nullopt;
    const auto hour = day ? take_number(moment, 2, ":") : std::nullopt;
    const auto minute = hour ? take_number(moment, 2, ":") : std::nullopt;
    const auto second = minute ? take_number(moment, 2, "") : std::nullopt;
    if (!second)
        return std::nullopt;
    const std::chrono::year_month_day date{std::chrono::year(*year), std::chrono::month(static_cast<unsigned>(*month)),
                                           std::chrono::day(static_cast<unsigned>(*day))};
    if (!date.ok())
        return std::nullopt;
    const std::size_t zone = moment.find_first_of("+-Z");
    const std::int64_t days = std::chrono::sys_days(date).time_since_epoch().count();
    return days * 86400 + std::int64_t{*hour} * 3600 + std::int64_t{*minute} * 60 + *second -
           (zone == std::string_view::npos ? 0 : read_zone(moment.substr(zone)));
}

}
