#pragma once

#include "codebook/codebook.hpp"
#include "dutch/lexicon/lexicon.hpp"
#include "exchange/dictionary/dictionary.hpp"
#include "exchange/dictionary/losses.hpp"

#include <cstddef>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace draad {

/// Whether `*` alone may stand for any word of a phrase, as in quanteda: `over * hoofd`.
enum class AnyWord { none, star };

/// Writes rules as the entries of a word list that find as much of the same as can be: each inflected form, each
/// alternative, each word of a set. What they find more or less is a loss: of a separable verb the parts that stand
/// apart, of a compound all that has the same beginning or end. A rule is left out, a loss, too, where a regular
/// expression or a gap cannot be said, or where it would take more than `most_entries`.
class RuleEntries {
public:
    static constexpr std::size_t most_entries = 2000;

    /// All outlive this.
    RuleEntries(const Codebook& codebook, const Lexicon& lexicon, AnyWord any_word, Losses& losses)
        : codebook_(codebook), lexicon_(lexicon), any_word_(any_word), losses_(losses)
    {
    }

    /// The entries of a rule of the codebook's file `source`.
    std::vector<DictionaryEntry> entries_of(const Rule& rule, std::size_t source);

private:
    using Phrases = std::vector<std::string>;

    Phrases phrases_of(const Pattern& pattern);
    Phrases phrases_of_word(const WordPattern& word);
    Phrases phrases_of_sequence(const Sequence& sequence);
    Phrases phrases_of_near(const Near& near);
    Phrases phrases_of_reference(const Reference& reference);
    const Phrases& phrases_of_rules(const std::vector<Rule>& rules);
    Phrases joined(const Phrases& left, const Phrases& right, std::size_t gap);
    void give_up(std::string reason);
    void note(std::string message);

    const Codebook& codebook_;
    const Lexicon& lexicon_;
    AnyWord any_word_;
    Losses& losses_;
    /// The rule at hand, and why it cannot be said; empty if it can.
    const Rule* rule_ = nullptr;
    std::size_t source_ = 0;
    std::string obstacle_;
    /// What its entries find more or less, told if it is not left out.
    std::set<std::string> notes_;
    /// What the sets and codes that it names have been found to hold.
    std::map<const std::vector<Rule>*, Phrases> known_;
};

}
