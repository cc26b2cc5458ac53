#include "report/appendix/codebook_appendix.hpp"

#include "report/word/word_document.hpp"

#include <algorithm>

namespace draad {

namespace {

using Kind = AppendixParagraph::Kind;

WordStyle style_of(const AppendixParagraph& paragraph)
{
    constexpr WordStyle headings[] = {WordStyle::heading1, WordStyle::heading2, WordStyle::heading3};
    switch (paragraph.kind) {
    case Kind::title:
        return WordStyle::title;
    case Kind::heading:
        return headings[std::min<std::size_t>(paragraph.depth, 2)];
    case Kind::text:
        return WordStyle::normal;
    case Kind::label:
        return WordStyle::label;
    case Kind::item:
        return WordStyle::list;
    case Kind::rule:
        return WordStyle::rule;
    }
    return WordStyle::normal;
}

}

std::string write_word_appendix(const std::vector<AppendixParagraph>& appendix)
{
    WordDocument document(appendix.empty() ? std::string() : appendix.front().text);
    for (const AppendixParagraph& paragraph : appendix)
        document.add(style_of(paragraph), paragraph.kind == Kind::item ? "– " + paragraph.text : paragraph.text);
    return document.finish();
}

}
