#include "dutch/tokens/sentence_marks.hpp"

#include "dutch/words/fixed_words.hpp"

namespace draad {

namespace {

constexpr FixedWords low_quotes({",,", "„", "«", "‹", "‚", "“", "(", "[", "{"});
constexpr FixedWords high_quotes({"''", "’’", "»", "›", ")", "]", "}"});
/// Their side is told by the white space beside them.
constexpr FixedWords either_quotes({"\"", "'", "’", "‘", "”", "´", "`"});

}

bool is_closing(const PassageTokens& in, std::size_t at)
{
    if (high_quotes.contains(in[at]))
        return true;
    if (in[at] == "“") // “so” or, in German fashion, „so“
        return in.touches_previous(at) && !in.touches_next(at);
    if (!either_quotes.contains(in[at]))
        return false;
    return in.touches_previous(at) || (!in.touches_next(at) && in[at] != "‘");
}

bool is_opening(const PassageTokens& in, std::size_t at)
{
    return low_quotes.contains(in[at]) || either_quotes.contains(in[at]);
}

bool is_ellipsis(std::string_view mark)
{
    return mark == "…" || mark.starts_with("..");
}

bool is_terminal(const PassageTokens& in, std::size_t at)
{
    const std::string_view mark = in[at];
    if (mark != "." && mark != "?" && mark != "!" && !is_ellipsis(mark))
        return false;
    return at == 0 || (in[at - 1] != "(" && in[at - 1] != "[");
}

}
