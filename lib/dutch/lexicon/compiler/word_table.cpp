#include "dutch/lexicon/compiler/word_table.hpp"

namespace draad {

void add_word(WordTable& words, const std::string& folded, WordClasses classes)
{
    const auto [entry, is_new] = words.try_emplace(folded, classes);
    if (is_new) {
        return;
    }
    const bool is_name = entry->second.has(WordClass::name) && classes.has(WordClass::name);
    entry->second.add(classes);
    if (!is_name) {
        entry->second.remove(WordClass::name);
    }
}

}
