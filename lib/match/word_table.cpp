#include "match/word_table.hpp"

#include "dutch/compounds.hpp"
#include "dutch/forms.hpp"
#include "match/wildcard.hpp"
#include "text/folding.hpp"

#include <algorithm>

namespace draad {

namespace {

bool holds(std::span<const std::string> sorted, std::string_view word)
{
    return std::ranges::binary_search(sorted, word, std::less<>());
}

/// The words of a sorted vocabulary that begin with a prefix.
std::span<const std::string> beginning_with(std::span<const std::string> vocabulary, std::string_view prefix)
{
    const auto begin = std::ranges::lower_bound(vocabulary, prefix, std::less<>());
    const auto end =
        std::find_if_not(begin, vocabulary.end(), [&](const std::string& word) { return word.starts_with(prefix); });
    return {begin, end};
}

/// What all forms of a word begin with.
std::string_view common_beginning(std::span<const std::string> forms)
{
    std::string_view common = forms.front();
    for (const std::string& form : forms)
        common = common.substr(0, static_cast<std::size_t>(std::ranges::mismatch(common, form).in1 - common.begin()));
    return common;
}

}

WordTable::WordTable(std::vector<WordQuery> queries, const Lexicon& lexicon, std::span<const std::string> vocabulary)
    : queries_(std::move(queries)), apart_(queries_.size()), words_(queries_.size())
{
    for (std::uint32_t i = 0; i < queries_.size(); ++i) {
        const WordPattern& word = queries_[i].word;
        switch (word.kind) {
        case WordPattern::Kind::inflected:
            add_inflected(i, lexicon, vocabulary);
            break;
        case WordPattern::Kind::wildcard:
            add_wildcard(i, vocabulary);
            break;
        default:
            add(fold(word.text), {.query = i});
        }
    }
}

void WordTable::add_inflected(std::uint32_t index, const Lexicon& lexicon, std::span<const std::string> vocabulary)
{
    const WordQuery& query = queries_[index];
    Expansion expansion = expand(query.word.text, lexicon, {.part_of_speech = query.part_of_speech});
    std::vector<std::string> forms = query.forms;
    for (Form& form : expansion.forms)
        if (std::ranges::find(query.not_forms, form.folded) == query.not_forms.end())
            forms.push_back(std::move(form.folded));
    std::ranges::sort(forms);
    forms.erase(std::unique(forms.begin(), forms.end()), forms.end());

    const std::string written = fold(query.word.text);
    for (const std::string& form : forms)
        if (holds(vocabulary, form))
            add(form, {.query = index, .ways = {.approximate = !expansion.is_known && form != written}});
    if (query.word.is_open_before || query.word.is_open_after)
        add_compounds(index, forms, lexicon, vocabulary);
    if (expansion.apart && holds(vocabulary, expansion.apart->particle)) {
        for (const std::string& base : expansion.apart->base_forms)
            if (holds(vocabulary, base))
                add(base, {.query = index, .role = WordUse::Role::base, .ways = {.apart = true}});
        add(expansion.apart->particle, {.query = index, .role = WordUse::Role::particle, .ways = {.apart = true}});
        apart_[index] = std::move(expansion.apart);
    }
}

void WordTable::add_compounds(std::uint32_t index, std::span<const std::string> forms, const Lexicon& lexicon,
                              std::span<const std::string> vocabulary)
{
    if (forms.empty())
        return;
    const WordPattern& word = queries_[index].word;
    const CompoundPlaces places{.as_head = word.is_open_before,
                                .as_modifier = word.is_open_after,
                                .as_middle = word.is_open_before && word.is_open_after};
    const std::string_view beginning = common_beginning(forms);
    for (const std::string& candidate : word.is_open_before ? vocabulary : beginning_with(vocabulary, beginning))
        if (candidate.find(beginning) != std::string::npos && !holds(forms, candidate) &&
            is_compound_with(candidate, forms, places, lexicon))
            add(candidate, {.query = index, .ways = {.compound = true}});
}

void WordTable::add_wildcard(std::uint32_t index, std::span<const std::string> vocabulary)
{
    const std::string pattern = fold(queries_[index].word.text);
    const std::string_view prefix = std::string_view(pattern).substr(0, pattern.find_first_of("*?"));
    for (const std::string& candidate : beginning_with(vocabulary, prefix))
        if (fits_wildcard(candidate, pattern))
            add(candidate, {.query = index});
}

void WordTable::add(const std::string& word, WordUse use)
{
    uses_[word].push_back(use);
    words_[use.query][static_cast<std::size_t>(use.role)].push_back(word);
}

std::span<const WordUse> WordTable::uses(std::string_view folded) const
{
    const auto found = uses_.find(folded);
    if (found == uses_.end())
        return {};
    return found->second;
}

}
