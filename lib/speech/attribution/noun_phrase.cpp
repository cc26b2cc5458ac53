#include "speech/attribution/noun_phrase.hpp"

#include "dutch/words/conjunctions.hpp"
#include "dutch/words/determiners.hpp"
#include "dutch/words/frequent_verbs.hpp"
#include "dutch/words/name_infixes.hpp"
#include "dutch/words/open/adjectives.hpp"
#include "dutch/words/open/adverbs.hpp"
#include "dutch/words/open/nouns.hpp"
#include "dutch/words/open/person_words.hpp"
#include "dutch/words/open/quantities.hpp"
#include "dutch/words/prepositions.hpp"
#include "dutch/words/pronouns.hpp"
#include "dutch/words/titles.hpp"
#include "speech/attribution/attribution_verbs.hpp"
#include "text/characters.hpp"

#include <algorithm>

namespace draad {

namespace {

bool looks_plural(std::string_view word)
{
    return word.ends_with("en") || word.ends_with('s');
}

/// Reads on word by word; `at` is the first word that is not part of the phrase.
class PhraseReader {
public:
    PhraseReader(const Reading& reading, std::size_t begin, std::size_t limit)
        : reading_(reading), at_(begin), limit_(std::min(limit, reading.size())), begin_(begin)
    {
    }

    std::size_t read(Coordination coordination)
    {
        if (reading_.folded(at_) == "zowel")
            return read_both();
        if (!read_one())
            return begin_;
        while (coordination == Coordination::joined && goes_on_at(at_) && is_joining(reading_.folded(at_))) {
            PhraseReader next(reading_, at_ + 1, limit_);
            if (!goes_on_at(at_ + 1) || !next.read_one())
                break;
            at_ = next.at_;
        }
        return at_;
    }

private:
    /// "zowel de moeder als de vader"
    std::size_t read_both()
    {
        ++at_;
        if (!read_one() || reading_.folded(at_) != "als" || !goes_on_at(at_ + 1))
            return begin_;
        PhraseReader other(reading_, at_ + 1, limit_);
        return other.read_one() ? other.at_ : begin_;
    }

    /// One name without "en".
    bool read_one()
    {
        if (at_ >= limit_)
            return false;
        if (const std::size_t end = reading_.end_of_placeholder(at_); end > at_ && end <= limit_) {
            at_ = end;
            return true;
        }
        const std::string_view first = reading_.folded(at_);
        if (stands_for_speaker(first) && !heads_a_noun(first)) {
            ++at_;
            if (!points_to_speaker(first)) {
                read_anders();
                read_complement();
            }
            return true;
        }
        if (read_number_of_people()) {
            read_complement();
            return true;
        }
        if (begins_with_infix(reading_, at_)) {
            while (is_name_infix(reading_.folded(at_)))
                ++at_;
            ++at_;
            read_name();
            return true;
        }
        const bool has_determiner = read_determiners();
        if (!read_adjectives_and_head(has_determiner) && !has_determiner)
            return false;
        read_name();
        read_complement();
        return true;
    }

    /// "Deze moeder": a pronoun that stands before its noun.
    bool heads_a_noun(std::string_view first) const
    {
        return is_determiner_beside_name(first) && goes_on_at(at_ + 1) && may_be_head(at_ + 1) &&
               !find_verb_form(reading_.folded(at_ + 1));
    }

    /// "Iemand anders"
    void read_anders()
    {
        if (goes_on_at(at_) && reading_.folded(at_) == "anders")
            ++at_;
    }

    /// "bijna zes op de tien stemmers", "een dikke zeventig procent"; of "ruim de helft" it reads past the first word.
    bool read_number_of_people()
    {
        std::size_t number = at_;
        if (approximates(reading_.folded(number)))
            ++number;
        else if ((reading_.folded(number) == "meer" || reading_.folded(number) == "minder") &&
                 reading_.folded(number + 1) == "dan")
            number += 2;
        const std::size_t phrase = number;
        if (is_determiner_beside_name(reading_.folded(number)) && reading_.folded(number + 1).ends_with('e') &&
            is_number_word(reading_.folded(number + 2)))
            number += 2;
        else if (reading_.folded(number) == "zo'n" && is_number_word(reading_.folded(number + 1)))
            ++number;
        const std::size_t end = end_of_ratio(number);
        if (end > number) {
            at_ = end;
            return true;
        }
        const bool goes_on =
            phrase > at_ && goes_on_at(phrase) &&
            (is_determiner_beside_name(reading_.folded(phrase)) || is_number_word(reading_.folded(phrase)));
        if (goes_on)
            at_ = phrase;
        return false;
    }

