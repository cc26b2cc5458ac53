#include "dutch/forms/forms.hpp"

#include "dutch/forms/lemma_choice.hpp"
#include "dutch/forms/lemmas.hpp"
#include "dutch/forms/paradigm.hpp"
#include "dutch/forms/stored_forms.hpp"
#include "dutch/syntax/pronominal_adverbs.hpp"
#include "dutch/words/particles.hpp"
#include "dutch/words/spoken_spellings.hpp"

#include <algorithm>
#include <iterator>

namespace draad {
namespace {

bool is_noun(std::string_view form, const Lexicon& lexicon)
{
    const WordClasses classes = lexicon.find(form).value_or(WordClasses());
    return classes.has(WordClass::noun) || classes.has(WordClass::noun_form);
}

SeparableVerb apart(const VerbAnalysis& analysis, const Lexicon& lexicon)
{
    const PrincipalParts& base = analysis.base;
    SeparableVerb verb;
    verb.particle = analysis.parts.particle;
    verb.base_forms.emplace_back(analysis.parts.base);
    for (const std::vector<std::string>& forms : {base.stems, base.third_persons, base.pasts, base.further_presents}) {
        verb.base_forms.insert(verb.base_forms.end(), forms.begin(), forms.end());
    }
    std::ranges::sort(verb.base_forms);
    verb.base_forms.erase(std::unique(verb.base_forms.begin(), verb.base_forms.end()), verb.base_forms.end());
    verb.participles = base.participles;
    for (const std::vector<std::string>* forms : {&verb.base_forms, &verb.participles}) {
        std::ranges::copy_if(*forms, std::back_inserter(verb.noun_forms),
                             [&](const std::string& form) { return is_noun(form, lexicon); });
    }
    std::ranges::sort(verb.noun_forms);
    return verb;
}

void add_paradigm(Expansion& expansion, const Lemma& lemma, const Lexicon& lexicon)
{
    std::vector<Form> forms;
    if (lemma.part_of_speech == PartOfSpeech::verb) {
        const VerbAnalysis analysis = analyse_verb(lemma.folded, lexicon);
        forms = verb_forms(analysis, lexicon);
        // Of geeft les and maakt gebruik the noun is mostly an object of its own.
        if (is_verb_particle(analysis.parts.particle)) {
            expansion.apart = apart(analysis, lexicon);
        }
    } else {
        forms = paradigm_of(lemma.folded, lemma.part_of_speech, lexicon);
    }
    std::ranges::move(forms, std::back_inserter(expansion.forms));
}

/// nie for niet, mekaar for elkaar: words of grammar, which no paradigm makes.
void add_spoken_spellings(Expansion& expansion, std::string_view word)
{
    if (expansion.forms.empty())
        return;
    const PartOfSpeech part_of_speech = expansion.forms.front().part_of_speech;
    for (const std::string_view spoken : spoken_spellings(word))
        expansion.forms.push_back({std::string(spoken), part_of_speech, how_of_spoken_form});
}

/// Takes the stems that are nouns too out of a verb's forms, unless the word itself is one.
void set_stems_apart(Expansion& expansion, std::string_view word, const Lexicon& lexicon)
{
    const auto is_ambiguous = [&](const Form& form) {
        const std::optional<WordClasses> classes = lexicon.find(form.folded);
        return form.how == how_of_bare_stem && form.folded != word && classes && classes->has(WordClass::noun);
    };
    for (const Form& form : expansion.forms) {
        if (is_ambiguous(form)) {
            expansion.ambiguous_stems.push_back(form.folded);
        }
    }
    std::erase_if(expansion.forms, is_ambiguous);
}

}

Expansion expand(std::string_view word, const Lexicon& lexicon, const ExpandOptions& options)
{
    if (!options.part_of_speech) {
        if (std::optional<Expansion> stored = read_forms(word, lexicon.stored_forms(word))) {
            return *std::move(stored);
        }
    }
    return make_expansion(word, lexicon, options);
}

Expansion make_expansion(std::string_view word, const Lexicon& lexicon, const ExpandOptions& options)
{
    Expansion expansion;
    expansion.is_known = lexicon.find(word).has_value();
    if (pronominal_adverb(word)) { // erover, daarmee: adverbs have no other form
        expansion.forms.push_back({std::string(word), PartOfSpeech::adjective, "bijwoord"});
        return expansion;
    }
    std::vector<Lemma> lemmas = find_lemmas(word, lexicon);
    if (options.part_of_speech) {
        std::erase_if(lemmas, [&](const Lemma& lemma) { return lemma.part_of_speech != *options.part_of_speech; });
        if (lemmas.empty()) {
            lemmas.push_back({std::string(word), *options.part_of_speech});
        }
    } else {
        lemmas = plainest_lemmas(word, std::move(lemmas), lexicon);
    }
    for (const Lemma& lemma : lemmas) {
        add_paradigm(expansion, lemma, lexicon);
    }
    if (!options.part_of_speech) {
        add_spoken_spellings(expansion, word);
    }
    std::ranges::stable_sort(expansion.forms, {}, &Form::folded);
    const auto is_same = [](const Form& one, const Form& other) { return one.folded == other.folded; };
    expansion.forms.erase(std::unique(expansion.forms.begin(), expansion.forms.end(), is_same), expansion.forms.end());
    set_stems_apart(expansion, word, lexicon);
    return expansion;
}

}
