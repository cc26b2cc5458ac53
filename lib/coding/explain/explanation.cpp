#include "coding/explain/explanation.hpp"

#include "coding/explain/word_grammar.hpp"
#include "wording/said.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace draad {

namespace {

std::string describe_only(const Only& only)
{
    std::vector<std::string> conditions;
    for (const auto& [field, values] : only)
        conditions.push_back(fmt::format("{}: {}", field, fmt::join(values, said(" or "))));
    return fmt::format("{}", fmt::join(conditions, ", "));
}

std::string describe_obstacle(const RuleTrace& trace, const AnalysedPassage& passage, const Codebook& codebook)
{
    const Code& code = codebook.codes[trace.code];
    const Rule& rule = code.rules[trace.rule];
    const std::string words = trace.blocker ? text_of(passage, *trace.blocker) : std::string();
    switch (trace.outcome) {
    case RuleOutcome::hit:
        return {};
    case RuleOutcome::other_speaker:
        return said("'only' wants {}", describe_only(rule.only.empty() ? code.only : rule.only));
    case RuleOutcome::lacks_company:
        return said("what 'with' wants is not there");
    case RuleOutcome::spoilt:
        return words.empty() ? said("'unless' matches elsewhere in the turn")
                             : said("'unless' matches on \"{}\"", words);
    case RuleOutcome::excepted:
        return said("exception '{}' blocks it on \"{}\"", code.except[trace.blocking_rule].name, words);
    case RuleOutcome::overlapped:
        return said("rule '{}' has \"{}\"", code.rules[trace.blocking_rule].name, words);
    case RuleOutcome::skipped:
        return said("it is negated, and 'negation: skip' drops it");
    }
    return {};
}

ExplainedRule explain_trace(const RuleTrace& trace, const AnalysedPassage& passage, const RuleTracer& tracer,
                            const Lexicon& lexicon)
{
    const bool is_hit = trace.outcome == RuleOutcome::hit;
    ExplainedRule explained{.code = trace.code,
                            .rule = trace.rule,
                            .result = is_hit ? ExplainedRule::Result::coded : ExplainedRule::Result::blocked};
    explained.text = text_of(passage, {trace.parts.front().begin, trace.parts.back().end});
    for (const WordMatch& word : trace.words) {
        const std::string& folded = passage.words.tokens[word.token].folded;
        explained.words.push_back({text_of(passage, {word.token, word.token + 1}),
                                   describe_grammar(word, folded, tracer.query(word.query), lexicon)});
    }
    explained.reason = describe_obstacle(trace, passage, tracer.codebook());
    if (trace.hit) {
        explained.polarity = trace.hit->polarity;
        explained.cue = trace.hit->cue ? text_of(passage, *trace.hit->cue) : std::string();
    }
    return explained;
}

/// The asked codes that have no hit.
std::vector<std::size_t> codes_without_hit(std::span<const std::size_t> asked, std::span<const ExplainedRule> found,
                                           std::size_t count)
{
    std::vector<std::size_t> codes;
    for (std::size_t code = 0; code < count; ++code) {
        const bool is_asked = asked.empty() || std::ranges::find(asked, code) != asked.end();
        const bool has_hit = std::ranges::any_of(found, [&](const ExplainedRule& rule) {
            return rule.code == code && rule.result == ExplainedRule::Result::coded;
        });
        if (is_asked && !has_hit)
            codes.push_back(code);
    }
    return codes;
}

}

std::string describe_place(const NearMiss& miss)
{
    if (miss.is_across_clauses)
        return said("its words stand in different clauses, and it wants one ('within: clause')");
    if (!miss.place)
        return said("its words stand too far apart, or a colon, semicolon or dash parts them");
    const WrongPlace& place = *miss.place;
    if (!place.between)
        return said("{} stands before {}, and it wants them the other way round", place.after, place.before);
    return said("{} {} between {} and {}, at most {} may", *place.between,
                *place.between == 1 ? said("word stands") : said("words stand"), place.before, place.after,
                place.allowed);
}

std::string describe_lack(const NearMiss& miss)
{
    std::string lack = miss.way.empty() ? std::string() : said("nearest is {}: ", miss.way);
    if (miss.lacking.empty())
        return lack + describe_place(miss);
    lack += said("{} {} lacking", fmt::join(miss.lacking, said(" and ")),
                 miss.lacking.size() == 1 ? said("is") : said("are"));
    if (!miss.compound.empty())
        lack += said("; '{}' is a compound, which only a '+' finds", miss.compound);
    if (!miss.apart.empty())
        lack += said("; \"{}\" is not read as one verb here", miss.apart);
    return lack;
}

std::vector<ExplainedRule> explain(const AnalysedPassage& passage, const DocumentCard& card, RuleTracer& tracer,
                                   const Lexicon& lexicon, std::span<const std::size_t> codes, std::size_t most_missed,
                                   std::span<const AnalysedPassage> turn)
{
    std::vector<ExplainedRule> explained;
    for (const RuleTrace& trace : tracer.trace(passage, card, turn))
        if (codes.empty() || std::ranges::find(codes, trace.code) != codes.end())
            explained.push_back(explain_trace(trace, passage, tracer, lexicon));
    const std::vector<std::size_t> silent = codes_without_hit(codes, explained, tracer.codebook().codes.size());
    if (silent.empty())
        return explained;
    for (const NearMiss& miss : tracer.find_near_misses(passage, card, silent, most_missed))
        explained.push_back({.code = miss.code,
                             .rule = miss.rule,
                             .result = ExplainedRule::Result::missed,
                             .reason = describe_lack(miss)});
    return explained;
}

}
