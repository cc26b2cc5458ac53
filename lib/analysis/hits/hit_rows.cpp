#include "analysis/hits/hit_rows.hpp"

#include "analysis/hits/direct_speech.hpp"

#include <span>

namespace draad {

namespace {

std::string slice(const AnalysedPassage& passage, TextRange range)
{
    return passage.text.substr(range.begin, range.size());
}

LocatedText located(DocumentRanges& ranges, TokenSpan span)
{
    return {.range = ranges.of(span), .text = slice(ranges.passage(), text_range(ranges.passage(), span))};
}

/// The token that so many words stand from, counted towards the beginning.
std::size_t words_back(const TokenizedText& words, std::size_t token, std::size_t count)
{
    while (token > 0 && count > 0)
        if (words.tokens[--token].is_word())
            --count;
    return token;
}

std::size_t words_on(const TokenizedText& words, std::size_t token, std::size_t count)
{
    while (token < words.tokens.size() && count > 0)
        if (words.tokens[token++].is_word())
            --count;
    // The marks behind the last word belong to it.
    while (token < words.tokens.size() && words.tokens[token].kind == TokenKind::mark)
        ++token;
    return token;
}

void add_context(const AnalysedPassage& passage, TokenSpan span, std::size_t window, HitRow& row)
{
    const TextRange keyword = text_range(passage, span);
    row.keyword = slice(passage, keyword);
    if (const std::size_t first = words_back(passage.words, span.begin, window); first < span.begin)
        row.pre = slice(passage, {passage.words.tokens[first].range.begin, keyword.begin});
    if (const std::size_t end = words_on(passage.words, span.end, window); end > span.end)
        row.post = slice(passage, {keyword.end, passage.words.tokens[end - 1].range.end});
}

HitRow row_of(DocumentRanges& ranges, const Hit& hit, const DocumentCard& card, const Codebook& codebook,
              std::size_t window)
{
    const AnalysedPassage& passage = ranges.passage();
    const Passage& header = passage.passage;
    const Code& code = codebook.codes[hit.code];
    HitRow row{.document = card.name, .words = ranges.word_numbers(hit.span()), .code = code.path};
    row.rule = finder_of(hit, codebook);
    row.range = ranges.of(hit.span());
    row.id = make_id('h', card.name, row.range, code.path);
    add_context(passage, hit.span(), window, row);
    for (const TokenSpan part : hit.parts)
        row.parts.push_back(located(ranges, part));
    row.polarity = hit.polarity;
    if (hit.cue)
        row.cue = located(ranges, *hit.cue);
    row.traits = hit.traits;
    row.title = card.title;
    if (header.speaker) {
        row.speaker = card.speakers[*header.speaker].name;
        row.role = card.speakers[*header.speaker].role;
    } else if (const Quotation* quotation = speech_around(passage, text_range(passage, hit.span()))) {
        row.quoted = quotation->speaker;
        row.printed = quotation->printed;
    }
    row.kind = header.kind;
    row.turn = header.turn;
    row.time = header.time;
    row.page = header.page;
    row.paragraph = header.paragraph;
    row.line = header.line;
    return row;
}

}

void add_hit_rows(std::span<const Hit> hits, const AnalysedPassage& passage, const DocumentCard& card,
                  const Codebook& codebook, std::size_t window, std::vector<HitRow>& rows)
{
    DocumentRanges ranges(passage);
    for (const Hit& hit : hits)
        rows.push_back(row_of(ranges, hit, card, codebook, window));
}

std::vector<HitRow> hit_rows(std::span<const CodedPassage> passages, const Codebook& codebook, const Corpus& corpus,
                             std::size_t window)
{
    std::vector<HitRow> rows;
    for (const CodedPassage& coded : passages)
        add_hit_rows(coded.hits, coded.passage, corpus.documents()[coded.id.document].card, codebook, window, rows);
    return rows;
}

}
