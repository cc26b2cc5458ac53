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

/// What one person says of a unit with a hit.
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
    for (const UnitHit& hit : hits) {
        const auto number = numbers.find({.code = hit.code, .rule = hit.rule});
        if (number == numbers.end())
            continue;
        RuleEvidence& evidence = weighed[number->second];
        ++evidence.hits;
        for (std::size_t coder = 0; coder < codings.coders().size(); ++coder)
            if (coder != program && (!measure || coder == *measure))
                add_judgement(evidence, codings.verdict(evidence.judged_as, hit.unit, coder),
                              codings.tells_polarity(coder), hit.polarity);
    }
    for (RuleEvidence& evidence : weighed)
        evidence.share =
            wilson_estimate(static_cast<double>(evidence.right), static_cast<double>(evidence.right + evidence.wrong));
    return weighed;
}

}
