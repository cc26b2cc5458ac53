#include "dutch/forms/lemmas.hpp"

#include "dutch/forms/english_verbs.hpp"
#include "dutch/forms/noun_plurals.hpp"
#include "dutch/forms/paradigm.hpp"
#include "dutch/forms/spelling.hpp"
#include "dutch/forms/strong_verbs.hpp"
#include "dutch/forms/verb_analysis.hpp"

#include <algorithm>
#include <array>
#include <span>

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
    for (std::string& singular : irregular_singulars(word)) {
        add(std::move(singular), PartOfSpeech::noun);
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
    const bool is_present_participle = lemma.folded.ends_with("end") && lemma.part_of_speech == PartOfSpeech::adjective;
    return classes && (is_present_participle || std::ranges::count(lemmas_by_class(lemma.folded, *classes), lemma) > 0);
}

/// gewapend, getekend: ends as a present participle does (lopend), but is the past one of a verb.
bool is_past_participle(std::string_view word, std::span<const Lemma> lemmas, const Lexicon& lexicon)
{
    return std::ranges::any_of(lemmas, [&](const Lemma& lemma) {
        if (lemma.part_of_speech != PartOfSpeech::verb || !is_lemma(lemma, lexicon)) {
            return false;
        }
        const std::vector<std::string> participles = principal_parts(lemma.folded, lexicon).participles;
        return std::ranges::find(participles, word) != participles.end();
    });
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
    if (word.ends_with("end") && !is_past_participle(word, lemmas, lexicon)) {
        lemmas.push_back({std::string(word), PartOfSpeech::adjective});
    }
    std::ranges::sort(lemmas);
    lemmas.erase(std::unique(lemmas.begin(), lemmas.end()), lemmas.end());
    std::erase_if(lemmas, [&](const Lemma& lemma) {
        if (!is_lemma(lemma, lexicon)) {
            return true;
        }
        const std::vector<Form> forms = paradigm_of(lemma.folded, lemma.part_of_speech, lexicon);
        const auto form = std::ranges::find(forms, word, &Form::folded);
        // Who asks for a bare stem (dank, terugkeer) means the noun.
        return form == forms.end() || form->how == how_of_bare_stem;
    });
    return lemmas;
}

bool looks_like_adjective(std::string_view word)
{
    constexpr auto ends =
        std::to_array<std::string_view>({"ig", "lijk", "isch", "baar", "zaam", "loos", "matig", "achtig", "end"});
    return std::ranges::any_of(ends, [&](std::string_view end) { return word.ends_with(end); });
}

/// Nederlands, Brussels: in the lists as names only, and so are the forms in -e (ANS 6.2.2, "aardrijkskundige
/// adjectieven").
bool is_geographical(std::string_view word, const Lexicon& lexicon)
{
    if (!word.ends_with('s')) {
        return false;
    }
    return word.ends_with("aans") || std::ranges::any_of(before_vowel(word), [&](const std::string& stem) {
               const std::optional<WordClasses> inflected = lexicon.find(stem + "e");
               return inflected && inflected->has(WordClass::name);
           });
}

/// What the longest known word at the end of a word is: liberaal in sociaal-liberaal.
WordClasses head_classes(std::string_view word, const Lexicon& lexicon)
{
    constexpr std::size_t shortest_head = 4;
    for (std::size_t begin = 2; begin + shortest_head <= word.size(); ++begin) {
        const std::optional<WordClasses> classes = lexicon.find(word.substr(begin));
        if (classes && !classes->is_empty() && !classes->has(WordClass::name)) {
            return *classes;
        }
    }
    return {};
}

