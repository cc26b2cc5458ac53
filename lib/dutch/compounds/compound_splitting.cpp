#include "dutch/compounds/compound_splitting.hpp"

#include "dutch/compounds/part_costs.hpp"
#include "dutch/compounds/particle_compounds.hpp"
#include "dutch/compounds/whole_words.hpp"
#include "dutch/compounds/word_pieces.hpp"
#include "dutch/forms/spelling.hpp"
#include "dutch/words/function_words.hpp"
#include "dutch/words/particles.hpp"

#include <algorithm>
#include <array>
#include <optional>

namespace draad {
namespace {

struct Split {
    std::size_t cut = 0;
    int cost = impossible_part;
};

/// What a joint costs; more in a short word, which has parts by chance: nat|uur, and most with a prefix: gesp|rek.
int cost_of_joint(std::string_view text)
{
    constexpr std::size_t longest_short = 7;
    return text.size() > longest_short ? 2 : unstressed_prefix(text).empty() ? 3 : 5;
}

/// Where the first part may end. be|sluit, ver|stand and in|trede are words with a prefix or particle, not bes|luit,
/// vers|tand and int|rede.
std::size_t first_cut(std::string_view text, const Lexicon& lexicon)
{
    constexpr std::size_t shortest_first = 2;
    constexpr auto short_particles = std::to_array<std::string_view>({"aan", "af", "in", "om", "op", "uit"});
    std::string_view prefix = unstressed_prefix(text);
    for (const std::string_view particle : short_particles) {
        prefix = prefix.empty() && text.starts_with(particle) ? particle : prefix;
    }
    const bool has_prefix = !prefix.empty() && lexicon.contains(text.substr(prefix.size()));
    return has_prefix ? prefix.size() + 2 : shortest_first;
}

/// The best position of the last joint, and what it costs to read all before it as modifiers and what follows as a head
/// or, inside a word, a modifier.
Split best_split(std::string_view text, bool is_head, const Lexicon& lexicon)
{
    Split best;
    if (is_opaque(text)) {
        return best;
    }
    const int joint = cost_of_joint(text);
    // By length of a beginning: the cheapest reading of it as a row of modifiers.
    std::vector<int> row(text.size() + 1, impossible_part);
    const std::size_t first = first_cut(text, lexicon);
    for (std::size_t cut = first; cut + shortest_part <= text.size(); ++cut) {
        row[cut] = cost_of_modifier(text.substr(0, cut), lexicon);
        for (std::size_t inner = first; inner + shortest_part <= cut && row[cut] == impossible_part; ++inner) {
            if (row[inner] < impossible_part) {
                const int last = cost_of_modifier(text.substr(inner, cut - inner), lexicon);
                row[cut] = std::min(row[cut], row[inner] + last + joint);
            }
        }
        const std::string_view right = text.substr(cut);
        const std::string_view left = text.substr(0, cut);
        if (is_particle_compound(left, right, lexicon)) {
            row[cut] = 1;
        }
        if (row[cut] >= impossible_part) {
            continue;
        }
        const int last = is_head ? cost_of_head(right, lexicon) : cost_of_modifier(right, lexicon);
        const int cost = row[cut] + last + joint + cost_of_rarity(text, cut, lexicon);
        const bool is_likelier =
            cost < best.cost || (cost == best.cost && cost < impossible_part &&
                                 frequency_of_parts(text, cut, lexicon) > frequency_of_parts(text, best.cut, lexicon));
        if (is_likelier && !is_whole_at(text, cut, lexicon)) {
            best = {cut, cost};
        }
    }
    return best;
}

/// What a compound may cost before it is more likely a word of its own.
constexpr int highest_cost = 10;
constexpr int highest_unknown_cost = 12;

/// What a known word may cost inside a compound: gemeente|raad, but voetbal and tijdschrift stay whole.
constexpr int highest_inner_cost = 5;

/// raads|lid: a linking s shows the joint.
bool has_linking_s(std::string_view modifier, const Lexicon& lexicon)
{
    const WordClasses classes = lexicon.find(modifier).value_or(WordClasses());
    return modifier.ends_with('s') && !classes.has(WordClass::noun) && !classes.has(WordClass::noun_form);
}

void add_parts(std::string_view text, bool is_head, int limit, const Lexicon& lexicon, std::vector<std::string>& parts)
{
    const Split split = best_split(text, is_head, lexicon);
    if (split.cost > (has_linking_s(text.substr(0, split.cut), lexicon) ? highest_cost : limit)) {
        parts.emplace_back(text);
        return;
    }
    const auto limit_of = [&](std::string_view part) {
        return cost_of_modifier(part, lexicon) < impossible_part ? highest_inner_cost : highest_cost;
    };
    const std::string_view left = text.substr(0, split.cut);
    const std::string_view right = text.substr(split.cut);
    add_parts(left, false, limit_of(left), lexicon, parts);
    add_parts(right, is_head, limit_of(right), lexicon, parts);
}

/// The singular of a plural, which shows the parts better: student, not stud|enten.
std::optional<std::string> singular_of(std::string_view word, const Lexicon& lexicon)
{
    const std::optional<WordClasses> classes = lexicon.find(word);
    if (!classes || classes->has(WordClass::noun)) {
        return std::nullopt;
    }
    for (const std::string_view ending : {"'s", "s", "en", "n"}) {
        if (!word.ends_with(ending)) {
            continue;
        }
        std::vector<std::string> stems = without_vowel_ending(word.substr(0, word.size() - ending.size()));
        stems.emplace_back(word.substr(0, word.size() - ending.size()));
        for (const std::string& stem : stems) {
            const std::optional<WordClasses> singular = lexicon.find(stem);
            if (singular && singular->has(WordClass::noun)) {
                return stem;
            }
        }
    }
    return std::nullopt;
}

/// The parts of what has no hyphen.
std::vector<std::string> parts_of(std::string_view word, int limit, const Lexicon& lexicon)
{
    std::vector<std::string> parts;
    if (const std::optional<std::string> singular = singular_of(word, lexicon)) {
        add_parts(*singular, true, limit, lexicon, parts);
        std::size_t before_last = 0;
        std::for_each(parts.begin(), parts.end() - 1, [&](const std::string& part) { before_last += part.size(); });
        parts.back() = word.substr(before_last);
        return parts;
    }
    add_parts(word, true, limit, lexicon, parts);
    return parts;
}

/// What hyphens divide, each piece but the last with its own; a single letter or digit is no piece: e-mail, n-va-.
std::vector<std::string_view> hyphenated_pieces(std::string_view word)
{
    std::vector<std::string_view> pieces;
    std::size_t begin = 0;
    for (std::size_t at = 0; at + 1 < word.size(); ++at) {
        const bool is_followed_by_one = at + 3 < word.size() && word[at + 2] == '-';
        if (word[at] == '-' && at > begin + 1 && !is_followed_by_one) {
            pieces.push_back(word.substr(begin, at + 1 - begin));
            begin = at + 1;
        }
    }
    pieces.push_back(word.substr(begin));
    return pieces;
}

/// mond-en-klauwzeer, kop-van-jut: phrases written as words.
bool is_phrase(const std::vector<std::string_view>& pieces)
{
    return std::any_of(pieces.begin(), pieces.end() - 1, [&](std::string_view piece) {
        return piece != pieces.front() && is_function_word(piece.substr(0, piece.size() - 1));
    });
}

}

std::vector<std::string> split_compound(std::string_view word, const Lexicon& lexicon)
{
    const std::vector<std::string_view> pieces = hyphenated_pieces(word);
    if (is_phrase(pieces)) {
        return {std::string(word)};
    }
    std::vector<std::string> parts;
    for (std::string_view piece : pieces) {
        const int limit_of_whole = pieces.size() > 1    ? highest_inner_cost
                                   : lexicon.find(word) ? highest_cost
                                                        : highest_unknown_cost;
        const bool has_hyphen = piece.size() > 1 && piece.ends_with('-');
        piece.remove_suffix(has_hyphen ? 1 : 0);
        std::vector<std::string> inner = parts_of(piece, limit_of_whole, lexicon);
        inner.back() += has_hyphen ? "-" : "";
        std::ranges::move(inner, std::back_inserter(parts));
    }
    return parts;
}

}
