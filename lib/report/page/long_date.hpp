#pragma once

#include "report/page/report_words.hpp"

#include <chrono>
#include <string>

namespace draad {

/// The day that it is where the program runs.
std::chrono::year_month_day today();

/// "1 december 2026", "1 December 2026".
std::string long_date(std::chrono::year_month_day day, ReportLanguage language);

}
