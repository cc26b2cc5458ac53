// Prints the parts of the words in the first column of a table, for scoring: word, parts with | between.
// Usage: print_splits TABLE

#include "dutch/compounds/compound_splitting.hpp"
#include "tables.hpp"
#include "text/folding.hpp"

#include <iostream>

using namespace draad;

int main(int argc, char** argv)
{
    const auto files = bench::files_of(argc, argv, 1, "print_splits TABLE");
    if (files.empty())
        return 2;
    const Lexicon lexicon = Lexicon::open(DRAAD_LEXICON);
    for (const std::vector<std::string>& row : bench::rows_of(files[0])) {
        std::cout << row[0];
        char before = '\t';
        for (const std::string& part : split_compound(fold(row[0]), lexicon)) {
            std::cout << before << part;
            before = '|';
        }
        std::cout << '\n';
    }
}
