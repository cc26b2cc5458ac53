#include "dutch/compounds/word_pieces.hpp"

#include "dutch/words/function_words.hpp"
#include "dutch/words/particles.hpp"

#include <algorithm>
#include <array>

namespace draad {
namespace {

// Suffixes, and their inflected forms, that are words too or stand in the lists as such (ANS 12.3).
constexpr auto suffixes = std::to_array<std::string_view>(
    {"aal",     "aar",   "aars",  "achtig", "achtige", "baar",   "bare",   "dom",      "eel",     "eer",      "ele",
     "end",     "ende",  "enen",  "eren",   "erig",    "erige",  "erij",   "heid",     "heden",   "ier",      "ieten",
     "ijn",     "ing",   "ingen", "isch",   "ische",   "isme",   "ist",    "king",     "lijk",    "lijke",    "ling",
     "lingen",  "loos",  "loze",  "lozen",  "matig",   "matige", "naar",   "nis",      "rijk",    "rijke",    "sel",
     "sels",    "sing",  "ster",  "sters",  "teit",    "ten",    "ting",   "tje",      "vaardig", "vaardige", "vuldig",
     "vuldige", "waard", "zaam",  "zame",   "ering",   "elijk",  "elijke", "ding",     "ring",    "sche",     "teren",
     "igen",    "tie",   "ties",  "ent",    "rie",     "rij",    "lui",    "schap",    "aat",     "age",      "aard",
     "aards",   "eiten", "laar",  "list",   "pij",     "tor",    "tuur",   "schappen", "tig",     "ste",      "eus",
     "euze",    "ette",  "aan",   "ane",    "ees",     "ese",    "ser",    "sere",     "der",     "den",      "dere",
     "air",     "aire",  "erend", "erende", "netje",   "netjes", "letje",  "letjes",   "metje",   "metjes",   "retje",
     "retjes",  "pel",   "pels",  "sief",   "sieve",   "loog",   "logen",  "logie",    "graaf",   "grafie"});

// Prefixes that are words too or stand in the lists as such.
constexpr auto prefixes =
    std::to_array<std::string_view>({"anti", "her", "mis", "ont", "ver", "wan", "des", "dis", "con", "pre", "pro",
                                     "non",  "per", "sub", "kon", "kom", "kol", "pen", "ale", "ant", "rec", "trans"});

// Function words and short words that do stand before nouns (medezeggenschap, nazorg, zelfzorg, tussenvoorziening), and
// first parts that are no words of their own (multiprobleemgezin).
constexpr auto modifiers = std::to_array<std::string_view>(
    {"as",    "ei",    "een",    "twee",    "drie", "vier",  "mede",  "stief", "na",    "niet",
     "ov",    "pc",    "tussen", "tv",      "ui",   "zelf",  "zij",   "agro",  "audio", "bio",
     "cyber", "eco",   "ere",    "elektro", "euro", "fysio", "hydro", "macro", "mega",  "micro",
     "mini",  "multi", "neuro",  "psycho",  "semi", "socio", "super", "ultra"});

template <std::size_t size>
bool is_in(const std::array<std::string_view, size>& words, std::string_view word)
{
    return std::ranges::find(words, word) != words.end();
}

/// Two parts of three letters each are seldom meant: lin|gen.
constexpr std::size_t shortest_two_parts = 7;

/// -er- is the ending of a plural in -eren: kinder|opvang by kinderen, but not acht|er|...
bool has_plural_in_eren(std::string_view text, const Lexicon& lexicon)
{
    return lexicon.contains(std::string(text) + "en");
}

/// Calls `accepts` with the text and with what is left of it without each link; true at the first that is accepted.
template <class Accepts>
bool accepts_without_link(std::string_view text, const Lexicon& lexicon, const Accepts& accepts)
{
    if (accepts(text)) {
        return true;
    }
    for (const std::string_view link :
         {std::string_view("s"), std::string_view("en"), std::string_view("e"), std::string_view("er")}) {
        if (text.ends_with(link) && text.size() >= link.size() + shortest_part &&
            (link != "er" || has_plural_in_eren(text, lexicon)) && accepts(text.substr(0, text.size() - link.size()))) {
            return true;
        }
    }
    return false;
}

/// "GGZ-", "woon-", "x-": before a hyphen anything may stand that has a letter or digit.
bool is_hyphenated(std::string_view text)
{
    return text.size() > 1 && text.ends_with('-');
}

bool is_chain(std::string_view text, const Lexicon& lexicon, int parts)
{
    if (is_hyphenated(text) ||
        accepts_without_link(text, lexicon, [&](std::string_view piece) { return is_modifier(piece, lexicon); })) {
        return true;
    }
    for (std::size_t cut = shortest_part;
         parts > 1 && text.size() >= shortest_two_parts && cut + shortest_part <= text.size(); ++cut) {
        if (is_chain(text.substr(cut), lexicon, 1) && is_chain(text.substr(0, cut), lexicon, parts - 1)) {
            return true;
        }
    }
    return false;
}

constexpr int most_parts = 3;

}

bool is_compound_part(std::string_view piece, const Lexicon& lexicon)
{
    // o's and x'en are plurals of letters.
    return piece.size() >= shortest_part && piece.substr(0, shortest_part).find('\'') == std::string_view::npos &&
           !is_in(suffixes, piece) && !is_in(prefixes, piece) && !is_function_word(piece) && lexicon.contains(piece);
}

bool is_head(std::string_view piece, const Lexicon& lexicon)
{
    const std::optional<WordClasses> classes = lexicon.find(piece);
    const auto has = [&](WordClass one) { return classes->has(one); };
    const bool is_only_finite = classes && has(WordClass::verb_form) && !has(WordClass::noun) &&
                                !has(WordClass::noun_form) && !has(WordClass::adjective) &&
                                !has(WordClass::adjective_form) && !has(WordClass::infinitive) &&
                                !has(WordClass::participle);
    return !is_only_finite && is_compound_part(piece, lexicon);
}

bool is_modifier(std::string_view piece, const Lexicon& lexicon)
{
    // Names: a montessorischool.
    constexpr std::size_t shortest_name = 5;
    const bool is_name =
        piece.size() >= shortest_name && lexicon.find(piece).value_or(WordClasses()).has(WordClass::name);
    return is_name || is_in(modifiers, piece) || (!makes_other_sense(piece) && is_compound_part(piece, lexicon));
}

bool is_modifier_chain(std::string_view text, const Lexicon& lexicon)
{
    return is_chain(text, lexicon, most_parts);
}

bool is_head_chain(std::string_view text, const Lexicon& lexicon)
{
    // verlenerschap: a suffix that keeps the sense, on a head of its own.
    constexpr std::string_view suffix = "schap";
    if (is_head(text, lexicon) ||
        (text.ends_with(suffix) && is_head(text.substr(0, text.size() - suffix.size()), lexicon))) {
        return true;
    }
    for (std::size_t cut = shortest_part; text.size() >= shortest_two_parts && cut + shortest_part <= text.size();
         ++cut) {
        if (is_head(text.substr(cut), lexicon) && is_modifier_chain(text.substr(0, cut), lexicon)) {
            return true;
        }
    }
    return false;
}

}
