#include "analysis/words/search_query.hpp"

#include "codebook/rule_parser.hpp"
#include "error.hpp"
#include "wording/said.hpp"

#include <algorithm>

namespace draad {

namespace {

constexpr std::string_view blanks = " \t\r\n";

/// One after another, the terms of what was typed; quotation marks hold blanks together.
class Terms {
public:
    explicit Terms(std::string_view typed) : left_(typed) {}

    /// Empty at the end. `field:"two words"` and `-"two words"` are one term, without the marks.
    std::string next()
    {
        left_.remove_prefix(std::min(left_.find_first_not_of(blanks), left_.size()));
        std::string term;
        while (!left_.empty() && blanks.find(left_.front()) == std::string_view::npos) {
            if (left_.front() != '"') {
                term += left_.front();
                left_.remove_prefix(1);
                continue;
            }
            const std::size_t end = left_.find('"', 1);
            if (end == std::string_view::npos)
                throw Error(said("{}: the quotation mark is not closed", left_));
            term += left_.substr(1, end - 1);
            left_.remove_prefix(end + 1);
        }
        return term;
    }

private:
    std::string_view left_;
};

/// The byte of the colon between a field and its value; none in 10:30.
std::size_t field_end(std::string_view term)
{
    const std::size_t colon = term.find(':');
    const bool is_field = colon != std::string_view::npos && colon > 0 && colon + 1 < term.size() &&
                          term.substr(0, colon).find_first_of("0123456789 ") == std::string_view::npos;
    return is_field ? colon : std::string_view::npos;
}

/// Without the marks that writing leaves at the edges of a word. A question mark there asks, it is no wildcard.
std::string without_marks(std::string_view term)
{
    constexpr std::string_view marks = ".,;:!?()[]{}|~=/\\";
    const std::size_t begin = std::min(term.find_first_not_of(marks), term.size());
    const std::size_t end = term.find_last_not_of(marks);
    return std::string(term.substr(begin, end == std::string_view::npos ? 0 : end + 1 - begin));
}

Code code_for(const std::string& term, std::string name)
{
    Rule rule{.text = term, .name = term};
    rule.negation = NegationSetting::ignore;
    try {
        rule.pattern = parse_rule(term);
    } catch (const RuleError& error) {
        throw Error(said("{}: cannot be searched for: {}", term, error.what()));
    }
    Code code;
    code.id = name;
    code.path = name;
    code.label = std::move(name);
    code.rules.push_back(std::move(rule));
    return code;
}

}

SearchQuery parse_search(std::string_view typed)
{
    SearchQuery query;
    Terms terms(typed);
    for (std::string term = terms.next(); !term.empty(); term = terms.next()) {
        const bool is_unwanted = term.size() > 1 && term.front() == '-';
        const std::size_t colon = field_end(term);
        if (!is_unwanted && colon != std::string_view::npos) {
            query.fields.emplace_back(term.substr(0, colon), term.substr(colon + 1));
            continue;
        }
        const std::string words = without_marks(std::string_view(term).substr(is_unwanted ? 1 : 0));
        if (!words.empty())
            (is_unwanted ? query.unwanted : query.wanted).push_back(words);
    }
    if (query.wanted.empty())
        throw Error(
            said("name at least one word to search for, such as draad search 'vertrouwen \"in de steek\" -school'"));
    return query;
}

Codebook codebook_of(const SearchQuery& query)
{
    Codebook codebook{.sources = {{.file = "search"}}};
    for (const std::string& term : query.wanted)
        codebook.codes.push_back(code_for(term, term));
    for (const std::string& term : query.unwanted)
        codebook.codes.push_back(code_for(term, "-" + term));
    return codebook;
}

}
