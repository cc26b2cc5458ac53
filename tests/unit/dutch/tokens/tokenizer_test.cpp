#include "dutch/tokens/tokenizer.hpp"

#include "dutch/words/abbreviations.hpp"
#include "unit/dutch/table.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

using namespace draad;

namespace {

constexpr std::string_view line_break = "⏎";

std::string replace_all(std::string text, std::string_view part, std::string_view by)
{
    for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + by.size()))
        text.replace(at, part.size(), by);
    return text;
}

std::string with_line_breaks(std::string text)
{
    return replace_all(std::move(text), line_break, "\n");
}

/// The tokens with a space between, the sentences with ¶ between.
std::string written_out(std::string_view text, const TokenizedText& words)
{
    std::string all;
    for (const TokenSpan& sentence : words.sentences) {
        all += sentence.begin == 0 ? "" : " ¶";
        for (std::size_t i = sentence.begin; i < sentence.end; ++i) {
            const TextRange range = words.tokens[i].range;
            all += all.empty() ? "" : " ";
            all += replace_all(std::string(text.substr(range.begin, range.size())), "\n", line_break);
        }
    }
    return all;
}

TokenKind kind_of_first(std::string_view text)
{
    return Tokenizer().tokenize(text).tokens.front().kind;
}

}

TEST_CASE("words and sentences are those of the table of examples")
{
    Tokenizer tokenizer;
    for (const auto& row : test::read_table("tokens.tsv", 2)) {
        const std::string text = with_line_breaks(row[0]);
        CAPTURE(text);
        CHECK(written_out(text, tokenizer.tokenize(text)) == row[1]);
    }
}

TEST_CASE("a word that the end of a line broke is compared as a whole")
{
    Tokenizer tokenizer;
    for (const auto& [text, folded] : {
             std::pair("vertrou-\nwen in de jeugdzorg", "vertrouwen"),
             std::pair("co-  \r\n  ördinatie", "coordinatie"),
             std::pair("Noord-\nHolland", "noord-holland"),
             std::pair("vertrou\u00AD\nwen", "vertrouwen"),
             std::pair("vertrou\u00AC\nwen", "vertrouwen"),
             std::pair("jeugd-\nen gezinshulp", "jeugd-"),
             std::pair("ouders-\n\nkinderen", "ouders-"),
             std::pair("1985-\n1987", "1985-"),
             std::pair("hij wou -\nmaar toen", "hij"),
         }) {
        CAPTURE(text);
        CHECK(tokenizer.tokenize(text).tokens.front().folded == folded);
    }
}

TEST_CASE("every token is in exactly one sentence, and tokens stand in the order of the text")
{
    Tokenizer tokenizer;
    for (const auto& row : test::read_table("tokens.tsv", 2)) {
        CAPTURE(row[0]);
        const TokenizedText words = tokenizer.tokenize(row[0]);
        std::size_t next = 0;
        for (const TokenSpan& sentence : words.sentences) {
            CHECK(sentence.begin == next);
            CHECK(sentence.end > sentence.begin);
            next = sentence.end;
        }
        CHECK(next == words.tokens.size());
        std::size_t byte = 0;
        for (const Token& token : words.tokens) {
            CHECK(token.range.begin >= byte);
            CHECK(token.range.end > token.range.begin);
            byte = token.range.end;
        }
    }
}

TEST_CASE("a token is folded so that spellings of one word compare alike")
{
    const std::string text = "CLIËNT zo‘n mede\u00ADzeggenschap";
    const TokenizedText words = Tokenizer().tokenize(text);
    REQUIRE(words.tokens.size() == 3);
    CHECK(words.tokens[0].folded == "client");
    CHECK(words.tokens[1].folded == "zo'n");
    CHECK(words.tokens[2].folded == "medezeggenschap");
}

TEST_CASE("a token knows whether it can be part of a match")
{
    CHECK(kind_of_first("vertrouwen") == TokenKind::word);
    CHECK(kind_of_first("71-jarige") == TokenKind::word);
    CHECK(kind_of_first("12") == TokenKind::number);
    CHECK(kind_of_first("60%") == TokenKind::number);
    CHECK(kind_of_first("13:30") == TokenKind::number);
    CHECK(kind_of_first("€250,-") == TokenKind::number);
    CHECK(kind_of_first("...") == TokenKind::mark);
    CHECK(kind_of_first("info@voorbeeld.nl") == TokenKind::link);
    CHECK(kind_of_first("www.voorbeeld.nl") == TokenKind::link);
    CHECK(kind_of_first("[00:03:12]") == TokenKind::time);
    CHECK(kind_of_first("00:03:12") == TokenKind::time);
}

TEST_CASE("text without words has no sentences")
{
    CHECK(Tokenizer().tokenize("").sentences.empty());
    CHECK(Tokenizer().tokenize(" \n\t ").tokens.empty());
}

TEST_CASE("every sort of white space separates words")
{
    for (const std::string space : {" ", "\u00A0", "\u2009", "\u3000", "\t", "\r\n", " \n ", "\u2028"}) {
        CAPTURE(space);
        CHECK(Tokenizer().tokenize("veilig" + space + "thuis").tokens.size() == 2);
    }
}

TEST_CASE("an abbreviation is known by its letters without the last period")
{
    CHECK(find_abbreviation("dhr") == AbbreviationUse::leads_on);
    CHECK(find_abbreviation("t.a.v") == AbbreviationUse::leads_on);
    CHECK(find_abbreviation("enz") == AbbreviationUse::closes);
    CHECK(find_abbreviation("min") == AbbreviationUse::also_a_word);
    CHECK_FALSE(find_abbreviation("huis"));
    CHECK_FALSE(find_abbreviation(""));
}
