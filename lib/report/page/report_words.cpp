#include "report/page/report_words.hpp"

#include "report/page/page_assets.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>

namespace draad {

ReportWords::ReportWords(ReportLanguage language) : language_(language)
{
    const auto wording = nlohmann::json::parse(report_wording);
    for (const auto& [name, languages] : wording.items())
        words_[name] = languages.at(std::string(this->language())).get<std::string>();
}

std::string ReportWords::say(const std::string& name, const std::vector<std::string>& values) const
{
    const std::string& words = words_.at(name);
    std::string said;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const bool is_placeholder = words[i] == '{' && i + 2 < words.size() && words[i + 2] == '}';
        if (!is_placeholder) {
            said += words[i];
            continue;
        }
        said += values.at(static_cast<std::size_t>(words[i + 1] - '0'));
        i += 2;
    }
    return said;
}

std::string ReportWords::counted(std::size_t number, const std::string& one, const std::string& many) const
{
    return fmt::format("{} {}", whole(number), say(number == 1 ? one : many));
}

std::string ReportWords::whole(std::size_t number) const
{
    constexpr int group = 3;
    std::string digits = std::to_string(number);
    for (int digit = static_cast<int>(digits.size()) - group; digit > 0; digit -= group)
        digits.insert(static_cast<std::size_t>(digit), 1, language_ == ReportLanguage::dutch ? '.' : ',');
    return digits;
}

std::string ReportWords::real(double number) const
{
    return written(fmt::format("{:.2f}", number));
}

std::string ReportWords::tenths(double number) const
{
    return written(fmt::format("{:.1f}", number));
}

std::string ReportWords::written(std::string digits) const
{
    if (language_ == ReportLanguage::dutch)
        std::ranges::replace(digits, '.', ',');
    return digits;
}

}
