// Prints the quotations of documents for scoring: file, start, end (code points, end exclusive), speech or term,
// speaker, verb, pronoun that stands for the speaker; "-" for none. Usage: print_quotations FILE...

#include "files/file_bytes.hpp"
#include "ingest/reader.hpp"
#include "speech/analyse.hpp"
#include "text/source_text.hpp"

#include <filesystem>
#include <iostream>
#include <string>

using namespace draad;

namespace {

std::string field(std::string text)
{
    for (char& byte : text)
        if (byte == '\t' || byte == '\n' || byte == '\r')
            byte = ' ';
    return text.empty() ? "-" : text;
}

void print_quotations(const std::string& name, const AnalysedPassage& passage)
{
    for (const Quotation& quotation : passage.quotations) {
        const std::string_view text = passage.text;
        const std::size_t start = passage.code_points_before + count_code_points(text.substr(0, quotation.range.begin));
        const std::size_t end = start + count_code_points(text.substr(quotation.range.begin, quotation.range.size()));
        std::cout << name << '\t' << start << '\t' << end << '\t' << (quotation.is_speech ? "speech" : "term") << '\t'
                  << field(quotation.speaker) << '\t' << field(quotation.verb) << '\t' << field(quotation.printed)
                  << '\n';
    }
}

}

int main(int argc, char** argv)
{
    Tokenizer tokenizer;
    for (int i = 1; i < argc; ++i) {
        const std::filesystem::path file = argv[i];
        const AnalysedDocument document = analyse(read_document(file.filename().string(), read_bytes(file)), tokenizer);
        for (const AnalysedPassage& passage : document.passages)
            print_quotations(file.filename().string(), passage);
    }
}
