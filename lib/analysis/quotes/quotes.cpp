#include "analysis/quotes/quotes.hpp"

#include "analysis/hits/direct_speech.hpp"
#include "analysis/quotes/questioner.hpp"
#include "analysis/quotes/quote_choice.hpp"
#include "text/sentence_at.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace draad {

namespace {

/// A stretch of a passage that may be quoted, with the hits in it.
struct Stretch {
    TextRange range;
    std::vector<const Hit*> hits;
    /// Set if it is what someone in running text is quoted as saying.
    const Quotation* quotation = nullptr;
};

/// The sentences around a hit, and as many more as it takes to leave no direct speech half quoted.
TextRange sentences_around(const AnalysedPassage& passage, TokenSpan hit, std::size_t context)
{
    const TokenizedText& words = passage.words;
    std::size_t first = sentence_at(words, hit.begin);
    std::size_t last = sentence_at(words, hit.end - 1);
    first -= std::min(first, context);
    last = std::min(last + context, words.sentences.size() - 1);
    for (bool has_grown = true; has_grown;) {
        has_grown = false;
        const TextRange range = text_range(passage, {words.sentences[first].begin, words.sentences[last].end});
        for (const Quotation& quotation : passage.quotations) {
            if (!quotation.is_speech || !quotation.range.overlaps(range))
                continue;
            if (quotation.range.begin < range.begin && first > 0) {
                --first;
                has_grown = true;
            }
            if (quotation.range.end > range.end && last + 1 < words.sentences.size()) {
                ++last;
                has_grown = true;
            }
        }
    }
    return text_range(passage, {words.sentences[first].begin, words.sentences[last].end});
}

std::optional<Stretch> stretch_of(const AnalysedPassage& passage, const Hit& hit, const QuoteRequest& request)
{
    const Quotation* quotation =
        passage.passage.speaker ? nullptr : speech_around(passage, text_range(passage, hit.span()));
    if (request.is_speech_only && !passage.passage.speaker) {
        if (!quotation)
            return std::nullopt;
        return Stretch{.range = whole_speech(passage, *quotation).range, .hits = {&hit}, .quotation = quotation};
    }
    return Stretch{
        .range = sentences_around(passage, hit.span(), request.context), .hits = {&hit}, .quotation = quotation};
}

std::string_view speaker_of(const Stretch& stretch)
{
    return stretch.quotation ? std::string_view(stretch.quotation->speaker) : std::string_view();
}

/// The stretches of a passage, those that overlap made one.
std::vector<Stretch> stretches_of(const CodedPassage& coded, const std::vector<bool>& is_member,
                                  const QuoteRequest& request)
{
    std::vector<Stretch> stretches;
    for (const Hit& hit : coded.hits) {
        if (!is_member[hit.code])
            continue;
        std::optional<Stretch> stretch = stretch_of(coded.passage, hit, request);
        if (!stretch)
            continue;
        if (!stretches.empty() && stretches.back().range.overlaps(stretch->range)) {
            Stretch& last = stretches.back();
            last.range = {std::min(last.range.begin, stretch->range.begin),
                          std::max(last.range.end, stretch->range.end)};
            last.hits.push_back(&hit);
            if (speaker_of(last) != speaker_of(*stretch))
                last.quotation = nullptr;
        } else {
            stretches.push_back(*std::move(stretch));
        }
    }
    return stretches;
}

Polarity polarity_of(const std::vector<const Hit*>& hits)
{
    const Polarity first = hits.front()->polarity;
    const bool is_one = std::ranges::all_of(hits, [&](const Hit* hit) { return hit->polarity == first; });
    return is_one ? first : Polarity::unclear;
}

Quote quote_of(DocumentRanges& ranges, const Stretch& stretch, const DocumentCard& card, const Codebook& codebook)
{
    const AnalysedPassage& passage = ranges.passage();
    Quote quote = quote_of_range('q', ranges, stretch.range, card);
    quote.polarity = polarity_of(stretch.hits);
    std::set<std::size_t> codes;
    for (const Hit* hit : stretch.hits) {
        codes.insert(hit->code);
        quote.hits.push_back(ranges.of(hit->span()));
    }
    for (const std::size_t code : codes)
        quote.codes.push_back(codebook.codes[code].path);
    if (!passage.passage.speaker && stretch.quotation) {
        quote.speaker = stretch.quotation->speaker;
        quote.printed = stretch.quotation->printed;
        const WholeSpeech speech = whole_speech(passage, *stretch.quotation);
        quote.is_speech = speech.range.contains(stretch.range);
        quote.has_own_marks = quote.is_speech && speech.has_own_marks;
    }
    return quote;
}

QuoteSelection select_for(std::size_t code, const Coding& coding, const Codebook& codebook, const Corpus& corpus,
                          const std::vector<bool>& codes, const QuoteRequest& request)
{
    std::vector<bool> is_member(codebook.codes.size(), false);
    for (const std::size_t member : codebook.family(code))
        is_member[member] = codes[member];
    QuoteSelection selection{.code = code};
    for (const CodedPassage& coded : coding.passages) {
        DocumentRanges ranges(coded.passage);
        for (const Stretch& stretch : stretches_of(coded, is_member, request))
            selection.quotes.push_back(quote_of(ranges, stretch, corpus.documents()[coded.id.document].card, codebook));
    }
    selection.available = selection.quotes.size();
    selection.available_speakers = count_speakers(selection.quotes);
    selection.available_documents = count_documents(selection.quotes);
    selection.available_questions =
        static_cast<std::size_t>(std::ranges::count_if(selection.quotes, &Quote::is_question));
    if (request.most)
        choose_quotes(selection.quotes, *request.most, request.spread, request.seed);
    return selection;
}

}

