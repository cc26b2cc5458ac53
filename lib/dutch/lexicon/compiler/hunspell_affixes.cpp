#include "dutch/lexicon/compiler/hunspell_affixes.hpp"

#include "error.hpp"
#include "text/folding.hpp"

#include <fmt/format.h>

#include <fstream>
#include <sstream>

namespace draad {
namespace {

/// The sets of letters that a condition names, in the order of the word: "[^e]s" → "^e", "s".
std::vector<std::string> parse_condition(std::string_view condition)
{
    std::vector<std::string> sets;
    for (std::size_t i = 0; i < condition.size(); ++i) {
        if (condition[i] == '[') {
            const std::size_t end = condition.find(']', i);
            if (end == std::string_view::npos)
                throw Error(fmt::format("{}: a condition that begins with [ and does not end", condition));
            sets.emplace_back(condition.substr(i + 1, end - i - 1));
            i = end;
        } else {
            sets.emplace_back(1, condition[i]);
        }
    }
    return sets;
}

bool holds(std::string_view set, char letter)
{
    if (set == ".") {
        return true;
    }
    const bool is_negated = set.starts_with('^');
    return (set.substr(is_negated ? 1 : 0).find(letter) != std::string_view::npos) != is_negated;
}

/// "jes/CaCbCp" → "jes"; "0" → "".
std::string affix_letters(const std::string& field)
{
    const std::string letters = field.substr(0, field.find('/'));
    return letters == "0" ? std::string() : fold(letters);
}

}

bool AffixRule::fits_end(std::string_view word) const
{
    const std::vector<std::string> sets = parse_condition(condition);
    if (word.size() < sets.size() || !word.ends_with(strip)) {
        return false;
    }
    const std::string_view end = word.substr(word.size() - sets.size());
    for (std::size_t i = 0; i < sets.size(); ++i) {
        if (!holds(sets[i], end[i])) {
            return false;
        }
    }
    return true;
}

HunspellAffixes read_hunspell_affixes(const std::filesystem::path& file)
{
    std::ifstream lines(file);
    if (!lines) {
        throw Error(fmt::format("{}: cannot open the affixes; install the package hunspell-nl", file.string()));
    }
    HunspellAffixes affixes;
    for (std::string line; std::getline(lines, line);) {
        std::istringstream fields(line);
        std::string kind;
        std::string flag;
        std::string strip;
        std::string add;
        std::string condition;
        // The head of a class, "SFX Yb Y 6", has no fifth field and says nothing that we need; prefixes may lack it.
        fields >> kind >> flag >> strip >> add >> condition;
        if (kind == "SFX" && !condition.empty()) {
            affixes.suffixes[flag].push_back({affix_letters(strip), affix_letters(add), fold(condition)});
        } else if (kind == "PFX" && strip == "0" && !add.starts_with('-')) {
            affixes.prefixes[flag] = affix_letters(add);
        }
    }
    return affixes;
}

}
