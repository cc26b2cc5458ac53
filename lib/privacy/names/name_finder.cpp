#include "privacy/names/name_finder.hpp"

#include "dutch/words/name_infixes.hpp"
#include "dutch/words/open/person_words.hpp"
#include "dutch/words/prepositions.hpp"
#include "dutch/words/pronouns.hpp"
#include "dutch/words/titles.hpp"
#include "privacy/names/genitive.hpp"
#include "text/characters.hpp"

#include <algorithm>

namespace draad {

namespace {

/// The word without the s of a genitive; empty if it has none.
std::string_view without_s(std::string_view folded)
{
    return folded.size() > 2 && folded.ends_with('s') ? folded.substr(0, folded.size() - 1) : std::string_view();
}

bool is_apostrophe_at(std::string_view text, std::size_t byte)
{
    const char32_t c = character_at(text, byte).code_point;
    return c == U'\'' || c == U'’';
}

/// Whether what stands between two words may stand between those of one name.
bool joins(std::string_view gap, const FormWord& before, const FormWord& after, Letters letters)
{
    if (after.follows_comma) {
        if (!gap.starts_with(','))
            return false;
        gap.remove_prefix(1);
    }
    if (before.is_initial && (gap.starts_with('.') || gap.starts_with('/')))
        gap.remove_prefix(1);
    if (gap.empty())
        return before.is_initial; // M.J., v.d.
    for (std::size_t byte = 0; byte < gap.size();) {
        const Character c = character_at(gap, byte);
        const bool is_plain = is_space(c.code_point) || c.code_point == U'-' || c.code_point == U'‑' ||
                              c.code_point == U'\'' || c.code_point == U'’';
        if (!is_plain && !(letters == Letters::any_case && (c.code_point == U'_' || c.code_point == U'.')))
            return false;
        byte += c.size;
    }
    return true;
}

}

NameFinder::NameFinder(std::span<const Pseudonym> key, const Lexicon& lexicon) : lexicon_(lexicon)
{
    for (const Pseudonym& entry : key) {
        const PersonalName name = parse_personal_name(entry.name);
        const std::string initial = name.given.empty() ? "" : name.given.front().substr(0, 1);
        for (const NameForm& form : forms_of(name)) {
            const Meaning meaning{.kind = form.kind, .pseudonym = entry.pseudonym, .initial = initial};
            const auto [known, is_new] = forms_.try_emplace(form.words, meaning);
            if (is_new || known->second.pseudonym == meaning.pseudonym)
                continue;
            if (meaning.kind < known->second.kind)
                known->second = meaning;
            else if (meaning.kind == known->second.kind)
                known->second.pseudonym = unknown_person;
        }
    }
    for (const auto& form : forms_)
        by_first_[form.first.front().folded].push_back(&form);
    for (auto& [first, forms] : by_first_)
        std::ranges::stable_sort(forms, [](const auto* one, const auto* other) {
            return std::pair(other->first.size(), one->second.kind) < std::pair(one->first.size(), other->second.kind);
        });
}

/// A form of a name that begins at a word of a text.
struct NameFinder::Match {
    const std::vector<FormWord>* form = nullptr;
    const Meaning* meaning = nullptr;
    std::size_t end = 0;
    bool is_genitive = false;
};

/// One text.
class NameFinder::Search {
public:
    Search(const NameFinder& finder, std::string_view text, Letters letters)
        : finder_(finder), text_(text), letters_(letters), words_(name_words(text))
    {
    }

    std::vector<Substitution> run()
    {
        for (std::size_t index = 0; index < words_.size();) {
            const std::optional<Match> match = match_at(index);
            if (match)
                replace(index, *match);
            index = match ? end_of_last() : index + 1;
        }
        return std::move(found_);
    }

private:
    /// The first word behind what was replaced last.
    std::size_t end_of_last() const
    {
        const std::size_t end = found_.back().range.end;
        const auto after =
            std::ranges::partition_point(words_, [end](const NameWord& word) { return word.range.begin < end; });
        return static_cast<std::size_t>(after - words_.begin());
    }

    std::string_view gap_before(std::size_t index) const
    {
        const std::size_t begin = index == 0 ? 0 : words_[index - 1].range.end;
        return text_.substr(begin, words_[index].range.begin - begin);
    }

    bool stands_before_space(std::size_t index) const { return gap_before(index) == " "; }

    bool starts_sentence(std::size_t index) const
    {
        return index == 0 || gap_before(index).find_first_of(".!?:\n") != std::string_view::npos;
    }

    std::optional<Match> match_at(std::size_t index) const
    {
        const std::string& word = words_[index].folded;
        for (const std::string_view first : {std::string_view(word), without_s(word)}) {
            const auto forms = finder_.by_first_.find(first);
            if (first.empty() || forms == finder_.by_first_.end())
                continue;
            for (const auto* form : forms->second) {
                Match match{.form = &form->first, .meaning = &form->second, .end = index + form->first.size()};
                if (holds(index, match) && is_name(index, match))
                    return match;
            }
        }
        return std::nullopt;
    }

    /// Whether the words of a form stand here.
    bool holds(std::size_t index, Match& match) const
    {
        const std::vector<FormWord>& form = *match.form;
        if (match.end > words_.size())
            return false;
        for (std::size_t i = 0; i < form.size(); ++i) {
            const NameWord& word = words_[index + i];
            if (i > 0 && !joins(gap_before(index + i), form[i - 1], form[i], letters_))
                return false;
            if (word.folded == form[i].folded)
                continue;
            match.is_genitive = i + 1 == form.size() && !form[i].is_initial && !ends_in_hiss(form[i].folded) &&
                                without_s(word.folded) == form[i].folded;
            if (!match.is_genitive)
                return false;
        }
        return true;
    }

