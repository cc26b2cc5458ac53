#include "ingest/formats/answers/answers.hpp"

#include "error.hpp"
#include "text/folding.hpp"
#include "text/trimmed.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace draad {

namespace {

class AnswersBuilder {
public:
    AnswersBuilder(std::string_view name, std::string encoding)
    {
        document_.card.name = name;
        document_.card.encoding = document_.text.encoding = std::move(encoding);
    }

    void add(const AnswerTable& table)
    {
        if (!table.title.empty())
            add_heading(table.title);
        check_rows(table);
        for (std::size_t row = 0; row < table.columns.head; ++row)
            for (const std::string& value : table.rows[row].values)
                add_passage(PassageKind::meta, value);
        for (const std::size_t column : table.columns.answers)
            add_question(table, column);
    }

    Document take()
    {
        forget_contradictions();
        return std::move(document_);
    }

private:
    /// A comma in an answer without quotes shifts all that comes behind it.
    void check_rows(const AnswerTable& table) const
    {
        const std::size_t width = table.rows[table.columns.head].values.size();
        for (const CsvValues& row : table.rows)
            for (std::size_t column = width; column < row.values.size(); ++column)
                if (!trimmed(row.values[column]).empty())
                    throw Error(
                        fmt::format("{}:{}: this row has {} values, the heads are {}; put quotes around a value "
                                    "that holds a comma or semicolon",
                                    document_.card.name, row.line, row.values.size(), width));
    }

    void add_question(const AnswerTable& table, std::size_t column)
    {
        add_heading(value_of(table.rows[table.columns.head], column));
        for (std::size_t row = table.columns.head + 1; row < table.rows.size(); ++row)
            if (const std::string_view answer = value_of(table.rows[row], column); !answer.empty())
                add_answer(answer, speaker_of(table, table.rows[row]));
    }

    void add_heading(std::string_view text) { add_passage(PassageKind::heading, text); }

    /// The name stands before the answer, as in a transcript.
    void add_answer(std::string_view answer, std::uint32_t speaker)
    {
        part();
        document_.text.utf8 += document_.card.speakers[speaker].name + '\t';
        ++turn_;
        for (std::size_t begin = 0; begin < answer.size();) {
            const std::size_t end = std::min(answer.find("\n\n", begin), answer.size());
            const std::string_view paragraph = trimmed(answer.substr(begin, end - begin));
            const std::string_view whole = paragraph.substr(0, trimmed(paragraph, {0, paragraph.size()}).end);
            if (begin > 0)
                part();
            Passage passage = append(PassageKind::body, whole);
            passage.speaker = speaker;
            passage.turn = turn_;
            if (!passage.range.is_empty())
                document_.passages.push_back(passage);
            begin = end + 2;
        }
    }

    void add_passage(PassageKind kind, std::string_view text)
    {
        text = trimmed(text);
        if (text.empty())
            return;
        part();
        document_.passages.push_back(append(kind, text));
    }

    void part()
    {
        if (!document_.text.utf8.empty())
            document_.text.utf8 += "\n\n";
    }

    Passage append(PassageKind kind, std::string_view text)
    {
        Passage passage;
        passage.range.begin = document_.text.utf8.size();
        document_.text.utf8 += text;
        passage.range.end = document_.text.utf8.size();
        passage.kind = kind;
        passage.paragraph = static_cast<std::uint32_t>(document_.passages.size() + 1);
        return passage;
    }

    /// The index of the row's speaker, who is added with what the row says of them.
    std::uint32_t speaker_of(const AnswerTable& table, const CsvValues& row)
    {
        const AnswerColumns& columns = table.columns;
        std::string name(columns.speaker ? value_of(row, *columns.speaker) : "");
        if (name.empty())
            name = fmt::format("rij {}", row.line);
        const auto [known, is_new] =
            indices_.emplace(fold(name), static_cast<std::uint32_t>(document_.card.speakers.size()));
        if (is_new)
            document_.card.speakers.push_back({.name = name, .role = "", .fields = {}});
        Speaker& speaker = document_.card.speakers[known->second];
        if (columns.role && speaker.role.empty())
            speaker.role = value_of(row, *columns.role);
        for (const std::size_t column : columns.fields)
            describe(speaker, fold(value_of(table.rows[columns.head], column)), value_of(row, column));
        return known->second;
    }

    void describe(Speaker& speaker, const std::string& field, std::string_view value)
    {
        if (field.empty() || value.empty())
            return;
        const auto [known, is_new] = speaker.fields.emplace(field, value);
        if (!is_new && known->second != value)
            contradictions_.emplace(speaker.name, field);
    }

    void forget_contradictions()
    {
        for (Speaker& speaker : document_.card.speakers)
            std::erase_if(speaker.fields, [&](const auto& field) {
                return contradictions_.contains({speaker.name, field.first});
            });
    }

    Document document_;
    std::map<std::string, std::uint32_t> indices_; ///< of speakers, by folded name
    std::set<std::pair<std::string, std::string>> contradictions_;
    std::uint32_t turn_ = 0;
};

}

Document build_answers(std::string_view name, const std::vector<AnswerTable>& tables, std::string encoding)
{
    AnswersBuilder builder(name, std::move(encoding));
    for (const AnswerTable& table : tables)
        builder.add(table);
    return builder.take();
}

}
