#include "dutch/forms/compiler/form_storing.hpp"
#include "dutch/lexicon/compiler/compound_families.hpp"
#include "dutch/lexicon/compiler/hunspell_dictionary.hpp"
#include "dutch/lexicon/compiler/lexicon_writer.hpp"
#include "dutch/lexicon/compiler/word_list.hpp"

#include <cstdio>
#include <exception>
#include <filesystem>
#include <string_view>
#include <thread>

/// draad-lexicon WORDS DICTIONARY AFFIXES SOURCE OUT [lemmas]: compiles the lists of Debian's `wdutch` and
/// `hunspell-nl` into one lexicon, with the forms of all words or of lemmas only. Run by the build.
int main(int count, char** arguments)
{
    const bool has_lemmas_only = count == 7 && std::string_view(arguments[6]) == "lemmas";
    if (count != 6 && !has_lemmas_only) {
        std::fputs("usage: draad-lexicon WORDS DICTIONARY AFFIXES SOURCE OUT [lemmas]\n", stderr);
        return 2;
    }
    try {
        draad::WordTable words;
        draad::read_word_list(arguments[1], words);
        draad::read_hunspell_dictionary(arguments[2], arguments[3], words);
        draad::count_compound_families(words);
        const std::filesystem::path out = arguments[5];
        // The forms are those that the words themselves give, so these come first.
        const std::filesystem::path words_only = out.string() + ".words";
        draad::write_lexicon(words, {}, arguments[4], words_only);
        const auto which = has_lemmas_only ? draad::WordsToStore::lemmas : draad::WordsToStore::all;
        const draad::StoredForms forms = draad::make_stored_forms(words, draad::Lexicon::open(words_only), which,
                                                                  std::thread::hardware_concurrency());
        draad::write_lexicon(words, forms, arguments[4], out);
        std::filesystem::remove(words_only);
    } catch (const std::exception& error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 2;
    }
    return 0;
}
