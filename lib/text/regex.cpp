#include "text/regex.hpp"

#include "error.hpp"
#include "wording/said.hpp"

#include <unicode/regex.h>
#include <unicode/utext.h>

#include <algorithm>
#include <array>
#include <utility>

namespace draad {

struct Regex::Compiled {
    std::unique_ptr<icu::RegexPattern> pattern;
    std::string source;
};

namespace {

/// UTF-8 as ICU reads it; its positions are bytes.
class Utf8Text {
public:
    explicit Utf8Text(std::string_view utf8)
    {
        UErrorCode status = U_ZERO_ERROR;
        text_ = utext_openUTF8(nullptr, utf8.data(), static_cast<int64_t>(utf8.size()), &status);
        if (U_FAILURE(status))
            throw Error(said("ICU cannot read the text: {}", u_errorName(status)));
    }
    ~Utf8Text() { utext_close(text_); }
    Utf8Text(const Utf8Text&) = delete;
    Utf8Text& operator=(const Utf8Text&) = delete;

    UText* get() const { return text_; }

private:
    UText* text_ = nullptr;
};

std::string_view reason(UErrorCode status)
{
    constexpr std::array<std::pair<UErrorCode, std::string_view>, 11> reasons = {{
        {U_REGEX_RULE_SYNTAX, to_say("this is not a regular expression")},
        {U_REGEX_BAD_ESCAPE_SEQUENCE, to_say("an unknown escape after \\")},
        {U_REGEX_PROPERTY_SYNTAX, to_say("an unknown property in \\p{...}")},
        {U_REGEX_MISMATCHED_PAREN, to_say("a bracket ( or ) has no partner")},
        {U_REGEX_NUMBER_TOO_BIG, to_say("a number is too big")},
        {U_REGEX_BAD_INTERVAL, to_say("a broken {min,max}")},
        {U_REGEX_MAX_LT_MIN, to_say("in {min,max} the maximum is below the minimum")},
        {U_REGEX_INVALID_BACK_REF, to_say("a reference to a group that is not there")},
        {U_REGEX_LOOK_BEHIND_LIMIT, to_say("a look-behind must have a largest length: no * or + in it")},
        {U_REGEX_MISSING_CLOSE_BRACKET, to_say("a [ has no partner")},
        {U_REGEX_INVALID_RANGE, to_say("in [a-z] the second character comes before the first")},
    }};
    for (const auto& [code, words] : reasons)
        if (code == status)
            return translated(words);
    return u_errorName(status);
}

}

Regex::Regex(std::string_view pattern) : compiled_(std::make_unique<Compiled>())
{
    const Utf8Text source(pattern);
    UErrorCode status = U_ZERO_ERROR;
    UParseError fault{};
    compiled_->source = pattern;
    compiled_->pattern.reset(icu::RegexPattern::compile(source.get(), UREGEX_CASE_INSENSITIVE, fault, status));
    if (U_FAILURE(status))
        throw Error(said("regular expression '{}', column {}: {}", pattern, std::max(fault.offset, 1), reason(status)));
}

Regex::~Regex() = default;
Regex::Regex(Regex&&) noexcept = default;
Regex& Regex::operator=(Regex&&) noexcept = default;

std::vector<TextRange> Regex::find_all(std::string_view utf8) const
{
    // ICU's unit is a stretch of the match engine's steps, "on the order of milliseconds" (RegexMatcher::setTimeLimit).
    constexpr int32_t time_limit = 1000;
    constexpr int32_t stack_limit = 8'000'000; // bytes, for what it may have to go back to
    const Utf8Text text(utf8);
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::RegexMatcher> matcher(compiled_->pattern->matcher(status));
    std::vector<TextRange> matches;
    if (U_SUCCESS(status)) {
        matcher->setTimeLimit(time_limit, status);
        matcher->setStackLimit(stack_limit, status);
        matcher->reset(text.get());
    }
    while (U_SUCCESS(status) && matcher->find(status) && U_SUCCESS(status)) {
        const TextRange match{static_cast<std::size_t>(matcher->start64(status)),
                              static_cast<std::size_t>(matcher->end64(status))};
        if (!match.is_empty())
            matches.push_back(match);
    }
    if (U_FAILURE(status))
        throw Error(said("regular expression '{}' {} on a text of {} bytes; make it simpler, without a repetition "
                         "inside a repetition",
                         compiled_->source,
                         status == U_REGEX_STACK_OVERFLOW ? said("needs too much memory") : said("takes too long"),
                         utf8.size()));
    return matches;
}

}
