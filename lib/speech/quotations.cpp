#include "speech/quotations.hpp"

#include "speech/attribution/attribution_after.hpp"
#include "speech/attribution/attribution_before.hpp"
#include "speech/marks/dialogue_dash.hpp"
#include "speech/speech_or_term.hpp"

#include <algorithm>
#include <optional>

namespace draad {

namespace {

/// A quotation on its way, with the space in which its attribution may stand: up to its neighbours, or to the ends of
/// the quotation that it stands in.
struct Found {
    QuotedSpan span;
    TextRange space;
    std::optional<Attribution> attribution;
    bool is_speech = false;
    std::string speaker;
    std::string verb;
};

std::vector<Found> with_spaces(const std::vector<QuotedSpan>& spans, std::size_t text_size)
{
    std::vector<Found> found;
    for (const QuotedSpan& span : spans)
        found.push_back({.span = span, .space = {0, text_size}, .attribution = {}, .speaker = {}, .verb = {}});
    for (std::size_t i = 0; i < found.size(); ++i) {
        Found& here = found[i];
        for (std::size_t j = i; j-- > 0;) {
            const QuotedSpan& before = found[j].span;
            if (before.depth < here.span.depth) {
                here.space = {std::max(here.space.begin, before.range.begin), before.range.end};
                break;
            }
            if (before.depth == here.span.depth) {
                here.space = {before.with_marks.end, found[j].space.end};
                found[j].space.end = std::min(found[j].space.end, here.span.with_marks.begin);
                break;
            }
        }
    }
    return found;
}

class Attributing {
public:
    Attributing(const Reading& reading, std::vector<Found> found, const QuotationContext& context, bool is_dialogue)
        : reading_(reading), found_(std::move(found)), context_(context), is_dialogue_(is_dialogue)
    {
    }

    std::vector<Quotation> run()
    {
        std::vector<Quotation> quotations;
        for (std::size_t i = 0; i < found_.size(); ++i) {
            attribute(i);
            const Found& done = found_[i];
            quotations.push_back(
                {.range = done.span.range, .is_speech = done.is_speech, .speaker = done.speaker, .verb = done.verb});
        }
        return quotations;
    }

private:
    void attribute(std::size_t i)
    {
        Found& here = found_[i];
        here.attribution = choose(i);
        here.is_speech = is_speech(reading_, here.span, here.attribution) || continues(i) || goes_on(i) || resumes(i) ||
                         is_dialogue_;
        if (!here.is_speech)
            return;
        if (here.attribution)
            name(here);
        else
            inherit(i);
    }

    /// The nearest attribution: in the same sentence after, then before, then round it, then in the next sentence.
    std::optional<Attribution> choose(std::size_t i) const
    {
        const Found& here = found_[i];
        const TextRange marks = here.span.with_marks;
        auto after = attribution_after(reading_, marks.end, here.space.end);
        if (after && after->is_next_sentence && leads_to_next(*after, i))
            after.reset();
        if (after && !after->is_next_sentence && !after->speaker.is_empty())
            return after;
        if (auto before = attribution_before(reading_, here.space.begin, marks.begin))
            return before;
        if (auto around = attribution_around(reading_, marks, sentence_start(here), here.space.end))
            return around;
        return after;
    }

    /// "‘A.’ Toen vroeg Kret: ‘B.’": what follows A belongs to B.
    bool leads_to_next(const Attribution& after, std::size_t i) const
    {
        const std::size_t end = reading_.first_word_from(found_[i].space.end);
        if (end <= after.words.begin || found_[i].space.end >= reading_.text().size())
            return false;
        const std::size_t last_end = reading_[end - 1].range.end;
        const bool has_colon =
            reading_.text().substr(last_end, found_[i].space.end - last_end).find(':') != std::string_view::npos;
        return has_colon && sentence_begin(reading_, after.words.begin, end - 1) == after.words.begin;
    }

    std::size_t sentence_start(const Found& here) const
    {
        const std::size_t first = reading_.first_word_from(here.space.begin);
        const std::size_t end = reading_.first_word_from(here.span.with_marks.begin);
        return first < end ? reading_[sentence_begin(reading_, first, end - 1)].range.begin
                           : here.span.with_marks.begin;
    }

