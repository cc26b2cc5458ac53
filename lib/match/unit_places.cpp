#include "match/unit_places.hpp"

#include "dutch/words/prepositions.hpp"

#include <algorithm>
#include <bit>

namespace draad {

namespace {

constexpr std::size_t place_count = 64;

}

UnitPlaces::UnitPlaces(const CompiledCodebook& codebook, const WordTable& table)
    : codebook_(codebook), table_(table), noted_(codebook.queries.size()), known_(codebook.nodes.size())
{
    for (const PatternNode& node : codebook.nodes) // parts stand before what they are parts of
        may_end_in_preposition_.push_back(ends_in_preposition(node));
}

/// Whether the last word of a match may be a preposition that er, daar or waar can leave alone.
bool UnitPlaces::ends_in_preposition(const PatternNode& node) const
{
    using Role = QueryMatch::Role;
    if (node.kind == PatternNode::Kind::word) {
        const auto joins = [&](WordId word) { return joins_pronominal_adverb(table_.vocabulary()[word]); };
        return std::ranges::any_of(table_.word_ids(node.target, Role::whole), joins) ||
               std::ranges::any_of(table_.word_ids(node.target, Role::left_alone), joins);
    }
    return std::ranges::any_of(node.children, [&](std::uint32_t child) { return may_end_in_preposition_[child]; });
}

void UnitPlaces::clear()
{
    ++stamp_;
    for (const std::uint32_t query : queries_)
        noted_[query] = {};
    queries_.clear();
    words_.clear();
}

void UnitPlaces::add(std::uint32_t word, WordId word_id, const QueryMatches& query_matches)
{
    const PlaceSet place = PlaceSet{1} << (word % place_count);
    words_.add(word_id);
    for (const QueryMatch& query_match : query_matches.plain) {
        Noted& noted = noted_[query_match.query];
        if (noted.roles == 0)
            queries_.push_back(query_match.query);
        noted.places |= place;
        noted.roles = static_cast<std::uint8_t>(noted.roles | bit_of(query_match.role));
    }
}

UnitPlaces::Places UnitPlaces::places_of(std::uint32_t index)
{
    const PatternNode& node = codebook_.nodes[index];
    if (node.kind == PatternNode::Kind::word)
        return places_of_word(node.target);
    Known& known = known_[index];
    if (known.stamp == stamp_)
        return known.places;
    Places places;
    switch (node.kind) {
    case PatternNode::Kind::word:
        break;
    case PatternNode::Kind::alternatives:
        places = places_of_any(node);
        break;
    case PatternNode::Kind::sequence:
        places = places_of_sequence(node);
        break;
    case PatternNode::Kind::near:
        places = places_of_near(node);
        break;
    case PatternNode::Kind::expression:
        places = {.begins = everywhere, .ends = everywhere, .is_single = false};
        break;
    }
    known = {.stamp = stamp_, .places = places};
    return places;
}

UnitPlaces::Places UnitPlaces::places_of_word(std::uint32_t query) const
{
    using Role = QueryMatch::Role;
    const Noted& noted = noted_[query];
    const auto has = [&](Role role) { return (noted.roles & bit_of(role)) != 0; };
    if ((has(Role::base) && may_have_beside(query, Role::particle)) ||
        (has(Role::second_half) && may_have_beside(query, Role::first_half)))
        return {.begins = everywhere, .ends = everywhere, .is_single = false};
    if (has(Role::whole) || has(Role::stem) || has(Role::left_alone))
        return {.begins = noted.places, .ends = noted.places};
    return {};
}

bool UnitPlaces::may_have_beside(std::uint32_t query, QueryMatch::Role role) const
{
    return std::ranges::any_of(table_.word_ids(query, role), [&](WordId word) { return words_.may_hold(word); });
}

UnitPlaces::Places UnitPlaces::places_of_any(const PatternNode& node)
{
    Places any;
    const auto add = [&](const Places& places) {
        any.begins |= places.begins;
        any.ends |= places.ends;
        any.is_single = any.is_single && places.is_single;
    };
    for (const std::uint32_t query : node.queries)
        if (noted_[query].roles != 0)
            add(places_of_word(query));
    if (node.queries.size() < node.children.size())
        for (const std::uint32_t child : node.children)
            if (codebook_.nodes[child].kind != PatternNode::Kind::word)
                add(places_of(child));
    return any;
}

/// The places of words that stand behind these ends, with at most so many words between.
UnitPlaces::PlaceSet UnitPlaces::within_reach(PlaceSet ends, std::size_t gap)
{
    if (gap + 1 >= place_count)
        return everywhere;
    PlaceSet reached = std::rotl(ends, 1);
    for (std::size_t spread = 0; spread < gap;) {
        const std::size_t step = std::min(spread + 1, gap - spread);
        reached |= std::rotl(reached, static_cast<int>(step));
        spread += step;
    }
    return reached;
}

/// A part of one word stands behind the part before it. One whose words stand apart may also surround what is before
/// it, and a verb stands before what remains of a pronominal adverb: over .. praten, "ik praat er niet over".
UnitPlaces::Places UnitPlaces::places_of_sequence(const PatternNode& node)
{
    Places sequence = places_of(node.children.front());
    for (std::size_t i = 1; i < node.children.size() && sequence.begins != 0; ++i) {
        Places next = places_of(node.children[i]);
        const bool may_stand_before = node.gaps[i - 1] > 0 && may_end_in_preposition_[node.children[i - 1]];
        const bool stands_behind = next.is_single && !may_stand_before;
        if (stands_behind)
            next.begins &= within_reach(sequence.ends, node.gaps[i - 1]);
        if (next.begins == 0)
            return {};
        sequence.ends = stands_behind ? next.begins : sequence.ends | next.ends;
        sequence.begins |= stands_behind ? 0 : next.begins;
        sequence.is_single = false;
    }
    return sequence;
}

UnitPlaces::Places UnitPlaces::places_of_near(const PatternNode& node)
{
    const Places one = places_of(node.children[0]);
    if (one.begins == 0)
        return {};
    const Places other = places_of(node.children[1]);
    if (other.begins == 0)
        return {};
    const std::size_t distance = node.gaps.front();
    const bool is_close = (within_reach(one.ends, distance) & other.begins) != 0 ||
                          (within_reach(other.ends, distance) & one.begins) != 0;
    if (one.is_single && other.is_single && !is_close)
        return {};
    return {.begins = one.begins | other.begins, .ends = one.ends | other.ends, .is_single = false};
}

}