    /// The end of "zes op de tien (stemmers)", "acht van de tien" or "zeventig procent"; else `number` itself.
    std::size_t end_of_ratio(std::size_t number) const
    {
        if (number >= limit_ || !is_number_word(reading_.folded(number)) || !goes_on_at(number + 1))
            return number;
        const std::string_view next = reading_.folded(number + 1);
        if (next == "procent" || next == "percent")
            return number + 2;
        if ((next != "op" && next != "van") || reading_.folded(number + 2) != "de" || !goes_on_at(number + 3) ||
            !is_number_word(reading_.folded(number + 3)))
            return number;
        const std::size_t noun = number + 4;
        const bool has_noun = goes_on_at(noun) && looks_plural(reading_.folded(noun)) && may_be_head(noun);
        return has_noun ? noun + 1 : noun;
    }

    bool read_determiners()
    {
        const std::size_t begin = at_;
        while (at_ < limit_ && is_determiner_beside_name(reading_.folded(at_)) &&
               (at_ == begin_ || at_ == begin || goes_on_at(at_)))
            ++at_;
        return at_ > begin;
    }

    bool read_adjectives_and_head(bool has_determiner)
    {
        while (is_adjective(at_, has_determiner) && may_be_head(at_ + 1) &&
               (goes_on_at(at_ + 1) || is_adjective_after_comma(at_ + 1)))
            ++at_;
        const bool is_near = at_ == begin_ || goes_on_at(at_) || reading_.gap_before(at_) == ", ";
        if (at_ >= limit_ || !is_near || !may_be_head(at_))
            return false;
        // "een aanwezige", "de jonge": what looked like an adjective is the head.
        ++at_;
        return true;
    }

    bool is_adjective(std::size_t index, bool has_determiner) const
    {
        if (index >= limit_)
            return false;
        const std::string_view word = reading_.folded(index);
        const std::string_view next = reading_.folded(index + 1);
        const bool precedes_word = goes_on_at(index + 1) && !reading_.is_capitalised(index + 1);
        if (reading_.is_capitalised(index) && (index > begin_ || !reading_.starts_sentence(index)))
            return word.ends_with("se") && precedes_word;
        if (word.ends_with('e') && precedes_word && is_person_noun(next))
            return true; // "een oudere bewoner", beside "een oudere"
        if (is_person_noun(word) || is_noun_in_e(word))
            return false;
        return word.ends_with("e") || (has_determiner && is_bare_adjective(word));
    }

    /// "een vaste, aangename stem"
    bool is_adjective_after_comma(std::size_t index) const
    {
        return index + 1 < limit_ && reading_.gap_before(index) == ", " && reading_.folded(index).ends_with('e') &&
               goes_on_at(index + 1) && may_be_head(index + 1) && is_determiner_beside_name(reading_.folded(begin_));
    }

    bool may_be_head(std::size_t index) const
    {
        if (index >= limit_)
            return false;
        const std::string_view word = reading_.folded(index);
        if (reading_.is_capitalised(index) && !reading_.starts_sentence(index))
            return true;
        if (is_verb_of_speech(word) && !follows_determiner(index))
            return false;
        const bool is_function_word = is_preposition_beside_name(word) || is_adverb_beside_speech(word) ||
                                      begins_other_clause(word) || accompanies_verb_of_speech(word) ||
                                      stands_for_hearer(word) || stands_for_speaker(word) ||
                                      is_determiner_beside_name(word);
        return !is_function_word && is_letter(character_at(reading_.text(), reading_[index].range.begin).code_point);
    }

    bool follows_determiner(std::size_t index) const
    {
        return index > begin_ && is_determiner_beside_name(reading_.folded(index - 1));
    }

    static bool is_verb_of_speech(std::string_view word)
    {
        const VerbForm* form = find_verb_form(word);
        return form != nullptr;
    }

    /// "moeder Anja de Vries", "Meisje 1": names and numbers after the head.
    void read_name()
    {
        while (goes_on_at(at_)) {
            std::size_t next = at_;
            while (is_short_honorific(reading_.folded(next)) && goes_on_at(next) && goes_on_at(next + 1))
                ++next;
            while (is_name_word(at_ - 1) && is_name_infix(reading_.folded(next)) && goes_on_at(next) &&
                   goes_on_at(next + 1))
                ++next;
            const bool is_name = goes_on_at(next) && is_name_word(next);
            const bool is_number = next == at_ && goes_on_at(at_) &&
                                   is_digit(character_at(reading_.text(), reading_[at_].range.begin).code_point);
            if (!is_name && !is_number)
                return;
            at_ = next + 1;
        }
    }

