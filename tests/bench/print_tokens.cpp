// Prints the tokens of text files for scoring: document, sentence, begin, end (in code points of the file), token.
// Paragraphs are divided by blank lines. Usage: print_tokens FILE...

#include "dutch/tokens/tokenizer.hpp"
#include "text/source_text.hpp"

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>

using namespace draad;

namespace {

struct Place {
    std::size_t code_point = 0;
    std::size_t sentence = 0;
};

void print_paragraph(const std::string& document, std::string_view text, Place& place, Tokenizer& tokenizer)
{
    const TokenizedText words = tokenizer.tokenize(text);
    std::size_t byte = 0;
    std::size_t code_point = place.code_point;
    for (const TokenSpan sentence : words.sentences) {
        for (std::size_t i = sentence.begin; i < sentence.end; ++i) {
            const TextRange range = words.tokens[i].range;
            code_point += count_code_points(text.substr(byte, range.begin - byte));
            byte = range.begin;
            const std::string_view token = text.substr(range.begin, range.size());
            std::cout << document << '\t' << place.sentence << '\t' << code_point << '\t'
                      << code_point + count_code_points(token) << '\t' << token << '\n';
        }
        ++place.sentence;
    }
    place.code_point += count_code_points(text);
}

}

int main(int argc, char** argv)
{
    Tokenizer tokenizer;
    for (int i = 1; i < argc; ++i) {
        const std::filesystem::path file = argv[i];
        std::ifstream stream(file, std::ios::binary);
        const std::string text{std::istreambuf_iterator<char>(stream), {}};
        Place place;
        for (std::size_t begin = 0; begin < text.size();) {
            std::size_t end = text.find("\n\n", begin);
            end = end == std::string::npos ? text.size() : end + 2;
            print_paragraph(file.stem().string(), std::string_view(text).substr(begin, end - begin), place, tokenizer);
            begin = end;
        }
    }
}
