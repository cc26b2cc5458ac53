#include "report/page/long_date.hpp"

#include <fmt/format.h>

#include <array>
#include <ctime>

namespace draad {

std::chrono::year_month_day today()
{
    const std::time_t now = std::time(nullptr);
    std::tm local{};
    localtime_r(&now, &local);
    return std::chrono::year(local.tm_year + 1900) / (local.tm_mon + 1) / local.tm_mday;
}

std::string long_date(std::chrono::year_month_day day, ReportLanguage language)
{
    static constexpr std::array dutch = {"januari", "februari", "maart",     "april",   "mei",      "juni",
                                         "juli",    "augustus", "september", "oktober", "november", "december"};
    static constexpr std::array english = {"January", "February", "March",     "April",   "May",      "June",
                                           "July",    "August",   "September", "October", "November", "December"};
    const std::size_t month = static_cast<unsigned>(day.month()) - 1;
    return fmt::format("{} {} {}", static_cast<unsigned>(day.day()),
                       language == ReportLanguage::dutch ? dutch.at(month) : english.at(month),
                       static_cast<int>(day.year()));
}

}