Quote quote_of_range(char letter, DocumentRanges& ranges, TextRange range, const DocumentCard& card)
{
    const AnalysedPassage& passage = ranges.passage();
    Quote quote{.text = passage.text.substr(range.begin, range.size()),
                .range = ranges.of(range),
                .document = card.name,
                .title = card.title,
                .time = passage.passage.time,
                .page = passage.passage.page,
                .paragraph = passage.passage.paragraph,
                .line = passage.passage.line};
    quote.id = make_id(letter, card.name, quote.range);
    if (passage.passage.speaker) {
        quote.speaker = card.speakers[*passage.passage.speaker].name;
        quote.role = card.speakers[*passage.passage.speaker].role;
        quote.is_speech = true;
        quote.is_question = asks_questions(quote.speaker, quote.role);
    }
    return quote;
}

SpeechMarks speech_marks(const Quote& quote)
{
    if (!quote.is_speech || quote.has_own_marks)
        return {};
    const bool has_single_marks = quote.text.find("‘") != std::string::npos;
    return has_single_marks ? SpeechMarks{"“", "”"} : SpeechMarks{"‘", "’"};
}

std::vector<QuoteSelection> select_quotes(const Coding& coding, const Codebook& codebook, const Corpus& corpus,
                                          const std::vector<bool>& codes, const QuoteRequest& request)
{
    std::vector<QuoteSelection> selections;
    for (std::size_t code = 0; code < codes.size(); ++code) {
        const std::optional<std::size_t> parent = codebook.codes[code].parent;
        if (codes[code] && !(parent && codes[*parent]))
            selections.push_back(select_for(code, coding, codebook, corpus, codes, request));
    }
    return selections;
}

std::string clock_time(std::uint32_t seconds)
{
    if (seconds < 3600)
        return fmt::format("{:02}:{:02}", seconds / 60, seconds % 60);
    return fmt::format("{}:{:02}:{:02}", seconds / 3600, seconds / 60 % 60, seconds % 60);
}

namespace {

std::string source_of(const Quote& quote)
{
    std::string citation = names_someone(quote.speaker) ? quote.speaker : std::string();
    if (!quote.role.empty())
        citation += fmt::format(" ({})", quote.role);
    const std::string& document = quote.title.empty() ? quote.document : quote.title;
    return citation + (citation.empty() ? "" : ", ") + (document == "-" ? "standaardinvoer" : document);
}

std::string_view note_of_mending(const Quote& quote)
{
    return quote.is_mended ? ", tekst hersteld" : "";
}

}

std::string cite_source(const Quote& quote)
{
    return source_of(quote).append(note_of_mending(quote));
}

std::string cite(const Quote& quote)
{
    std::string citation = source_of(quote);
    if (quote.time)
        citation += ", " + clock_time(*quote.time);
    if (quote.page > 0)
        citation += fmt::format(", p. {}", quote.page);
    citation += fmt::format(", alinea {}", quote.paragraph);
    if (quote.line > 0 && !quote.time && quote.page == 0)
        citation += fmt::format(", regel {}", quote.line);
    return citation.append(note_of_mending(quote));
}

}
