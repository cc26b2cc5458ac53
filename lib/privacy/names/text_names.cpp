#include "privacy/names/text_names.hpp"

#include "dutch/words/determiners.hpp"
#include "dutch/words/frequent_verbs.hpp"
#include "dutch/words/name_infixes.hpp"
#include "dutch/words/open/calendar_words.hpp"
#include "dutch/words/open/nouns.hpp"
#include "dutch/words/open/person_words.hpp"
#include "dutch/words/prepositions.hpp"
#include "dutch/words/pronouns.hpp"
#include "dutch/words/titles.hpp"
#include "privacy/names/name_words.hpp"
#include "privacy/names/personal_name.hpp"
#include "privacy/names/place_names.hpp"
#include "text/folding.hpp"

#include <algorithm>
#include <array>
#include <functional>

namespace draad {

namespace {

/// In, naar, gemeente: what follows is rather a place.
bool is_before_place(std::string_view word)
{
    return is_preposition_before_place(word) || word == "heel" || word == "regio" || word == "provincie";
}

/// Door, moeder, gezinscoach: what follows is rather a person.
bool is_before_person(std::string_view word)
{
    return is_preposition_before_person(word) || is_person_noun(word);
}

/// De, het, stichting: what follows is no person, but for surnames that begin so, which have a capital there.
bool is_before_thing(std::string_view word)
{
    return word == "de" || word == "het" || word == "een" || word == "geen" || is_group_noun(word);
}

/// WMO, GroenLinks: letters for a name, or capitals within a word.
bool is_written_as_thing(std::string_view name)
{
    const auto is_small = [](char c) { return c >= 'a' && c <= 'z'; };
    const auto is_capital = [](char c) { return c >= 'A' && c <= 'Z'; };
    if (std::ranges::none_of(name, is_small))
        return true;
    const std::string_view first = name.substr(0, name.find(' ')); // VEM Justitie, UMC Utrecht
    if (first.size() >= 3 && std::ranges::all_of(first, is_capital))
        return true;
    if (name.starts_with("Mc") || name.starts_with("Mac"))
        return false;
    return std::ranges::adjacent_find(name, [&](char one, char next) { return is_small(one) && is_capital(next); }) !=
           name.end();
}

/// Volksgezondheid, Bouwbesluit, Hervormingsagenda: what ends as no surname does, but as papers, fields and bodies do.
bool is_name_of_thing(std::string_view folded)
{
    constexpr std::array<std::string_view, 22> endings = {
        "heid",      "schap",       "isme",        "atie",        "aties",     "beleid", "besluit", "agenda",
        "akkoord",   "regeling",    "verordening", "wet",         "fonds",     "dienst", "overleg", "debat",
        "rechtbank", "gerechtshof", "bestrijding", "perspectief", "programma", "bureau"};
    return is_group_noun(folded) || std::ranges::any_of(endings, [&](std::string_view ending) {
               return folded.size() > ending.size() + 1 && folded.ends_with(ending);
           });
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
            else if (!is_surname_particle(words_[at].folded) || leads_elsewhere(at))
                break;
        }
        return end;
    }

    /// Anna in Zwolle, Kim van Stichting De Brug, Mahmood van DENK, Otto aan Kyan: where someone is, of what, and to
    /// whom.
    bool leads_elsewhere(std::size_t at) const
    {
        constexpr std::array<std::string_view, 7> beside_surnames = {"aan", "in", "op", "tot", "uit", "voor", "bij"};
        const std::string& next = at + 1 < size() ? words_[at + 1].folded : words_[at].folded;
        const bool is_of_surname = next == "t" || next == "den" || next == "der";
        const bool leads = is_preposition(words_[at].folded) ||
                           std::ranges::find(beside_surnames, words_[at].folded) != beside_surnames.end();
        return is_group_noun(next) || leads_to_thing(at) || (leads && words_[at].folded != "van" && !is_of_surname);
    }

    /// Van DENK, van de VVD, van Zorgnet-Icuro: whether the next word with a capital is written as no person's is.
    bool leads_to_thing(std::size_t at) const
    {
        std::size_t next = at + 1;
        while (next < size() && next < at + 3 && !words_[next].is_capitalised &&
               is_surname_particle(words_[next].folded))
            ++next;
        return next < size() && words_[next].is_capitalised &&
               is_written_as_thing(
                   text_.substr(words_[next].range.begin, words_[next].range.end - words_[next].range.begin));
    }

    /// Otto's vrouw, Femkes moeder: whether someone's kin follows. `end` is that of the name.
    bool stands_before_kin(std::size_t end) const
    {
        if (end >= size())
            return false;
        const bool has_apostrophe = words_[end].folded == "s" && gap_before(end).size() <= 3 && !is_beside(end);
        const std::size_t noun = has_apostrophe ? end + 1 : end;
        return (has_apostrophe || words_[end - 1].folded.ends_with('s')) && noun < size() && is_beside(noun) &&
               !words_[noun].is_capitalised && is_person_noun(words_[noun].folded);
    }

