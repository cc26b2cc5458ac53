#pragma once

#include "passages/analysed_document.hpp"
#include "text/folding.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace draad::test {

/// Words parted by spaces, marks (.,?!;:) apart; a sentence ends behind . ? or !. Enough for tests that are not about
/// tokens.
inline TokenizedText tokens_of(std::string_view text)
{
    TokenizedText words;
    std::size_t sentence = 0;
    const auto add = [&](std::size_t begin, std::size_t end, TokenKind kind) {
        words.tokens.push_back({{begin, end}, kind, fold(text.substr(begin, end - begin))});
    };
    const auto end_sentence = [&] {
        if (sentence < words.tokens.size())
            words.sentences.push_back({sentence, words.tokens.size()});
        sentence = words.tokens.size();
    };
    constexpr std::string_view marks = ".,?!;:";
    for (std::size_t begin = 0; begin < text.size();) {
        if (text[begin] == ' ') {
            ++begin;
        } else if (marks.find(text[begin]) != std::string_view::npos) {
            add(begin, begin + 1, TokenKind::mark);
            if (std::string_view(".?!").find(text[begin]) != std::string_view::npos)
                end_sentence();
            ++begin;
        } else {
            std::size_t end = begin;
            while (end < text.size() && text[end] != ' ' && marks.find(text[end]) == std::string_view::npos)
                ++end;
            add(begin, end, TokenKind::word);
            begin = end;
        }
    }
    end_sentence();
    return words;
}

/// A document of body paragraphs without speakers.
inline AnalysedDocument document(const std::string& name, const std::vector<std::string>& paragraphs)
{
    AnalysedDocument document{.card = {.name = name}};
    std::size_t begin = 0;
    std::size_t code_points = 0;
    std::size_t words = 0;
    for (const std::string& text : paragraphs) {
        AnalysedPassage passage{.text = text, .words = tokens_of(text)};
        passage.passage.range = {begin, begin + text.size()};
        passage.passage.paragraph = static_cast<std::uint32_t>(document.passages.size() + 1);
        passage.code_points_before = code_points;
        passage.words_before = words;
        begin += text.size() + 2;
        code_points += count_code_points(text) + 2;
        for (const Token& token : passage.words.tokens)
            words += token.is_word() ? 1 : 0;
        document.passages.push_back(std::move(passage));
    }
    return document;
}

}
