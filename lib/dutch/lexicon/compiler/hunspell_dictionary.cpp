#include "dutch/lexicon/compiler/hunspell_dictionary.hpp"

#include "dutch/lexicon/compiler/hunspell_affixes.hpp"
#include "dutch/lexicon/compiler/word_list.hpp"
#include "error.hpp"
#include "text/folding.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <fstream>
#include <string_view>
#include <vector>

namespace draad {
namespace {

/// What an affix class tells of the word that bears it and of the forms that it makes.
struct AffixMeaning {
    std::string_view flags;
    WordClass bearer;
    WordClass form;
};

/// By the comments of nl.aff. A flag is two letters; `*` stands for any second one. The first that fits is taken.
constexpr std::array meanings = {
    AffixMeaning{"Zk", WordClass::adjective, WordClass::noun_form},
    AffixMeaning{"Zm", WordClass::adjective, WordClass::noun},
    AffixMeaning{"Xe", WordClass::noun, WordClass::noun},
    AffixMeaning{"Z*", WordClass::noun, WordClass::noun_form},
    AffixMeaning{"Y*", WordClass::noun, WordClass::noun_form},
    AffixMeaning{"A*", WordClass::adjective, WordClass::adjective_form},
    AffixMeaning{"Vi", WordClass::infinitive, WordClass::participle},
    AffixMeaning{"Ve", WordClass::participle, WordClass::participle},
    AffixMeaning{"V*", WordClass::verb_form, WordClass::verb_form},
};

const AffixMeaning* meaning_of(std::string_view flag)
{
    const auto found = std::ranges::find_if(meanings, [&](const AffixMeaning& meaning) {
        return meaning.flags == flag || (meaning.flags[1] == '*' && meaning.flags[0] == flag[0]);
    });
    return found == meanings.end() ? nullptr : &*found;
}

struct Entry {
    std::string folded;
    std::vector<std::string> flags;
    bool is_name = false;

    bool has(std::string_view flag) const { return std::ranges::find(flags, flag) != flags.end(); }
};

Entry parse_entry(std::string_view line)
{
    const std::string_view word = line.substr(0, line.find('/'));
    const std::string_view flags = word.size() < line.size() ? line.substr(word.size() + 1) : std::string_view();
    Entry entry;
    entry.folded = fold(word);
    entry.is_name = is_written_as_name(word);
    for (std::size_t i = 0; i + 1 < flags.size(); i += 2) {
        entry.flags.emplace_back(flags.substr(i, 2));
    }
    return entry;
}

bool has_any(const Entry& entry, std::string_view first_letter)
{
    return std::ranges::any_of(entry.flags, [&](const std::string& flag) { return flag.starts_with(first_letter); });
}

/// Before, between or behind others, also with a linking s; C1 to C5 only tell how its vowels meet those of others.
bool stands_in_compounds(const Entry& entry)
{
    constexpr auto uses = std::to_array<std::string_view>({"Ca", "Cb", "Cc", "Cd", "Ce", "Ch", "CA", "CB"});
    return std::ranges::any_of(uses, [&](std::string_view use) { return entry.has(use); });
}

/// What follows from the flags that make no forms: what takes verb prefixes is a verb (kwam), what stands in compounds
/// is a noun (groei). Plurals stand in compounds too, hence none that ends as they do (kinderen).
WordClasses classes_by_use(const Entry& entry, WordClasses own)
{
    WordClasses classes;
    if (has_any(entry, "P") && !entry.has("PN") && !own.has(WordClass::infinitive)) {
        classes.add(WordClass::verb_form);
    }
    const bool is_in_compounds = entry.has("Cc") || entry.has("Ch");
    if (is_in_compounds && own.is_empty()) {
        classes.add(entry.folded.ends_with("en") ? WordClass::noun_form : WordClass::noun);
    }
    return classes;
}

class EntryReader {
public:
    EntryReader(const HunspellAffixes& affixes, WordTable& words) : affixes_(affixes), words_(words) {}

    void read(const Entry& entry)
    {
        read_with_prefix("", entry);
        for (const std::string& flag : entry.flags) {
            const auto prefix = affixes_.prefixes.find(flag);
            if (prefix != affixes_.prefixes.end() && flag[0] == 'P') {
                read_with_prefix(prefix->second, entry);
            }
        }
    }

private:
    void read_with_prefix(const std::string& prefix, const Entry& entry)
    {
        WordClasses own;
        for (const std::string& flag : entry.flags) {
            const AffixMeaning* meaning = meaning_of(flag);
            // Only verbs take prefixes: what a stem is as a noun, it is not with a prefix.
            if (!meaning || (!prefix.empty() && flag[0] != 'V')) {
                continue;
            }
            own.add(meaning->bearer);
            add_forms(prefix, entry, flag, meaning->form);
        }
        own.add(prefix.empty() ? classes_by_use(entry, own) : WordClasses());
        if (prefix.empty() && !own.is_empty() && stands_in_compounds(entry)) {
            own.add(WordClass::compound_part);
        }
        if (entry.is_name) {
            own.add(WordClass::name);
        }
        add_word(words_, prefix + entry.folded, own);
    }

    void add_forms(const std::string& prefix, const Entry& entry, const std::string& flag, WordClass form)
    {
        const auto rules = affixes_.suffixes.find(flag);
        if (rules == affixes_.suffixes.end()) {
            return;
        }
        WordClasses classes;
        classes.add(form);
        if (entry.is_name) {
            classes.add(WordClass::name);
        }
        for (const AffixRule& rule : rules->second) {
            // Forms that end in a hyphen stand in compounds only.
            if (rule.fits_end(entry.folded) && !rule.add.ends_with('-')) {
                const std::string stem = entry.folded.substr(0, entry.folded.size() - rule.strip.size());
                add_word(words_, prefix + stem + rule.add, classes);
            }
        }
    }

    const HunspellAffixes& affixes_;
    WordTable& words_;
};

}

void read_hunspell_dictionary(const std::filesystem::path& dictionary, const std::filesystem::path& affixes,
                              WordTable& words)
{
    const HunspellAffixes classes = read_hunspell_affixes(affixes);
    std::ifstream lines(dictionary);
    if (!lines) {
        throw Error(
            fmt::format("{}: cannot open the dictionary; install the package hunspell-nl", dictionary.string()));
    }
    EntryReader reader(classes, words);
    std::string line;
    std::getline(lines, line); // the number of entries
    while (std::getline(lines, line)) {
        const Entry entry = parse_entry(line.substr(0, line.find_first_of(" \t")));
        // Fw is FORBIDDENWORD, Cx ONLYINCOMPOUND.
        if (!entry.folded.empty() && !entry.has("Fw") && !entry.has("Cx")) {
            reader.read(entry);
        }
    }
}

}
