#include "dutch/compound_splitting.hpp"

#include "dutch/particles.hpp"
#include "dutch/spelling.hpp"
#include "dutch/word_pieces.hpp"

#include <algorithm>
#include <limits>
#include <optional>

namespace draad {
namespace {

constexpr int impossible = std::numeric_limits<int>::max() / 4;

/// How unlikely a piece is as a part, by its length and by what the lists say of it: short words are parts by chance.
int cost_of_part(std::string_view part, bool is_head_part, const Lexicon& lexicon)
{
    if (!(is_head_part ? is_head(part, lexicon) : is_modifier(part, lexicon))) {
        return impossible;
    }
    const std::optional<WordClasses> classes = lexicon.find(part);
    const bool is_noun = classes && (classes->has(WordClass::noun) || classes->has(WordClass::noun_form));
    const int by_length = part.size() <= 3 ? 5 : part.size() == 4 ? 3 : part.size() == 5 ? 2 : 1;
    const bool is_bare = !classes || classes->is_empty();
    const int by_class = is_noun ? 0 : is_head_part || (is_bare && part.size() <= 3) ? 3 : 2;
    return by_length + by_class;
}

struct Split {
    std::size_t cut = 0;
    int cost = impossible;
};

/// The cheapest reading of a modifier with its link; its own parts may be several.
int cost_of_modifier(std::string_view text, const Lexicon& lexicon)
{
    if (text.size() > 1 && text.ends_with('-')) {
        return 0;
    }
    int best = cost_of_part(text, false, lexicon);
    struct Link {
        std::string_view letters;
        int cost;
    };
    for (const Link& link : {Link{"s", 1}, Link{"en", 1}, Link{"e", 3}, Link{"er", 4}}) {
        // -er- is of a plural in -eren: kinder|opvang.
        const bool is_allowed = link.letters != "er" || lexicon.contains(std::string(text) + "en");
        if (is_allowed && text.ends_with(link.letters) && text.size() > link.letters.size()) {
            const std::string_view bare = text.substr(0, text.size() - link.letters.size());
            best = std::min(best, cost_of_part(bare, false, lexicon) + link.cost);
        }
    }
    return best;
}

constexpr std::size_t shortest_part = 3;

/// What a joint costs; more in a short word with a prefix, which has parts by chance: gesp|rek.
int cost_of_joint(std::string_view text)
{
    constexpr std::size_t longest_short = 7;
    return text.size() <= longest_short && !unstressed_prefix(text).empty() ? 4 : 2;
}

/// The best place of the last joint: modifiers, themselves perhaps compounds, and a head.
Split best_split(std::string_view text, bool is_head, const Lexicon& lexicon);

int cost_of_left(std::string_view text, const Lexicon& lexicon)
{
    const int whole = cost_of_modifier(text, lexicon);
    return whole < impossible ? whole : best_split(text, false, lexicon).cost;
}

/// Where the first part may end. be|sluit and ver|stand are words with a prefix, not bes|luit and vers|tand.
std::size_t first_cut(std::string_view text, const Lexicon& lexicon)
{
    constexpr std::size_t shortest_first = 2;
    const std::string_view prefix = unstressed_prefix(text);
    const bool has_prefix = !prefix.empty() && lexicon.contains(text.substr(prefix.size()));
    return has_prefix ? prefix.size() + 2 : shortest_first;
}

Split best_split(std::string_view text, bool is_head, const Lexicon& lexicon)
{
    Split best;
    const std::size_t first = first_cut(text, lexicon);
    for (std::size_t cut = first; cut + shortest_part <= text.size(); ++cut) {
        const std::string_view right = text.substr(cut);
        const int head = is_head ? cost_of_part(right, true, lexicon) : cost_of_modifier(right, lexicon);
        if (head >= impossible || head >= best.cost) {
            continue;
        }
        const int left = cost_of_left(text.substr(0, cut), lexicon);
        if (left < impossible && left + head + cost_of_joint(text) < best.cost) {
            best = {cut, left + head + cost_of_joint(text)};
        }
    }
    return best;
}

/// What a compound may cost before it is more likely a word of its own.
constexpr int highest_cost = 11;

/// What a known word may cost inside a compound: gemeente|raad, but voetbal and tijdschrift stay whole.
constexpr int highest_inner_cost = 6;

void add_parts(std::string_view text, bool is_head, int limit, const Lexicon& lexicon, std::vector<std::string>& parts)
{
    const Split split = best_split(text, is_head, lexicon);
    if (split.cost > limit) {
        parts.emplace_back(text);
        return;
    }
    const auto limit_of = [&](std::string_view part) {
        return cost_of_modifier(part, lexicon) < impossible ? highest_inner_cost : highest_cost;
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

}

std::vector<std::string> split_compound(std::string_view word, const Lexicon& lexicon)
{
    std::vector<std::string> parts;
    if (const std::optional<std::string> singular = singular_of(word, lexicon)) {
        add_parts(*singular, true, highest_cost, lexicon, parts);
        std::size_t before_last = 0;
        std::for_each(parts.begin(), parts.end() - 1, [&](const std::string& part) { before_last += part.size(); });
        parts.back() = word.substr(before_last);
        return parts;
    }
    add_parts(word, true, highest_cost, lexicon, parts);
    return parts;
}

}
