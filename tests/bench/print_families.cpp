// Prints which words of a vocabulary each of a list of lemmas finds, for scoring. Input: a table with lemmas in its
// first column, a table with words in its first column. Output, for each word: the word, the lemmas that find it, or
// `-`. Usage: print_families LEMMAS VOCABULARY

#include "dutch/forms/forms.hpp"
#include "tables.hpp"
#include "text/folding.hpp"

#include <iostream>
#include <map>
#include <set>

using namespace draad;

int main(int argc, char** argv)
{
    const auto files = bench::files_of(argc, argv, 2, "print_families LEMMAS VOCABULARY");
    if (files.empty())
        return 2;
    const Lexicon lexicon = Lexicon::open(DRAAD_LEXICON);
    std::map<std::string, std::set<std::string>> lemmas_of;
    for (const std::vector<std::string>& row : bench::rows_of(files[0]))
        for (const Form& form : expand(fold(row[0]), lexicon).forms)
            lemmas_of[form.folded].insert(row[0]);
    for (const std::vector<std::string>& row : bench::rows_of(files[1])) {
        std::cout << row[0];
        const std::set<std::string>& lemmas = lemmas_of[fold(row[0])];
        if (lemmas.empty())
            std::cout << "\t-";
        for (const std::string& lemma : lemmas)
            std::cout << '\t' << lemma;
        std::cout << '\n';
    }
}
