#include "codings/agreement/rule_evidence.hpp"

#include <map>
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

bool has_polarity(Verdict verdict, Polarity polarity)
{
    return static_cast<int>(verdict) == static_cast<int>(polarity);
}

}

std::vector<RuleEvidence> weigh_rules(const JoinedCodings& codings, std::size_t program,
                                      std::optional<std::size_t> measure, const Codebook& codebook,
                                      const std::vector<UnitHit>& hits)
{
    std::vector<RuleEvidence> rules;
    std::map<std::pair<std::size_t, std::size_t>, std::size_t> numbers;
    for (std::size_t code = 0; code < codebook.codes.size(); ++code)
        if (const auto judged_as = judging_code(codings, codebook.codes[code].path))
            for (std::size_t rule = 0; rule < codebook.codes[code].rules.size(); ++rule) {
                numbers[{code, rule}] = rules.size();
                rules.push_back({.code = code, .rule = rule, .judged_as = *judged_as});
            }
    for (const UnitHit& hit : hits) {
        const auto number = numbers.find({hit.code, hit.rule});
        if (number == numbers.end())
            continue;
        RuleEvidence& evidence = rules[number->second];
        ++evidence.hits;
        for (std::size_t coder = 0; coder < codings.coders().size(); ++coder) {
            const std::optional<Verdict> verdict = codings.verdict(evidence.judged_as, hit.unit, coder);
            if (!verdict || coder == program || (measure && coder != *measure))
                continue;
            ++(applies(*verdict) ? evidence.right : evidence.wrong);
            evidence.right_polarity += has_polarity(*verdict, hit.polarity) ? 1 : 0;
        }
    }
    for (RuleEvidence& evidence : rules)
        evidence.share =
            wilson_estimate(static_cast<double>(evidence.right), static_cast<double>(evidence.right + evidence.wrong));
    return rules;
}

}
