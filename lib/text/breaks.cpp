#include "text/breaks.hpp"

#include "error.hpp"
#include "text/characters.hpp"
#include "text/plain_words.hpp"
#include "wording/said.hpp"

#include <unicode/brkiter.h>
#include <unicode/ubrk.h>
#include <unicode/utext.h>

#include <algorithm>

namespace draad {

struct TextBreaker::Iterator {
    std::unique_ptr<icu::BreakIterator> words;
};

namespace {

void require(UErrorCode status, std::string_view doing)
{
    if (U_FAILURE(status))
        throw Error(said("ICU cannot {}: {}", translated(doing), u_errorName(status)));
}

/// Sets an iterator on UTF-8, so that its positions are bytes.
class TextUnderIterator {
public:
    TextUnderIterator(icu::BreakIterator& iterator, std::string_view utf8)
    {
        UErrorCode status = U_ZERO_ERROR;
        text_ = utext_openUTF8(nullptr, utf8.data(), static_cast<int64_t>(utf8.size()), &status);
        require(status, to_say("read the text"));
        iterator.setText(text_, status);
        require(status, to_say("break the text"));
    }
    ~TextUnderIterator() { utext_close(text_); }
    TextUnderIterator(const TextUnderIterator&) = delete;
    TextUnderIterator& operator=(const TextUnderIterator&) = delete;

private:
    UText* text_ = nullptr;
};

SegmentKind kind_of(int32_t rule_status, std::string_view segment)
{
    if (rule_status >= UBRK_WORD_LETTER)
        return SegmentKind::word;
    if (rule_status >= UBRK_WORD_NUMBER)
        return SegmentKind::number;
    const char32_t first = character_at(segment, 0).code_point;
    const bool is_blank = is_space(first) || first == U'\u200B' || first == U'\uFEFF' || first == U'\u00AD';
    return is_blank ? SegmentKind::space : SegmentKind::mark;
}

}

TextBreaker::TextBreaker() : iterator_(std::make_unique<Iterator>())
{
    UErrorCode status = U_ZERO_ERROR;
    iterator_->words.reset(icu::BreakIterator::createWordInstance(icu::Locale("nl"), status));
    require(status, to_say("load its rules for words"));
}

TextBreaker::~TextBreaker() = default;
TextBreaker::TextBreaker(TextBreaker&&) noexcept = default;
TextBreaker& TextBreaker::operator=(TextBreaker&&) noexcept = default;

std::vector<Segment> TextBreaker::word_segments(std::string_view utf8)
{
    std::vector<Segment> segments;
    segments.reserve(utf8.size() / 2);
    std::size_t at = cut_plain_words(utf8, 0, segments);
    if (at == utf8.size())
        return segments;
    icu::BreakIterator& words = *iterator_->words;
    const TextUnderIterator text(words, utf8);
    while (at < utf8.size()) {
        const std::size_t run_end = std::min(utf8.find_first_of(" \t\r\n", at), utf8.size());
        for (auto begin = static_cast<int32_t>(at), end = words.following(begin); at < run_end; end = words.next()) {
            const TextRange range{at, static_cast<std::size_t>(end)};
            const std::string_view segment = utf8.substr(range.begin, range.size());
            segments.push_back({.range = range, .kind = kind_of(words.getRuleStatus(), segment)});
            at = range.end;
        }
        at = cut_plain_words(utf8, at, segments);
    }
    return segments;
}

}