    /// Femkes moeder, and not Otto's vrouw.
    bool has_genitive_before_kin(std::size_t end) const
    {
        return stands_before_kin(end) && is_beside(end) && words_[end - 1].folded.ends_with('s');
    }

    /// Marloes, de gezinscoach: whether it is told who that is.
    bool is_explained(std::size_t end) const
    {
        return end + 1 < size() && gap_before(end) == ", " && is_determiner(words_[end].folded) && is_beside(end + 1) &&
               is_person_noun(words_[end + 1].folded);
    }

    /// Otto en Kyan: whether the next name stands in one row with this.
    bool is_in_row_with_next(std::size_t end) const
    {
        if (end >= size())
            return false;
        if (words_[end].folded == "en")
            return is_beside(end) && end + 1 < size() && is_beside(end + 1) && has_capital(end + 1);
        return gap_before(end) == ", " && has_capital(end);
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
    return is_common_verb(folded) || tells_in_past(folded) ||
           (classes && classes->has(WordClass::verb_form) && !classes->has(WordClass::noun));
}

/// "Kim", "Van der Schans", not "Een moeder" or "Ze".
bool is_name_of_someone(const std::string& speaker)
{
    const std::vector<NameWord> words = name_words(speaker);
    const auto is_part = [](const NameWord& word) { return word.is_capitalised || is_surname_particle(word.folded); };
    return !words.empty() && std::ranges::all_of(words, is_part) && words.back().is_capitalised &&
           !stands_for_speaker(words.front().folded) && !points_to_speaker(words.front().folded);
}

/// A stretch of a passage that may be a name.
struct Stretch {
    const Words& words;
    std::size_t begin = 0;
    std::size_t end = 0;

    std::string text() const { return words.slice(begin, end); }
    std::string before() const { return words.is_beside(begin) ? words[begin - 1].folded : ""; }
    /// The stretch with three words on each side.
    std::string in_context() const
    {
        return words.slice(begin - std::min<std::size_t>(begin, 3), std::min(end + 3, words.size()));
    }
};

/// How much what stands around a name within a sentence speaks for a person.
std::size_t signs_of_person(const Stretch& name, const Lexicon& lexicon)
{
    const Words& words = name.words;
    const bool acts =
        name.end < words.size() && words.is_beside(name.end) && is_finite_verb(lexicon, words[name.end].folded);
    const bool has_particle = name.end > name.begin + 2 && is_surname_particle(words[name.begin + 1].folded);
    const bool is_asked_or_told = is_finite_verb(lexicon, name.before()); // zegt Kyan
    const bool is_among_people = words.stands_before_kin(name.end) || words.is_explained(name.end);
    const bool is_led = acts || has_particle || is_asked_or_told || is_before_person(name.before());
    return (is_led ? 1U : 0U) + (is_among_people ? 2U : 0U);
}

std::size_t signs_of_thing(const Stretch& name)
{
    const std::string before = name.before();
    const bool is_den_haag = before == "den" && name.words[name.begin - 1].is_capitalised;
    return (is_before_thing(before) || is_den_haag ? 2U : 0U) + (is_before_place(before) ? 1U : 0U);
}

}

TextNames::Evidence& TextNames::evidence(const std::string& name)
{
    const std::size_t order = names_.size();
    return names_.try_emplace(name, Evidence{.order = order}).first->second;
}

void TextNames::read(const AnalysedPassage& passage, const std::string& document)
{
    const Words words(passage.text);
    for (std::size_t index = 0; index < words.size(); ++index) {
        if (!words[index].is_capitalised)
            in_small_letters_.insert(words[index].folded);
        if (!words.has_capital(index) || is_form_of_address(words[index].folded))
            continue;
        const Stretch name{.words = words, .begin = index, .end = words.name_end(index)};
        Evidence* const found = weigh(name);
        if (found && found->document.empty()) {
            found->document = document;
            found->context = name.in_context();
        }
        if (found)
            index = name.end - 1;
    }
    for (const Quotation& quotation : passage.quotations)
        if (is_name_of_someone(quotation.speaker))
            evidence(quotation.speaker).for_person += 1;
}

