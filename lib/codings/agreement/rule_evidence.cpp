#include "codings/agreement/rule_evidence.hpp"

#include <map>
#include <set>
#include <utility>

namespace draad {

namespace {

/// The code of the sheets that judges hits of a code of the codebook: the longest of those that it counts for.
std::optional<std::size_t> judging_code(const JoinedCodings& codings, const std::string& path)
{
    std::optional<std::size_t> nearest;
    for (std::size_t code = 0; code < codings.codes().size(); ++code)
        if (counts_for(path, codings.codes()[code]) &&
            (!nearest || codings.codes()[code].size() > codings.codes()[*nearest].size()))
            nearest = code;
    return nearest;
}

using Places = std::vector<const UnitHit*>;

/// By number of a hit: where it stands in units, those first that are the hit itself.
std::map<std::size_t, Places> places_of(const std::vector<UnitHit>& hits, const JoinedCodings& codings)
{
    std::map<std::size_t, Places> places;
    for (const bool is_review : {true, false})
        for (const UnitHit& hit : hits)
            if (codings.units()[hit.unit].hit.has_value() == is_review)
                places[hit.number].push_back(&hit);
    return places;
}

std::optional<Verdict> verdict_on_hit(const JoinedCodings& codings, const Places& places, std::size_t code,
                                      std::size_t coder)
{
    for (const UnitHit* place : places)
        if (const auto verdict = codings.verdict(code, place->unit, coder))
            return verdict;
    return std::nullopt;
}

/// What one person says of a hit.
void add_judgement(RuleEvidence& evidence, std::optional<Verdict> verdict, bool tells_polarity, Polarity found)
{
    if (!verdict)
        return;
    ++(applies(*verdict) ? evidence.right : evidence.wrong);
    if (!applies(*verdict) || !tells_polarity)
        return;
    ++evidence.told_polarity;
    evidence.right_polarity += static_cast<int>(*verdict) == static_cast<int>(found) ? 1 : 0;
}

}

std::vector<NamedRule> rules_of(const Codebook& codebook)
{
    std::vector<NamedRule> rules;
    for (const Code& code : codebook.codes)
        for (const Rule& rule : code.rules)
            rules.push_back({.code = code.path, .rule = rule.name});
    return rules;
}

std::vector<NamedRule> rules_of(const std::vector<UnitHit>& hits)
{
    std::set<NamedRule> rules;
    for (const UnitHit& hit : hits)
        rules.insert({.code = hit.code, .rule = hit.rule});
    return {rules.begin(), rules.end()};
}

std::vector<RuleEvidence> weigh_rules(const JoinedCodings& codings, std::size_t program,
                                      std::optional<std::size_t> measure, const std::vector<NamedRule>& rules,
                                      const std::vector<UnitHit>& hits)
{
    std::vector<RuleEvidence> weighed;
    std::map<NamedRule, std::size_t> numbers;
    for (const NamedRule& rule : rules)
        if (const auto judged_as = judging_code(codings, rule.code))
            if (numbers.emplace(rule, weighed.size()).second)
                weighed.push_back({.rule = rule, .judged_as = *judged_as});
    std::vector<double> right(weighed.size());
    for (const auto& [hit, places] : places_of(hits, codings)) {
        const auto number = numbers.find({.code = places.front()->code, .rule = places.front()->rule});
        if (number == numbers.end())
            continue;
        RuleEvidence& evidence = weighed[number->second];
        const RuleEvidence before = evidence;
        ++evidence.hits;
        for (std::size_t coder = 0; coder < codings.coders().size(); ++coder)
            if (coder != program && (!measure || coder == *measure))
                add_judgement(evidence, verdict_on_hit(codings, places, evidence.judged_as, coder),
                              codings.tells_polarity(coder), places.front()->polarity);
        const std::size_t judgements = evidence.right + evidence.wrong - before.right - before.wrong;
        evidence.judged += judgements > 0 ? 1 : 0;
        if (judgements > 0)
            right[number->second] +=
                static_cast<double>(evidence.right - before.right) / static_cast<double>(judgements);
    }
    for (std::size_t rule = 0; rule < weighed.size(); ++rule)
        weighed[rule].share = wilson_estimate(right[rule], static_cast<double>(weighed[rule].judged));
    return weighed;
}

}
