#include "privacy/identifiers/contact_details.hpp"

#include "text/characters.hpp"
#include "text/regex.hpp"

#include <optional>
#include <string>

namespace draad {

namespace {

/// How many digits a number has that begins so; nothing if no number does.
std::optional<std::size_t> digits_of_number(std::string_view digits)
{
    constexpr std::size_t national = 10;
    if (digits.starts_with("0031"))
        return digits.starts_with("00310") ? 14 : 13; // 0031 (0)6 ...
    if (digits.starts_with("00"))
        return 13;
    if (digits.starts_with("0800") || digits.starts_with("0900"))
        return std::nullopt;
    return digits.starts_with('0') ? std::optional(national) : std::nullopt;
}

/// Reads digits and what may stand between their groups.
class PhoneReader {
public:
    PhoneReader(std::string_view text, std::size_t begin) : text_(text), begin_(begin) {}

    std::optional<TextRange> run()
    {
        std::size_t at = begin_;
        if (text_[at] == '(')
            ++at;
        if (at < text_.size() && text_[at] == '+')
            return read_international(at + 1);
        read_digits(at, 14);
        const std::optional<std::size_t> wanted = digits_of_number(digits_);
        if (!wanted || digits_.size() < *wanted || begins_as_date() || first_group_ < 2)
            return std::nullopt;
        return whole(ends_[*wanted - 1]);
    }

private:
    std::optional<TextRange> read_international(std::size_t at)
    {
        read_digits(at, 15);
        const std::size_t wanted = digits_.starts_with("310") ? 12 : digits_.starts_with("31") ? 11 : digits_.size();
        if (digits_.size() < 9 || digits_.size() < wanted)
            return std::nullopt;
        return whole(ends_[wanted - 1]);
    }

    void read_digits(std::size_t at, std::size_t most)
    {
        std::size_t marks = 0;
        for (; at < text_.size() && digits_.size() < most; ++at) {
            if (is_ascii_digit(text_[at])) {
                digits_ += text_[at];
                ends_.push_back(at + 1);
                marks = 0;
                continue;
            }
            if (first_group_ == 0)
                first_group_ = digits_.size();
            if (std::string_view(" -./()").find(text_[at]) == std::string_view::npos || ++marks > 3)
                break;
        }
        if (first_group_ == 0)
            first_group_ = digits_.size();
    }

    /// 06-12-2023 14.30: a month in the middle and a year behind it.
    bool begins_as_date() const
    {
        if (first_group_ != 2 || ends_.size() < 8)
            return false;
        const bool has_marks = ends_[3] - ends_[1] == 3 && ends_[7] - ends_[3] == 5;
        const std::string month = digits_.substr(2, 2);
        const std::string century = digits_.substr(4, 2);
        return has_marks && month <= "12" && (century == "19" || century == "20");
    }

    std::optional<TextRange> whole(std::size_t end) const
    {
        const char32_t after = character_at(text_, end).code_point;
        if (is_digit(after) || is_letter(after))
            return std::nullopt;
        return TextRange{begin_, end};
    }

    std::string_view text_;
    std::size_t begin_;
    std::string digits_;
    /// Where each digit ends.
    std::vector<std::size_t> ends_;
    std::size_t first_group_ = 0;
};

bool may_begin(std::string_view text, std::size_t at)
{
    const char32_t before = character_before(text, at).code_point;
    if (is_letter(before) || is_digit(before) || before == U'+')
        return false;
    const bool is_tied = before == U',' || before == U'.' || before == U'-' || before == U'/' || before == U'(';
    return !(is_tied && at >= 2 && is_ascii_digit(text[at - 2]));
}

}

std::vector<Substitution> find_emails(std::string_view text)
{
    static const Regex address(R"([\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,})");
    std::vector<Substitution> found;
    if (text.find('@') == std::string_view::npos)
        return found;
    for (const TextRange range : address.find_all(text))
        found.push_back({.range = range, .text = "[e-mail]", .kind = ReplacedKind::email});
    return found;
}

std::vector<Substitution> find_phones(std::string_view text)
{
    std::vector<Substitution> found;
    for (std::size_t at = text.find_first_of("+(0"); at < text.size(); at = text.find_first_of("+(0", at + 1)) {
        if (!may_begin(text, at))
            continue;
        if (const std::optional<TextRange> range = PhoneReader(text, at).run()) {
            found.push_back({.range = *range, .text = "[telefoon]", .kind = ReplacedKind::phone});
            at = range->end - 1;
        }
    }
    return found;
}

}
