#include "speech/interview.hpp"

#include "speech/attribution/reading.hpp"
#include "speech/marks/marks.hpp"
#include "text/characters.hpp"

#include <algorithm>
#include <set>

namespace draad {

namespace {

std::string_view trimmed(std::string_view text)
{
    const std::size_t begin = text.find_first_not_of(" \t\r\n");
    return begin == std::string_view::npos ? std::string_view()
                                           : text.substr(begin, text.find_last_not_of(" \t\r\n") + 1 - begin);
}

/// A paragraph from an opening mark to a closing one.
bool is_quoted_whole(const AnalysedPassage& passage)
{
    const std::string_view text = trimmed(passage.text);
    const std::vector<Mark> marks = find_marks(text);
    return marks.size() >= 2 && marks.front().may_open && marks.front().range.begin == 0 && marks.back().may_close &&
           marks.back().range.end == text.size();
}

bool is_question(const AnalysedPassage& passage)
{
    return !passage.passage.speaker && trimmed(passage.text).ends_with('?') && find_marks(passage.text).empty();
}

/// The names of two words or more that some passages print.
std::set<std::string> whole_names_in(std::span<const AnalysedPassage> passages)
{
    std::set<std::string> found;
    for (const AnalysedPassage& passage : passages) {
        Names names;
        names.read(passage.text, passage.words);
        for (const Token& token : passage.words.tokens)
            if (const std::string_view whole = names.whole_name(token.folded);
                !whole.empty() && names.has(token.folded) &&
                is_upper(character_at(passage.text, token.range.begin).code_point))
                found.emplace(whole);
    }
    return found;
}

}

Interview read_interview(std::span<const AnalysedPassage> passages)
{
    constexpr std::size_t fewest = 3; // answers, so that one question and a quotation make no interview
    Interview interview{.interviewee = {}, .is_answer = std::vector<bool>(passages.size(), false)};
    std::size_t first_question = passages.size();
    std::size_t answers = 0;
    for (std::size_t i = 1; i < passages.size(); ++i) {
        if (!is_question(passages[i - 1]) || !is_quoted_whole(passages[i]))
            continue;
        interview.is_answer[i] = true;
        first_question = std::min(first_question, i - 1);
        ++answers;
    }
    if (answers < fewest)
        return {.interviewee = {}, .is_answer = std::vector<bool>(passages.size(), false)};
    if (const std::set<std::string> names = whole_names_in(passages.first(first_question)); names.size() == 1)
        interview.interviewee = *names.begin();
    return interview;
}

}
