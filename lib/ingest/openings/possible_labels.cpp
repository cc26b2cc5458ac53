#include "ingest/openings/possible_labels.hpp"

#include "dutch/words/frequent_verbs.hpp"
#include "dutch/words/function_words.hpp"
#include "dutch/words/name_infixes.hpp"
#include "dutch/words/open/introductions.hpp"
#include "dutch/words/open/nouns.hpp"
#include "dutch/words/open/person_words.hpp"
#include "dutch/words/pronouns.hpp"
#include "ingest/lines/field_words.hpp"
#include "ingest/lines/label_words.hpp"
#include "text/characters.hpp"

#include <algorithm>
#include <vector>

namespace draad {

namespace {

std::vector<std::string_view> words_of(std::string_view name)
{
    std::vector<std::string_view> words;
    while (!name.empty()) {
        const std::size_t end = std::min(name.find(' '), name.size());
        if (end > 0)
            words.push_back(name.substr(0, end));
        name.remove_prefix(std::min(end + 1, name.size()));
    }
    return words;
}

bool is_number(std::string_view voice)
{
    return voice.find_first_not_of("0123456789.,") == std::string_view::npos;
}

/// "ik dacht", "wat mij opviel", "maar": words of a sentence, not of a name.
bool is_of_sentence(std::string_view voice, std::string_view name)
{
    const std::vector<std::string_view> words = words_of(voice);
    if (words.size() == 1)
        return voice.size() > 2 && is_function_word(voice);
    const bool opens_clause = !has_title(name) && is_function_word(words.front()) && !is_name_particle(words.front()) &&
                              words.front() != "het" && words.front() != "een";
    return opens_clause || std::ranges::any_of(words, [](std::string_view word) {
               return is_personal_pronoun(word) || is_object_pronoun(word) || is_common_verb(word) || is_relative(word);
           });
}

/// "vraag verbalisant", "antwoord verdachte": as records of the police and of hearings name who asks and who answers.
bool is_asked_or_answered_by(std::string_view voice)
{
    const std::size_t space = std::min(voice.find(' '), voice.size());
    const std::string_view act = voice.substr(0, space);
    const std::string_view person = voice.substr(std::min(space + 1, voice.size()));
    const bool is_one_word = !person.empty() && person.find_first_of(" 0123456789") == std::string_view::npos;
    return (act == "vraag" || act == "antwoord") && is_one_word && !is_function_word(person);
}

}

bool may_be_label(const Opening& opening)
{
    const std::string_view voice = opening.voice;
    const std::string_view last = voice.substr(voice.rfind(' ') + 1);
    const bool is_person = is_role_word(without_number(last)) || is_person_noun(last);
    const bool needs_letters = opening.setting != Setting::colon && opening.setting != Setting::dash &&
                               opening.setting != Setting::round && opening.setting != Setting::bare;
    const bool is_interviewer = opening.label.name == "IV"; // also a Roman number, but one that comes back
    if (voice == "ik" && opening.setting == Setting::colon) // who keeps a chat is so called in it
        return true;
    return !is_of_sentence(voice, opening.label.name) && !is_field(voice) &&
           (is_interviewer || !is_outline_number(opening.label.name)) && !introduces_text(without_number(voice)) &&
           (is_asked_or_answered_by(voice) || !introduces_text(voice.substr(0, voice.find(' ')))) &&
           (!is_abstract_noun(last) || is_person) && !(is_number(voice) && needs_letters);
}

bool has_plain_words(std::string_view name)
{
    const std::vector<std::string_view> words = words_of(name);
    const auto is_mixed = [](std::string_view word) { // "iPad"
        return std::ranges::any_of(word, [](char byte) { return byte >= 'A' && byte <= 'Z'; });
    };
    return words.size() > 1 && std::ranges::any_of(words, [&is_mixed](std::string_view word) {
               const char32_t first = character_at(word, 0).code_point;
               return is_letter(first) && !is_upper(first) && !is_name_particle(word) && !is_role_word(word) &&
                      !is_person_noun(word) && !is_mixed(word);
           });
}

bool is_code(std::string_view name)
{
    return name.find(' ') == std::string_view::npos && name.find_first_of("0123456789_#/") != std::string_view::npos;
}

bool ends_in_person(std::string_view voice)
{
    const std::string_view last = voice.substr(voice.rfind(' ') + 1);
    return is_role_word(last) || is_person_noun(last);
}

}
