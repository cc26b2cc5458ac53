#include "dutch/compounds/whole_words.hpp"

#include "dutch/forms/lemmas.hpp"
#include "dutch/forms/spelling.hpp"
#include "dutch/forms/strong_verbs.hpp"
#include "dutch/words/particles.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace draad {
namespace {

WordClasses classes_of(std::string_view word, const Lexicon& lexicon)
{
    return lexicon.find(word).value_or(WordClasses());
}

bool is_verbal(WordClasses classes)
{
    return classes.has(WordClass::infinitive) || classes.has(WordClass::verb_form) ||
           classes.has(WordClass::participle);
}

bool is_nominal(WordClasses classes)
{
    return classes.has(WordClass::noun) || classes.has(WordClass::noun_form) || classes.has(WordClass::adjective);
}

/// Whether a verb begins with be-, ver-, ont- ... before a word: ver|slaven, but gelijk|stellen is not ge|lijkstellen.
bool has_prefix(std::string_view infinitive, const Lexicon& lexicon)
{
    const std::string_view prefix = unstressed_prefix(infinitive);
    return !prefix.empty() && lexicon.contains(infinitive.substr(prefix.size()));
}

/// Whether a form or derivation of a verb has a joint where the verb has one: stof|zuiger as stof|zuigen.
bool has_joint_of(std::string_view infinitive, std::string_view word, std::size_t cut, const Lexicon& lexicon)
{
    if (cut >= infinitive.size() || !word.starts_with(infinitive.substr(0, cut)) || has_prefix(infinitive, lexicon)) {
        return false;
    }
    constexpr std::size_t shortest_sure_verb = 6;
    constexpr std::size_t shortest_loan = 7;
    // blokkade is of blokkeren, which is no blok|keren.
    const bool is_loan = infinitive.ends_with("eren") && !word.starts_with(infinitive.substr(0, infinitive.size() - 2));
    const std::string_view left = infinitive.substr(0, cut);
    const std::string_view right = infinitive.substr(cut);
    // tele|werken: a first part that no list holds.
    const bool is_sure = right.size() >= shortest_sure_verb && unstressed_prefix(infinitive).empty();
    return classes_of(right, lexicon).has(WordClass::infinitive) && (!is_loan || right.size() >= shortest_loan) &&
           (is_sure || is_verb_particle(left) || is_nominal(classes_of(left, lexicon)));
}

/// An ending that makes a noun or adjective of a verb, and the ending of that verb.
struct Derivation {
    std::string_view ending;
    std::string_view of_verb;
};

constexpr auto derivations = std::to_array<Derivation>({
    {"ing", "en"},    {"ingen", "en"},    {"er", "en"},      {"ers", "en"},      {"sel", "en"},     {"sels", "en"},
    {"baar", "en"},   {"bare", "en"},     {"baren", "en"},   {"baarheid", "en"}, {"enis", "en"},    {"elijk", "en"},
    {"elijke", "en"}, {"atie", "eren"},   {"aties", "eren"}, {"ade", "eren"},    {"ades", "eren"},  {"age", "eren"},
    {"ages", "eren"}, {"ant", "eren"},    {"ante", "eren"},  {"anten", "eren"},  {"abel", "eren"},  {"abele", "eren"},
    {"ator", "eren"}, {"atoren", "eren"}, {"ateur", "eren"}, {"ateurs", "eren"}, {"ement", "eren"}, {"ementen", "eren"},
});

/// The verbs of the lists that a word may be derived from.
std::vector<std::string> verbs_behind(std::string_view word, const Lexicon& lexicon)
{
    constexpr std::size_t shortest_stem = 3;
    std::vector<std::string> verbs;
    for (const Derivation& derivation : derivations) {
        if (!word.ends_with(derivation.ending) || word.size() < derivation.ending.size() + shortest_stem) {
            continue;
        }
        const std::string_view stem = word.substr(0, word.size() - derivation.ending.size());
        std::vector<std::string> stems = {std::string(stem)};
        if (!is_vowel(derivation.ending.front())) {
            stems = before_vowel(stem);
        }
        for (const std::string& open : stems) {
            verbs.push_back(open + std::string(derivation.of_verb));
        }
    }
    std::erase_if(verbs,
                  [&](const std::string& verb) { return !classes_of(verb, lexicon).has(WordClass::infinitive); });
    return verbs;
}

/// The verbs that have a word as their stem, or as their participle in ge-: gebruik of gebruiken, geregeld of regelen.
std::vector<std::string> verbs_of_stem(std::string_view word, WordClasses classes, const Lexicon& lexicon)
{
    constexpr std::string_view prefix = "ge";
    std::vector<std::string> verbs;
    const auto add_of = [&](std::string_view stem) {
        for (const std::string& open : before_vowel(stem)) {
            if (classes_of(open + "en", lexicon).has(WordClass::infinitive)) {
                verbs.push_back(open + "en");
            }
        }
    };
    add_of(word);
    std::erase_if(verbs, [&](const std::string& verb) { return is_nominal(classes) && !has_prefix(verb, lexicon); });
    if (classes.has(WordClass::participle) && word.starts_with(prefix)) {
        for (const std::string_view ending : {"d", "t", "de", "te", "en"}) {
            if (word.ends_with(ending)) {
                add_of(word.substr(prefix.size(), word.size() - prefix.size() - ending.size()));
            }
        }
    }
    return verbs;
}

/// The verbs that a word is a form of. A noun may be the stem of another verb (voetbal of voetballen), so that of its
/// verbs only those with a prefix tell something.
std::vector<std::string> verbs_of(std::string_view word, WordClasses classes, const Lexicon& lexicon)
{
    if (classes.has(WordClass::infinitive)) {
        return {std::string(word)};
    }
    std::vector<std::string> verbs = verbs_of_stem(word, classes, lexicon);
    if (is_verbal(classes) && !is_nominal(classes)) {
        for (const Lemma& lemma : find_lemmas(word, lexicon)) {
            if (lemma.part_of_speech == PartOfSpeech::verb && lemma.folded != word) {
                verbs.push_back(lemma.folded);
            }
        }
    }
    return verbs;
}

constexpr auto loan_suffixes = std::to_array<std::string_view>(
    {"aal", "air", "alisme", "alist", "ateur", "atie", "eel", "eren", "eus", "ieel", "isch", "iseren", "isme", "ist"});

bool has_loan_derivation(std::string_view word, const Lexicon& lexicon)
{
    const std::vector<std::string> stems = before_vowel(word);
    return std::ranges::any_of(stems, [&](const std::string& stem) {
        return std::ranges::any_of(
            loan_suffixes, [&](std::string_view suffix) { return lexicon.contains(stem + std::string(suffix)); });
    });
}

/// Whether an hour that ends a word is the Latin ending: struct|uur, recept|uur by receptie, dictat|uur by dictator.
bool ends_in_latin_uur(std::string_view word, const Lexicon& lexicon)
{
    constexpr std::string_view ending = "uur";
    if (!word.ends_with("tuur")) {
        return false;
    }
    // temperatuur, partituur: -atura, -itura.
    constexpr std::size_t shortest_latin = 8;
    if (word.size() >= shortest_latin && (word.ends_with("atuur") || word.ends_with("ituur"))) {
        return true;
    }
    const std::string stem(word.substr(0, word.size() - ending.size()));
    return std::ranges::any_of(std::to_array<std::string_view>({"ie", "ief", "or", "eur"}),
                               [&](std::string_view other) { return lexicon.contains(stem + std::string(other)); });
}

/// grofweg, simpelweg: adverbs of adjectives (ANS 12.5), no roads.
bool is_adverb_in_weg(std::string_view word, std::size_t cut, const Lexicon& lexicon)
{
    const WordClasses classes = classes_of(word, lexicon);
    return word.substr(cut) == "weg" && !classes.has(WordClass::noun) &&
           classes_of(word.substr(0, cut), lexicon).has(WordClass::adjective);
}

bool is_past_participle(std::string_view word, const Lexicon& lexicon)
{
    const std::span<const StrongVerb> strong = strong_verbs();
    const bool is_present = word.ends_with("end") || word.ends_with("ende");
    return (!is_present && classes_of(word, lexicon).has(WordClass::participle)) ||
           std::ranges::find(strong, word, &StrongVerb::participle) != strong.end();
}

/// weggesloten, afgeleid: a particle before a participle in ge-, whatever else its letters may be.
bool is_separable_participle(std::string_view word, const Lexicon& lexicon)
{
    // huisgenoten are no people who were enjoyed.
    const WordClasses classes = classes_of(word, lexicon);
    if (classes.has(WordClass::noun) || classes.has(WordClass::noun_form)) {
        return false;
    }
    return std::ranges::any_of(particles_of(word), [&](std::string_view particle) {
        const std::string_view rest = word.substr(particle.size());
        return rest.starts_with("ge") && is_past_participle(rest, lexicon);
    });
}

/// ge|trouw, be|sluit: a prefix before a word takes its letters from what looks like a first part.
bool is_inside_prefixed_word(std::string_view word, std::size_t cut, const Lexicon& lexicon)
{
    const std::string_view prefix = unstressed_prefix(word);
    return !prefix.empty() && cut < prefix.size() + 2 && lexicon.contains(word.substr(prefix.size()));
}

/// automaat by automatisch; but micro|bioloog has the derivation of bioloog.
bool is_loan_at(std::string_view word, std::size_t cut, const Lexicon& lexicon)
{
    const auto is_loan = [&](std::string_view noun) {
        return has_loan_derivation(noun, lexicon) || ends_in_latin_uur(noun, lexicon);
    };
    return is_loan(word) && !is_loan(word.substr(cut));
}

}

bool is_whole_at(std::string_view word, std::size_t cut, const Lexicon& lexicon)
{
    if (is_separable_participle(word, lexicon)) {
        return true;
    }
    const std::optional<WordClasses> classes = lexicon.find(word);
    if (!classes || classes->has(WordClass::name)) {
        return false;
    }
    if (is_inside_prefixed_word(word, cut, lexicon) || is_adverb_in_weg(word, cut, lexicon)) {
        return true;
    }
    std::vector<std::string> verbs = verbs_of(word, *classes, lexicon);
    if (verbs.empty()) {
        verbs = verbs_behind(word, lexicon);
    }
    const bool is_of_verb = !verbs.empty();
    const bool has_joint =
        std::ranges::any_of(verbs, [&](const std::string& verb) { return has_joint_of(verb, word, cut, lexicon); });
    return is_of_verb ? !has_joint : is_loan_at(word, cut, lexicon);
}

}
