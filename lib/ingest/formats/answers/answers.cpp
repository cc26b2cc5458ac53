#include "ingest/formats/answers/answers.hpp"

#include "error.hpp"
#include "files/bounds.hpp"
#include "text/folding.hpp"
#include "text/trimmed.hpp"
#include "wording/said.hpp"
#include "xml/inline_markup.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace draad {

namespace {

/// The name of the field that tells which question an answer is to.
constexpr const char* question_field = "vraag";

/// A comma in an answer without quotes shifts all that comes behind it.
void check_rows(std::string_view name, const AnswerTable& table)
{
    const std::size_t width = table.columns.heads.names.size();
    for (const CsvValues& row : table.rows)
        for (std::size_t column = width; column < row.values.size(); ++column)
            if (!trimmed(row.values[column]).empty())
                throw Error(said("{}:{}: this row has {} values, the heads are {}; put quotes around a value "
                                 "that holds a comma or semicolon",
                                 name, row.line, row.values.size(), width));
}

/// An answer as it was typed: markup read as HTML, any line end as '\n'.
std::string text_of_answer(std::string_view value)
{
    std::string text = without_inline_markup(value);
    if (text.find('\r') == std::string::npos)
        return text;
    std::string answer;
    for (std::size_t at = 0; at < text.size(); ++at)
        if (text[at] != '\r')
            answer += text[at];
        else if (text.compare(at + 1, 1, "\n") != 0)
            answer += '\n';
    return answer;
}

/// The people who answer, and for each of their questions a speaker.
class Respondents {
public:
    /// Before the rows of a table.
    void begin_table(const AnswerTable& table)
    {
        field_names_.clear();
        for (const std::string& name : table.columns.heads.names)
            field_names_.push_back(fold(name));
    }

    std::uint32_t person(const AnswerTable& table, const CsvValues& row)
    {
        const AnswerColumns& columns = table.columns;
        std::string name(columns.speaker ? value_of(row, *columns.speaker) : "");
        if (name.empty())
            name = fmt::format("rij {}", row.line);
        const auto [known, is_new] = indices_.emplace(fold(name), static_cast<std::uint32_t>(people_.size()));
        if (is_new)
            people_.push_back({.name = name, .role = "", .fields = {}, .printed = {}});
        Speaker& person = people_[known->second];
        if (columns.role && person.role.empty())
            person.role = value_of(row, *columns.role);
        for (const std::size_t column : columns.fields)
            describe(known->second, field_names_[column], value_of(row, column));
        return known->second;
    }

    const std::string& name_of(std::uint32_t person) const { return people_[person].name; }

    /// Gives every passage with a question a speaker of its own: `questions` are theirs, as long as the passages, by
    /// their places in `texts`. False if there are too many answers and fields for that.
    bool part_by_question(Document& document, const std::vector<std::uint32_t>& questions,
                          const std::vector<std::string>& texts)
    {
        forget_contradictions();
        std::map<std::pair<std::uint32_t, std::uint32_t>, std::uint32_t> voices;
        for (std::size_t index = 0; index < document.passages.size(); ++index)
            if (const auto person = document.passages[index].speaker)
                voices.emplace(std::pair(*person, questions[index]), 0);
        std::size_t fields = 0;
        for (const auto& [voice, number] : voices)
            fields += people_[voice.first].fields.size() + 1;
        if (fields > most_cells) {
            document.card.speakers = std::move(people_);
            return false;
        }
        for (std::size_t index = 0; index < document.passages.size(); ++index)
            if (auto& speaker = document.passages[index].speaker)
                speaker =
                    voice_of(document, voices.at({*speaker, questions[index]}), *speaker, texts[questions[index]]);
        return true;
    }

private:
    /// The speaker of a person's answers to a question; `number` is kept one too high, so that 0 is nobody yet.
    std::uint32_t voice_of(Document& document, std::uint32_t& number, std::uint32_t person,
                           const std::string& question) const
    {
        if (number == 0) {
            Speaker voice = people_[person];
            voice.fields[question_field] = question;
            document.card.speakers.push_back(std::move(voice));
            number = static_cast<std::uint32_t>(document.card.speakers.size());
        }
        return number - 1;
    }

    void describe(std::uint32_t person, const std::string& field, std::string_view value)
    {
        if (field.empty() || value.empty())
            return;
        const auto [known, is_new] = people_[person].fields.emplace(field, value);
        if (!is_new && known->second != value)
            contradictions_.emplace(person, field);
    }

