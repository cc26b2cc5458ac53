#include "ingest/document/line_numbers.hpp"

namespace draad {

namespace {

/// Counts the lines of a text up to places that come in their order.
class LineCounter {
public:
    explicit LineCounter(std::string_view text) : text_(text) {}

    std::uint32_t line_at(std::size_t place)
    {
        for (; at_ < place; ++at_)
            if (text_[at_] == '\n' || (text_[at_] == '\r' && text_.substr(at_ + 1, 1) != "\n"))
                ++line_;
        return line_;
    }

private:
    std::string_view text_;
    std::size_t at_ = 0;
    std::uint32_t line_ = 1;
};

}

void number_lines(Document& document)
{
    LineCounter lines(document.text.utf8);
    for (Passage& passage : document.passages)
        passage.line = lines.line_at(passage.range.begin);
}

void number_lines(Document& document, const ReplacedText& text, std::string_view original)
{
    LineCounter lines(original);
    for (Passage& passage : document.passages)
        passage.line = lines.line_at(text.in_original(passage.range).begin);
}

}
