#include "report/tables/language_tables.hpp"

#include "report/columns/result_tables.hpp"
#include "text/source_text.hpp"

#include <numeric>

namespace draad {

namespace {

/// Cuts a word where its folded parts end, letter by letter; if folding changed the number of letters (œ), the folded
/// parts stand for it.
std::string segmented(std::string_view word, std::span<const std::string> parts)
{
    const std::size_t letters =
        std::accumulate(parts.begin(), parts.end(), std::size_t{0},
                        [](std::size_t sum, const std::string& part) { return sum + count_code_points(part); });
    const bool is_alike = letters == count_code_points(word);
    std::string written;
    for (const std::string& part : parts) {
        if (!written.empty())
            written += '|';
        if (!is_alike) {
            written += part;
            continue;
        }
        const std::size_t size = bytes_of_code_points(word, count_code_points(part));
        written += word.substr(0, size);
        word.remove_prefix(size);
    }
    return written;
}

}

Table tokens_table()
{
    Table table = empty_table("tokens");
    table.has_bare_words = true;
    return table;
}

void add_tokens(Table& table, std::string_view document, std::string_view text, std::span<const DocumentToken> tokens)
{
    std::size_t byte = 0;
    std::int64_t code_point = 0;
    for (const DocumentToken& token : tokens) {
        code_point += static_cast<std::int64_t>(count_code_points(text.substr(byte, token.range.begin - byte)));
        byte = token.range.begin;
        const std::string_view written = text.substr(token.range.begin, token.range.size());
        table.rows.push_back({std::string(document), static_cast<std::int64_t>(token.sentence), code_point,
                              code_point + static_cast<std::int64_t>(count_code_points(written)),
                              std::string(written)});
    }
}

Table forms_table(std::span<const std::string> words, std::span<const std::vector<WordForm>> forms)
{
    Table table = empty_table("expand");
    table.has_bare_words = true;
    for (std::size_t i = 0; i < words.size(); ++i)
        for (const WordForm& form : forms[i])
            table.rows.push_back({words[i], form.form, text_cell(form.how)});
    return table;
}

Table splits_table(std::span<const std::string> words, std::span<const std::vector<std::string>> parts)
{
    Table table = empty_table("split");
    table.has_bare_words = true;
    for (std::size_t i = 0; i < words.size(); ++i)
        table.rows.push_back({words[i], segmented(words[i], parts[i])});
    return table;
}

}
