#include "speech/attribution/reading.hpp"

#include "text/characters.hpp"

#include <algorithm>

namespace draad {

Reading::Reading(std::string_view text, const TokenizedText& tokenized, const Names* names) : text_(text), names_(names)
{
    words_.reserve(tokenized.tokens.size());
    for (const Token& token : tokenized.tokens)
        if (token.is_word())
            words_.push_back({.range = token.range,
                              .folded = token.folded,
                              .is_capitalised = is_upper(character_at(text, token.range.begin).code_point)});
}

bool Reading::is_known_name(std::size_t index) const
{
    return names_ != nullptr && is_capitalised(index) && names_->has(words_[index].folded);
}

std::string_view Reading::whole_name(std::size_t index) const
{
    return names_ == nullptr || index >= size() ? std::string_view() : names_->whole_name(words_[index].folded);
}

std::string_view Reading::gap_before(std::size_t index) const
{
    const std::size_t begin = index == 0 ? 0 : words_[index - 1].range.end;
    const std::size_t end = index < size() ? words_[index].range.begin : text_.size();
    return text_.substr(begin, end - begin);
}

std::size_t Reading::end_of_placeholder(std::size_t index) const
{
    constexpr std::size_t most_words = 3;
    if (index >= size() || !gap_before(index).ends_with('[') || folded(index).size() < 3)
        return index; // "[1]" and "[G]" are notes
    for (std::size_t end = index + 1; end <= std::min(size(), index + most_words); ++end) {
        if (gap_before(end).starts_with(']'))
            return end;
        if (gap_before(end) != " ")
            break;
    }
    return index;
}

std::size_t Reading::first_word_from(std::size_t byte) const
{
    const auto begins_before = [byte](const ReadWord& word) { return word.range.begin < byte; };
    return static_cast<std::size_t>(std::ranges::partition_point(words_, begins_before) - words_.begin());
}

std::string_view Reading::slice(WordSpan words) const
{
    if (words.is_empty())
        return {};
    const std::size_t begin = words_[words.begin].range.begin;
    return text_.substr(begin, words_[words.end - 1].range.end - begin);
}

bool Reading::starts_sentence(std::size_t index) const
{
    if (index == 0)
        return true;
    const std::string_view gap = gap_before(index);
    const bool has_end = gap.find_first_of(".!?") != std::string_view::npos || gap.find("…") != std::string_view::npos;
    const char32_t first = character_at(text_, words_[index].range.begin).code_point;
    return has_end && (is_capitalised(index) || is_digit(first) || first == U'\'' || first == U'’');
}

bool is_plain_gap(std::string_view gap)
{
    return gap.find_first_not_of(" \n\r\t\xC2\xA0[]") == std::string_view::npos; // C2 A0: the no-break space
}

}
