#include "speech/interview.hpp"

#include "speech/attribution/names.hpp"
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
bool is_quoted_whole(std::string_view passage)
{
    const std::string_view text = trimmed(passage);
    const std::vector<Mark> marks = find_marks(text);
    return marks.size() >= 2 && marks.front().may_open && marks.front().range.begin == 0 && marks.back().may_close &&
           marks.back().range.end == text.size();
}

bool is_question(const Passage& header, std::string_view text)
{
    return !header.speaker && trimmed(text).ends_with('?') && find_marks(text).empty();
}

/// The names of two words or more that the first so many passages print.
std::set<std::string> whole_names_in(DocumentTokens& words, std::size_t passages)
{
    std::set<std::string> found;
    for (std::size_t i = 0; i < passages; ++i) {
        const std::string_view text = words.text(i);
        const TokenizedText& tokens = words.look_at(i);
        Names names;
        names.read(text, tokens);
        for (const Token& token : tokens.tokens)
            if (const std::string_view whole = names.whole_name(token.folded);
                !whole.empty() && names.has(token.folded) && is_upper(character_at(text, token.range.begin).code_point))
                found.emplace(whole);
    }
    return found;
}

}

Interview read_interview(DocumentTokens& words)
{
    const std::size_t passages = words.passages();
    constexpr std::size_t fewest = 3; // answers, so that one question and a quotation make no interview
    Interview interview{.interviewee = {}, .is_answer = std::vector<bool>(passages, false)};
    std::size_t first_question = passages;
    std::size_t answers = 0;
    for (std::size_t i = 1; i < passages; ++i) {
        if (!is_question(words.header(i - 1), words.text(i - 1)) || !is_quoted_whole(words.text(i)))
            continue;
        interview.is_answer[i] = true;
        first_question = std::min(first_question, i - 1);
        ++answers;
    }
    if (answers < fewest)
        return {.interviewee = {}, .is_answer = std::vector<bool>(passages, false)};
    if (const std::set<std::string> names = whole_names_in(words, first_question); names.size() == 1)
        interview.interviewee = *names.begin();
    return interview;
}

}
