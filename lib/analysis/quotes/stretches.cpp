#include "analysis/quotes/stretches.hpp"

#include "analysis/hits/direct_speech.hpp"
#include "text/sentence_at.hpp"
#include "text/source_text.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace draad {

namespace {

/// The first sentence of some that follow each other, and the last.
struct Sentences {
    std::size_t first = 0;
    std::size_t last = 0;

    auto operator<=>(const Sentences&) const = default;
};

TextRange range_of(const AnalysedPassage& passage, Sentences sentences)
{
    const std::vector<TokenSpan>& all = passage.words.sentences;
    return text_range(passage, {all[sentences.first].begin, all[sentences.last].end});
}

/// As many more sentences as it takes to leave no direct speech half quoted.
Sentences with_whole_speech(const AnalysedPassage& passage, Sentences sentences)
{
    for (bool has_grown = true; has_grown;) {
        has_grown = false;
        const TextRange range = range_of(passage, sentences);
        for (const Quotation& quotation : passage.quotations) {
            if (!quotation.is_speech || !quotation.range.overlaps(range))
                continue;
            if (quotation.range.begin < range.begin && sentences.first > 0) {
                --sentences.first;
                has_grown = true;
            }
            if (quotation.range.end > range.end && sentences.last + 1 < passage.words.sentences.size()) {
                ++sentences.last;
                has_grown = true;
            }
        }
    }
    return sentences;
}

/// The sentences of a hit, and as many on either side as there are of those asked for.
Sentences sentences_around(const AnalysedPassage& passage, TokenSpan hit, std::size_t context)
{
    const std::size_t first = sentence_at(passage.words, hit.begin);
    const std::size_t last = sentence_at(passage.words, hit.end - 1);
    return {first - std::min(first, context), std::min(last + context, passage.words.sentences.size() - 1)};
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
    const Sentences sentences = with_whole_speech(passage, sentences_around(passage, hit.span(), request.context));
    return Stretch{.range = range_of(passage, sentences), .hits = {&hit}, .quotation = quotation};
}

std::string_view speaker_of(const Stretch& stretch)
{
    return stretch.quotation ? std::string_view(stretch.quotation->speaker) : std::string_view();
}

/// Of a range, with the hits that lie in it.
Stretch stretch_in(const CodedPassage& coded, const std::vector<bool>& is_member, TextRange range,
                   const Quotation* quotation)
{
    Stretch stretch{.range = range, .hits = {}, .quotation = quotation};
    for (const Hit& hit : coded.hits)
        if (is_member[hit.code] && range.contains(text_range(coded.passage, hit.span())))
            stretch.hits.push_back(&hit);
    return stretch;
}

/// The sentences of some words, alone and with one or two of those around them: at most three.
std::vector<Sentences> ways_to_quote(const AnalysedPassage& passage, TokenSpan words)
{
    constexpr std::size_t most_sentences = 3;
    constexpr auto ways = std::to_array<std::pair<std::size_t, std::size_t>>({{0, 0}, {1, 0}, {0, 1}, {1, 1}, {2, 0}});
    const Sentences alone = sentences_around(passage, words, 0);
    std::vector<Sentences> found;
    for (const auto& [before, after] : ways)
        if (alone.first >= before && alone.last + after < passage.words.sentences.size() &&
            alone.last + after - (alone.first - before) < most_sentences)
            found.push_back({alone.first - before, alone.last + after});
    return found;
}

/// Whether it is direct speech in running text that nothing interrupts.
bool has_plain_speech(const AnalysedPassage& passage, const Stretch& stretch)
{
    return stretch.quotation && !passage.passage.speaker && !whole_speech(passage, *stretch.quotation).has_own_marks;
}

/// Whether it is more of it than one reads at once.
bool is_long_speech(const AnalysedPassage& passage, const Stretch& stretch)
{
    constexpr std::size_t most_tokens = 50;
    if (!has_plain_speech(passage, stretch))
        return false;
    const TokenSpan speech = tokens_of(passage, stretch.quotation->range);
    return speech.end - speech.begin > most_tokens;
}

/// Of direct speech only what lies in it.
TextRange within(TextRange range, TextRange speech)
{
    return {std::max(range.begin, speech.begin), std::min(range.end, speech.end)};
}

}

TokenSpan tokens_of(const AnalysedPassage& passage, TextRange range)
{
    const std::vector<Token>& tokens = passage.words.tokens;
    const auto first = std::ranges::lower_bound(tokens, range.begin, {}, [](const Token& t) { return t.range.begin; });
    const auto end = std::ranges::upper_bound(tokens, range.end, {}, [](const Token& t) { return t.range.end; });
    const auto begin_index = static_cast<std::size_t>(first - tokens.begin());
    return {begin_index, std::max(begin_index, static_cast<std::size_t>(end - tokens.begin()))};
}

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

std::optional<Stretch> stretch_of_range(const CodedPassage& coded, const std::vector<bool>& is_member,
                                        DocumentRange range)
{
    const AnalysedPassage& passage = coded.passage;
    const auto byte_of = [&](std::size_t code_point) {
        return bytes_of_code_points(passage.text, code_point - passage.code_points_before);
    };
    Stretch stretch = stretch_in(coded, is_member, {byte_of(range.start), byte_of(range.end)}, nullptr);
    if (stretch.hits.empty())
        return std::nullopt;
    if (!passage.passage.speaker)
        stretch.quotation = speech_around(passage, text_range(passage, stretch.hits.front()->span()));
    return stretch;
}

std::vector<Stretch> other_stretches(const CodedPassage& coded, const std::vector<bool>& is_member,
                                     const Stretch& stretch, const QuoteRequest& request)
{
    const AnalysedPassage& passage = coded.passage;
    std::vector<Stretch> others;
    const auto add = [&](TextRange range) {
        if (range != stretch.range)
            others.push_back(stretch_in(coded, is_member, range, stretch.quotation));
    };
    if (!request.is_speech_only || passage.passage.speaker)
        for (const Sentences& sentences : ways_to_quote(passage, tokens_of(passage, stretch.range)))
            if (with_whole_speech(passage, sentences) == sentences)
                add(range_of(passage, sentences));
    if (is_long_speech(passage, stretch) || (request.is_speech_only && has_plain_speech(passage, stretch)))
        for (const Hit* hit : stretch.hits)
            for (const Sentences& sentences : ways_to_quote(passage, hit->span()))
                add(within(range_of(passage, sentences), stretch.quotation->range));
    return others;
}

}
