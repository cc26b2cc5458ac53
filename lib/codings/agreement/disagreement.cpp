#include "codings/agreement/disagreement.hpp"

#include <algorithm>
#include <set>

namespace draad {

std::vector<Disagreement> find_disagreements(const JoinedCodings& codings, std::size_t code,
                                             std::span<const std::size_t> coders)
{
    std::vector<Disagreement> found;
    for (std::size_t unit = 0; unit < codings.units().size(); ++unit) {
        bool is_present = false;
        bool is_absent = false;
        std::set<Verdict> ways;
        for (const std::size_t coder : coders)
            if (const auto verdict = codings.verdict(code, unit, coder)) {
                is_absent = is_absent || *verdict == Verdict::absent;
                is_present = is_present || applies(*verdict);
                if (applies(*verdict) && codings.tells_polarity(coder))
                    ways.insert(*verdict);
            }
        if ((is_present && is_absent) || ways.size() > 1)
            found.push_back({.code = code,
                             .unit = unit,
                             .level = is_present && is_absent ? AgreementLevel::presence : AgreementLevel::polarity});
    }
    std::ranges::stable_sort(found, {}, &Disagreement::level);
    return found;
}

}
