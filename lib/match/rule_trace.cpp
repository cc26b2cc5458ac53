#include "match/rule_trace.hpp"

#include "match/memory_passage.hpp"
#include "match/only.hpp"
#include "match/turn_matches.hpp"

#include <algorithm>
#include <tuple>

namespace draad {

RuleTracer::RuleTracer(const Codebook& codebook, const Lexicon& lexicon, const SortedWords& vocabulary)
    : lexicon_(lexicon), matcher_(codebook, lexicon, vocabulary), finder_(matcher_), compiled_(compile(codebook)),
      table_(compiled_.queries, lexicon, vocabulary), unit_(compiled_, table_), turn_unit_(compiled_, table_)
{
}

std::vector<RuleTrace> RuleTracer::trace(const AnalysedPassage& passage, const DocumentCard& card,
                                         std::span<const AnalysedPassage> turn)
{
    turn_ = turn;
    traces_.clear();
    exceptions_.clear();
    MemoryPassage source(passage, table_);
    for (const TokenSpan sentence : passage.words.sentences)
        trace_unit(source, sentence, true, card);
    trace_unit(source, {0, passage.words.tokens.size()}, false, card);
    const std::vector<Hit> hits = finder_.find(passage, card, turn);
    for (RuleTrace& trace : traces_)
        settle(trace, hits);
    std::ranges::stable_sort(traces_, {}, [](const RuleTrace& trace) {
        return std::tuple(trace.code, span_of(trace.parts), trace.outcome != RuleOutcome::hit, trace.rule);
    });
    return std::move(traces_);
}

void RuleTracer::trace_unit(PassageSource& passage, TokenSpan unit, bool is_sentence, const DocumentCard& card)
{
    unit_.read(passage, unit);
    for (const CompiledRule& compiled : compiled_.rules)
        if ((rule_of(codebook(), compiled).within == Scope::sentence) == is_sentence)
            trace_rule(compiled, passage.whole(), card);
}

void RuleTracer::trace_rule(const CompiledRule& compiled, const AnalysedPassage& passage, const DocumentCard& card)
{
    const std::vector<UnitMatch>& matches = unit_.find(compiled.pattern);
    if (matches.empty())
        return;
    RuleTrace trace{.code = compiled.code, .rule = compiled.rule};
    note_setting(compiled, rule_of(codebook(), compiled), passage, card, trace);
    for (const UnitMatch& match : matches) {
        trace.parts.clear();
        unit_.add_tokens(match, trace.parts);
        if (!compiled.is_exception) {
            trace.words = find_word_matches(compiled_, table_, compiled.pattern, passage, trace.parts);
            traces_.push_back(trace);
        } else if (trace.outcome == RuleOutcome::hit) {
            exceptions_.push_back({compiled.code, compiled.rule, span_of(trace.parts)});
        }
    }
}

/// What the settings of a rule say of all its matches in this unit.
void RuleTracer::note_setting(const CompiledRule& compiled, const Rule& rule, const AnalysedPassage& passage,
                              const DocumentCard& card, RuleTrace& trace)
{
    if (!is_said_by(rule.only, passage.passage, card) ||
        !is_said_by(codebook().codes[compiled.code].only, passage.passage, card)) {
        trace.outcome = RuleOutcome::other_speaker;
    } else if (compiled.with && !is_in_unit(*compiled.with, rule)) {
        trace.outcome = RuleOutcome::lacks_company;
    } else if (compiled.unless && is_in_unit(*compiled.unless, rule)) {
        trace.outcome = RuleOutcome::spoilt;
        if (const std::vector<UnitMatch>& found = unit_.find(*compiled.unless); !found.empty())
            trace.blocker = unit_.span_of(found.front());
    }
}

bool RuleTracer::is_in_unit(std::uint32_t pattern, const Rule& rule)
{
    return !unit_.find(pattern).empty() ||
           (rule.within == Scope::turn && matches_in_turn(pattern, turn_, table_, turn_unit_));
}

/// Finds among the hits what became of a match that its settings allow.
void RuleTracer::settle(RuleTrace& trace, std::span<const Hit> hits) const
{
    if (trace.outcome != RuleOutcome::hit)
        return;
    const TokenSpan span = span_of(trace.parts);
    const auto own = std::ranges::find_if(hits, [&](const Hit& hit) {
        return hit.code == trace.code && hit.rule == trace.rule && hit.parts == trace.parts;
    });
    if (own != hits.end()) {
        trace.hit = *own;
        return;
    }
    const auto exception = std::ranges::find_if(exceptions_, [&](const Exception& candidate) {
        return candidate.code == trace.code && overlap(candidate.span, span);
    });
    if (exception != exceptions_.end()) {
        trace.outcome = RuleOutcome::excepted;
        trace.blocker = exception->span;
        trace.blocking_rule = exception->rule;
        return;
    }
    const auto other =
        std::ranges::find_if(hits, [&](const Hit& hit) { return hit.code == trace.code && overlap(hit.span(), span); });
    if (other != hits.end()) {
        trace.outcome = RuleOutcome::overlapped;
        trace.blocker = other->span();
        trace.blocking_rule = other->rule;
        return;
    }
    trace.outcome = RuleOutcome::skipped;
}

std::vector<NearMiss> RuleTracer::find_near_misses(const AnalysedPassage& passage, std::span<const std::size_t> codes,
                                                   std::size_t most)
{
    NearMissFinder finder(matcher_.codebook(), compiled_, table_, lexicon_);
    MemoryPassage source(passage, table_);
    for (const TokenSpan sentence : passage.words.sentences) {
        unit_.read(source, sentence);
        finder.add(unit_, passage, sentence, codes);
    }
    return finder.best(most);
}

}
