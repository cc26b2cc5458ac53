#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace draad {

enum class ReportLanguage { dutch, english };

/// The words of a report in one language (lib/report/page/wording.json), and its way of writing numbers.
class ReportWords {
public:
    explicit ReportWords(ReportLanguage language);

    /// The code of the language: "nl", "en".
    std::string_view language() const { return language_ == ReportLanguage::dutch ? "nl" : "en"; }

    /// The words of that name, {0}, {1} ... filled in. They may hold HTML; values that go into it must be HTML, too.
    /// Throws std::out_of_range for a name that there is not.
    std::string say(const std::string& name, const std::vector<std::string>& values = {}) const;

    /// A number with what it counts: "1 document", "3 documenten".
    std::string counted(std::size_t number, const std::string& one, const std::string& many) const;

    /// Numbers as the language writes them: "12.345" and "2,66"; in English "12,345" and "2.66".
    std::string whole(std::size_t number) const;
    std::string real(double number) const;
    /// With one digit behind the comma: "2,7".
    std::string tenths(double number) const;

    const std::map<std::string, std::string>& all() const { return words_; }

private:
    std::string written(std::string digits) const;

    ReportLanguage language_;
    std::map<std::string, std::string> words_;
};

}
