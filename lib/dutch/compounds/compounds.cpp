#include "dutch/compounds/compounds.hpp"

#include "dutch/compounds/part_costs.hpp"
#include "dutch/compounds/whole_words.hpp"
#include "dutch/compounds/word_pieces.hpp"
#include "dutch/words/particles.hpp"

#include <algorithm>
#include <array>

namespace draad {
namespace {

/// Words in which a code word is another word: rechthoek is straight, not right. Written as beginnings.
struct Homonym {
    std::string_view form;
    std::string_view beginning;
};

constexpr auto homonyms = std::to_array<Homonym>({
    {"recht", "rechthoek"},    {"recht", "rechtlijn"},    {"recht", "rechtop"},      {"recht", "rechtdoor"},
    {"recht", "rechtuit"},     {"recht", "rechttoe"},     {"recht", "rechtstreek"},  {"recht", "rechtstand"},
    {"recht", "rechtsaf"},     {"recht", "rechtsom"},     {"recht", "rechts-"},      {"recht", "rechtsback"},
    {"recht", "rechtsbuiten"}, {"recht", "rechtsachter"}, {"recht", "rechtsvoor"},   {"recht", "rechtsboven"},
    {"recht", "rechtsonder"},  {"recht", "rechtsbinnen"}, {"recht", "rechtsextrem"}, {"recht", "rechtsradica"},
    {"stem", "stempel"},       {"bank", "bankroet"},      {"hand", "handel"},        {"kans", "kanselier"},
    {"raad", "raadsel"},       {"macht", "machtig"},      {"veilig", "veiligstel"},  {"rust", "rustiek"},
});

/// A word with a form in it: left + form + right.
struct Anchor {
    std::string_view left;
    std::string_view form;
    std::string_view right;
};

bool is_form(std::span<const std::string> forms, const std::string& form)
{
    return std::ranges::find(forms, form) != forms.end();
}

/// The text after a suffix that keeps the sense of the code word: veilig|heids|plan, ouder|schaps|plan; behind a
/// modifier also the adjective of the whole, arbeidsrecht|elijk. Unchanged if there is none.
std::string_view without_transparent_suffix(std::string_view right, bool has_modifier)
{
    for (const std::string_view suffix : {"heid", "heden", "schap", "elijk", "elijke"}) {
        const bool makes_adjective = suffix.starts_with("elijk");
        if (right.starts_with(suffix) && (!makes_adjective || (has_modifier && right.size() == suffix.size()))) {
            return right.substr(suffix.size());
        }
    }
    return right;
}

/// What the code word may be linked with to the next part. -en- and -er- stand for its plural, so that they need one:
/// kinder|opvang by kinderen, but no rechter|hand, and no ouderen|bond.
bool may_link(std::string_view link, std::string_view form, std::span<const std::string> forms)
{
    const std::string whole(form);
    if (link == "er") {
        return is_form(forms, whole + "eren");
    }
    if (link == "en" || link == "e") {
        return is_form(forms, whole + "en");
    }
    return true;
}

/// A suffix that makes another concept of the code word: vertrouwe|lijk, recht|vaardig, ouder|dom, kinder|achtig, and
/// -loos, which negates it.
bool begins_with_suffix(std::string_view rest)
{
    constexpr auto suffixes = std::to_array<std::string_view>(
        {"achtig", "baar", "lijk", "ling", "loos", "loze", "matig", "vaardig", "vuldig", "zaam"});
    return rest == "dom" || rest.starts_with("doms") ||
           std::ranges::any_of(suffixes, [&](std::string_view suffix) { return rest.starts_with(suffix); });
}

/// on- before the code word, also inside: verkeers|on|veilig. Not balkon|...: that is a word.
bool is_negated(std::string_view left, const Lexicon& lexicon)
{
    constexpr std::size_t prefix = 2;
    return left.ends_with("on") && !lexicon.contains(left) &&
           is_modifier_chain(left.substr(0, left.size() - prefix), lexicon);
}

bool fits_right(const Anchor& anchor, std::span<const std::string> forms, const Lexicon& lexicon)
{
    const std::string_view rest = without_transparent_suffix(anchor.right, !anchor.left.empty());
    if (rest.empty() && rest.size() < anchor.right.size()) {
        return true;
    }
    const bool has_suffix = rest.size() < anchor.right.size();
    for (const std::string_view link : {"", "s", "en", "e", "er", "-", "s-", "er-", "en-"}) {
        if (!rest.starts_with(link) || (!has_suffix && !may_link(link.substr(0, link.find('-')), anchor.form, forms))) {
            continue;
        }
        const std::string_view next = rest.substr(link.size());
        // "jeugd-" before "en gezinshulp".
        if (begins_with_suffix(next)) {
            return false;
        }
        if (next.empty() ? link.ends_with('-') : is_head_chain(next, lexicon)) {
            return true;
        }
    }
    return false;
}

/// veiligstellen, rechtzetten: the code word is the particle of a separable verb.
bool is_particle_verb(const Anchor& anchor, const Lexicon& lexicon)
{
    const std::optional<WordClasses> rest = lexicon.find(anchor.right);
    const std::optional<WordClasses> whole = lexicon.find(std::string(anchor.form) + std::string(anchor.right));
    const bool is_infinitive = whole && whole->has(WordClass::infinitive);
    const bool is_verb =
        rest && !rest->has(WordClass::noun) && !rest->has(WordClass::noun_form) &&
        (rest->has(WordClass::verb_form) || rest->has(WordClass::infinitive) || anchor.right.starts_with("ge"));
    return anchor.left.empty() && (is_verb || is_infinitive) && is_verb_particle(anchor.form);
}

bool is_homonym(const Anchor& anchor, std::string_view from_form)
{
    return std::ranges::any_of(homonyms, [&](const Homonym& homonym) {
        return anchor.form.starts_with(homonym.form) && from_form.starts_with(homonym.beginning);
    });
}

bool fits(const Anchor& anchor, std::string_view from_form, std::span<const std::string> forms,
          CompoundPositions positions, const Lexicon& lexicon)
{
    const bool is_asked = anchor.left.empty()    ? positions.as_modifier
                          : anchor.right.empty() ? positions.as_head
                                                 : positions.as_middle;
    if (!is_asked || is_homonym(anchor, from_form) || is_particle_verb(anchor, lexicon)) {
        return false;
    }
    // stappen|plannen is no plan in the middle.
    const bool is_inflected = is_form(forms, std::string(anchor.form) + std::string(anchor.right));
    if (is_negated(anchor.left, lexicon) || (is_inflected && !anchor.right.empty())) {
        return false;
    }
    const bool fits_left = anchor.left.empty() || anchor.left == "-" || is_modifier_chain(anchor.left, lexicon);
    return fits_left && (anchor.right.empty() || fits_right(anchor, forms, lexicon));
}

}

namespace {

/// begin|spraak beside beg|inspraak: a short left part of which a longer known word takes letters of the form.
bool is_cut_by_longer_modifier(std::string_view word, std::size_t at, std::string_view form, const Lexicon& lexicon)
{
    constexpr std::size_t longest_short = 4;
    if (at == 0 || at > longest_short) {
        return false;
    }
    for (std::size_t cut = at + 1; cut < at + form.size(); ++cut) {
        if (is_modifier(word.substr(0, cut), lexicon) && is_head(word.substr(cut), lexicon)) {
            return true;
        }
    }
    return false;
}

/// natuur|gebied: the form is in a first part that is explained as a whole.
bool is_in_whole_modifier(std::string_view word, std::size_t at, std::size_t end, const Lexicon& lexicon)
{
    for (std::size_t cut = end; at > 0 && cut + shortest_part <= word.size(); ++cut) {
        const std::string_view modifier = word.substr(0, cut);
        if (is_modifier_chain(modifier, lexicon) && is_whole_at(modifier, at, lexicon) &&
            is_head_chain(word.substr(cut), lexicon)) {
            return true;
        }
    }
    return false;
}

/// natuur has no uur and geregeld no geld; nor have words of two rare pieces.
bool has_parts_by_chance(std::string_view word, std::size_t at, std::string_view form, const Lexicon& lexicon)
{
    constexpr int highest_rarity = 4;
    const std::size_t end = at + form.size();
    const auto is_chance = [&](std::size_t cut) {
        return is_whole_at(word, cut, lexicon) || cost_of_rarity(word, cut, lexicon) > highest_rarity;
    };
    if (at > 0 && is_chance(at)) {
        return true;
    }
    return end < word.size() && (is_whole_at(word, end, lexicon) || is_in_whole_modifier(word, at, end, lexicon));
}

/// rust|huis, staats|macht: likelier than rus|thuis and staat|smacht, by what their parts cost.
bool is_likelier(std::string_view left, std::string_view form, std::string_view shorter_left, std::string_view longer,
                 const Lexicon& lexicon)
{
    return cost_of_modifier(left, lexicon) + cost_of_head(form, lexicon) <
           cost_of_modifier(shorter_left, lexicon) + cost_of_head(longer, lexicon);
}

/// bus|houder beside bush|ouder: a longer known word that begins before the form and has it by chance only.
bool is_inside_longer_word(std::string_view word, std::size_t at, std::span<const std::string> forms,
                           const Lexicon& lexicon)
{
    for (std::size_t cut = 1; cut < at; ++cut) {
        const std::string_view longer = word.substr(cut);
        const std::string_view form = word.substr(at);
        if (is_likelier(word.substr(0, at), form, word.substr(0, cut), longer, lexicon)) {
            continue;
        }
        if (is_compound_part(longer, lexicon) && is_modifier_chain(word.substr(0, cut), lexicon) &&
            !is_compound_with(longer, forms, {true, true, true}, lexicon)) {
            return true;
        }
    }
    return false;
}

}

bool is_compound_with(std::string_view word, std::span<const std::string> forms, CompoundPositions positions,
                      const Lexicon& lexicon)
{
    const std::optional<WordClasses> whole = lexicon.find(word);
    // Kinderdijk, Buitenzorg.
    if (whole && whole->has(WordClass::name)) {
        return false;
    }
    for (const std::string& form : forms) {
        if (form.size() < 3 || form.size() >= word.size()) {
            continue;
        }
        for (std::size_t at = word.find(form); at != std::string_view::npos; at = word.find(form, at + 1)) {
            const Anchor anchor = {word.substr(0, at), form, word.substr(at + form.size())};
            if (fits(anchor, word.substr(at), forms, positions, lexicon) &&
                !has_parts_by_chance(word, at, form, lexicon) && !is_cut_by_longer_modifier(word, at, form, lexicon) &&
                !is_inside_longer_word(word, at, forms, lexicon)) {
                return true;
            }
        }
    }
    return false;
}

}