    /// "Karim", and "el-Amrani": an infix may be joined to its name.
    bool is_name_word(std::size_t index) const
    {
        if (index >= reading_.size() || reading_.is_capitalised(index))
            return index < reading_.size();
        const TextRange range = reading_[index].range;
        const std::string_view word = reading_.text().substr(range.begin, range.size());
        const std::size_t joint = word.find_first_of("-'");
        return joint != std::string_view::npos && joint <= 3 && joint > 0 &&
               is_upper(character_at(word, joint + 1).code_point) && reading_.is_capitalised(index - 1);
    }

    /// "van de aanwezigen", "uit Utrecht": a complement is part of the name as it is printed.
    void read_complement()
    {
        const std::string_view preposition = reading_.folded(at_);
        if (!goes_on_at(at_) ||
            (preposition != "van" && preposition != "uit" && preposition != "bij" && preposition != "der"))
            return;
        const bool has_noun = preposition == "uit" && at_ + 2 < limit_ && is_article(reading_.folded(at_ + 1)) &&
                              goes_on_at(at_ + 2) && may_be_head(at_ + 2); // "een ouder uit het netwerk"
        if (preposition != "van" && !has_noun && !(goes_on_at(at_ + 1) && reading_.is_capitalised(at_ + 1)))
            return;
        PhraseReader complement(reading_, at_ + 1, limit_);
        const std::string_view next = reading_.folded(at_ + 1);
        if (goes_on_at(at_ + 1) && !may_be_head(at_ + 2) &&
            (next == "hen" || next == "hun" || next == "ons" || next == "jullie")) { // een van hen
            at_ += 2;
            return;
        }
        if (goes_on_at(at_ + 1) && !points_to_speaker(next) && complement.read_one())
            at_ = complement.at_;
    }

    static bool is_article(std::string_view folded) { return folded == "de" || folded == "het" || folded == "een"; }

    static bool is_joining(std::string_view folded) { return folded == "en" || folded == "of"; }

    /// Whether a word follows with only a space between.
    bool goes_on_at(std::size_t index) const
    {
        if (index >= limit_)
            return false;
        const std::string_view gap = reading_.gap_before(index);
        return (is_plain_gap(gap) && gap.find(']') == std::string_view::npos) || gap == "-" ||
               is_initials_gap(index, gap) || gap == ") " || gap == ")";
    }

    /// "J. de Vries": the full stop of an initial, where the tokenizer leaves it apart.
    bool is_initials_gap(std::size_t index, std::string_view gap) const
    {
        return gap.starts_with('.') && gap.size() <= 2 &&
               ((reading_[index - 1].range.size() <= 2 && reading_.is_capitalised(index - 1)) ||
                is_short_honorific(reading_.folded(index - 1)));
    }

    const Reading& reading_;
    std::size_t at_;
    std::size_t limit_;
    std::size_t begin_;
};

}

WordSpan noun_phrase_at(const Reading& reading, std::size_t begin, std::size_t limit, Coordination coordination)
{
    return {begin, PhraseReader(reading, begin, limit).read(coordination)};
}

bool begins_with_infix(const Reading& reading, std::size_t index)
{
    if (!reading.is_capitalised(index) || !is_name_infix(reading.folded(index)) ||
        !is_preposition_beside_name(reading.folded(index)))
        return false;
    std::size_t name = index + 1;
    while (name < reading.size() && is_name_infix(reading.folded(name)) && is_plain_gap(reading.gap_before(name)))
        ++name;
    if (!reading.is_capitalised(name) || !is_plain_gap(reading.gap_before(name)))
        return false;
    const std::string_view after = reading.folded(name + 1);
    return after.empty() || !is_plain_gap(reading.gap_before(name + 1)) || find_verb_form(after) != nullptr ||
           (accompanies_verb_of_speech(after) && !points_to_speaker(reading.folded(name + 2)));
}

bool is_bare_pronoun(const Reading& reading, WordSpan phrase)
{
    return phrase.size() == 1 && points_to_speaker(reading.folded(phrase.begin));
}

}
