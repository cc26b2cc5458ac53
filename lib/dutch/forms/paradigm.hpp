#pragma once

#include "dutch/forms/forms.hpp"
#include "dutch/forms/verb_analysis.hpp"
#include "dutch/lexicon/lexicon.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace draad {

/// Gathers the forms of one paradigm, and leaves out what the lexicon knows to be another word.
class Paradigm {
public:
    Paradigm(PartOfSpeech part_of_speech, const Lexicon& lexicon) : part_of_speech_(part_of_speech), lexicon_(lexicon)
    {
        constexpr std::size_t most = 16;
        forms.reserve(most);
    }

    /// Whether the lexicon holds a form, and as nothing else than this part of speech takes.
    bool is_attested(std::string_view form) const;

    /// Whether the lexicon holds a form as another part of speech only: strijden is no plural of strijd.
    bool is_other_word(std::string_view form) const;

    /// Adds a form unless it is another word.
    void add(std::string form, std::string_view how);

    /// Adds a form whatever else it may be: a rule of its own made it.
    void add_certain(std::string form, std::string_view how);

    /// Adds those forms that are attested, and tells whether there was any.
    bool add_attested(const std::vector<std::string>& forms, std::string_view how);

    /// Adds the first of several spellings of a person or thing (jongeren, betrokkenen) that the lexicon holds, unless
    /// it is a lemma of its own: jongen is not of jong.
    void add_person(const std::vector<std::string>& spellings, std::string_view how);

    /// Adds the first of several spellings that is attested, or else the first that is no other word.
    void add_best(const std::vector<std::string>& forms, std::string_view how);

    /// Adds the first of several spellings that the lexicon holds as whatever it may be (de geredde is a noun too), or
    /// else the best.
    void add_first_known(const std::vector<std::string>& spellings, std::string_view how);

    std::vector<Form> forms;

private:
    PartOfSpeech part_of_speech_;
    const Lexicon& lexicon_;
};

/// How a verb's stem without ending is made: ik vraag.
constexpr std::string_view how_of_bare_stem = "persoonsvorm, stam";

/// How a form is made that speech has and standard spelling has not: ouwe, overlede.
constexpr std::string_view how_of_spoken_form = "spreektaal";

/// Whether the lexicon holds a word as an adjective.
bool is_adjective(std::string_view word, const Lexicon& lexicon);

/// The paradigms, each of a lemma (singular, infinitive, base form).
std::vector<Form> noun_forms(std::string_view singular, const Lexicon& lexicon);
std::vector<Form> verb_forms(const VerbAnalysis& verb, const Lexicon& lexicon);
std::vector<Form> adjective_forms(std::string_view base, const Lexicon& lexicon);

/// The one of these that a part of speech takes.
std::vector<Form> paradigm_of(std::string_view lemma, PartOfSpeech part_of_speech, const Lexicon& lexicon);

}
