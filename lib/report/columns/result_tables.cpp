#include "report/columns/result_tables.hpp"

#include "coding/passage_filter.hpp"
#include "report/columns/column_glossary.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cassert>

namespace draad {

namespace {

using enum ResultTable::More;

constexpr std::string_view by_field = "with --by: the field's value, under its name (document: docname)";
constexpr std::string_view codes_of_codebook = "a column for each code, under its path: hits, or 1 for any";

constexpr auto tables = std::to_array<ResultTable>({
    {"agree", 2, "agree", "", "a code, level and group of coders",
     "code level coders measure? units left_out both? first_only? second_only? neither? prevalence? "
     "agreement? agreement_low? agreement_high? kappa? kappa_low? kappa_high? alpha? alpha_low? alpha_high? "
     "AC1? AC1_low? AC1_high? precision? precision_low? precision_high? recall? recall_low? recall_high? "
     "F1? F1_low? F1_high? kappa_se? bias? prevalence_index? weighted drawn caution? reviewed_hits"},
    {"agree-rules", 2, "agree", "--by rule", "a rule with hits in the sheets",
     "code judged_as# hits judged right wrong share? share_low? share_high? right_polarity? rule"},
    {"disagreements", 2, "agree", "--disagreements", "a unit on which coders differ",
     "code level unit docname start end line? speaker? found_by? text",
     "says_NAME: a column for each coder, with the verdict"},
    {"check", 1, "check", "", "something wrong in a codebook", "file line? column? severity message"},
    {"compare", 2, "compare", "", "a code in a group, held against another",
     "code group? hits per_1000 per_1000_low per_1000_high against its_hits its_per_1000 log_ratio? log_ratio_low? "
     "log_ratio_high? G2 caution? words+ its_words+"},
    {"codebook", 1, "convert", "-o FILE.xlsx", "a code of a codebook",
     "code label? definition? include? exclude? examples? counterexamples? rules? except?"},
    {"cooccur", 2, "cooccur", "", "two codes", "code with both expected jaccard G2 code_units with_units units+"},
    {"cooccur-matrix", 1, "cooccur", "--matrix", "a code", "code",
     "a column for each code, under its path: units that have both", wholes},
    {"count", 2, "count", "", "a code, with --by in a group",
     "code hits negated unclear passages speakers documents per_1000 by_people*", by_field},
    {"matrix", 2, "count", "--matrix", "a document, or a value of the field of --by", "words", codes_of_codebook,
     wholes},
    {"diff", 2, "diff", "", "a hit that changed",
     "change code docname pre? keyword post? polarity rule was? start end hit"},
    {"diff-counts", 2, "diff", "--count", "a code in a document",
     "code docname hits_before hits_after gained lost other_polarity other_code other_words"},
    {"expand", 1, "expand", "", "a form of a word", "word form how?"},
    {"explain", 2, "explain", "", "a rule that applies or comes near",
     "code result polarity? cue? rule keyword? word_forms? reason? place"},
    {"hits", 1, "hits", "", "a hit",
     "hit docname from to pre? keyword post? pattern code rule polarity cue? speaker? role? turn? time? page? "
     "paragraph? start end quoted?+ kind+ ways?+ parts# cue_place?# line? duplicate? printed?+"},
    {"info", 1, "info", "", "a figure", "what value?"},
    {"documents", 1, "info", "--documents", "a document",
     "docname title? passages turns speakers words encoding fields?"},
    {"duplicates", 2, "info", "--duplicates", "a passage that stands in the texts more than once",
     "repeated passage docname speaker? time? page? paragraph? line? words text"},
    {"speakers", 4, "info", "--speakers", "a speaker of a document",
     "docname speaker name? role? turns? words? time? variants? line? is_speaker? perhaps?",
     "a column for each field of speakers"},
    {"kwic", 2, "kwic", "", "a hit", "docname from to pre? keyword post? pattern code*", by_field},
    {"quotes", 2, "quotes", "", "a quote",
     "quote code text speaker? role? docname title? time? page? paragraph? start end polarity codes citation line? "
     "cleaned? worth reasons? kept? printed? quoted?"},
    {"saturation", 2, "saturation", "", "a document",
     "docname hits new_codes new_rules new_wordings codes_so_far rules_so_far wordings_so_far new_percent? "
     "first_here?"},
    {"columns", 1, "schema", "--columns", "a column of a table",
     "command with_option? schema head type measured_in? only_in? meaning values?"},
    {"schemas", 1, "schema", "", "a command, and a table that it writes", "command with_option? schema? what"},
    {"search", 2, "search", "", "a passage",
     "rank score docname title? speaker? role? time? page? paragraph? terms? text passage"},
    {"show", 1, "show", "", "a passage",
     "passage docname kind speaker? role? turn? time? page? paragraph? start end text line?"},
    {"similar", 2, "similar", "", "a passage",
     "rank score docname title? speaker? role? time? page? paragraph? terms? text passage"},
    {"split", 1, "split", "", "a word", "word segmented"},
    {"suggest", 2, "suggest", "", "a word or phrase", "term in_code in_rest documents G2 log_ratio forms",
     "example_N: sentences in which it stands"},
    {"tokens", 2, "tokens", "", "a word, number or mark", "docname sentence start end token"},
    {"uncoded", 2, "uncoded", "", "a sentence (or --unit) that no code has",
     "rank score like terms? distance? docname title? speaker? role? time? page? paragraph? line? start end text unit"},
});

static_assert(std::ranges::is_sorted(tables, {}, &ResultTable::command));

const ResultTable* table_named(std::string_view name)
{
    const auto found = std::ranges::find(tables, name, &ResultTable::name);
    return found == tables.end() ? nullptr : &*found;
}

}

std::span<const ResultTable> result_tables()
{
    return tables;
}

std::vector<ResultColumn> columns_of(const ResultTable& table)
{
    std::vector<ResultColumn> columns;
    std::string_view rest = table.columns;
    while (!rest.empty()) {
        const std::string_view word = rest.substr(0, rest.find(' '));
        rest.remove_prefix(std::min(rest.size(), word.size() + 1));
        const std::string_view name = word.substr(0, word.find_first_of("?#+*"));
        const auto has = [&](char mark) { return word.find(mark, name.size()) != std::string_view::npos; };
        columns.push_back({.name = name,
                           .may_be_empty = has('?'),
                           .is_for_programs = has('#') || has('+'),
                           .is_in_csv = has('+'),
                           .may_lack = has('*')});
    }
    return columns;
}

std::string schema_of(const ResultTable& table)
{
    return fmt::format("draad/{}/{}", table.name, table.version);
}

Table empty_table(std::string_view name)
{
    const ResultTable* listed = table_named(name);
    assert(listed);
    Table table;
    table.schema = schema_of(*listed);
    for (const ResultColumn& column : columns_of(*listed)) {
        const ColumnMeaning* meaning = meaning_of_column(column.name);
        assert(meaning);
        // What stands before a word ends where the word begins.
        const bool is_number = meaning->type == ValueType::whole || meaning->type == ValueType::number ||
                               meaning->type == ValueType::flag || meaning->type == ValueType::clock;
        const bool is_left = !is_number && column.name != "pre";
        table.columns.push_back({.name = std::string(column.name),
                                 .align = is_left ? Column::Align::left : Column::Align::right,
                                 .is_for_programs = column.is_for_programs,
                                 .is_in_csv = column.is_in_csv,
                                 .has_spaces_for_people = true});
    }
    return table;
}

Column column_of_field(const std::string& field)
{
    return {.name = is_document_field(field) ? "docname" : field};
}

}
