#pragma once

#include "codebook/pattern.hpp"
#include "dutch/tokens/tokenizer.hpp"
#include "exchange/dictionary/dictionary.hpp"
#include "exchange/dictionary/losses.hpp"

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace draad {

/// Writes the entries of a dictionary as rules. In other programs a word means itself: `vertrouw` becomes `'vertrouw'`,
/// which no inflected form meets, `in goed vertrouw*` becomes `'in goed' vertrouw*`. What is a word is decided by the
/// tokenizer that reads the texts, so that a rule's words can be met there. One for each thread.
class EntryRules {
public:
    /// `losses` outlives this.
    explicit EntryRules(Losses& losses) : losses_(losses) {}

    /// The rule that finds what an entry finds in its own program. Nothing, and a loss, if there can be none. Marks
    /// (.,!?:) between words are not matched: a loss, too.
    std::optional<std::string> rule_of(const DictionaryEntry& entry, Wildcards wildcards);

    /// The rule that finds the words of a name and their inflected forms; nothing if it holds no word.
    std::optional<std::string> rule_of_name(std::string_view name);

    /// Tells, as one loss, which entries find more than they say because accents do not count: `één` finds *een*.
    void report_accents();

private:
    std::optional<std::vector<WordPattern>> words_of(const DictionaryEntry& entry, Wildcards wildcards);

    Losses& losses_;
    Tokenizer tokenizer_;
    std::set<std::string> accented_;
};

}
