#pragma once

#include <string_view>
#include <vector>

namespace draad {

// Conjunctions (ANS 10 "voegwoord"), and question words and adverbs where they join clauses. All take folded words.

/// omdat, hoewel, terwijl: begins a subordinate clause wherever it stands.
bool is_subordinator(std::string_view folded);

/// omdat, en, als, om: begins a clause, if not wherever it stands.
bool may_begin_clause(std::string_view folded);

/// omdat, en, die, waarom: ends the clause in which a speaker is named.
bool begins_other_clause(std::string_view folded);

/// en, dan, zoals: may follow the particle that ends a clause.
bool goes_on_after_clause(std::string_view folded);

/// als, indien, of: what follows is only supposed.
bool is_supposition(std::string_view folded);

/// toen, nadat, omdat: begins a clause that tells when or why.
bool tells_when_or_why(std::string_view folded);

/// en, of, alsmede, t/m: has the rest of a compound after it that was left out before: jeugd- en gezinshulp, voor-
/// noch nadeel. (ANS 12.7 "samentrekking"; Leidraad 6.J "weglatingsstreepje".)
bool is_coordination(std::string_view folded);

/// All words of which `is_supposition` holds.
std::vector<std::string_view> suppositions();

}