    void name(Found& here)
    {
        Attribution& attribution = *here.attribution;
        here.verb = attribution.verb;
        WordSpan speaker = attribution.speaker;
        if (last_named_)
            speaker = resolve_pronoun(reading_, attribution, *last_named_);
        if (speaker == attribution.speaker)
            if (const auto before = named_in_sentence_before(attribution, here))
                speaker = resolve_pronoun(reading_, attribution, *before);
        attribution.speaker = speaker;
        here.speaker = reading_.slice(speaker);
        if (!speaker.is_empty())
            last_named_ = attribution;
    }

    /// Someone who is the subject beside a verb of speech in the sentence before the one that the quotation stands in.
    std::optional<Attribution> named_in_sentence_before(const Attribution& attribution, const Found& here) const
    {
        const std::size_t quoted_from = reading_.first_word_from(here.span.with_marks.begin);
        const std::size_t own = sentence_begin(reading_, 0, std::min(attribution.words.begin, quoted_from));
        if (own == 0)
            return std::nullopt;
        const std::size_t begin = sentence_begin(reading_, 0, own - 1);
        return speech_in_sentence(reading_, begin, own);
    }

    /// A quotation that the passage before left open.
    bool continues(std::size_t i) const
    {
        return context_.continuation.begins_inside && i == 0 && !context_.speaker.empty();
    }

    /// A quotation that the next passage takes up: only speech runs over paragraphs.
    bool goes_on(std::size_t i) const
    {
        return context_.continuation.goes_on && i + 1 == found_.size() && !found_[i].span.is_closed;
    }

    /// "‘Goed’, zei Kret, ‘maar niet nu’": the speaker stands in the middle, and a comma leads back to the speech.
    bool resumes(std::size_t i) const
    {
        const Found& here = found_[i];
        const auto before = quotation_before(i);
        if (!before || !found_[*before].is_speech || !found_[*before].attribution)
            return false;
        const std::size_t from = reading_.first_word_from(found_[*before].span.with_marks.end);
        const std::size_t to = reading_.first_word_from(here.span.with_marks.begin);
        if (found_[*before].attribution->words.begin < from || from >= to)
            return false;
        const std::size_t last = reading_[to - 1].range.end;
        const std::string_view lead = reading_.text().substr(last, here.span.with_marks.begin - last);
        return lead.find_first_of(",;:") != std::string_view::npos && sentence_begin(reading_, from, to - 1) == from;
    }

    /// The quotation before, beside this one rather than within it.
    std::optional<std::size_t> quotation_before(std::size_t i) const
    {
        for (std::size_t j = i; j-- > 0 && found_[j].span.depth >= found_[i].span.depth;)
            if (found_[j].span.depth == found_[i].span.depth)
                return j;
        return std::nullopt;
    }

    /// Without an attribution of its own a quotation is that of the speaker of the one before it, with words between;
    /// the first one is that of the speaker whom the passage before announces.
    void inherit(std::size_t i)
    {
        Found& here = found_[i];
        if (here.span.depth > 0)
            return;
        constexpr std::size_t near = 20; // quotations, terms and all
        for (std::size_t j = i; j-- > i - std::min(i, near);) {
            if (found_[j].span.depth > 0 || !found_[j].is_speech)
                continue;
            const std::size_t from = reading_.first_word_from(found_[j].span.with_marks.end);
            if (from == reading_.first_word_from(here.span.with_marks.begin))
                return; // two quotations side by side are two voices
            here.speaker = found_[j].speaker;
            here.verb = found_[j].verb;
            return;
        }
        if (reading_.first_word_from(here.span.with_marks.begin) == 0) {
            here.speaker = context_.speaker;
            here.verb = context_.verb;
        }
    }

    const Reading& reading_;
    std::vector<Found> found_;
    const QuotationContext& context_;
    /// Found after dashes: speech, whatever its form.
    bool is_dialogue_;
    std::optional<Attribution> last_named_;
};

}

std::vector<Quotation> find_quotations(std::string_view passage, const TokenizedText& words)
{
    return find_quotations(passage, words, {});
}

std::vector<Quotation> find_quotations(std::string_view passage, const TokenizedText& words,
                                       const QuotationContext& context)
{
    const std::vector<Mark> marks = find_marks(passage);
    const bool may_be_dialogue = begins_with_dash(passage);
    if (marks.empty() && !may_be_dialogue)
        return {};
    const Reading reading(passage, words);
    std::vector<QuotedSpan> spans = pair_marks(passage, marks, context.continuation);
    const bool is_dialogue = spans.empty() && may_be_dialogue;
    if (is_dialogue)
        spans = find_dash_speech(reading, context.has_dash_dialogue);
    return Attributing(reading, with_spaces(spans, passage.size()), context, is_dialogue).run();
}

}
