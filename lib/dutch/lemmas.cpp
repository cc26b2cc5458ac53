#include "dutch/lemmas.hpp"

#include "dutch/noun_plurals.hpp"
#include "dutch/paradigm.hpp"
#include "dutch/spelling.hpp"
#include "dutch/strong_verbs.hpp"

#include <algorithm>
#include <array>

namespace draad {
namespace {

std::vector<Lemma> lemmas_by_class(std::string_view word, WordClasses classes)
{
    std::vector<Lemma> lemmas;
    if (classes.has(WordClass::noun)) {
        lemmas.push_back({std::string(word), PartOfSpeech::noun});
    }
    if (classes.has(WordClass::infinitive)) {
        lemmas.push_back({std::string(word), PartOfSpeech::verb});
    }
    if (classes.has(WordClass::adjective)) {
        lemmas.push_back({std::string(word), PartOfSpeech::adjective});
    }
    return lemmas;
}

/// The words from which endings may have made this one, whether they exist or not.
std::vector<Lemma> possible_lemmas(std::string_view word)
{
    std::vector<Lemma> lemmas;
    const auto add = [&](std::string folded, PartOfSpeech part) { lemmas.push_back({std::move(folded), part}); };
    const auto add_stems = [&](std::string_view stem, PartOfSpeech part) {
        for (std::string& folded : without_vowel_ending(stem)) {
            add(std::move(folded), part);
        }
        add(std::string(stem), part);
    };
    const auto add_infinitives = [&](std::string_view stem) {
        for (const std::string& open : before_vowel(stem)) {
            add(open + "en", PartOfSpeech::verb);
        }
        add(std::string(stem) + "n", PartOfSpeech::verb);
    };
    for (const std::string_view ending :
         {"en", "eren", "ers", "s", "'s", "n", "je", "jes", "tje", "tjes", "etje", "etjes"}) {
        if (word.ends_with(ending) && word.size() > ending.size() + 1) {
            add_stems(word.substr(0, word.size() - ending.size()), PartOfSpeech::noun);
        }
    }
    if (word.ends_with("heden")) {
        add(std::string(word.substr(0, word.size() - 5)) + "heid", PartOfSpeech::noun);
    }
    for (const std::string_view ending : {"e", "er", "ere", "st", "ste", "s"}) {
        if (word.ends_with(ending) && word.size() > ending.size() + 1) {
            add_stems(word.substr(0, word.size() - ending.size()), PartOfSpeech::adjective);
        }
    }
    for (const std::string_view ending : {"", "t", "d", "te", "de", "ten", "den"}) {
        if (word.ends_with(ending) && word.size() > ending.size() + 1) {
            std::string_view stem = word.substr(0, word.size() - ending.size());
            add_infinitives(stem);
            if (stem.starts_with("ge") && stem.size() > 4) {
                add_infinitives(stem.substr(2));
            }
        }
    }
    return lemmas;
}

bool is_lemma(const Lemma& lemma, const Lexicon& lexicon)
{
    const std::optional<WordClasses> classes = lexicon.find(lemma.folded);
    return classes && std::ranges::count(lemmas_by_class(lemma.folded, *classes), lemma) > 0;
}

/// The known lemmas that have this word among their forms.
std::vector<Lemma> lemmas_of_form(std::string_view word, const Lexicon& lexicon)
{
    std::vector<Lemma> lemmas = possible_lemmas(word);
    for (const StrongVerb& verb : strong_verbs()) {
        if (verb.past == word || verb.past_plural == word || verb.participle == word) {
            lemmas.push_back({std::string(verb.infinitive), PartOfSpeech::verb});
        }
    }
    std::ranges::sort(lemmas);
    const auto same = std::ranges::unique(lemmas);
    lemmas.erase(same.begin(), same.end());
    std::erase_if(lemmas, [&](const Lemma& lemma) {
        if (!is_lemma(lemma, lexicon)) {
            return true;
        }
        const std::vector<Form> forms = paradigm_of(lemma.folded, lemma.part_of_speech, lexicon);
        return std::ranges::find(forms, word, &Form::folded) == forms.end();
    });
    return lemmas;
}

bool looks_like_adjective(std::string_view word)
{
    constexpr auto ends =
        std::to_array<std::string_view>({"ig", "lijk", "isch", "baar", "zaam", "loos", "matig", "achtig"});
    return std::ranges::any_of(ends, [&](std::string_view end) { return word.ends_with(end); });
}

/// What a word of no class is by its own shape and by the forms beside it.
std::vector<Lemma> lemmas_by_shape(std::string_view word, const Lexicon& lexicon)
{
    const std::string whole(word);
    std::vector<Lemma> lemmas;
    if (word.ends_with('n') && !split_verb(word, lexicon).particle.empty()) {
        lemmas.push_back({whole, PartOfSpeech::verb});
        return lemmas;
    }
    if (looks_like_adjective(word)) {
        lemmas.push_back({whole, PartOfSpeech::adjective});
        return lemmas;
    }
    lemmas.push_back({whole, PartOfSpeech::noun});
    return lemmas;
}

}

std::vector<Lemma> find_lemmas(std::string_view word, const Lexicon& lexicon)
{
    if (const std::optional<WordClasses> classes = lexicon.find(word)) {
        std::vector<Lemma> lemmas = lemmas_by_class(word, *classes);
        if (lemmas.empty()) {
            lemmas = lemmas_of_form(word, lexicon);
        }
        if (!lemmas.empty()) {
            return lemmas;
        }
    }
    return lemmas_by_shape(word, lexicon);
}

}