    /// Whether these words are the name and not words of Dutch, or another's name.
    bool is_name(std::size_t index, const Match& match) const
    {
        if (letters_ == Letters::any_case)
            return true;
        if (!is_written_as_name(index, match))
            return false;
        if (index == 0 || !stands_before_space(index))
            return true;
        const std::string& before = words_[index - 1].folded;
        const bool is_family = before == "de" && match.is_genitive; // de Jansens
        const bool is_of_surname =
            is_surname_particle(before) && before != "het" && !is_preposition(before) && !is_family;
        if (match.meaning->kind == FormKind::bare && is_of_surname)
            return false; // Van den Berg is not Van der Berg; "het idee van Berg" may be hers
        return !(match.is_genitive && match.form->size() == 1 && is_form_of_address(before)); // mevrouw Bakkers
    }

    bool is_written_as_name(std::size_t index, const Match& match) const
    {
        std::size_t whole_words = 0;
        bool has_capital = false;
        bool has_rare_word = false;
        for (std::size_t i = 0; i < match.form->size(); ++i) {
            const FormWord& word = (*match.form)[i];
            if (word.is_initial && !word.is_particle && !words_[index + i].is_capitalised)
                return false;
            if (word.is_initial || word.is_particle)
                continue;
            ++whole_words;
            has_capital = has_capital || words_[index + i].is_capitalised;
            has_rare_word = has_rare_word || !finder_.lexicon_.contains(word.folded);
        }
        if (whole_words == 1 && match.form->size() == 1 && has_capital && !has_rare_word && starts_sentence(index))
            return !asks(index);
        return has_capital || has_rare_word || whole_words > 1;
    }

    /// "Wil je koffie?": a word that is a verb too, before its subject.
    bool asks(std::size_t index) const
    {
        return index + 1 < words_.size() && stands_before_space(index + 1) &&
               is_subject_pronoun(words_[index + 1].folded);
    }

    void replace(std::size_t index, const Match& match)
    {
        Substitution replacement{.range = {words_[index].range.begin, words_[match.end - 1].range.end},
                                 .text = match.meaning->pseudonym};
        if (match.meaning->kind == FormKind::surname || match.meaning->kind == FormKind::bare)
            take_in_given_name(index, match, replacement);
        take_in_second_half(match, replacement);
        if (match.form->back().is_initial && character_at(text_, replacement.range.end).code_point == U'.')
            ++replacement.range.end;
        if (match.is_genitive || takes_apostrophe_s(replacement.range.end)) {
            replacement.text = genitive(replacement.text);
            if (!match.is_genitive)
                replacement.range.end = words_[match.end].range.end;
        }
        found_.push_back(std::move(replacement));
    }

    /// A name of the key's before its surname belongs to a form of its own; another is that of a relative.
    void take_in_given_name(std::size_t index, const Match& match, Substitution& replacement) const
    {
        std::size_t begin = index;
        while (begin > 0 && is_initial_before(begin))
            --begin;
        if (begin == index && is_given_name_before(index))
            --begin;
        if (begin == index || is_taken(begin))
            return;
        replacement.range.begin = words_[begin].range.begin;
        if (words_[begin].folded.size() > 1 ||
            (!match.meaning->initial.empty() && words_[begin].folded != match.meaning->initial))
            replacement.text = unknown_person;
    }

    /// Van den Berg-Bakker: the name of a partner; Anna-Sophie is not Anna.
    void take_in_second_half(const Match& match, Substitution& replacement) const
    {
        if (letters_ == Letters::any_case || match.end >= words_.size() || !words_[match.end].is_capitalised ||
            gap_before(match.end) != "-")
            return;
        replacement.range.end = words_[match.end].range.end;
        if (match.meaning->kind == FormKind::given)
            replacement.text = unknown_person;
    }

    bool is_initial_before(std::size_t index) const
    {
        const NameWord& word = words_[index - 1];
        const std::string_view gap = gap_before(index);
        return word.folded.size() == 1 && word.is_capitalised && (gap == "." || gap == ". ");
    }

    bool is_given_name_before(std::size_t index) const
    {
        if (index == 0 || !stands_before_space(index))
            return false;
        const NameWord& word = words_[index - 1];
        if (!word.is_capitalised || is_form_of_address(word.folded) || is_role_word(word.folded) ||
            is_surname_particle(word.folded))
            return false;
        return !starts_sentence(index - 1) || !finder_.lexicon_.contains(word.folded);
    }

    bool is_taken(std::size_t index) const
    {
        return !found_.empty() && found_.back().range.end > words_[index].range.begin;
    }

    /// Anna's, with its s as a word of its own.
    bool takes_apostrophe_s(std::size_t end) const
    {
        if (!is_apostrophe_at(text_, end))
            return false;
        const std::size_t s = end + character_at(text_, end).size;
        const auto word = std::ranges::find(words_, s, [](const NameWord& found) { return found.range.begin; });
        return word != words_.end() && word->folded == "s";
    }

    const NameFinder& finder_;
    std::string_view text_;
    Letters letters_;
    std::vector<NameWord> words_;
    std::vector<Substitution> found_;
};

std::vector<Substitution> NameFinder::find(std::string_view text, Letters letters) const
{
    return Search(*this, text, letters).run();
}

}
