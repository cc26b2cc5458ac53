#include "match/trace/rule_trace.hpp"

#include <algorithm>
#include <tuple>

namespace draad {

namespace {

/// Writes down how each match of a passage was judged.
class TraceRecorder : public HitObserver {
public:
    TraceRecorder(const Matcher& matcher, const AnalysedPassage& passage) : matcher_(matcher), passage_(passage) {}

    void see_unit(UnitMatches&, TokenSpan, Scope) override {}

    void judge(const JudgedMatch& match) override
    {
        RuleTrace trace{.code = match.rule.code,
                        .rule = match.rule.rule,
                        .outcome = match.outcome,
                        .parts = {match.parts.begin(), match.parts.end()},
                        .blocker = match.blocker};
        trace.words =
            find_word_matches(matcher_.compiled(), matcher_.word_table(), match.rule.pattern, passage_, match.parts);
        if (match.outcome == RuleOutcome::hit)
            trace.hit = *match.hit;
        if (match.blocking_rule)
            trace.blocking_rule = match.blocking_rule->rule;
        traces_.push_back(std::move(trace));
    }

    std::vector<RuleTrace> take() { return std::move(traces_); }

private:
    const Matcher& matcher_;
    const AnalysedPassage& passage_;
    std::vector<RuleTrace> traces_;
};

/// Looks in each unit for the rules that find nothing there.
class NearMissRecorder : public HitObserver {
public:
    NearMissRecorder(NearMissFinder& finder, const AnalysedPassage& passage, std::span<const std::size_t> codes)
        : finder_(finder), passage_(passage), codes_(codes)
    {
    }

    void see_unit(UnitMatches& unit, TokenSpan tokens, Scope scope) override
    {
        if (scope == Scope::sentence)
            finder_.add(unit, passage_, tokens, codes_);
    }

    void judge(const JudgedMatch&) override {}

private:
    NearMissFinder& finder_;
    const AnalysedPassage& passage_;
    std::span<const std::size_t> codes_;
};

}

RuleTracer::RuleTracer(const Codebook& codebook, const Lexicon& lexicon, const SortedWords& vocabulary)
    : lexicon_(lexicon), matcher_(codebook, lexicon, vocabulary), finder_(matcher_)
{
}

std::vector<RuleTrace> RuleTracer::trace(const AnalysedPassage& passage, const DocumentCard& card,
                                         std::span<const AnalysedPassage> turn)
{
    TraceRecorder recorder(matcher_, passage);
    finder_.find(passage, card, turn, &recorder);
    std::vector<RuleTrace> traces = recorder.take();
    std::ranges::stable_sort(traces, {}, [](const RuleTrace& trace) {
        return std::tuple(trace.code, span_of(trace.parts), trace.outcome != RuleOutcome::hit, trace.rule);
    });
    return traces;
}

std::vector<NearMiss> RuleTracer::find_near_misses(const AnalysedPassage& passage, const DocumentCard& card,
                                                   std::span<const std::size_t> codes, std::size_t most)
{
    NearMissFinder finder(codebook(), matcher_.compiled(), matcher_.word_table(), lexicon_);
    NearMissRecorder recorder(finder, passage, codes);
    finder_.find(passage, card, {}, &recorder);
    return finder.best(most);
}

}
