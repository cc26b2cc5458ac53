#include "coding/check/rule_coverage.hpp"

#include "dutch/compounds/compounds.hpp"
#include "dutch/forms/forms.hpp"
#include "match/wildcard.hpp"
#include "text/folding.hpp"

#include <algorithm>
#include <optional>
#include <string_view>

namespace draad {

namespace {

using Kind = WordPattern::Kind;

/// Whether what a rule asks beside its pattern is asked by the other too.
bool asks_no_more(const Rule& broad, const Rule& narrow)
{
    const bool is_free = !broad.with && !broad.unless && broad.only.empty();
    const bool is_alike = broad.with == narrow.with && broad.unless == narrow.unless && broad.only == narrow.only;
    const bool has_same_forms = broad.part_of_speech == narrow.part_of_speech && broad.forms == narrow.forms &&
                                broad.not_forms == narrow.not_forms;
    // In a clause a gap passes over what interrupts it: not all that it finds is found in a sentence.
    const bool has_room =
        broad.within == narrow.within || (narrow.within == Scope::sentence && broad.within > Scope::sentence);
    return (is_free || is_alike) && has_same_forms && has_room;
}

/// Whether a pattern is one word wherever it matches: only then does a gap beside it begin where it begins.
bool is_one_word(const Pattern& pattern)
{
    if (const auto* alternatives = std::get_if<Alternatives>(&pattern.node))
        return std::ranges::all_of(alternatives->choices, is_one_word);
    return std::holds_alternative<WordPattern>(pattern.node);
}

/// `veilig*`: letters, then anything.
std::optional<std::string_view> prefix_of(std::string_view wildcard)
{
    if (wildcard.find_first_of("*?") + 1 == wildcard.size() && wildcard.ends_with('*'))
        return wildcard.substr(0, wildcard.size() - 1);
    return std::nullopt;
}

}

Rule RuleCoverage::resolve(Rule rule, std::size_t source) const
{
    rule.pattern = resolve(rule.pattern, source);
    return rule;
}

bool RuleCoverage::covers(const Rule& broad, const Rule& narrow)
{
    return asks_no_more(broad, narrow) && covers(broad.pattern, narrow.pattern);
}

bool RuleCoverage::covers(const Pattern& broad, const Pattern& narrow)
{
    if (broad == narrow)
        return true;
    if (const auto* choices = std::get_if<Alternatives>(&narrow.node))
        return std::ranges::all_of(choices->choices, [&](const Pattern& choice) { return covers(broad, choice); });
    if (const auto* choices = std::get_if<Alternatives>(&broad.node))
        return std::ranges::any_of(choices->choices, [&](const Pattern& choice) { return covers(choice, narrow); }) ||
               is_part_covered(broad, narrow);
    if (const auto* word = std::get_if<WordPattern>(&broad.node))
        if (const auto* other = std::get_if<WordPattern>(&narrow.node))
            return covers_word(*word, *other);
    if (const auto* sequence = std::get_if<Sequence>(&broad.node))
        if (const auto* other = std::get_if<Sequence>(&narrow.node))
            return covers_sequence(*sequence, *other);
    if (const auto* near = std::get_if<Near>(&broad.node))
        if (const auto* other = std::get_if<Near>(&narrow.node))
            if (covers_near(*near, *other))
                return true;
    return is_part_covered(broad, narrow);
}

/// A rule of several words matches only where each of them does.
bool RuleCoverage::is_part_covered(const Pattern& broad, const Pattern& narrow)
{
    const auto is_covered = [&](const Pattern& part) { return covers(broad, part); };
    if (const auto* sequence = std::get_if<Sequence>(&narrow.node))
        return std::ranges::any_of(sequence->parts, is_covered);
    if (const auto* near = std::get_if<Near>(&narrow.node))
        return std::ranges::any_of(near->sides, is_covered);
    return false;
}

bool RuleCoverage::covers_sequence(const Sequence& broad, const Sequence& narrow)
{
    for (std::size_t first = 0; first + broad.parts.size() <= narrow.parts.size(); ++first) {
        bool is_covered = true;
        for (std::size_t i = 0; i < broad.parts.size() && is_covered; ++i)
            is_covered = covers_range(broad.parts[i], narrow.parts[first + i]) &&
                         (i == 0 || narrow.gaps[first + i - 1] <= broad.gaps[i - 1]);
        if (is_covered)
            return true;
    }
    return std::ranges::any_of(narrow.parts, [&](const Pattern& part) { return covers({broad}, part); });
}

bool RuleCoverage::covers_range(const Pattern& broad, const Pattern& narrow)
{
    return broad == narrow || (is_one_word(narrow) && covers(broad, narrow));
}

bool RuleCoverage::covers_near(const Near& broad, const Near& narrow)
{
    const auto fits = [&](std::size_t first, std::size_t second) {
        return covers_range(broad.sides[0], narrow.sides[first]) && covers_range(broad.sides[1], narrow.sides[second]);
    };
    return narrow.distance <= broad.distance && (fits(0, 1) || fits(1, 0));
}

bool RuleCoverage::covers_word(const WordPattern& broad, const WordPattern& narrow)
{
    const bool is_as_open =
        (broad.is_open_before || !narrow.is_open_before) && (broad.is_open_after || !narrow.is_open_after);
    if (broad.kind == narrow.kind && broad.text == narrow.text && is_as_open)
        return true;
    if (broad.kind == Kind::exact)
        return false;
    if (broad.kind == Kind::wildcard && narrow.kind == Kind::wildcard) {
        const auto broad_prefix = prefix_of(broad.text);
        const auto narrow_prefix = prefix_of(narrow.text);
        return broad_prefix && narrow_prefix && narrow_prefix->starts_with(*broad_prefix);
    }
    const bool is_narrow_open = narrow.is_open_before || narrow.is_open_after;
    if (narrow.kind == Kind::wildcard || is_narrow_open)
        return false;
    // A verb whose parts may stand apart is found so by itself only.
    const Forms& forms = forms_of(narrow);
    const Forms& found = forms_of(broad);
    return !forms.has_apart && std::ranges::all_of(forms.folded, [&](const std::string& form) {
        if (broad.kind == Kind::wildcard)
            return fits_wildcard(form, broad.text);
        if (std::ranges::binary_search(found.folded, form))
            return true;
        const CompoundPositions compound_parts{.as_head = broad.is_open_before,
                                               .as_modifier = broad.is_open_after,
                                               .as_middle = broad.is_open_before && broad.is_open_after};
        return (broad.is_open_before || broad.is_open_after) &&
               is_compound_with(form, found.folded, compound_parts, lexicon_);
    });
}

const RuleCoverage::Forms& RuleCoverage::forms_of(const WordPattern& word)
{
    const bool is_inflected = word.kind == Kind::inflected;
    const auto [known, is_new] = (is_inflected ? inflected_ : uninflected_).try_emplace(word.text);
    if (is_new && is_inflected) {
        const Expansion expansion = expand(word.text, lexicon_);
        for (const Form& form : expansion.forms)
            known->second.folded.push_back(form.folded);
        known->second.has_apart = expansion.apart.has_value();
    } else if (is_new) {
        known->second.folded.push_back(fold(word.text));
    }
    return known->second;
}

Pattern RuleCoverage::resolve(const Pattern& pattern, std::size_t source) const
{
    const auto resolve_all = [&](std::vector<Pattern> patterns) {
        for (Pattern& part : patterns)
            part = resolve(part, source);
        return patterns;
    };
    if (const auto* sequence = std::get_if<Sequence>(&pattern.node))
        return {Sequence{resolve_all(sequence->parts), sequence->gaps}};
    if (const auto* near = std::get_if<Near>(&pattern.node))
        return {Near{resolve_all(near->sides), near->distance}};
    if (const auto* alternatives = std::get_if<Alternatives>(&pattern.node))
        return {Alternatives{resolve_all(alternatives->choices)}};
    if (const auto* word = std::get_if<WordPattern>(&pattern.node)) {
        WordPattern folded = *word;
        if (word->kind != Kind::exact)
            folded.text = fold(word->text);
        return {std::move(folded)};
    }
    const auto* reference = std::get_if<Reference>(&pattern.node);
    if (!reference)
        return pattern;
    Alternatives meant;
    if (const WordSet* set = codebook_.find_set(reference->name, source)) {
        for (const Rule& rule : set->rules)
            meant.choices.push_back(resolve(rule.pattern, source));
    } else if (const auto code = codebook_.find_referred_code(reference->name, source)) {
        for (const std::size_t member : codebook_.family(*code))
            for (const Rule& rule : codebook_.codes[member].rules)
                meant.choices.push_back(resolve(rule.pattern, source));
    }
    return {std::move(meant)};
}

bool RuleCoverage::share_word(const Rule& left, const Rule& right)
{
    const auto is_open = [](const WordPattern& word) {
        return word.kind == Kind::wildcard || word.is_open_before || word.is_open_after;
    };
    // What only texts can tell counts as shared.
    bool may_share = !left.forms.empty() || !right.forms.empty();
    for_each_word(left.pattern, [&](const WordPattern& one) {
        for_each_word(right.pattern, [&](const WordPattern& other) {
            const std::vector<std::string>& forms = forms_of(other).folded;
            may_share = may_share || is_open(one) || is_open(other) ||
                        std::ranges::any_of(forms_of(one).folded, [&](const std::string& form) {
                            return std::ranges::binary_search(forms, form);
                        });
        });
    });
    return may_share;
}

}
