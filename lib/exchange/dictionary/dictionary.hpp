#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace draad {

/// A word, phrase or wildcard of a category: words with one space between them.
struct DictionaryEntry {
    std::string text;
    /// "file:line".
    std::string location;

    bool operator==(const DictionaryEntry&) const = default;
};

/// A text that a category is an example of, and in which way where it tells: "affirmed", "negated", "unclear".
struct CategoryExample {
    std::string text;
    std::string polarity = {};

    bool operator==(const CategoryExample&) const = default;
};

/// A category of a dictionary, or a code of a codebook: what other programs can say of it.
struct Category {
    std::string name;
    /// Of the code that it is in draad; empty until `give_ids`, unless it came from there.
    std::string id;
    /// "file:line", for a code of a codebook with its column behind it.
    std::string location;
    std::string definition;
    std::vector<std::string> include;
    std::vector<std::string> exclude;
    std::vector<std::string> memo;
    std::vector<CategoryExample> examples;
    std::vector<std::string> counterexamples;
    /// "#RRGGBB", or empty.
    std::string color;
    /// By what other programs know a code, if one gave it: 8-4-4-4-12 hexadecimal digits.
    std::string guid;
    /// Whether texts can be coded with it; else it only holds others together.
    bool is_codable = true;
    std::vector<DictionaryEntry> entries;
    /// Rules in draad's own language, which other programs can only keep as text; with their settings (`RuleLine`).
    std::vector<std::string> rules;
    /// Rules whose matches block hits of this category.
    std::vector<std::string> except;
    std::vector<Category> children;

    bool operator==(const Category&) const = default;
};

/// The wildcards of a dictionary's entries; any other sign means itself.
enum class Wildcards {
    star,                   ///< `*`: any letters or none
    star_and_question_mark, ///< and `?`: one letter
};

/// What becomes of a category that has neither words nor sub-categories.
enum class WithoutWords {
    leave_out, ///< of a word list, where it finds nothing
    find_name, ///< of a codebook for coding by hand, where it is a code like any other
};

/// A dictionary or codebook of another program.
struct Dictionary {
    std::string title;
    Wildcards wildcards = Wildcards::star_and_question_mark;
    WithoutWords without_words = WithoutWords::leave_out;
    std::vector<Category> categories;
};

/// What stands before a code's guid where it is kept among its memos.
constexpr std::string_view guid_memo = "REFI-QDA guid: ";

/// A dictionary with categories nested deeper than this is refused: draad's codebooks go no deeper.
constexpr std::size_t deepest_category = 32;

}
