#include "report/columns/column_glossary.hpp"

#include <algorithm>
#include <array>

namespace draad {

namespace {

constexpr auto text = ValueType::text;
constexpr auto whole = ValueType::whole;
constexpr auto number = ValueType::number;

constexpr auto glossary = std::to_array<ColumnMeaning>({
    {"AC1", number, "-1 to 1", "Gwet's AC1: agreement beyond chance that holds with rare codes, too"},
    {"AC1_high", number, "-1 to 1", "upper bound of the 95 % interval of AC1"},
    {"AC1_low", number, "-1 to 1", "lower bound of the 95 % interval of AC1"},
    {"F1", number, "0 to 1", "harmonic mean of precision and recall"},
    {"F1_high", number, "0 to 1", "upper bound of the 95 % interval of F1"},
    {"F1_low", number, "0 to 1", "lower bound of the 95 % interval of F1"},
    {"G2", number, "", "log-likelihood ratio: above 3.84 is p < .05 for one comparison of independent words"},
    {"after", text, "", "the text that stands after the unit"},
    {"against", text, "", "the group, or all others, that the group is held against"},
    {"agreement", number, "0 to 1", "share of the units in which the coders agree"},
    {"agreement_high", number, "0 to 1", "upper bound of the 95 % interval of the agreement"},
    {"agreement_low", number, "0 to 1", "lower bound of the 95 % interval of the agreement"},
    {"alpha", number, "-1 to 1", "Krippendorff's alpha (nominal)"},
    {"alpha_high", number, "-1 to 1", "upper bound of the 95 % interval of alpha"},
    {"alpha_low", number, "-1 to 1", "lower bound of the 95 % interval of alpha"},
    {"before", text, "", "the text that stands before the unit"},
    {"bias", number, "0 to 1", "bias index: how far the shares of two coders differ"},
    {"both", whole, "units", "units that have both: both codes, or the code by both coders"},
    {"by_people", whole, "hits", "hits that stand on a person's word (--codings)"},
    {"caution", text, "", "why the figure may mislead, names parted by commas"},
    {"change", text, "", "what became of the hit", "gained lost polarity recoded words"},
    {"citation", text, "", "speaker, document and place as a report cites them"},
    {"cleaned", ValueType::flag, "", "1 if misprints of a scan or an encoding were mended in the text"},
    {"code", text, "", "path of the code in its codebook, parts joined by full stops"},
    {"code_units", whole, "units", "units that have the code"},
    {"coder", text, "", "who coded"},
    {"coders", text, "", "who are held against each other, parted by commas"},
    {"codes", text, "", "paths of the codes that apply, parted by spaces"},
    {"codes_so_far", whole, "codes", "codes found in this document and those before it"},
    {"column", whole, "code points", "place in the line, from 1"},
    {"command", text, "", "the command that writes the table"},
    {"comment", text, "", "what the coder says of it"},
    {"counterexamples", text, "", "sentences that the code must not have, a line each"},
    {"cue", text, "", "the word that negates the hit or leaves it open (geen, zonder, als)"},
    {"cue_place", ValueType::ranges, "code points", "where the cue stands"},
    {"definition", text, "", "what the code means"},
    {"distance", whole, "units", "how far the nearest unit of that code is; empty if none is near"},
    {"docname", text, "", "the document: its file, as named on the command line or from the index's folder"},
    {"documents", whole, "documents", "documents with any hits, or documents in all"},
    {"drawn", text, "", "what intervals were drawn from", "documents units"},
    {"duplicate", text, "", "id of the first passage that says nearly the same; empty if none is before it"},
    {"encoding", text, "", "how the file's letters were encoded"},
    {"end", whole, "code points", "where it ends in the document, exclusive, from 0"},
    {"examples", text, "", "sentences that the code must have, a line each"},
    {"except", text, "", "rules whose hits are not the code's, a line each"},
    {"exclude", text, "", "what does not belong to the code, a line each"},
    {"expected", number, "units", "units that would have both codes if they were independent"},
    {"fields", text, "", "what is known of the document, as name=value, parted by semicolons"},
    {"file", text, "", "the file of the codebook"},
    {"first_here", text, "", "paths of the codes that no document before has, parted by commas"},
    {"first_only", whole, "units", "units that the first coder alone says have the code"},
    {"form", text, "", "a form that the word finds"},
    {"forms", text, "", "the forms in which it stands in the texts, parted by |"},
    {"found", text, "", "what the codebook says of the hit", "ja ontbreekt onduidelijk nee"},
    {"found_by", text, "", "the rules that found the code in the unit, with their words, parted by semicolons"},
    {"from", whole, "words", "number of the first word in the document, from 1"},
    {"gained", whole, "hits", "hits that only the new codebook has"},
    {"group", text, "", "the value of the field by which texts are divided; empty for those that lack it"},
    {"head", text, "", "name of the column"},
    {"hit", text, "", "id of the hit; draad show finds it"},
    {"hits", whole, "hits", "how often the code applies, negated and unclear ones among them"},
    {"hits_after", whole, "hits", "hits of the new codebook"},
    {"hits_before", whole, "hits", "hits of the old codebook"},
    {"how", text, "", "how the form is made of the word"},
    {"in_code", whole, "occurrences", "how often it stands in passages of the code"},
    {"in_rest", whole, "occurrences", "how often it stands in other passages"},
    {"include", text, "", "what belongs to the code, a line each"},
    {"is_speaker", text, "", "whether the label is taken for a speaker's", "yes no"},
    {"its_hits", whole, "hits", "hits in what the group is held against"},
    {"its_per_1000", number, "hits per 1000 words", "rate in what the group is held against"},
    {"its_words", whole, "words", "words of what the group is held against"},
    {"jaccard", number, "0 to 1", "units with both codes as a share of those with either"},
    {"judged", whole, "hits", "hits of the rule on which people gave a verdict"},
    {"judged_as", text, "", "the code of the sheet by which the rule is judged"},
    {"kappa", number, "-1 to 1", "Cohen's kappa; of more than two coders Fleiss's"},
    {"kappa_high", number, "-1 to 1", "upper bound of the 95 % interval of kappa"},
    {"kappa_low", number, "-1 to 1", "lower bound of the 95 % interval of kappa"},
    {"kappa_se", number, "", "standard error of kappa"},
    {"kept", ValueType::flag, "", "1 if a person chose the quote (--keep, --selection)"},
    {"keyword", text, "", "the words of the text that the rule found, as they stand there"},
    {"kind", text, "", "kind of passage", "body heading meta note stage"},
    {"label", text, "", "the code's name for people"},
    {"left_out", whole, "units", "units that somebody did not judge, or marked ?"},
    {"level", text, "", "whether the code applies, or in which way", "presence polarity"},
    {"like", text, "", "path of the code whose sentences it resembles most"},
    {"line", whole, "", "line of the file, from 1; empty where a file has none"},
    {"log_ratio", number, "binary logarithm", "effect size: 1 is twice as often, -1 half as often"},
    {"log_ratio_high", number, "binary logarithm", "upper bound of the 95 % interval of the log ratio"},
    {"log_ratio_low", number, "binary logarithm", "lower bound of the 95 % interval of the log ratio"},
    {"lost", whole, "hits", "hits that only the old codebook has"},
    {"meaning", text, "", "what the column says"},
    {"measure", text, "", "the coder by whom the others are measured; empty if none is"},
    {"measured_in", text, "", "what a number counts, or between what it lies"},
    {"message", text, "", "what is wrong, and what to do"},
    {"name", text, "", "the name meant, where that is not the name printed"},
    {"negated", whole, "hits", "hits that are negated: the code applies as lacking"},
    {"neither", whole, "units", "units that neither coder says have the code"},
    {"new_codes", whole, "codes", "codes that no document before has"},
    {"new_percent", number, "percent", "new codes of this document and the one before it, of those of the first four"},
    {"new_rules", whole, "rules", "rules that found nothing in the documents before"},
    {"new_wordings", whole, "wordings", "words for a code, by their lemmas, that no document before has"},
    {"only_in", text, "", "the formats that have the column; empty if all have it"},
    {"other_code", whole, "hits", "hits that have another code in the new codebook"},
    {"other_polarity", whole, "hits", "hits that have another polarity in the new codebook"},
    {"other_words", whole, "hits", "hits that cover other words in the new codebook"},
    {"page", whole, "", "page of the document, from 1; empty where there are none"},
    {"paragraph", whole, "", "paragraph of the document, from 1"},
    {"parts", ValueType::ranges, "code points", "the runs of words found; several where others stand between them"},
    {"passage", text, "", "id of the passage; draad show finds it"},
    {"passages", whole, "passages", "paragraphs, turns, headings and notes: those with any hits, or all"},
    {"pattern", text, "", "the rule, under the name that quanteda's kwic gives it"},
    {"per_1000", number, "hits per 1000 words", "rate"},
    {"per_1000_high", number, "hits per 1000 words", "upper bound of the 95 % interval of the rate"},
    {"per_1000_low", number, "hits per 1000 words", "lower bound of the 95 % interval of the rate"},
    {"perhaps", text, "", "the speaker that may be meant by the label"},
    {"place", text, "", "file, line and column of the rule in its codebook"},
    {"polarity", text, "", "whether it is said to be so, not to be so, or neither", "affirmed negated unclear"},
    {"post", text, "", "the words after it in its passage"},
    {"pre", text, "", "the words before it in its passage"},
    {"precision", number, "0 to 1", "share of the units that the program codes that people code, too"},
    {"precision_high", number, "0 to 1", "upper bound of the 95 % interval of precision"},
    {"precision_low", number, "0 to 1", "lower bound of the 95 % interval of precision"},
    {"prevalence", text, "", "share of the units that have the code by each coder"},
    {"prevalence_index", number, "0 to 1", "prevalence index: how far the code is from applying to half of the units"},
    {"printed", text, "", "the pronoun that the text has for who is quoted"},
    {"quote", text, "", "id of the quote; draad show finds it"},
    {"quoted", text, "", "in running text: who is quoted as saying it"},
    {"rank", whole, "", "place in the order of the best, from 1"},
    {"reason", text, "", "why the rule does not apply"},
    {"reasons", text, "", "what the worth is made of, in points"},
    {"recall", number, "0 to 1", "share of the units that people code that the program codes, too"},
    {"recall_high", number, "0 to 1", "upper bound of the 95 % interval of recall"},
    {"recall_low", number, "0 to 1", "lower bound of the 95 % interval of recall"},
    {"repeated", whole, "", "number of the repeated paragraph; its copies have the same"},
    {"result", text, "", "whether the rule applies, is kept from it, or comes near", "coded blocked missed"},
    {"reviewed_hits", text, "", "whether the figures are of hits that were judged by themselves", "yes no"},
    {"right", whole, "hits", "judged hits that people say are right"},
    {"right_polarity", whole, "hits", "right hits whose polarity people give, too"},
    {"role", text, "", "the speaker's role"},
    {"rule", text, "", "the rule: its name, or its text"},
    {"rules", text, "", "the code's rules, a line each"},
    {"rules_so_far", whole, "rules", "rules with hits in this document and those before it"},
    {"schema", text, "", "name and version of the table"},
    {"score", number, "", "how well it answers; comparable within one result"},
    {"second_only", whole, "units", "units that the second coder alone says have the code"},
    {"segmented", text, "", "the word with | between its parts"},
    {"sentence", whole, "", "sentence of the document, from 1"},
    {"severity", text, "", "how bad it is", "error failure warning"},
    {"share", number, "0 to 1", "right hits as a share of the judged ones"},
    {"share_high", number, "0 to 1", "upper bound of the 95 % interval of the share"},
    {"share_low", number, "0 to 1", "lower bound of the 95 % interval of the share"},
    {"speaker", text, "", "who says it: the speaker of the turn, by the label or the name meant"},
    {"speakers", whole, "speakers", "speakers with any hits, or speakers in all"},
    {"start", whole, "code points", "where it begins in the document, from 0, a byte-order mark not counted"},
    {"stratum", text, "", "from which part of the sample it was drawn"},
    {"term", text, "", "the word or phrase"},
    {"terms", text, "", "the words for which it was found, parted by commas"},
    {"text", text, "", "the text as it stands in the document"},
    {"time", ValueType::clock, "", "time in the recording at which the turn begins"},
    {"title", text, "", "the document's title"},
    {"to", whole, "words", "number of the last word in the document, from 1"},
    {"token", text, "", "a word, number or mark as it stands there"},
    {"turn", whole, "", "turn of the document, from 1"},
    {"turns", whole, "turns", "how many turns there are"},
    {"type", text, "", "what the values are"},
    {"unclear", whole, "hits", "hits of which the polarity is open (a question, a condition)"},
    {"unit", text, "", "id of the sentence, passage, turn or document; draad show finds it"},
    {"units", whole, "units", "how many units there are in all"},
    {"value", ValueType::text_or_whole, "", "the figure or the text"},
    {"values", text, "", "all values that there are, parted by spaces; empty if there is no end to them"},
    {"variants", text, "", "other ways in which the label is printed, parted by semicolons"},
    {"was", text, "", "code, polarity and words of the hit under the old codebook, where they differ"},
    {"ways", text, "", "how the words were found, beside as they stand in the rule, parted by spaces"},
    {"weight", number, "", "how many units of the texts the unit stands for, relative to others"},
    {"weighted", text, "", "whether units count by their weight", "yes no"},
    {"what", text, "", "what the value is of"},
    {"with", text, "", "path of the other code"},
    {"with_option", text, "", "the option that asks for the table"},
    {"with_units", whole, "units", "units that have the other code"},
    {"word", text, "", "the word that was asked about"},
    {"word_forms", text, "", "the words found and what forms they are, parted by commas"},
    {"wordings_so_far", whole, "wordings", "words for codes in this document and those before it"},
    {"words", whole, "words", "how many words there are"},
    {"worth", number, "0 to 5", "estimate of how much the quote deserves to be printed"},
    {"wrong", whole, "hits", "judged hits that people say are wrong"},
});

static_assert(std::ranges::is_sorted(glossary, {}, &ColumnMeaning::name));

}

std::span<const ColumnMeaning> column_glossary()
{
    return glossary;
}

const ColumnMeaning* meaning_of_column(std::string_view name)
{
    const auto found = std::ranges::lower_bound(glossary, name, {}, &ColumnMeaning::name);
    return found != glossary.end() && found->name == name ? &*found : nullptr;
}

std::string_view name_of(ValueType type)
{
    switch (type) {
    case ValueType::text:
        return "text";
    case ValueType::whole:
        return "whole number";
    case ValueType::number:
        return "number";
    case ValueType::text_or_whole:
        return "text or whole number";
    case ValueType::flag:
        return "1 or nothing";
    case ValueType::clock:
        return "mm:ss or h:mm:ss";
    default:
        return "list of start, end and text";
    }
}

}
