// Prints the polarity of marked words for scoring. Input: tables with a first row of names and the columns id, split,
// label, term, begin, end (in code points), phenomenon, text. Output: id, polarity, cue.
// Usage: print_polarity TABLE...

#include "dutch/negation/negation.hpp"
#include "dutch/tokens/tokenizer.hpp"
#include "text/source_text.hpp"

#include <algorithm>
#include <array>
#include <fstream>
#include <iostream>
#include <span>
#include <sstream>
#include <string>
#include <vector>

using namespace draad;

namespace {

std::vector<std::string> columns_of(const std::string& line)
{
    std::vector<std::string> columns;
    std::istringstream stream(line);
    for (std::string column; std::getline(stream, column, '\t');)
        columns.push_back(column);
    return columns;
}

std::size_t byte_of(std::string_view text, std::size_t code_point)
{
    std::size_t byte = 0;
    while (byte < text.size() && count_code_points(text.substr(0, byte + 1)) <= code_point)
        ++byte;
    return byte;
}

void print_row(const std::vector<std::string>& row, Tokenizer& tokenizer)
{
    constexpr std::array<const char*, 3> names = {"affirmed", "negated", "unclear"};
    const std::string& text = row[7];
    const TextRange term{byte_of(text, std::stoul(row[4])), byte_of(text, std::stoul(row[5]))};
    const TokenizedText words = tokenizer.tokenize(text);
    for (const TokenSpan span : words.sentences) {
        const auto sentence = std::span(words.tokens).subspan(span.begin, span.end - span.begin);
        const auto is_hit = [&](const Token& token) { return token.range.overlaps(term); };
        const auto first = std::ranges::find_if(sentence, is_hit);
        if (first == sentence.end())
            continue;
        const auto last = std::find_if_not(first, sentence.end(), is_hit);
        const TokenSpan hit{static_cast<std::size_t>(first - sentence.begin()),
                            static_cast<std::size_t>(last - sentence.begin())};
        const NegationFinding finding = judge_negation(folded_tokens(sentence), std::span(&hit, 1));
        std::cout << row[0] << '\t' << names[static_cast<std::size_t>(finding.polarity)] << '\t';
        for (std::size_t i = finding.cue ? finding.cue->begin : 0; finding.cue && i < finding.cue->end; ++i)
            std::cout << sentence[i].folded << ' ';
        std::cout << '\n';
        return;
    }
}

}

int main(int argc, char** argv)
{
    Tokenizer tokenizer;
    for (int i = 1; i < argc; ++i) {
        std::ifstream table(argv[i]);
        std::string line;
        std::getline(table, line);
        while (std::getline(table, line))
            if (const std::vector<std::string> row = columns_of(line); row.size() == 8)
                print_row(row, tokenizer);
    }
}