/// Whether a word that no list calls a verb has the forms of one: verkrachten, since there are verkracht and
/// verkrachtte; or is English: appen.
bool has_verb_forms(std::string_view word, const Lexicon& lexicon)
{
    if (!word.ends_with("en") || word.size() < 5) {
        return false;
    }
    const auto is_verb_form = [&](const std::string& form) {
        const std::optional<WordClasses> classes = lexicon.find(form);
        return classes &&
               (classes->is_empty() || classes->has(WordClass::verb_form) || classes->has(WordClass::participle));
    };
    const PrincipalParts parts = principal_parts(word, lexicon);
    const bool has_past = std::ranges::any_of(parts.pasts, is_verb_form);
    const bool has_present = std::ranges::any_of(parts.third_persons, is_verb_form);
    const bool has_participle = std::ranges::any_of(parts.participles, is_verb_form);
    return (has_past && (has_present || has_participle)) || !english_stem(word, lexicon).empty();
}

/// Whether it has, or ends in a verb that does: cyberpesten.
bool looks_like_infinitive(std::string_view word, const Lexicon& lexicon)
{
    if (!word.ends_with("en") || word.size() < 5) {
        return false;
    }
    const WordClasses head = head_classes(word, lexicon);
    const bool ends_in_verb = head.has(WordClass::infinitive) && !head.has(WordClass::noun_form);
    return ends_in_verb || has_verb_forms(word, lexicon);
}

bool is_classed_form(WordClasses classes)
{
    return classes.has(WordClass::noun_form) || classes.has(WordClass::verb_form) || classes.has(WordClass::participle);
}

/// Whether a form that the lists know (kinderen, gestoken) is an infinitive besides: an English one (appen), or a
/// separable one whose participle they hold (oplichten, but not inbraken).
bool is_verb_beside_form(std::string_view word, const Lexicon& lexicon)
{
    if (!english_stem(word, lexicon).empty()) {
        return true;
    }
    const VerbAnalysis verb = analyse_verb(word, lexicon);
    return !verb.parts.particle.empty() && word.ends_with("en") &&
           std::ranges::any_of(verb.base.participles, [&](const std::string& participle) {
               return lexicon.contains(std::string(verb.parts.particle) + participle);
           });
}

/// Infinitives in the lists that hardly anybody writes; the word is the plural of buur, or of dag.
bool is_rare_infinitive(std::string_view word)
{
    return word == "buren" || word == "dagen";
}

/// What a word of no class is by its own shape and by the forms beside it.
std::vector<Lemma> lemmas_by_shape(std::string_view word, const Lexicon& lexicon)
{
    const std::string whole(word);
    std::vector<Lemma> lemmas;
    const bool is_verb = looks_like_infinitive(word, lexicon) ||
                         (word.ends_with('n') && !analyse_verb(word, lexicon).parts.particle.empty());
    if (is_verb) {
        lemmas.push_back({whole, PartOfSpeech::verb});
        return lemmas;
    }
    const WordClasses head = head_classes(word, lexicon);
    const bool is_adjective =
        head.has(WordClass::adjective) || looks_like_adjective(word) || is_geographical(word, lexicon);
    if (is_adjective) {
        lemmas.push_back({whole, PartOfSpeech::adjective});
    }
    if (!is_adjective || head.has(WordClass::noun)) {
        lemmas.push_back({whole, PartOfSpeech::noun});
    }
    return lemmas;
}

}

std::vector<Lemma> find_lemmas(std::string_view word, const Lexicon& lexicon)
{
    if (const std::optional<WordClasses> classes = lexicon.find(word)) {
        std::vector<Lemma> lemmas = lemmas_by_class(word, *classes);
        if (classes->has(WordClass::name) && is_geographical(word, lexicon)) {
            lemmas.push_back({std::string(word), PartOfSpeech::adjective});
        }
        if (is_rare_infinitive(word)) {
            lemmas.clear();
        }
        if (lemmas.empty()) {
            lemmas = lemmas_of_form(word, lexicon);
            const bool is_verb =
                is_classed_form(*classes) ? is_verb_beside_form(word, lexicon) : has_verb_forms(word, lexicon);
            if (!lemmas.empty() && is_verb) { // appen: of app, and a verb
                lemmas.push_back({std::string(word), PartOfSpeech::verb});
            }
        }
        if (!lemmas.empty()) {
            return lemmas;
        }
    }
    return lemmas_by_shape(word, lexicon);
}

}
