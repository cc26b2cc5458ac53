#include "dutch/lexicon/compiler/compound_families.hpp"

#include <array>
#include <cstddef>
#include <string_view>
#include <unordered_map>

namespace draad {
namespace {

constexpr std::size_t shortest_part = 3;
constexpr std::size_t shortest_sure_part = 5;
constexpr std::size_t some = 5;
constexpr std::size_t many = 20;

bool is_noun(WordClasses classes)
{
    return classes.has(WordClass::noun) || classes.has(WordClass::noun_form);
}

bool is_verb(WordClasses classes)
{
    return classes.has(WordClass::infinitive) || classes.has(WordClass::verb_form) ||
           classes.has(WordClass::participle);
}

/// What may be a compound noun: nouns, and words of no class.
bool may_be_compound(const std::string& word, WordClasses classes)
{
    const bool has_mark = word.find_first_of("-'") != std::string::npos;
    return !has_mark && !classes.has(WordClass::name) && (is_noun(classes) || !is_verb(classes));
}

class Families {
public:
    explicit Families(WordTable& words) : words_(words) {}

    void count(std::string_view compound)
    {
        for (std::size_t cut = shortest_part; cut + shortest_part <= compound.size(); ++cut) {
            const std::string_view left = compound.substr(0, cut);
            const std::string_view right = compound.substr(cut);
            const auto last = words_.find(right);
            if (last == words_.end()) {
                continue;
            }
            bool has_sure_first = false;
            for (const std::string_view link : {"", "s", "e", "n", "en", "er"}) {
                const auto first = find_before_link(left, link, right);
                if (first == words_.end()) {
                    continue;
                }
                has_sure_first = has_sure_first || is_sure(*first);
                sizes_[&*first].as_first += is_sure(*last) ? 1 : 0;
            }
            sizes_[&*last].as_last += has_sure_first ? 1 : 0;
        }
    }

    void mark()
    {
        for (auto& [entry, sizes] : sizes_) {
            mark_one(entry->second, sizes.as_first, {WordClass::first_of_some, WordClass::first_of_many});
            mark_one(entry->second, sizes.as_last, {WordClass::last_of_some, WordClass::last_of_many});
        }
    }

private:
    struct Sizes {
        std::size_t as_first = 0;
        std::size_t as_last = 0;
    };

    /// bord|spel, no bords|pel: what begins the last part as well is no linking letter.
    WordTable::iterator find_before_link(std::string_view left, std::string_view link, std::string_view right)
    {
        if (!left.ends_with(link)) {
            return words_.end();
        }
        const auto longer = link.empty() ? words_.end() : words_.find(std::string(link) + std::string(right));
        if (longer != words_.end() && is_noun(longer->second)) {
            return words_.end();
        }
        return words_.find(left.substr(0, left.size() - link.size()));
    }

    static bool is_sure(const WordTable::value_type& entry)
    {
        return entry.first.size() >= shortest_sure_part && is_noun(entry.second);
    }

    static void mark_one(WordClasses& classes, std::size_t size, std::array<WordClass, 2> marks)
    {
        if (size >= some) {
            classes.add(marks[0]);
        }
        if (size >= many) {
            classes.add(marks[1]);
        }
    }

    WordTable& words_;
    std::unordered_map<WordTable::value_type*, Sizes> sizes_;
};

}

void count_compound_families(WordTable& words)
{
    Families families(words);
    for (const auto& [word, classes] : words) {
        if (may_be_compound(word, classes)) {
            families.count(word);
        }
    }
    families.mark();
}

}
