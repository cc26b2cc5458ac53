// Prints the class of each homograph of a treebank, for scoring, and what its place tells, for training. Input: a table
// of tokens (document, sentence, begin, end, token, UPOS). Output: document, token, UPOS, the classes that it can have,
// the one that is found, the features. Usage: print_tagging TABLE

#include "dutch/tagging/context_features.hpp"
#include "dutch/tagging/part_of_speech_in_context.hpp"
#include "dutch/words/function_words.hpp"
#include "tables.hpp"
#include "text/folding.hpp"

#include <cctype>
#include <iostream>

using namespace draad;

namespace {

using Row = std::vector<std::string>;

TokenKind kind_of(const std::string& token, const std::string& upos)
{
    const bool has_digit = std::isdigit(static_cast<unsigned char>(token.front())) != 0;
    return upos == "PUNCT" || upos == "SYM" ? TokenKind::mark : has_digit ? TokenKind::number : TokenKind::word;
}

void print_sentence(std::span<const Row> rows, const Lexicon& lexicon)
{
    std::vector<std::string> folded;
    for (const Row& row : rows)
        folded.push_back(fold(row[4]));
    std::vector<FoldedToken> sentence;
    for (std::size_t i = 0; i < rows.size(); ++i)
        sentence.push_back({folded[i], kind_of(folded[i], rows[i][5])});
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (!sentence[i].is_word() || is_function_word(folded[i]))
            continue;
        const auto found = part_of_speech_in_context(sentence, i, lexicon);
        const bool is_of_plain_text = rows[i][5] == "?";
        if (!found && (!is_of_plain_text || open_classes_of(folded[i], lexicon).count() == 0))
            continue;
        std::cout << rows[i][0] << '\t' << rows[i][4] << '\t' << rows[i][5] << '\t'
                  << open_classes_of(folded[i], lexicon).letters() << '\t'
                  << (found ? "NVA"[static_cast<std::size_t>(found->part_of_speech)] : '-') << '\t'
                  << (found ? found->margin : 0);
        for (const std::string& feature : context_features(sentence, i, lexicon))
            std::cout << '\t' << feature;
        std::cout << '\n';
    }
}

}

int main(int argc, char** argv)
{
    const auto files = bench::files_of(argc, argv, 1, "print_tagging TABLE");
    if (files.empty())
        return 2;
    const Lexicon lexicon = Lexicon::open(DRAAD_LEXICON);
    const std::vector<Row> rows = bench::rows_of(files[0]);
    for (std::size_t begin = 0; begin < rows.size();) {
        std::size_t end = begin;
        while (end < rows.size() && rows[end][0] == rows[begin][0] && rows[end][1] == rows[begin][1])
            ++end;
        print_sentence(std::span(rows).subspan(begin, end - begin), lexicon);
        begin = end;
    }
}
