#include "report/appendix/codebook_appendix.hpp"

#include "report/columns/result_tables.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <utility>

namespace draad {

namespace {

using Kind = AppendixParagraph::Kind;

class Builder {
public:
    explicit Builder(const Codebook& codebook) : codebook_(codebook) {}

    std::vector<AppendixParagraph> run()
    {
        for (std::size_t source = 0; source < codebook_.sources.size(); ++source) {
            add_source(codebook_.sources[source]);
            for (const Code& code : codebook_.codes)
                if (code.source == source)
                    add_code(code);
        }
        return std::move(paragraphs_);
    }

private:
    void add(Kind kind, std::string text, std::size_t depth = 0)
    {
        if (!text.empty())
            paragraphs_.push_back({kind, std::move(text), depth});
    }

    void add_source(const CodebookSource& source)
    {
        add(Kind::title, source.title.empty() ? source.file : source.title);
        std::string head = source.version.empty() ? "" : "Versie " + source.version;
        if (!source.authors.empty())
            head += fmt::format("{}{}", head.empty() ? "" : ", ", fmt::join(source.authors, ", "));
        add(Kind::text, head);
        add(Kind::text, source.description);
    }

    void add_code(const Code& code)
    {
        add(Kind::heading, code.label, code.depth());
        add(Kind::text, code.definition);
        add_items("Wel", code.include);
        add_items("Niet", code.exclude);
        add_items("Voorbeelden", texts_of(code.examples));
        add_items("Tegenvoorbeelden", texts_of(code.counterexamples));
        add_items("Notities", code.memo);
        if (!code.rules.empty())
            add(Kind::label, "Regels");
        for (const Rule& rule : code.rules)
            add(Kind::rule, rule.polarity == Polarity::negated ? rule.text + " (ontbreekt)" : rule.text);
        if (!code.except.empty())
            add(Kind::label, "Behalve");
        for (const Rule& rule : code.except)
            add(Kind::rule, rule.text);
    }

    void add_items(const char* label, const std::vector<std::string>& items)
    {
        if (!items.empty())
            add(Kind::label, label);
        for (const std::string& item : items)
            add(Kind::item, item);
    }

    static std::vector<std::string> texts_of(const std::vector<Example>& examples)
    {
        std::vector<std::string> texts;
        for (const Example& example : examples)
            texts.push_back(example.polarity == Polarity::negated ? example.text + " (ontbreekt)" : example.text);
        return texts;
    }

    const Codebook& codebook_;
    std::vector<AppendixParagraph> paragraphs_;
};

std::string joined(const std::vector<std::string>& texts)
{
    return fmt::format("{}", fmt::join(texts, "\n"));
}

}

std::vector<AppendixParagraph> codebook_appendix(const Codebook& codebook)
{
    return Builder(codebook).run();
}

Table codebook_table(const Codebook& codebook)
{
    Table table = empty_table("codebook");
    const auto texts = [](const auto& things) {
        std::vector<std::string> lines;
        for (const auto& thing : things)
            lines.push_back(thing.text);
        return text_cell(joined(lines));
    };
    for (const Code& code : codebook.codes)
        table.rows.push_back({text_cell(code.path), text_cell(code.label), text_cell(code.definition),
                              text_cell(joined(code.include)), text_cell(joined(code.exclude)), texts(code.examples),
                              texts(code.counterexamples), texts(code.rules), texts(code.except)});
    return table;
}

}
