#pragma once

#include "codings/agreement/agreement.hpp"
#include "codings/agreement/codebook_coder.hpp"
#include "codings/agreement/disagreement.hpp"
#include "codings/agreement/joined_codings.hpp"
#include "codings/agreement/rule_evidence.hpp"
#include "report/formats/table.hpp"

#include <span>
#include <string>

namespace draad {

/// One row a code, level and group of coders: how far they agree, with intervals, to six digits.
Table agreement_table(std::span<const Agreement> agreements, const JoinedCodings& codings);

/// One row a rule: its hits in judged units, how many are right, and the share with its interval. For people names of
/// rules are cut to `widest` code points, for some are whole lists of words.
Table rule_evidence_table(std::span<const RuleEvidence> rules, const JoinedCodings& codings, std::size_t widest = 0);

/// One row a code and unit that coders do not say the same of: what each says, the words, and the rules of the codebook
/// that found it, with what they found. `hits` are sorted by unit.
Table disagreement_table(std::span<const Disagreement> disagreements, const JoinedCodings& codings,
                         std::span<const UnitHit> hits);

/// The hits in a unit that count for a code of the sheets: "rule: what it found", parted by "; ".
std::string rules_of_unit(const JoinedCodings& codings, std::size_t code, std::size_t unit,
                          std::span<const UnitHit> hits);

/// What each coder says who judged it: "anna ja, bram nee".
std::string verdicts_of_unit(const JoinedCodings& codings, std::size_t code, std::size_t unit);

/// "anna, bram"
std::string names_of(const CoderGroup& group, const JoinedCodings& codings);
/// "few, rare"
std::string names_of(std::span<const AgreementCaution> cautions);
/// "presence" or "polarity"
std::string_view name_of(AgreementLevel level);

}
