#include "exchange/formats/liwc.hpp"

#include "error.hpp"
#include "exchange/dictionary/numbered_lines.hpp"
#include "exchange/formats/category_table.hpp"
#include "wording/said.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace draad {

namespace {

bool is_number(std::string_view text)
{
    return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

/// "01" is 1.
std::string_view without_zeros(std::string_view number)
{
    number.remove_prefix(std::min(number.find_first_not_of('0'), number.size() - 1));
    return number;
}

/// A term and what stands behind it.
struct TermLine {
    std::string term;
    std::vector<std::string> numbers;
};

/// With a tab, the term is what stands before it; else what stands before the last numbers.
TermLine split_term(std::string_view line)
{
    TermLine split;
    line = without_ends(line);
    const std::size_t tab = line.find('\t');
    std::string rest;
    if (tab != std::string_view::npos) {
        split.term = single_spaced(line.substr(0, tab));
        rest = single_spaced(line.substr(tab));
        for (const std::string_view number : split_at(rest, ' '))
            split.numbers.emplace_back(number);
        return split;
    }
    rest = single_spaced(line);
    std::vector<std::string_view> words = split_at(rest, ' ');
    while (words.size() > 1 && is_number(words.back())) {
        split.numbers.insert(split.numbers.begin(), std::string(words.back()));
        words.pop_back();
    }
    for (const std::string_view word : words)
        split.term += (split.term.empty() ? "" : " ") + std::string(word);
    return split;
}

class Reader {
public:
    explicit Reader(Losses& losses) : losses_(losses) {}

    Dictionary read(std::string_view text)
    {
        std::size_t marks = 0;
        std::size_t last = 1;
        for (const NumberedLine& line : numbered_lines(text)) {
            last = line.number;
            if (without_ends(line.text) == "%" && marks < 2)
                ++marks;
            else if (marks == 0)
                losses_.add(line.number, said("a line before the first '%' is left out"));
            else if (marks == 1)
                read_category(line);
            else
                read_term(line);
        }
        if (marks < 2)
            throw Error(
                said("{}: the categories want a line '%' before them and one behind them", losses_.location(last)));
        return {.wildcards = Wildcards::star, .categories = table_.nested(losses_)};
    }

private:
    void read_category(const NumberedLine& line)
    {
        const std::size_t depth = std::min(line.text.find_first_not_of('\t'), line.text.size());
        const std::string written = single_spaced(line.text);
        const std::size_t digits = std::min(written.find_first_not_of("0123456789"), written.size());
        const std::string name = single_spaced(std::string_view(written).substr(digits));
        if (name.empty())
            throw Error(
                said("{}: a category wants a number and a name: '1 vertrouwen'", losses_.location(line.number)));
        if (digits == 0) // a group, for those that are indented below it
            return table_.add_group(name, losses_.location(line.number), depth);
        const std::string number(without_zeros(std::string_view(written).substr(0, digits)));
        if (!indices_.emplace(number, table_.size()).second)
            losses_.add(line.number, said("category {} is declared twice; the first name counts", number));
        else
            table_.add(name, losses_.location(line.number), depth);
    }

    void read_term(const NumberedLine& line)
    {
        const TermLine split = split_term(line.text);
        if (split.numbers.empty())
            losses_.add(line.number, said("'{}' is left out: it has no category", split.term));
        for (const std::string& number : split.numbers) {
            if (!is_number(number)) {
                losses_.add(line.number, said("'{}' of '{}' is left out: conditions are not read", number, split.term));
                continue;
            }
            const auto category = indices_.find(std::string(without_zeros(number)));
            if (category == indices_.end())
                losses_.add(line.number, said("'{}': category {} is not declared, and left out", split.term, number));
            else
                table_.add_entry(category->second, {.text = split.term, .location = losses_.location(line.number)});
        }
    }

    Losses& losses_;
    CategoryTable table_;
    std::map<std::string, std::size_t> indices_;
};

}

Dictionary read_liwc(std::string_view text, Losses& losses)
{
    return Reader(losses).read(text);
}

std::string write_liwc(const Dictionary& dictionary, Losses& losses)
{
    const TermTable terms = term_table(dictionary, LiwcFile::dic, losses);
    std::string text = "%\n";
    for (std::size_t i = 0; i < terms.categories.size(); ++i)
        text +=
            fmt::format("{}{}\t{}\n", std::string(terms.categories[i].depth, '\t'), i + 1, terms.categories[i].name);
    text += "%\n";
    for (const LiwcTerm& term : terms.terms) {
        text += term.text;
        for (const std::size_t category : term.categories)
            text += fmt::format("\t{}", category + 1);
        text += '\n';
    }
    return text;
}

}