/// Nothing for what is no name by its words or by its place.
template <class Name>
TextNames::Evidence* TextNames::weigh(const Name& name)
{
    const Words& words = name.words;
    const std::string text = name.text();
    const std::string before = name.before();
    const auto is_rare = [&](std::size_t index) { return !lexicon_.contains(words[index].folded); };
    const bool is_single = name.end == name.begin + 1;
    if (is_form_of_address(before) || stands_before_name(before) || (is_role_word(before) && is_rare(name.begin))) {
        Evidence& found = evidence(text);
        // Minister VWS, van de fractie D66: letters are someone's name behind mevrouw only.
        const bool is_someone =
            is_form_of_address(before) || (!is_written_as_thing(text) && !is_name_of_thing(fold(text)));
        found.for_person += is_someone ? 2 : 0;
        found.is_introduced = found.is_introduced || is_someone;
        return &found;
    }
    const bool is_inside = !words.starts_sentence(name.begin);
    if (!is_rare(name.begin) && !(is_inside && (is_single || is_rare(name.end - 1))))
        return nullptr;
    if (is_month(fold(text)) || is_weekday(fold(text)))
        return nullptr;
    Evidence& found = evidence(words.has_genitive_before_kin(name.end) ? text.substr(0, text.size() - 1) : text);
    found.is_common_word = is_single && !is_rare(name.begin);
    found.uses += is_inside ? 1 : 0;
    found.times += 1;
    found.for_thing += signs_of_thing(name) + (before == "bij" && !found.is_common_word ? 1 : 0);
    found.for_person += signs_of_person(name, lexicon_);
    if (words.is_in_row_with_next(name.end)) {
        const std::size_t next = words[name.end].folded == "en" ? name.end + 1 : name.end;
        found.beside.insert(words.slice(next, words.name_end(next)));
    }
    return &found;
}

/// Bram is a sail too: a word of Dutch is a name where it stands with a capital only, time and again.
bool TextNames::is_word_of_the_texts(const std::string& name, const Evidence& evidence) const
{
    const bool is_used_as_name = evidence.for_person >= 2 || evidence.uses >= 3;
    return evidence.is_common_word && !evidence.is_introduced &&
           (!is_used_as_name || in_small_letters_.contains(fold(name)));
}

/// Zandewouder, where the texts tell of Zandewoude as a place.
bool TextNames::is_inhabitant(const std::string& name) const
{
    for (const std::string_view ending : {"r", "er", "rs", "ers"}) {
        if (!name.ends_with(ending))
            continue;
        const auto place = names_.find(name.substr(0, name.size() - ending.size()));
        if (place != names_.end() && place->second.for_thing > place->second.for_person)
            return true;
    }
    return false;
}

bool TextNames::is_person(const std::string& name, const Evidence& evidence) const
{
    if ((is_written_as_thing(name) && !evidence.is_introduced) || is_word_of_the_texts(name, evidence) ||
        is_inhabitant(name))
        return false;
    const bool is_told =
        !evidence.is_introduced && (is_place_name(fold(name), lexicon_) || is_name_of_thing(fold(name)));
    const std::size_t for_thing = evidence.for_thing + (is_told ? 2 : 0);
    return evidence.for_person > for_thing || (evidence.is_common_word && for_thing == 0);
}

/// Who stands in one row with people (Otto en Kyan), and whom nothing tells to be otherwise, is one of them.
void TextNames::take_in_rows(std::set<std::string>& people) const
{
    const auto is_open = [&](const std::string& name) {
        const auto found = names_.find(name);
        return found != names_.end() && found->second.for_thing == 0 && !found->second.is_common_word &&
               !is_written_as_thing(name) && !is_place_name(fold(name), lexicon_) && !is_name_of_thing(fold(name));
    };
    for (std::size_t before = 0; before != people.size();) {
        before = people.size();
        for (const auto& [name, evidence] : names_)
            for (const std::string& other : evidence.beside) {
                if (people.contains(name) && is_open(other))
                    people.insert(other);
                if (people.contains(other) && is_open(name))
                    people.insert(name);
            }
    }
}

std::vector<const TextNames::Named*> TextNames::in_order() const
{
    std::vector<const Named*> names;
    for (const Named& name : names_)
        names.push_back(&name);
    std::ranges::sort(names, {}, [](const Named* name) { return name->second.order; });
    return names;
}

std::vector<std::string> TextNames::found() const
{
    std::set<std::string> people;
    for (const auto& [name, evidence] : names_)
        if (is_person(name, evidence))
            people.insert(name);
    take_in_rows(people);
    std::vector<std::string> found;
    for (const Named* name : in_order()) {
        const bool is_genitive =
            name->first.ends_with('s') && names_.contains(name->first.substr(0, name->first.size() - 1));
        if (is_genitive && people.contains(name->first))
            found.push_back(name->first.substr(0, name->first.size() - 1));
        else if (people.contains(name->first))
            found.push_back(name->first);
    }
    return found;
}

std::vector<RemainingName> TextNames::remaining() const
{
    std::vector<RemainingName> remaining;
    for (const Named* named : in_order()) {
        const auto& [name, evidence] = *named;
        const bool is_told = is_written_as_thing(name) || is_place_name(fold(name), lexicon_) || evidence.times == 0;
        if (!is_told && !evidence.is_common_word && !is_person(name, evidence))
            remaining.push_back({name, evidence.times, evidence.document, evidence.context});
    }
    std::ranges::stable_sort(remaining, std::greater<>(), &RemainingName::times);
    return remaining;
}

}
