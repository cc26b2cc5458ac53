#pragma once

#include "codebook/codebook.hpp"
#include "dutch/lexicon/lexicon.hpp"

#include <string>
#include <unordered_map>
#include <variant>
#include <vector>

namespace draad {

/// Compares what rules find by their patterns, after `resolve` has replaced their references.
class RuleCoverage {
public:
    RuleCoverage(const Codebook& codebook, const Lexicon& lexicon) : codebook_(codebook), lexicon_(lexicon) {}

    /// A rule in the form in which rules are compared: references replaced by what they stand for, words folded.
    /// `source`: the codebook file that the rule is in.
    Rule resolve(Rule rule, std::size_t source) const;

    /// Whether wherever `narrow` matches, `broad` matches some of the same words. Never claimed wrongly; for patterns
    /// that only texts can compare (regular expressions, a gap against nearness) not claimed at all.
    bool covers(const Rule& broad, const Rule& narrow);

    /// Whether a word of one may be a word of the other, so that their matches can overlap.
    bool share_word(const Rule& left, const Rule& right);

private:
    bool covers(const Pattern& broad, const Pattern& narrow);
    bool covers_word(const WordPattern& broad, const WordPattern& narrow);
    bool is_part_covered(const Pattern& broad, const Pattern& narrow);
    bool covers_sequence(const Sequence& broad, const Sequence& narrow);
    /// Whether `broad` covers `narrow` with matches that begin and end where those of `narrow` do.
    bool covers_range(const Pattern& broad, const Pattern& narrow);
    bool covers_near(const Near& broad, const Near& narrow);
    Pattern resolve(const Pattern& pattern, std::size_t source) const;

    /// The forms of a word, sorted, and whether it may stand apart.
    struct Forms {
        std::vector<std::string> folded;
        bool has_apart = false;
    };
    const Forms& forms_of(const WordPattern& word);

    const Codebook& codebook_;
    const Lexicon& lexicon_;
    /// By the word's text. Every rule is compared with every other, so each word is asked for thousands of times.
    using FormsOfWords = std::unordered_map<std::string, Forms>;
    FormsOfWords inflected_;
    FormsOfWords uninflected_;
};

/// Calls `visit` for each word of a pattern; references are not followed.
template <typename Visit>
void for_each_word(const Pattern& pattern, const Visit& visit)
{
    if (const auto* word = std::get_if<WordPattern>(&pattern.node))
        visit(*word);
    for (const Pattern& child : children(pattern))
        for_each_word(child, visit);
}

}
