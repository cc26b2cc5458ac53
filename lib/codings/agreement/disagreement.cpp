#include "codings/agreement/disagreement.hpp"

#include <algorithm>
#include <set>

namespace draad {

std::vector<Disagreement> find_disagreements(const JoinedCodings& codings, std::size_t code,
                                             std::span<const std::size_t> coders)
{
    std::vector<Disagreement> found;
    for (std::size_t unit = 0; unit < codings.units().size(); ++unit) {
        std::set<Verdict> verdicts;
        for (const std::size_t coder : coders)
            if (const auto verdict = codings.verdict(code, unit, coder))
                verdicts.insert(*verdict);
        if (verdicts.size() > 1)
            found.push_back(
                {.code = code,
                 .unit = unit,
                 .level = verdicts.contains(Verdict::absent) ? AgreementLevel::presence : AgreementLevel::polarity});
    }
    std::ranges::stable_sort(found, {}, &Disagreement::level);
    return found;
}

}
