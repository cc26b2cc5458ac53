#include "privacy/key_proposal.hpp"

#include "dutch/words/name_infixes.hpp"
#include "dutch/words/open/person_words.hpp"
#include "dutch/words/titles.hpp"
#include "privacy/names/name_finder.hpp"
#include "privacy/names/name_forms.hpp"
#include "privacy/names/name_words.hpp"
#include "privacy/names/text_names.hpp"
#include "text/characters.hpp"
#include "text/folding.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>
#include <string>

namespace draad {

namespace {

/// The name in what is printed for someone: "Aldenkamp" of "Wethouder Aldenkamp", nothing of "Moeder" and "Deelnemer
/// 3".
std::string name_in(const std::string& printed)
{
    const std::vector<NameWord> words = name_words(printed);
    const auto is_role = [](const NameWord& word) {
        return !is_form_of_address(word.folded) && (is_role_word(word.folded) || is_person_noun(word.folded));
    };
    const auto is_article = [](const NameWord& word) { return word.folded == "de" || word.folded == "een"; };
    auto first = words.begin();
    while (first != words.end() &&
           (is_role(*first) || (is_article(*first) && first + 1 != words.end() && is_role(first[1]))))
        ++first;
    const auto is_part = [](const NameWord& word) { return word.is_capitalised && word.folded.size() > 2; };
    if (std::none_of(first, words.end(), is_part))
        return {};
    return first == words.begin() ? printed : printed.substr(first->range.begin);
}

std::set<std::vector<FormWord>> form_set(const std::string& name)
{
    std::set<std::vector<FormWord>> forms;
    for (NameForm& form : forms_of(parse_personal_name(name)))
        forms.insert(std::move(form.words));
    return forms;
}

/// Gathers people in the order in which they appear.
class People {
public:
    void add(const std::string& printed, const std::string& role)
    {
        const std::string name = name_in(printed);
        if (name.empty())
            return;
        const auto known =
            std::ranges::find(people_, fold(name), [](const Person& person) { return fold(person.name); });
        if (known == people_.end())
            people_.push_back({name, role});
        else if (known->role.empty())
            known->role = role;
    }

    std::vector<Pseudonym> run()
    {
        // Gijs is Gijs Hamstra once it is known that Gijs H. is.
        for (std::size_t before = people_.size() + 1; before != people_.size();) {
            before = people_.size();
            drop_short_forms();
        }
        std::map<std::string, std::size_t> numbers;
        std::vector<Pseudonym> key;
        for (const Person& person : people_) {
            const std::string role = person.role.empty() ? "Persoon" : capitalised(person.role);
            key.push_back({person.name, fmt::format("{} {}", role, ++numbers[role])});
        }
        return key;
    }

private:
    struct Person {
        std::string name;
        std::string role;
    };

    static std::string capitalised(std::string role)
    {
        if (role.front() >= 'a' && role.front() <= 'z')
            role.front() = static_cast<char>(role.front() - 'a' + 'A');
        return role;
    }

    static std::vector<FormWord> own_form(const std::string& name)
    {
        const PersonalName parsed = parse_personal_name(name);
        std::vector<FormWord> form;
        for (const std::vector<std::string>* words : {&parsed.given, &parsed.particles, &parsed.surname})
            for (const std::string& word : *words)
                form.push_back({.folded = word,
                                .is_initial = word.size() == 1 && !is_surname_particle(word),
                                .is_particle = is_surname_particle(word)});
        return form;
    }

    /// "Kok" and "mevrouw Kok" where "Lia Kok" is the only one: they are forms of her name.
    void drop_short_forms()
    {
        std::vector<std::set<std::vector<FormWord>>> forms;
        for (const Person& person : people_)
            forms.push_back(form_set(person.name));
        std::vector<Person> kept;
        for (std::size_t i = 0; i < people_.size(); ++i) {
            const std::vector<FormWord> own = own_form(people_[i].name);
            std::vector<std::size_t> longer;
            for (std::size_t j = 0; j < people_.size(); ++j)
                if (i != j && forms[j].contains(own) && is_longer(j, i, own))
                    longer.push_back(j);
            if (longer.size() != 1)
                kept.push_back(people_[i]);
            else if (people_[longer.front()].role.empty())
                people_[longer.front()].role = people_[i].role;
        }
        people_ = std::move(kept);
    }

    /// Of two names with the same parts (Mevrouw Kok, Kok) the first in the list stays.
    bool is_longer(std::size_t other, std::size_t one, const std::vector<FormWord>& own) const
    {
        const std::vector<FormWord> others = own_form(people_[other].name);
        return letters_of(others) > letters_of(own) || (others == own && other < one);
    }

    /// Marieke Berg has more than M. Berg.
    static std::size_t letters_of(const std::vector<FormWord>& form)
    {
        std::size_t letters = 0;
        for (const FormWord& word : form)
            letters += word.folded.size();
        return letters;
    }

    std::vector<Person> people_;
};

}

KeyProposal propose_key(const Corpus& corpus, const Lexicon& lexicon)
{
    People people;
    TextNames in_text(lexicon);
    const std::unique_ptr<PassageCursor> cursor = corpus.open_cursor();
    for (const DocumentSummary& document : corpus.documents())
        for (const Speaker& speaker : document.card.speakers)
            people.add(speaker.name, fold(speaker.role) == fold(speaker.name) ? std::string() : speaker.role);
    for (const PassageId id : corpus.passages())
        in_text.read(cursor->seek(id).whole(), corpus.documents()[id.document].card.name);
    for (const std::string& name : in_text.found())
        people.add(name, {});
    KeyProposal proposal{.people = people.run(), .remaining = in_text.remaining()};
    const NameFinder names(proposal.people, lexicon);
    std::erase_if(proposal.remaining, [&](const RemainingName& name) { return !names.find(name.name).empty(); });
    return proposal;
}

}
