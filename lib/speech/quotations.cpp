#include "speech/quotations.hpp"

#include "dutch/words/determiners.hpp"
#include "dutch/words/interjections.hpp"
#include "dutch/words/open/nouns.hpp"
#include "dutch/words/open/quantities.hpp"
#include "dutch/words/pronouns.hpp"
#include "dutch/words/titles.hpp"
#include "speech/attribution/attribution_after.hpp"
#include "speech/attribution/attribution_before.hpp"
#include "speech/attribution/reporting_sentence.hpp"
#include "speech/attribution/someone.hpp"
#include "speech/attribution/source_phrase.hpp"
#include "speech/marks/dialogue_dash.hpp"
#include "speech/people.hpp"
#include "speech/speech_or_term.hpp"
#include "speech/turns.hpp"

#include <algorithm>
#include <optional>
#include <utility>

namespace draad {

namespace {

std::vector<FoundQuotation> with_spaces(const std::vector<QuotedSpan>& spans, std::size_t text_size)
{
    std::vector<FoundQuotation> found;
    for (const QuotedSpan& span : spans)
        found.push_back(
            {.span = span, .space = {0, text_size}, .attribution = {}, .speaker = {}, .printed = {}, .verb = {}});
    for (std::size_t i = 0; i < found.size(); ++i) {
        FoundQuotation& here = found[i];
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

/// "Kent u", "Verhaal: ‘…’": a word that begins its sentence and is no name.
bool begins_without_name(const Reading& reading, std::size_t word)
{
    return reading.starts_sentence(word) && !reading.is_known_name(word) &&
           (is_personal_pronoun(reading.folded(word + 1)) || is_noun_of_titles(reading.folded(word)));
}

/// "je", "het", "Mijnheer", "monter": what is printed in the place of a speaker, and names nobody.
bool names_nobody(const Reading& reading, WordSpan phrase)
{
    if (phrase.size() != 1)
        return !phrase.is_empty() && !may_speak(reading, phrase);
    const std::string_view word = reading.folded(phrase.begin);
    if (stands_for_speaker(word) || is_object_pronoun(word))
        return false;
    if (is_determiner_beside_name(word))
        return !stands_for_noun(word) && !is_number_word(word);
    return is_interjection(word) || (is_form_of_address(word) && reading.starts_sentence(phrase.begin)) ||
           begins_without_name(reading, phrase.begin) || !may_speak(reading, phrase);
}

class Attributing {
public:
    Attributing(const Reading& reading, std::vector<FoundQuotation> found, const QuotationContext& context,
                bool is_dialogue)
        : reading_(reading), found_(std::move(found)), context_(context), is_dialogue_(is_dialogue)
    {
        for (const FoundQuotation& one : found_)
            ranges_.push_back(one.span.range);
    }

    std::vector<Quotation> run()
    {
        for (std::size_t i = 0; i < found_.size(); ++i)
            attribute(i);
        take_turns(reading_, found_);
        std::vector<Quotation> quotations;
        for (const FoundQuotation& done : found_) {
            quotations.push_back({.range = done.span.range,
                                  .is_speech = done.is_speech,
                                  .speaker = done.speaker,
                                  .printed = done.printed,
                                  .verb = done.verb});
        }
        return quotations;
    }

private:
    void attribute(std::size_t i)
    {
        FoundQuotation& here = found_[i];
        here.attribution = choose(i);
        here.is_listed = is_listed(i);
        here.is_speech = is_speech(reading_, here.span, here.attribution) || continues(i) || goes_on(i) || resumes(i) ||
                         is_dialogue_;
        if (!here.is_speech)
            return;
        if (!here.attribution && !continues(i))
            here.attribution = beside(i);
        if (!here.attribution && !context_.signature.empty() && is_last(i)) {
            here.speaker = context_.signature;
            return;
        }
        if (!here.attribution)
            return inherit(i);
        name(here);
        if (const auto before = quotation_before(i); // "‘Nee,’ zei Anja. Ze keek op. ‘Ik blijf.’"
            before && here.verb.empty() && found_[*before].speaker == here.speaker)
            here.verb = found_[*before].verb;
    }

    /// The nearest attribution: in the same sentence after, then before, then round it, then in the next sentence.
    std::optional<Attribution> choose(std::size_t i) const
    {
        const FoundQuotation& here = found_[i];
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
        if (after)
            return after;
        return attribution_of_part(reading_, here.space.begin, marks.begin);
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

    std::size_t sentence_start(const FoundQuotation& here) const
    {
        const std::size_t first = reading_.first_word_from(here.space.begin);
        const std::size_t end = reading_.first_word_from(here.span.with_marks.begin);
        return first < end && !ends_a_sentence(here.span.with_marks.begin, end)
                   ? reading_[sentence_begin(reading_, first, end - 1)].range.begin
                   : here.span.with_marks.begin;
    }

    void name(FoundQuotation& here) const
    {
        Attribution& attribution = *here.attribution;
        here.verb = attribution.verb;
        attribution.speaker = voice_of(reading_, attribution.speaker);
        if (names_nobody(reading_, attribution.speaker))
            attribution.speaker.end = attribution.speaker.begin;
        here.speaker = reading_.slice(attribution.speaker);
        const Narration narration{
            .reading = reading_, .quotations = ranges_, .before = context_.before, .names = context_.names};
        if (auto meant = person_meant(narration, attribution); meant && *meant != here.speaker)
            here.printed = std::exchange(here.speaker, *std::move(meant));
    }

    /// Whether nothing but its marks follows the quotation in the passage.
    bool is_last(std::size_t i) const
    {
        return found_[i].span.depth == 0 && reading_.first_word_from(found_[i].span.range.end) == reading_.size();
    }

    /// Who says a sentence of its own, by the sentences of the passage beside it.
    std::optional<Attribution> beside(std::size_t i) const
    {
        const FoundQuotation& here = found_[i];
        if (is_dialogue_ || here.span.depth > 0)
            return std::nullopt;
        if (auto before = in_sentence_before(here))
            return before;
        return in_sentence_after(i);
    }

    std::optional<Attribution> in_sentence_before(const FoundQuotation& here) const
    {
        const std::size_t first = reading_.first_word_from(here.space.begin);
        std::size_t end = reading_.first_word_from(here.span.with_marks.begin);
        if (first >= end || !ends_a_sentence(here.span.with_marks.begin, end))
            return std::nullopt;
        constexpr std::size_t furthest = 3;
        for (std::size_t back = 0; back < furthest && end > first; ++back) {
            const std::size_t begin = sentence_begin(reading_, first, end - 1);
            if (auto found = reporting_sentence(reading_, begin, end))
                return found;
            end = begin;
        }
        return std::nullopt;
    }

    /// Whether the words up to `end` end a sentence before the mark, and lead to nothing.
    bool ends_a_sentence(std::size_t mark, std::size_t end) const
    {
        const std::size_t last = reading_[end - 1].range.end;
        const std::string_view gap = reading_.text().substr(last, mark - last);
        return (gap.find_first_of(".!?") != std::string_view::npos || gap.find("…") != std::string_view::npos) &&
               gap.find(':') == std::string_view::npos;
    }

    /// "‘…’ De Wit vindt dat het anders moet.", unless the sentence leads to another quotation.
    std::optional<Attribution> in_sentence_after(std::size_t i) const
    {
        const FoundQuotation& here = found_[i];
        const std::size_t first = reading_.first_word_from(here.span.with_marks.end);
        const std::size_t limit = reading_.first_word_from(here.space.end);
        if (first >= limit || !reading_.is_capitalised(first))
            return std::nullopt;
        std::size_t end = first + 1;
        while (end < limit && !reading_.starts_sentence(end))
            ++end;
        if (end == limit && here.space.end < reading_.text().size())
            return std::nullopt;
        return speech_in_sentence(reading_, first, end);
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
        const FoundQuotation& here = found_[i];
        const auto before = quotation_before(i);
        if (!before || !found_[*before].is_speech)
            return false;
        if (here.is_listed)
            return true;
        if (!found_[*before].attribution)
            return false;
        const std::size_t from = reading_.first_word_from(found_[*before].span.with_marks.end);
        const std::size_t to = reading_.first_word_from(here.span.with_marks.begin);
        if (found_[*before].attribution->kind == AttributionKind::part)
            return joins_part(from, to);
        if (found_[*before].attribution->words.begin < from || from >= to)
            return false;
        const std::size_t last = reading_[to - 1].range.end;
        const std::string_view lead = reading_.text().substr(last, here.span.with_marks.begin - last);
        return lead.find_first_of(",;:") != std::string_view::npos && sentence_begin(reading_, from, to - 1) == from;
    }

    bool is_listed(std::size_t i) const
    {
        const auto before = quotation_before(i);
        return before && found_[*before].is_speech && (found_[*before].attribution || found_[*before].is_listed) &&
               lists(found_[*before], found_[i]);
    }

    /// "Zij riepen: ‘Kom hier’, ‘Ga weg’ en ‘Blijf staan’": one more of what was announced.
    bool lists(const FoundQuotation& before, const FoundQuotation& here) const
    {
        const std::size_t from = reading_.first_word_from(before.span.with_marks.end);
        const std::size_t to = reading_.first_word_from(here.span.with_marks.begin);
        const std::string_view gap =
            reading_.text().substr(before.span.with_marks.end, here.span.with_marks.begin - before.span.with_marks.end);
        if (gap.find_first_of(".!?:(") != std::string_view::npos)
            return false;
        const bool is_joined = to == from + 1 && (reading_.folded(from) == "en" || reading_.folded(from) == "of");
        return (is_joined || (to == from && gap.find_first_of(",;") != std::string_view::npos)) &&
               here.size_in_words(reading_) > 1;
    }

    /// "Ze schreef dat er ‘…’ was en dat ik ‘…’ had": the second part of what she wrote.
    bool joins_part(std::size_t from, std::size_t to) const
    {
        constexpr std::size_t longest = 8;
        bool is_joined = false;
        for (std::size_t index = from; index < to && to - from <= longest; ++index) {
            if (reading_.starts_sentence(index))
                return false;
            is_joined =
                is_joined || (reading_.folded(index) == "dat" && (index == from || is_coordinator_before(index)));
        }
        return is_joined;
    }

    bool is_coordinator_before(std::size_t index) const
    {
        return reading_.folded(index - 1) == "en" || reading_.folded(index - 1) == "maar";
    }

    /// The quotation before, beside this one rather than within it.
    std::optional<std::size_t> quotation_before(std::size_t i) const
    {
        for (std::size_t j = i; j-- > 0 && found_[j].span.depth >= found_[i].span.depth;)
            if (found_[j].span.depth == found_[i].span.depth)
                return j;
        return std::nullopt;
    }

    /// "Ouders zeggen: ‘A.’ ‘B.’" and "Zij riep: ‘A’, ‘B’ en ‘C’": what was announced, one by one.
    bool is_in_row(const FoundQuotation& before, const FoundQuotation& here) const
    {
        const std::string_view gap =
            reading_.text().substr(before.span.with_marks.end, here.span.with_marks.begin - before.span.with_marks.end);
        const bool is_announced = before.attribution && (before.attribution->words.is_empty() ||
                                                         reading_[before.attribution->words.begin].range.begin <
                                                             before.span.with_marks.begin);
        const bool is_plural = before.attribution && before.attribution->is_plural;
        return (is_announced && is_plural) || gap.find_first_of(",;") != std::string_view::npos;
    }

    /// Without an attribution of its own a quotation is that of the speaker of the one before it, with words between;
    /// the first one is that of the speaker whom the passage before announces.
    void inherit(std::size_t i)
    {
        FoundQuotation& here = found_[i];
        if (here.span.depth > 0)
            return;
        constexpr std::size_t near = 20; // quotations, terms and all
        for (std::size_t j = i; j-- > i - std::min(i, near);) {
            if (found_[j].span.depth > 0 || !found_[j].is_speech)
                continue;
            const std::size_t from = reading_.first_word_from(found_[j].span.with_marks.end);
            if (from == reading_.first_word_from(here.span.with_marks.begin) && !is_in_row(found_[j], here))
                return; // two quotations side by side are two voices
            here.speaker = found_[j].speaker;
            here.printed = found_[j].printed;
            here.verb = found_[j].verb;
            return;
        }
        if (reading_.first_word_from(here.span.with_marks.begin) == 0) {
            here.speaker = context_.speaker;
            here.printed = context_.printed;
            here.verb = context_.verb;
        }
    }

    const Reading& reading_;
    std::vector<FoundQuotation> found_;
    std::vector<TextRange> ranges_;
    const QuotationContext& context_;
    /// FoundQuotation after dashes: speech, whatever its form.
    bool is_dialogue_;
};

}

std::vector<Quotation> find_quotations(std::string_view passage, const TokenizedText& words)
{
    Names names;
    names.read(passage, words);
    QuotationContext context;
    context.names = &names;
    return find_quotations(passage, words, context);
}

std::vector<Quotation> find_quotations(std::string_view passage, const TokenizedText& words,
                                       const QuotationContext& context)
{
    const std::vector<Mark> marks = find_marks(passage);
    const bool may_be_dialogue = begins_with_dash(passage) || (context.has_dash_dialogue && has_dash_within(passage));
    if (marks.empty() && !may_be_dialogue)
        return {};
    const Reading reading(passage, words, context.names);
    std::vector<QuotedSpan> spans = pair_marks(passage, marks, context.continuation);
    const bool is_dialogue = spans.empty() && may_be_dialogue;
    if (is_dialogue)
        spans = find_dash_speech(reading, context.has_dash_dialogue);
    return Attributing(reading, with_spaces(spans, passage.size()), context, is_dialogue).run();
}

}
