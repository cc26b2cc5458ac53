#include "privacy/names/text_names.hpp"

#include "dutch/words/name_infixes.hpp"
#include "dutch/words/open/person_words.hpp"
#include "dutch/words/prepositions.hpp"
#include "dutch/words/pronouns.hpp"
#include "dutch/words/titles.hpp"
#include "privacy/names/name_words.hpp"
#include "privacy/names/personal_name.hpp"
#include "text/folding.hpp"

#include <algorithm>

namespace draad {

namespace {

/// In, naar, gemeente: what follows is rather a place.
bool is_before_place(std::string_view word)
{
    return is_preposition_before_place(word) || word == "gemeente" || word == "heel" || word == "regio";
}

/// Door, moeder: what follows is rather a person.
bool is_before_person(std::string_view word)
{
    return is_preposition_before_person(word) || stands_before_name(word);
}

/// The words of a passage as names are made of them.
class Words {
public:
    explicit Words(std::string_view text) : text_(text), words_(name_words(text)) {}

    std::size_t size() const { return words_.size(); }
    const NameWord& operator[](std::size_t index) const { return words_[index]; }

    std::string_view gap_before(std::size_t index) const
    {
        const std::size_t begin = index == 0 ? 0 : words_[index - 1].range.end;
        return text_.substr(begin, words_[index].range.begin - begin);
    }

    bool is_beside(std::size_t index) const
    {
        const std::string_view gap = gap_before(index);
        return index > 0 && (gap == " " || gap == "-" || gap == "\n" ||
                             (gap == ". " &&
                              (words_[index - 1].folded.size() == 1 || is_form_of_address(words_[index - 1].folded))));
    }

    bool starts_sentence(std::size_t index) const
    {
        return index == 0 || gap_before(index).find_first_not_of(" ,-\n\t") != std::string_view::npos;
    }

    bool has_capital(std::size_t index) const
    {
        return index < size() && words_[index].is_capitalised && words_[index].folded.size() > 1;
    }

    /// The end of a name from `begin` on: words with capitals, and particles that lead to one.
    std::size_t name_end(std::size_t begin) const
    {
        std::size_t end = begin;
        for (std::size_t at = begin; at < size() && (at == begin || (is_beside(at) && gap_before(at) != "\n")); ++at) {
            if (words_[at].is_capitalised)
                end = at + 1;
            else if (!is_surname_particle(words_[at].folded))
                break;
        }
        return end;
    }

    std::string slice(std::size_t begin, std::size_t end) const
    {
        return std::string(
            text_.substr(words_[begin].range.begin, words_[end - 1].range.end - words_[begin].range.begin));
    }

private:
    std::string_view text_;
    std::vector<NameWord> words_;
};

bool is_finite_verb(const Lexicon& lexicon, std::string_view folded)
{
    const std::optional<WordClasses> classes = lexicon.find(folded);
    return classes && classes->has(WordClass::verb_form) && !classes->has(WordClass::noun);
}

/// "Kim", "Van der Schans", not "Een moeder" or "Ze".
bool is_name_of_someone(const std::string& speaker)
{
    const std::vector<NameWord> words = name_words(speaker);
    const auto is_part = [](const NameWord& word) { return word.is_capitalised || is_surname_particle(word.folded); };
    return !words.empty() && std::ranges::all_of(words, is_part) && words.back().is_capitalised &&
           !stands_for_speaker(words.front().folded) && !points_to_speaker(words.front().folded);
}

}

TextNames::Evidence& TextNames::evidence(const std::string& name)
{
    const std::size_t order = names_.size();
    return names_.try_emplace(name, Evidence{.order = order}).first->second;
}

void TextNames::read(const AnalysedPassage& passage)
{
    const Words words(passage.text);
    const auto is_rare = [&](std::size_t index) { return !lexicon_.contains(words[index].folded); };
    for (std::size_t index = 0; index < words.size(); ++index) {
        if (!words[index].is_capitalised)
            in_small_letters_.insert(words[index].folded);
        if (!words.has_capital(index) || is_form_of_address(words[index].folded))
            continue;
        const std::size_t end = words.name_end(index);
        const std::string before = words.is_beside(index) ? words[index - 1].folded : "";
        const bool is_inside = !words.starts_sentence(index);
        if (is_form_of_address(before) || is_role_word(before)) {
            evidence(words.slice(index, end)).for_person += 2;
        } else if (is_rare(index) || (is_inside && (end == index + 1 || is_rare(end - 1)))) {
            Evidence& found = evidence(words.slice(index, end));
            const bool acts = end < words.size() && words.is_beside(end) && is_finite_verb(lexicon_, words[end].folded);
            const bool has_particle = end > index + 2 && is_surname_particle(words[index + 1].folded);
            found.is_common_word = end == index + 1 && !is_rare(index);
            found.uses += is_inside ? 1 : 0;
            found.for_place += is_before_place(before) ? 1 : 0;
            found.for_person += acts || has_particle || is_before_person(before) ? 1 : 0;
        }
        index = end - 1;
    }
    for (const Quotation& quotation : passage.quotations)
        if (is_name_of_someone(quotation.speaker))
            evidence(quotation.speaker).for_person += 1;
}

/// Bram is a sail too: a word of Dutch is a name where it stands with a capital only, time and again.
bool TextNames::is_word_of_the_texts(const std::string& name, const Evidence& evidence) const
{
    const bool is_used_as_name = evidence.for_person >= 2 || evidence.uses >= 3;
    return evidence.is_common_word && (!is_used_as_name || in_small_letters_.contains(fold(name)));
}

std::vector<std::string> TextNames::found() const
{
    std::vector<const std::pair<const std::string, Evidence>*> people;
    for (const auto& name : names_)
        if ((name.second.for_person > name.second.for_place ||
             (name.second.is_common_word && name.second.for_place == 0)) &&
            !is_word_of_the_texts(name.first, name.second))
            people.push_back(&name);
    std::ranges::sort(people, {}, [](const auto* name) { return name->second.order; });
    std::vector<std::string> found;
    for (const auto* name : people)
        found.push_back(name->first);
    return found;
}

}