    void forget_contradictions()
    {
        for (const auto& [person, field] : contradictions_)
            people_[person].fields.erase(field);
    }

    std::vector<std::string> field_names_; ///< by column of the table
    std::vector<Speaker> people_;
    std::map<std::string, std::uint32_t> indices_; ///< by folded name
    std::set<std::pair<std::uint32_t, std::string>> contradictions_;
};

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
            add_passage(PassageKind::heading, table.title);
        check_rows(document_.card.name, table);
        respondents_.begin_table(table);
        for (std::size_t row = 0; row < table.columns.heads.first; ++row)
            for (const std::string& value : table.rows[row].values)
                add_passage(PassageKind::meta, value);
        for (const std::size_t column : table.columns.answers)
            add_answers(table, column);
        add_notes(table);
    }

    Document take()
    {
        if (!respondents_.part_by_question(document_, questions_, texts_of_questions_))
            document_.notes.push_back(said("there are too many answers and fields here for a field 'vraag'; divide the "
                                           "table if you need it"));
        return std::move(document_);
    }

private:
    void add_answers(const AnswerTable& table, std::size_t column)
    {
        const AnswerColumns& columns = table.columns;
        ask(columns.heads.questions[column]);
        for (std::size_t row = columns.heads.end; row < table.rows.size(); ++row) {
            const CsvValues& values = table.rows[row];
            const std::string answer = text_of_answer(value_of(values, column));
            if (trimmed(answer).empty())
                continue;
            if (columns.question)
                change_question(std::string(value_of(values, *columns.question)));
            add_answer(answer, respondents_.person(table, values));
        }
    }

    /// Rows that each say which question they answer are often sorted by it.
    void change_question(const std::string& question)
    {
        if (question != texts_of_questions_[question_])
            ask(question);
    }

    void ask(const std::string& question)
    {
        const auto next = static_cast<std::uint32_t>(texts_of_questions_.size());
        const auto [known, is_new] = places_of_questions_.emplace(question, next);
        if (is_new)
            texts_of_questions_.push_back(question);
        question_ = known->second;
        add_passage(PassageKind::heading, question);
    }

    /// The name stands before the answer, as in a transcript.
    void add_answer(std::string_view answer, std::uint32_t person)
    {
        part();
        document_.text.utf8 += respondents_.name_of(person) + '\t';
        ++turn_;
        for (std::size_t begin = 0; begin < answer.size();) {
            const std::size_t end = std::min(answer.find("\n\n", begin), answer.size());
            const std::string_view paragraph = trimmed(answer.substr(begin, end - begin));
            const std::string_view whole = paragraph.substr(0, trimmed(paragraph, {0, paragraph.size()}).end);
            begin = end + 2;
            if (whole.empty())
                continue;
            if (!document_.text.utf8.ends_with('\t'))
                part();
            Passage passage = append(PassageKind::body, whole);
            passage.speaker = person;
            passage.turn = turn_;
            document_.passages.push_back(passage);
            questions_.push_back(question_);
        }
    }

    void add_passage(PassageKind kind, std::string_view text)
    {
        text = trimmed(text);
        if (text.empty())
            return;
        part();
        document_.passages.push_back(append(kind, text));
        questions_.push_back(0);
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

    /// What a researcher would otherwise look for in vain.
    void add_notes(const AnswerTable& table)
    {
        const AnswerColumns& columns = table.columns;
        const auto heads = [&columns](const std::vector<std::size_t>& of) {
            std::vector<std::string> names;
            for (const std::size_t column : of)
                names.push_back(fmt::format("'{}'", columns.heads.questions[column]));
            return fmt::format("{}", fmt::join(names, ", "));
        };
        const std::string sheet = table.title.empty() ? "" : said("sheet '{}': ", table.title);
        if (!columns.doubtful.empty())
            document_.notes.push_back(said("{}taken for facts, for its values are short: {}; if these are "
                                           "answers, name all columns of answers with --answers or in metadata.csv",
                                           sheet, heads(columns.doubtful)));
        if (!columns.traces.empty())
            document_.notes.push_back(said("{}left out, as addresses of machines: {}", sheet, heads(columns.traces)));
    }

    Document document_;
    std::vector<std::uint32_t> questions_; ///< of the passages, by their places in the next
    std::vector<std::string> texts_of_questions_ = {""};
    std::map<std::string, std::uint32_t> places_of_questions_;
    Respondents respondents_;
    std::uint32_t question_ = 0;
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
