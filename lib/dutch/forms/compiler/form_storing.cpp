#include "dutch/forms/compiler/form_storing.hpp"

#include "dutch/forms/forms.hpp"
#include "dutch/forms/stored_forms.hpp"
#include "parallel.hpp"

#include <optional>
#include <string>
#include <vector>

namespace draad {
namespace {

bool is_to_be_stored(WordClasses classes, WordsToStore which)
{
    const bool is_lemma =
        classes.has(WordClass::noun) || classes.has(WordClass::infinitive) || classes.has(WordClass::adjective);
    return !classes.has(WordClass::name) && (is_lemma || which == WordsToStore::all);
}

}

StoredForms make_stored_forms(const WordTable& words, const Lexicon& lexicon, WordsToStore which, unsigned jobs)
{
    std::vector<std::string> wanted;
    for (const auto& [word, classes] : words) {
        if (is_to_be_stored(classes, which)) {
            wanted.push_back(word);
        }
    }
    std::vector<std::optional<std::string>> written(wanted.size());
    constexpr std::size_t words_at_a_time = 1024;
    for_each_stretch_in_parallel(wanted.size(), words_at_a_time, jobs, [&] {
        return [&](std::size_t begin, std::size_t end) {
            for (std::size_t i = begin; i < end; ++i) {
                written[i] = write_forms(wanted[i], make_expansion(wanted[i], lexicon));
            }
        };
    });
    StoredForms forms;
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        if (written[i]) {
            forms.emplace_hint(forms.end(), wanted[i], *std::move(written[i]));
        }
    }
    return forms;
}

}
