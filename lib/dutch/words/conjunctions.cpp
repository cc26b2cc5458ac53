#include "dutch/words/conjunctions.hpp"

#include "dutch/words/flagged_words.hpp"

#include <array>
#include <cstdint>

namespace draad {

namespace {

enum class ConjunctionUse : std::uint8_t {
    subordinates,
    may_open,
    begins_other_clause,
    goes_on,
    supposes,
    of_time_or_reason,
    joins_members,
};

constexpr auto conjunctions = flagged_words<ConjunctionUse>([] {
    using enum ConjunctionUse;
    return std::to_array<WordRow<ConjunctionUse>>({
        {{subordinates, may_open, begins_other_clause, goes_on}, "aangezien zoals"},
        {{subordinates, may_open, begins_other_clause, supposes}, "indien mits tenzij"},
        {{subordinates, may_open, begins_other_clause, of_time_or_reason}, "nadat omdat terwijl toen wanneer"},
        {{subordinates, may_open, begins_other_clause},
         "doordat hoewel ofschoon opdat totdat voordat zodat zodra zolang"},
        // That these do not end a clause that names a speaker seems an accident.
        {{subordinates, may_open}, "alhoewel alsof naarmate vermits waarna"},
        {{may_open, begins_other_clause, goes_on, supposes, of_time_or_reason, joins_members}, "als"},
        {{may_open, begins_other_clause, goes_on, supposes, joins_members}, "of"},
        {{may_open, begins_other_clause, goes_on, joins_members}, "en maar"},
        {{may_open, begins_other_clause, goes_on}, "dat dus hoe waar want wat wie"},
        {{may_open, begins_other_clause, joins_members}, "tot"},
        {{may_open, begins_other_clause}, "die doch sinds"},
        {{may_open, goes_on}, "om"},
        {{may_open}, "nu voor"},
        {{begins_other_clause, goes_on, joins_members}, "noch"},
        // That alvorens is no subordinator seems an accident.
        {{begins_other_clause}, "alvorens daar waarbij waardoor waarom wier"},
        {{goes_on, joins_members}, "dan"},
        {{joins_members}, "alsmede c.q c.q. cq en/of evenals resp resp. respectievelijk t t/m"},
    });
});

}

bool is_subordinator(std::string_view folded)
{
    return conjunctions.has(folded, ConjunctionUse::subordinates);
}

bool may_begin_clause(std::string_view folded)
{
    return conjunctions.has(folded, ConjunctionUse::may_open);
}

bool begins_other_clause(std::string_view folded)
{
    return conjunctions.has(folded, ConjunctionUse::begins_other_clause);
}

bool goes_on_after_clause(std::string_view folded)
{
    return conjunctions.has(folded, ConjunctionUse::goes_on);
}

bool is_supposition(std::string_view folded)
{
    return conjunctions.has(folded, ConjunctionUse::supposes);
}

bool tells_when_or_why(std::string_view folded)
{
    return conjunctions.has(folded, ConjunctionUse::of_time_or_reason);
}

bool is_coordination(std::string_view folded)
{
    return conjunctions.has(folded, ConjunctionUse::joins_members);
}

std::vector<std::string_view> suppositions()
{
    return conjunctions.with(ConjunctionUse::supposes);
}

}
