#include "privacy/disguised_results.hpp"

namespace draad {

namespace {

/// Where a stretch of the original ends now: behind a name that it ends within.
std::size_t end_in(const DisguisedText& done, TextRange stretch)
{
    for (const Substitution& replaced : done.replacements)
        if (replaced.range.begin < stretch.end && stretch.end < replaced.range.end)
            return done.offset_of(replaced.range.end);
    return done.offset_of(stretch.end);
}

void disguise_quote(Quote& quote, Disguise& disguise)
{
    const DisguisedText done = disguise.disguise(quote.text);
    for (TextRange& mark : quote.marks)
        mark = {done.offset_of(mark.begin), end_in(done, mark)};
    quote.text = done.text;
    quote.speaker = disguise.apply(quote.speaker);
    quote.printed = disguise.apply(quote.printed);
    quote.title = disguise.apply(quote.title);
    quote.document = disguise.apply(quote.document, Letters::any_case);
}

}

void disguise(std::vector<QuoteSelection>& selections, Disguise& disguise)
{
    for (QuoteSelection& selection : selections)
        for (Quote& quote : selection.quotes)
            disguise_quote(quote, disguise);
}

void disguise(std::vector<HitRow>& rows, Disguise& disguise)
{
    for (HitRow& row : rows) {
        std::string* const in_context[] = {&row.pre, &row.keyword, &row.post};
        disguise.apply_across(in_context);
        for (LocatedText& part : row.parts)
            part.text = disguise.apply(part.text);
        if (row.cue)
            row.cue->text = disguise.apply(row.cue->text);
        for (std::string* label : {&row.speaker, &row.quoted, &row.printed, &row.title})
            *label = disguise.apply(*label);
        row.document = disguise.apply(row.document, Letters::any_case);
    }
}

void disguise(Excerpt& excerpt, Disguise& disguise)
{
    excerpt.card.name = disguise.apply(excerpt.card.name, Letters::any_case);
    excerpt.card.title = disguise.apply(excerpt.card.title);
    for (Speaker& speaker : excerpt.card.speakers)
        speaker.name = disguise.apply(speaker.name);
    for (ExcerptPassage& passage : excerpt.passages) {
        const DisguisedText done = disguise.disguise(passage.text);
        // What was asked for may begin within a name: the whole pseudonym is of it then.
        passage.target = {done.offset_of(passage.target.begin), done.offset_of(passage.target.end)};
        passage.text = done.text;
        passage.source = {};
    }
}

void disguise(std::vector<SearchResult>& results, Disguise& disguise)
{
    for (SearchResult& result : results)
        disguise_quote(result.quote, disguise);
}

void disguise(std::vector<UncodedUnit>& units, Disguise& disguise)
{
    for (UncodedUnit& unit : units) {
        disguise_quote(unit.quote, disguise);
        for (std::string& word : unit.words)
            word = disguise.apply(word, Letters::any_case);
    }
}

void disguise(std::vector<GroupCount>& groups, Disguise& disguise)
{
    for (GroupCount& group : groups)
        group.group = disguise.apply(group.group, Letters::any_case);
}

void disguise(std::vector<Comparison>& comparisons, Disguise& disguise)
{
    for (Comparison& comparison : comparisons)
        for (std::string* group : {&comparison.group, &comparison.against})
            *group = disguise.apply(*group, Letters::any_case);
}

}
