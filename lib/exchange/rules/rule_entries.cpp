#include "exchange/rules/rule_entries.hpp"

#include "dutch/forms/forms.hpp"
#include "text/characters.hpp"
#include "text/folding.hpp"
#include "wording/said.hpp"

#include <algorithm>
#include <iterator>
#include <set>
#include <utility>

namespace draad {

namespace {

constexpr std::size_t longest_phrase = 1000; // bytes

/// An inflected form, which is known without accents, with those of the word it is a form of: other programs tell
/// `client` from `cliënt`.
std::string with_accents(const std::string& form, std::string_view word)
{
    std::string accented;
    std::size_t at = 0;
    while (!word.empty()) {
        const std::string_view letter = word.substr(0, character_at(word, 0).size);
        const std::string folded = fold(letter);
        if (folded.empty() || form.compare(at, folded.size(), folded) != 0)
            break;
        accented += folded.size() == 1 && static_cast<unsigned char>(letter.front()) < 0x80 ? folded : letter;
        at += folded.size();
        word.remove_prefix(letter.size());
    }
    return accented + form.substr(at);
}

}

std::vector<DictionaryEntry> RuleEntries::entries_of(const Rule& rule, std::size_t source)
{
    rule_ = &rule;
    source_ = source;
    obstacle_.clear();
    notes_.clear();
    known_.clear();
    const Phrases phrases = phrases_of(rule.pattern);
    const std::string location = to_string(rule.location);
    if (!obstacle_.empty()) {
        losses_.add(location, said("\"{}\" is left out: {}", rule.text, obstacle_));
        return {};
    }
    for (const std::string& note : notes_)
        losses_.add(location, note);
    std::vector<DictionaryEntry> entries;
    std::set<std::string_view> seen;
    for (const std::string& phrase : phrases)
        if (seen.insert(phrase).second)
            entries.push_back({.text = phrase, .location = location});
    return entries;
}

RuleEntries::Phrases RuleEntries::phrases_of(const Pattern& pattern)
{
    if (!obstacle_.empty())
        return {};
    if (const auto* word = std::get_if<WordPattern>(&pattern.node))
        return phrases_of_word(*word);
    if (const auto* sequence = std::get_if<Sequence>(&pattern.node))
        return phrases_of_sequence(*sequence);
    if (const auto* near = std::get_if<Near>(&pattern.node))
        return phrases_of_near(*near);
    if (const auto* reference = std::get_if<Reference>(&pattern.node))
        return phrases_of_reference(*reference);
    Phrases phrases;
    if (const auto* alternatives = std::get_if<Alternatives>(&pattern.node)) {
        for (const Pattern& choice : alternatives->choices)
            std::ranges::move(phrases_of(choice), std::back_inserter(phrases));
        if (phrases.size() > most_entries)
            give_up(said("it would take more than {} entries", most_entries));
    } else {
        give_up(said("it is a regular expression"));
    }
    return phrases;
}

RuleEntries::Phrases RuleEntries::phrases_of_word(const WordPattern& word)
{
    if (word.kind == WordPattern::Kind::exact)
        note(said("'{}': its capitals do not count there", word.text));
    if (word.kind != WordPattern::Kind::inflected)
        return {word.text};
    const Expansion expansion = expand(fold(word.text), lexicon_, {.part_of_speech = rule_->part_of_speech});
    if (expansion.apart)
        note(said("'{}' is found in one piece only, not where its parts stand apart", word.text));
    std::vector<std::string> folded = rule_->forms;
    for (const Form& form : expansion.forms)
        if (std::ranges::find(rule_->not_forms, form.folded) == rule_->not_forms.end())
            folded.push_back(form.folded);
    const std::string before = word.is_open_before ? "*" : "";
    const std::string after = word.is_open_after ? "*" : "";
    if (word.is_open_before || word.is_open_after)
        note(said("'{0}{1}{2}' finds more than compounds with '{1}'", before, word.text, after));
    Phrases phrases;
    for (const std::string& form : folded)
        phrases.push_back(before + with_accents(form, word.text) + after);
    return phrases;
}

RuleEntries::Phrases RuleEntries::phrases_of_sequence(const Sequence& sequence)
{
    Phrases phrases = phrases_of(sequence.parts.front());
    for (std::size_t i = 1; i < sequence.parts.size() && obstacle_.empty(); ++i)
        phrases = joined(phrases, phrases_of(sequence.parts[i]), sequence.gaps[i - 1]);
    return phrases;
}

RuleEntries::Phrases RuleEntries::phrases_of_near(const Near& near)
{
    const Phrases left = phrases_of(near.sides.front());
    const Phrases right = phrases_of(near.sides.back());
    Phrases phrases = joined(left, right, near.distance);
    std::ranges::move(joined(right, left, near.distance), std::back_inserter(phrases));
    return phrases;
}

RuleEntries::Phrases RuleEntries::phrases_of_reference(const Reference& reference)
{
    if (const WordSet* set = codebook_.find_set(reference.name, source_))
        return phrases_of_rules(set->rules);
    Phrases phrases;
    if (const std::optional<std::size_t> code = codebook_.find_referred_code(reference.name, source_))
        for (const std::size_t member : codebook_.family(*code))
            std::ranges::copy(phrases_of_rules(codebook_.codes[member].rules), std::back_inserter(phrases));
    return phrases;
}

/// Once for each list of rules: sets of sets would take forever.
const RuleEntries::Phrases& RuleEntries::phrases_of_rules(const std::vector<Rule>& rules)
{
    if (const auto known = known_.find(&rules); known != known_.end())
        return known->second;
    Phrases phrases;
    const Rule* asking = rule_;
    for (const Rule& rule : rules) {
        rule_ = &rule; // its words have its forms
        std::ranges::move(phrases_of(rule.pattern), std::back_inserter(phrases));
        if (phrases.size() > most_entries)
            give_up(said("it would take more than {} entries", most_entries));
    }
    rule_ = asking;
    return known_[&rules] = std::move(phrases);
}

/// Each of the left, at most `gap` words, each of the right.
RuleEntries::Phrases RuleEntries::joined(const Phrases& left, const Phrases& right, std::size_t gap)
{
    if (gap > 0 && any_word_ == AnyWord::none)
        give_up(said("words at a distance cannot be said there"));
    else if (left.size() * right.size() * (gap + 1) > most_entries)
        give_up(said("it would take more than {} entries", most_entries));
    else if (!left.empty() && left.front().size() > longest_phrase)
        give_up(said("it is too long"));
    Phrases phrases;
    if (!obstacle_.empty())
        return phrases;
    std::string between = " ";
    for (std::size_t words = 0; words <= gap; ++words, between += "* ")
        for (const std::string& first : left)
            for (const std::string& last : right)
                phrases.push_back(first + between + last);
    return phrases;
}

void RuleEntries::note(std::string message)
{
    notes_.insert(std::move(message));
}

void RuleEntries::give_up(std::string reason)
{
    if (obstacle_.empty())
        obstacle_ = std::move(reason);
}

}
