#include "speech/passage_context.hpp"

#include "speech/attribution/attribution_before.hpp"
#include "speech/attribution/noun_phrase.hpp"
#include "speech/attribution/someone.hpp"
#include "speech/marks/dialogue_dash.hpp"
#include "speech/marks/unclosed.hpp"
#include "speech/people.hpp"
#include "speech/quotations.hpp"
#include "text/characters.hpp"

#include <algorithm>
#include <utility>
#include <vector>

namespace draad {

namespace {

/// A list of points has no attributions; a novel has them in a good part of its speeches.
class DashCount {
public:
    void read(std::string_view text, const TokenizedText& words)
    {
        if (!begins_with_dash(text))
            return;
        ++dashes_;
        attributed_ += find_dash_speech(Reading(text, words), false).empty() ? 0 : 1;
    }

    bool is_dialogue() const { return attributed_ >= 2 && attributed_ * 8 >= dashes_; }

private:
    std::size_t dashes_ = 0;
    std::size_t attributed_ = 0;
};

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
    Walk(const DocumentContext& document, const std::function<std::optional<AnalysedPassage>()>& next,
         const std::function<void(AnalysedPassage&&)>& take)
        : document_(document), read_next_(next), take_(take)
    {
    }

    void run()
    {
        read();
        for (std::size_t i = 0; at_ < near_.size(); ++i) {
            read();
            quote(i);
            if (at_ == passages_back) {
                take_(std::move(near_.front()));
                near_.erase(near_.begin());
            } else {
                ++at_;
            }
        }
        for (AnalysedPassage& passage : near_)
            take_(std::move(passage));
    }

private:
    void read()
    {
        if (std::optional<AnalysedPassage> passage = read_next_())
            near_.push_back(*std::move(passage));
    }

    /// The passage after the one that is being read; null after the last.
    const AnalysedPassage* following() const { return at_ + 1 < near_.size() ? &near_[at_ + 1] : nullptr; }

    /// Finds the quotations of the passage that is being read, number `i` of the document.
    void quote(std::size_t i)
    {
        QuotationContext context = std::move(next_);
        next_ = {};
        context.has_dash_dialogue = document_.has_dash_dialogue;
        const bool is_announced = !context.speaker.empty();
        const bool runs_on = runs_on_from(context);
        context.continuation.goes_on = runs_on;
        if (document_.interview.is_answer[i] && context.speaker.empty())
            context.speaker = document_.interview.interviewee;
        context.signature = signature_after();
        context.before = std::span(near_).first(at_);
        context.names = &document_.names;
        AnalysedPassage& passage = near_[at_];
        passage.quotations = find_quotations(passage.text, passage.words, context);
        carry(passage, runs_on, is_announced);
    }

    /// Whether the next passage takes up a quotation that the one being read leaves open.
    bool runs_on_from(const QuotationContext& context)
    {
        const AnalysedPassage* next = following();
        if (next == nullptr || near_[at_].passage.speaker != next->passage.speaker)
            return false;
        const std::string& text = near_[at_].text;
        const std::vector<Mark> marks = find_marks(text);
        if (marks.empty())
            return false;
        const std::vector<QuotedSpan> spans = pair_marks(text, marks, {context.continuation.begins_inside, true});
        const QuotedSpan* open = left_open(spans);
        if (open == nullptr || find_attribution_in_speech(text, open->range.begin, text.size()) < text.size())
            return false;
        const Continuation into = continuation_into(next->text, open->family);
        next_.continuation.begins_inside = into.begins_inside;
        return into.begins_inside || into.goes_on;
    }

    /// Who stands in the next passage, if that is nothing but a dash and a name: "— Respondent 5, tweede ronde".
    std::string signature_after() const
    {
        const AnalysedPassage* next = following();
        if (next == nullptr || !begins_with_dash(next->text))
            return {};
        constexpr std::size_t longest = 8;
        const Reading reading(next->text, next->words, &document_.names);
        const WordSpan name = noun_phrase_at(reading, 0, reading.size(), Coordination::joined);
        const std::string_view rest = reading.gap_before(name.end);
        const bool is_whole = name.end == reading.size() || rest.find_first_of(",(") != std::string_view::npos;
        const bool names =
            is_someone(reading, name) || (name.size() > 1 && is_digit(next->text[reading[name.end - 1].range.begin]));
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
        const Reading reading(passage.text, passage.words, &document_.names);
        if (const auto announced = announced_speaker(reading)) {
            next_.speaker = reading.slice(announced->speaker);
            next_.verb = announced->verb;
        }
    }

    const DocumentContext& document_;
    const std::function<std::optional<AnalysedPassage>()>& read_next_;
    const std::function<void(AnalysedPassage&&)>& take_;
    /// Those before the passage that is being read, as far back as a person may be named whom it means; itself, at
    /// `at_`; and the one after it.
    std::vector<AnalysedPassage> near_;
    std::size_t at_ = 0;
    QuotationContext next_;
};

}

DocumentContext read_context(DocumentTokens& words)
{
    DocumentContext context;
    DashCount dashes;
    for (std::size_t i = 0; i < words.passages(); ++i) {
        const TokenizedText& tokens = words.look_at(i);
        context.names.read(words.text(i), tokens);
        dashes.read(words.text(i), tokens);
    }
    context.has_dash_dialogue = dashes.is_dialogue();
    context.interview = read_interview(words);
    return context;
}

void quote_passages(const DocumentContext& document, const std::function<std::optional<AnalysedPassage>()>& next,
                    const std::function<void(AnalysedPassage&&)>& take)
{
    Walk(document, next, take).run();
}

}
