#pragma once

#include "exchange/dictionary/dictionary.hpp"
#include "exchange/dictionary/losses.hpp"

#include <cstddef>
#include <set>
#include <string>
#include <vector>

namespace draad {

/// Categories in the order of a file that tells by indentation which stands below which, as LIWC's does.
class CategoryTable {
public:
    /// `depth`: how far it is indented.
    void add(std::string name, std::string location, std::size_t depth);
    /// One that only holds together those below it.
    void add_group(std::string name, std::string location, std::size_t depth);
    void add_entry(std::size_t category, DictionaryEntry entry);
    std::size_t size() const { return categories_.size(); }

    /// The tree of them. An entry that a category shares with one below it is kept for the latter alone, for a
    /// category has all that those below it have; where it had not in LIWC, that is a loss. Throws Error if they are
    /// nested too deep.
    std::vector<Category> nested(Losses& losses) const;

private:
    struct Row {
        Category category;
        std::size_t depth = 0;
        std::set<std::string> seen;
    };
    std::vector<Category> nested(std::size_t& next, std::size_t depth, std::size_t level, Losses& losses) const;

    std::vector<Row> categories_;
};

/// A word or phrase and its categories, by their indices in `TermTable::categories`.
struct LiwcTerm {
    std::string text;
    std::vector<std::size_t> categories;
};

/// A dictionary as programs without sub-categories have it.
struct TermTable {
    struct Row {
        std::string name;
        std::size_t depth = 0;
    };
    /// Each before those below it.
    std::vector<Row> categories;
    /// In the order in which they first stand in the dictionary. A word has its own category and all above it.
    std::vector<LiwcTerm> terms;
};

enum class LiwcFile { dic, dicx };

/// For a file of LIWC: entries that it cannot say are left out, each a loss.
TermTable term_table(const Dictionary& dictionary, LiwcFile file, Losses& losses);

}
