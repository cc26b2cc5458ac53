#include "dutch/forms/paradigm.hpp"

#include "dutch/words/function_words.hpp"

#include <algorithm>

namespace draad {
namespace {

bool fits(WordClasses classes, PartOfSpeech part_of_speech)
{
    switch (part_of_speech) {
    case PartOfSpeech::noun:
        return classes.has(WordClass::noun) || classes.has(WordClass::noun_form);
    case PartOfSpeech::verb:
        return classes.has(WordClass::infinitive) || classes.has(WordClass::verb_form) ||
               classes.has(WordClass::participle);
    default:
        // opeenvolgend is a participle and an adjective
        return classes.has(WordClass::adjective) || classes.has(WordClass::adjective_form) ||
               classes.has(WordClass::participle);
    }
}

}

bool Paradigm::is_attested(std::string_view form) const
{
    const std::optional<WordClasses> classes = lexicon_.find(form);
    return classes && !is_other_word(form);
}

bool Paradigm::is_other_word(std::string_view form) const
{
    std::optional<WordClasses> classes = lexicon_.find(form);
    if (!classes) {
        return false;
    }
    classes->remove(WordClass::name);
    classes->remove(WordClass::compound_part); // hertogen makes compounds, and is a plural all the same
    return !classes->is_empty() && !fits(*classes, part_of_speech_);
}

void Paradigm::add(std::string form, std::string_view how)
{
    if (!is_other_word(form)) {
        add_certain(std::move(form), how);
    }
}

void Paradigm::add_certain(std::string form, std::string_view how)
{
    if (!is_function_word(form)) {
        forms.push_back({std::move(form), part_of_speech_, how});
    }
}

bool Paradigm::add_attested(const std::vector<std::string>& candidates, std::string_view how)
{
    bool has_any = false;
    for (const std::string& form : candidates) {
        if (is_attested(form)) {
            add_certain(form, how);
            has_any = true;
        }
    }
    return has_any;
}

void Paradigm::add_best(const std::vector<std::string>& spellings, std::string_view how)
{
    auto best = std::ranges::find_if(spellings, [&](const std::string& form) { return is_attested(form); });
    if (best == spellings.end()) {
        best = std::ranges::find_if(spellings, [&](const std::string& form) { return !is_other_word(form); });
    }
    if (best != spellings.end()) {
        add(*best, how);
    }
}

void Paradigm::add_person(const std::vector<std::string>& spellings, std::string_view how)
{
    const auto known = std::ranges::find_if(spellings, [&](const std::string& form) {
        const std::optional<WordClasses> classes = lexicon_.find(form);
        if (!classes || classes->has(WordClass::noun)) {
            return false;
        }
        // zieken is a verb too, but there is de zieke.
        const std::optional<WordClasses> singular = lexicon_.find(std::string_view(form).substr(0, form.size() - 1));
        return !classes->has(WordClass::infinitive) || (singular && singular->has(WordClass::noun));
    });
    if (known != spellings.end()) {
        add_certain(*known, how);
    }
}

void Paradigm::add_first_known(const std::vector<std::string>& spellings, std::string_view how)
{
    const auto known =
        std::ranges::find_if(spellings, [&](const std::string& form) { return lexicon_.contains(form); });
    if (known != spellings.end()) {
        add_certain(*known, how);
    } else {
        add_best(spellings, how);
    }
}

std::vector<Form> paradigm_of(std::string_view lemma, PartOfSpeech part_of_speech, const Lexicon& lexicon)
{
    switch (part_of_speech) {
    case PartOfSpeech::noun:
        return noun_forms(lemma, lexicon);
    case PartOfSpeech::verb:
        return verb_forms(analyse_verb(lemma, lexicon), lexicon);
    default:
        return adjective_forms(lemma, lexicon);
    }
}

bool is_adjective(std::string_view word, const Lexicon& lexicon)
{
    const std::optional<WordClasses> classes = lexicon.find(word);
    return classes && classes->has(WordClass::adjective);
}

}
