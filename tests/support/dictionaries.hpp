#pragma once

#include "exchange/dictionary/dictionary.hpp"

#include <random>
#include <string>
#include <vector>

namespace draad::test {

/// A tree of categories as text, one a line with its words: what two dictionaries must share to be the same.
inline std::string outline(const std::vector<Category>& categories, std::size_t depth = 0)
{
    std::string text;
    for (const Category& category : categories) {
        text += std::string(2 * depth, ' ') + category.name + ":";
        for (const DictionaryEntry& entry : category.entries)
            text += " [" + entry.text + "]";
        text += "\n" + outline(category.children, depth + 1);
    }
    return text;
}

/// What generated dictionaries may hold, for formats that cannot say all.
struct DictionaryKind {
    bool has_sub_categories = true;
    /// `*` elsewhere than at the end of a word.
    bool has_inner_wildcards = true;
    bool has_question_marks = true;
    /// Of a category that also has sub-categories.
    bool has_words_beside = true;
};

/// Dictionaries of Dutch-like words, phrases and wildcards; the same seed gives the same.
class DictionaryGenerator {
public:
    DictionaryGenerator(unsigned seed, DictionaryKind kind) : random_(seed), kind_(kind) {}

    std::vector<Category> categories(std::size_t level = 0)
    {
        std::vector<Category> siblings;
        const std::size_t count = 1 + pick(3);
        for (std::size_t i = 0; i < count; ++i) {
            Category category{.name = name(i)};
            const bool is_parent = kind_.has_sub_categories && level < 3 && pick(3) == 0;
            if (is_parent)
                category.children = categories(level + 1);
            if (!is_parent || (kind_.has_words_beside && pick(2) == 0))
                for (std::size_t word = 0; word < 1 + pick(5); ++word)
                    add_entry(category);
            if (category.entries.empty() && !is_parent)
                add_entry(category);
            siblings.push_back(std::move(category));
        }
        return siblings;
    }

private:
    std::size_t pick(std::size_t below) { return random_() % below; }

    /// Each once in its dictionary, for files that know their categories and words by their names only.
    std::string name(std::size_t place)
    {
        static const std::vector<std::string> names = {"Vertrouwen", "zeggenschap & inspraak", "VEILIGHEID", "cliënten",
                                                       "wat telt?"};
        return names[(place + pick(names.size())) % names.size()] + " " + std::to_string(++named_);
    }

    std::string word(bool is_last)
    {
        static const std::vector<std::string> syllables = {"ver", "trouw", "zorg", "wij", "één", "cli",
                                                           "ënt", "mee",   "zo'n", "no",  "op-"};
        std::string text;
        for (std::size_t i = 0; i < 1 + pick(3); ++i)
            text += syllables[pick(syllables.size())];
        text += "a" + (is_last ? std::to_string(++named_) : ""); // a hyphen or apostrophe at the end is a mark
        if (kind_.has_inner_wildcards && pick(6) == 0)
            text = "*" + text;
        if (kind_.has_question_marks && pick(6) == 0)
            text += "?b";
        if ((kind_.has_inner_wildcards || is_last) && pick(4) == 0)
            text += "*";
        return text;
    }

    void add_entry(Category& category)
    {
        std::string text;
        const std::size_t words = 1 + (pick(3) == 0 ? pick(3) : 0);
        for (std::size_t i = 0; i < words; ++i)
            text += (i > 0 ? " " : "") + word(i + 1 == words);
        category.entries.push_back({.text = text});
    }

    std::mt19937 random_;
    DictionaryKind kind_;
    std::size_t named_ = 0;
};

}
