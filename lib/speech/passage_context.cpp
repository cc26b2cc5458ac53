#include "speech/passage_context.hpp"

#include "speech/attribution/attribution_before.hpp"
#include "speech/attribution/noun_phrase.hpp"
#include "speech/attribution/someone.hpp"
#include "speech/interview.hpp"
#include "speech/marks/dialogue_dash.hpp"
#include "speech/marks/unclosed.hpp"
#include "speech/quotations.hpp"
#include "text/characters.hpp"

#include <algorithm>

namespace draad {

namespace {

/// A list of points has no attributions; a novel has them in a good part of its speeches.
bool has_dash_dialogue(std::span<const AnalysedPassage> passages)
{
    std::size_t dashes = 0;
    std::size_t attributed = 0;
    for (const AnalysedPassage& passage : passages) {
        if (!begins_with_dash(passage.text))
            continue;
        ++dashes;
        attributed += find_dash_speech(Reading(passage.text, passage.words), false).empty() ? 0 : 1;
    }
    return attributed >= 2 && attributed * 8 >= dashes;
}

bool ends_with_colon(std::string_view text)
{
    const std::size_t last = text.find_last_not_of(" \t\r\n");
    return last != std::string_view::npos && text[last] == ':';
}

/// The quotation that a passage leaves open, if its marks end so: its last one, unclosed.
const QuotedSpan* left_open(std::span<const QuotedSpan> spans)
{
    const auto is_open = [](const QuotedSpan& span) { return !span.is_closed && span.depth == 0; };
    const auto at = std::ranges::find_if(spans.rbegin(), spans.rend(), is_open);
    return at == spans.rbegin() && at != spans.rend() ? &*at : nullptr;
}

/// Whether a passage takes up a quotation: it opens with the same mark, or closes what it did not open.
Continuation continuation_into(std::string_view text, MarkFamily family)
{
    const std::vector<Mark> marks = find_marks(text);
    if (marks.empty())
        return {};
    const bool opens_again = marks.front().may_open && marks.front().family == family &&
                             text.find_first_not_of(" \t\r\n") == marks.front().range.begin;
    return {.begins_inside = closes_what_it_did_not_open(marks), .goes_on = opens_again};
}

/// Walks through the passages and carries from each to the next what it tells of it.
class Walk {
public:
    explicit Walk(std::span<AnalysedPassage> passages)
        : passages_(passages), has_dialogue_(has_dash_dialogue(passages)), interview_(read_interview(passages))
    {
        for (const AnalysedPassage& passage : passages)
            names_.read(passage.text, passage.words);
    }

    void run()
    {
        for (std::size_t i = 0; i < passages_.size(); ++i) {
            QuotationContext context = std::move(next_);
            next_ = {};
            context.has_dash_dialogue = has_dialogue_;
            const bool is_announced = !context.speaker.empty();
            const bool runs_on = runs_on_from(i, context);
            context.continuation.goes_on = runs_on;
            if (interview_.is_answer[i] && context.speaker.empty())
                context.speaker = interview_.interviewee;
            context.signature = signature_after(i);
            context.before = passages_.first(i);
            context.names = &names_;
            AnalysedPassage& passage = passages_[i];
            passage.quotations = find_quotations(passage.text, passage.words, context);
            carry(passage, runs_on, is_announced);
        }
    }

private:
    /// Whether the next passage takes up a quotation that passage `i` leaves open.
    bool runs_on_from(std::size_t i, const QuotationContext& context)
    {
        if (i + 1 >= passages_.size() || passages_[i].passage.speaker != passages_[i + 1].passage.speaker)
            return false;
        const std::string& text = passages_[i].text;
        const std::vector<Mark> marks = find_marks(text);
        if (marks.empty())
            return false;
        const std::vector<QuotedSpan> spans = pair_marks(text, marks, {context.continuation.begins_inside, true});
        const QuotedSpan* open = left_open(spans);
        if (open == nullptr || find_attribution_in_speech(text, open->range.begin, text.size()) < text.size())
            return false;
        const Continuation into = continuation_into(passages_[i + 1].text, open->family);
        next_.continuation.begins_inside = into.begins_inside;
        return into.begins_inside || into.goes_on;
    }

    /// Who stands in the next passage, if that is nothing but a dash and a name: "— Respondent 5, tweede ronde".
    std::string signature_after(std::size_t i) const
    {
        if (i + 1 >= passages_.size() || !begins_with_dash(passages_[i + 1].text))
            return {};
        constexpr std::size_t longest = 8;
        const AnalysedPassage& next = passages_[i + 1];
        const Reading reading(next.text, next.words, &names_);
        const WordSpan name = noun_phrase_at(reading, 0, reading.size(), Coordination::joined);
        const std::string_view rest = reading.gap_before(name.end);
        const bool is_whole = name.end == reading.size() || rest.find_first_of(",(") != std::string_view::npos;
        const bool names =
            is_someone(reading, name) || (name.size() > 1 && is_digit(next.text[reading[name.end - 1].range.begin]));
        return reading.size() <= longest && !name.is_empty() && is_whole && names ? std::string(reading.slice(name))
                                                                                  : "";
    }

    void carry(const AnalysedPassage& passage, bool runs_on, bool is_announced)
    {
        const std::vector<Quotation>& quotations = passage.quotations;
        const bool is_one_quotation = is_announced && quotations.size() == 1 && quotations[0].is_speech &&
                                      quotations[0].range.size() + 10 > passage.text.size();
        if ((runs_on && !quotations.empty()) || is_one_quotation) {
            next_.speaker = quotations.back().speaker;
            next_.printed = quotations.back().printed;
            next_.verb = quotations.back().verb;
        } else if (ends_with_colon(passage.text)) {
            announce(passage);
        }
    }

    /// "Een moeder vertelt:" as the last words.
    void announce(const AnalysedPassage& passage)
    {
        const Reading reading(passage.text, passage.words, &names_);
        if (const auto announced = announced_speaker(reading)) {
            next_.speaker = reading.slice(announced->speaker);
            next_.verb = announced->verb;
        }
    }

    std::span<AnalysedPassage> passages_;
    Names names_;
    bool has_dialogue_;
    Interview interview_;
    QuotationContext next_;
};

}

void quote_passages(std::span<AnalysedPassage> passages)
{
    Walk(passages).run();
}

}
