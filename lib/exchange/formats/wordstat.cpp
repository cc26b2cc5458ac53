#include "exchange/formats/wordstat.hpp"

#include "error.hpp"
#include "exchange/dictionary/numbered_lines.hpp"
#include "wording/said.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>

namespace draad {

namespace {

/// The weight at the end of a line, as written: "1", "0.5".
std::optional<std::string_view> weight_of(std::string_view line)
{
    const std::size_t opening = line.rfind('(');
    if (!line.ends_with(')') || opening == std::string_view::npos || opening == 0)
        return std::nullopt;
    const std::string_view weight = line.substr(opening + 1, line.size() - opening - 2);
    if (weight.empty() || weight.find_first_not_of("0123456789.,-") != std::string_view::npos)
        return std::nullopt;
    return weight;
}

/// A line of the file, and those that stand below it.
class Reader {
public:
    explicit Reader(Losses& losses) : losses_(losses) {}

    std::vector<Category> read(std::string_view text)
    {
        lines_ = numbered_lines(text);
        return read_level(0, 0, nullptr);
    }

private:
    static std::size_t depth_of(const NumberedLine& line) { return line.text.find_first_not_of('\t'); }

    /// Reads all lines at least so deep; entries go to the category above them.
    std::vector<Category> read_level(std::size_t depth, std::size_t level, Category* above)
    {
        std::vector<Category> categories;
        while (next_ < lines_.size() && depth_of(lines_[next_]) >= depth) {
            const NumberedLine& line = lines_[next_++];
            if (level > deepest_category)
                throw Error(said("{}: categories are nested deeper than {}; make the tree flatter",
                                 losses_.location(line.number), deepest_category));
            const std::string_view written = without_ends(line.text);
            if (const std::optional<std::string_view> weight = weight_of(written)) {
                read_entry(line, *weight, above);
            } else {
                Category category{.name = single_spaced(written), .location = losses_.location(line.number)};
                category.children = read_level(depth_of(line) + 1, level + 1, &category);
                categories.push_back(std::move(category));
            }
        }
        return categories;
    }

    void read_entry(const NumberedLine& line, std::string_view weight, Category* above)
    {
        std::string_view written = without_ends(line.text);
        written = without_ends(written.substr(0, written.rfind('(')));
        if (above == nullptr)
            return losses_.add(line.number, said("'{}' is left out: it stands in no category", written));
        if (written.starts_with('@')) {
            losses_.add(line.number, said("the rule '{}' is not carried over; it is kept as a memo", written));
            above->memo.push_back(fmt::format("WordStat: {}", written));
            return;
        }
        if (weight != "1")
            losses_.add(line.number, said("'{}': its weight {} is left out; a word counts once", written, weight));
        std::string text(written);
        std::ranges::replace(text, '_', ' ');
        above->entries.push_back({.text = single_spaced(text), .location = losses_.location(line.number)});
    }

    Losses& losses_;
    std::vector<NumberedLine> lines_;
    std::size_t next_ = 0;
};

void write_category(const Category& category, std::size_t depth, std::string& text)
{
    const std::string tabs(depth, '\t');
    text += tabs + category.name + "\r\n";
    for (const DictionaryEntry& entry : category.entries) {
        std::string words = entry.text;
        std::ranges::replace(words, ' ', '_');
        text += fmt::format("{}\t{} (1)\r\n", tabs, words);
    }
    for (const Category& child : category.children)
        write_category(child, depth + 1, text);
}

}

Dictionary read_wordstat(std::string_view text, Losses& losses)
{
    return {.categories = Reader(losses).read(text)};
}

std::string write_wordstat(const Dictionary& dictionary, Losses&)
{
    std::string text;
    for (const Category& category : dictionary.categories)
        write_category(category, 0, text);
    return text;
}

}
