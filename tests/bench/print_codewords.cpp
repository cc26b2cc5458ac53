// Prints in which words a code word is found, as +word+ finds it in a codebook, for scoring. Input: a table with a code
// word and a longer word in its first columns. Output: the rows that match.
// Usage: print_codewords TABLE

#include "dutch/compounds/compounds.hpp"
#include "dutch/forms/forms.hpp"
#include "tables.hpp"
#include "text/folding.hpp"

#include <algorithm>
#include <iostream>
#include <map>

using namespace draad;

namespace {

void add_forms(const std::string& word, PartOfSpeech part_of_speech, const Lexicon& lexicon,
               std::vector<std::string>& forms)
{
    for (const Form& form : expand(word, lexicon, {part_of_speech}).forms)
        forms.push_back(form.folded);
}

/// What a codebook would name: the noun (ouder, not as of oud), the adjective, and the verb of a stem (vertrouw).
std::vector<std::string> forms_of(const std::string& word, const Lexicon& lexicon)
{
    const auto has = [&](const std::string& folded, WordClass one) {
        return lexicon.find(folded).value_or(WordClasses()).has(one);
    };
    std::vector<std::string> forms;
    if (has(word, WordClass::noun))
        add_forms(word, PartOfSpeech::noun, lexicon, forms);
    else if (has(word, WordClass::adjective))
        add_forms(word, PartOfSpeech::adjective, lexicon, forms);
    else if (has(word + "en", WordClass::infinitive))
        add_forms(word + "en", PartOfSpeech::verb, lexicon, forms);
    return forms;
}

}

int main(int argc, char** argv)
{
    const auto files = bench::files_of(argc, argv, 1, "print_codewords TABLE");
    if (files.empty())
        return 2;
    const Lexicon lexicon = Lexicon::open(DRAAD_LEXICON);
    std::map<std::string, std::vector<std::string>> forms;
    for (const std::vector<std::string>& row : bench::rows_of(files[0])) {
        if (!forms.contains(row[0]))
            forms[row[0]] = forms_of(fold(row[0]), lexicon);
        const std::string word = fold(row[1]);
        const bool is_form = std::ranges::find(forms[row[0]], word) != forms[row[0]].end();
        if (is_form || is_compound_with(word, forms[row[0]], {true, true, true}, lexicon))
            std::cout << row[0] << '\t' << row[1] << '\n';
    }
}
