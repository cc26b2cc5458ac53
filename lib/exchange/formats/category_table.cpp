#include "exchange/formats/category_table.hpp"

#include "error.hpp"
#include "exchange/dictionary/numbered_lines.hpp"
#include "wording/said.hpp"

#include <algorithm>
#include <unordered_map>

namespace draad {

namespace {

/// The entries of a category and of all below it.
void gather(const Category& category, std::set<std::string>& texts)
{
    for (const DictionaryEntry& entry : category.entries)
        texts.insert(entry.text);
    for (const Category& child : category.children)
        gather(child, texts);
}

void keep_below(Category& category, const std::set<std::string>& own, Losses& losses)
{
    std::set<std::string> below;
    for (const Category& child : category.children)
        gather(child, below);
    if (category.is_codable && !std::ranges::includes(own, below))
        losses.add(category.location,
                   said("'{}' also counts words of its sub-categories that it does not list", category.name));
    std::erase_if(category.entries, [&](const DictionaryEntry& entry) { return below.contains(entry.text); });
}

/// What LIWC cannot say of an entry; empty if it can.
std::string unsayable(const std::string& text, LiwcFile file)
{
    const std::size_t sign = text.find_first_of("*?");
    if (sign != std::string::npos && (sign + 1 != text.size() || text[sign] == '?'))
        return said("LIWC has * at the end of a term only");
    if (file == LiwcFile::dicx)
        return {};
    if (text.find_first_of("\t\r\n%") != std::string::npos)
        return said("it holds a sign that parts terms in LIWC's files");
    const std::vector<std::string_view> words = split_at(text, ' ');
    if (std::any_of(words.begin() + 1, words.end(),
                    [](std::string_view word) { return word.find_first_of("0123456789") == 0; }))
        return said("a number behind a space is read as a category");
    return {};
}

/// Lays a tree out in rows.
class TableBuilder {
public:
    TableBuilder(LiwcFile file, Losses& losses) : file_(file), losses_(losses) {}

    void add(const Category& category)
    {
        const std::size_t index = table_.categories.size();
        table_.categories.push_back({.name = single_spaced(category.name), .depth = above_.size()});
        above_.push_back(index);
        for (const DictionaryEntry& entry : category.entries)
            add(entry);
        for (const Category& child : category.children)
            add(child);
        above_.pop_back();
    }

    TermTable take()
    {
        for (LiwcTerm& term : table_.terms) {
            std::ranges::sort(term.categories);
            term.categories.erase(std::unique(term.categories.begin(), term.categories.end()), term.categories.end());
        }
        return std::move(table_);
    }

private:
    void add(const DictionaryEntry& entry)
    {
        if (const std::string reason = unsayable(entry.text, file_); !reason.empty()) {
            losses_.add(entry.location, said("'{}' is left out: {}", entry.text, reason));
            return;
        }
        const auto [known, is_new] = indices_.emplace(entry.text, table_.terms.size());
        if (is_new)
            table_.terms.push_back({.text = entry.text, .categories = {}});
        std::vector<std::size_t>& categories = table_.terms[known->second].categories;
        categories.insert(categories.end(), above_.begin(), above_.end());
    }

    LiwcFile file_;
    Losses& losses_;
    TermTable table_;
    std::vector<std::size_t> above_;
    std::unordered_map<std::string, std::size_t> indices_;
};

}

void CategoryTable::add(std::string name, std::string location, std::size_t depth)
{
    categories_.push_back(
        {.category = {.name = std::move(name), .location = std::move(location)}, .depth = depth, .seen = {}});
}

void CategoryTable::add_group(std::string name, std::string location, std::size_t depth)
{
    add(std::move(name), std::move(location), depth);
    categories_.back().category.is_codable = false;
}

void CategoryTable::add_entry(std::size_t category, DictionaryEntry entry)
{
    Row& row = categories_[category];
    if (row.seen.insert(entry.text).second)
        row.category.entries.push_back(std::move(entry));
}

std::vector<Category> CategoryTable::nested(Losses& losses) const
{
    std::size_t next = 0;
    return nested(next, 0, 0, losses);
}

std::vector<Category> CategoryTable::nested(std::size_t& next, std::size_t depth, std::size_t level,
                                            Losses& losses) const
{
    std::vector<Category> siblings;
    while (next < categories_.size() && categories_[next].depth >= depth) {
        const Row& row = categories_[next++];
        if (level > deepest_category)
            throw Error(said("{}: categories are nested deeper than {}; make the tree flatter", row.category.location,
                             deepest_category));
        siblings.push_back(row.category);
        siblings.back().children = nested(next, row.depth + 1, level + 1, losses);
        keep_below(siblings.back(), row.seen, losses);
    }
    return siblings;
}

TermTable term_table(const Dictionary& dictionary, LiwcFile file, Losses& losses)
{
    TableBuilder builder(file, losses);
    for (const Category& category : dictionary.categories)
        builder.add(category);
    return builder.take();
}

}
