#include "dutch/abbreviations.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

namespace draad {

namespace {

using enum AbbreviationUse;

struct Abbreviation {
    std::string_view letters;
    AbbreviationUse use;
};

/// Sorted when compiled, so that the table below may be in the order in which people read it.
template <std::size_t count>
constexpr std::array<Abbreviation, count> sorted(std::array<Abbreviation, count> table)
{
    std::ranges::sort(table, {}, &Abbreviation::letters);
    return table;
}

// Without the last period. Written from general knowledge of Dutch; the conventions are those of the Technische
// Handleiding to the Woordenlijst Nederlandse Taal, chapter 8 "Afkortingen". Rows of single letters need no entry
// (o.a., t.a.v.) unless they may close a sentence.
constexpr auto abbreviations = sorted(std::to_array<Abbreviation>({
    // Titles, before a name: dhr. Jansen, prof. dr. De Wit, St. Jan.
    {"bc", leads_on},
    {"br", leads_on},
    {"burg", leads_on},
    {"cand", leads_on},
    {"dhr", leads_on},
    {"dr", leads_on},
    {"drs", leads_on},
    {"ds", leads_on},
    {"fam", leads_on},
    {"fr", leads_on},
    {"gebr", leads_on},
    {"hr", leads_on},
    {"ing", leads_on},
    {"ir", leads_on},
    {"jhr", leads_on},
    {"kapt", leads_on},
    {"kard", leads_on},
    {"lic", leads_on},
    {"lt", leads_on},
    {"mej", leads_on},
    {"mevr", leads_on},
    {"mgr", leads_on},
    {"mr", leads_on},
    {"mrs", leads_on},
    {"ms", leads_on},
    {"mw", leads_on},
    {"ph", leads_on},
    {"pres", leads_on},
    {"prof", leads_on},
    {"sgt", leads_on},
    {"st", leads_on},
    {"ste", leads_on},
    {"zr", leads_on},

    // Pointers, before what they point at or limit: bijv. thuis, ca. tien, nr. 4, blz. 12.
    {"aant", leads_on},
    {"afb", leads_on},
    {"afd", leads_on},
    {"afl", leads_on},
    {"arr", leads_on},
    {"betr", leads_on},
    {"bijl", leads_on},
    {"bijv", leads_on},
    {"blz", leads_on},
    {"bv", leads_on},
    {"ca", leads_on},
    {"cf", leads_on},
    {"dd", leads_on},
    {"dept", leads_on},
    {"dgl", leads_on},
    {"dwz", leads_on},
    {"eig", leads_on},
    {"evt", leads_on},
    {"excl", leads_on},
    {"gem", leads_on},
    {"hfdst", leads_on},
    {"hfst", leads_on},
    {"hst", leads_on},
    {"incl", leads_on},
    {"inz", leads_on},
    {"ivm", leads_on},
    {"jrg", leads_on},
    {"lett", leads_on},
    {"mbt", leads_on},
    {"mbv", leads_on},
    {"mnl", leads_on},
    {"nav", leads_on},
    {"nl", leads_on},
    {"nr", leads_on},
    {"nrs", leads_on},
    {"ong", leads_on},
    {"oorspr", leads_on},
    {"opm", leads_on},
    {"p", leads_on},
    {"pag", leads_on},
    {"plm", leads_on},
    {"pp", leads_on},
    {"prov", leads_on},
    {"ref", leads_on},
    {"resp", leads_on},
    {"rk", leads_on},
    {"tav", leads_on},
    {"tnv", leads_on},
    {"vb", leads_on},
    {"vgl", leads_on},
    {"vlg", leads_on},
    {"vnl", leads_on},
    {"vs", leads_on},
    {"zgn", leads_on},
    {"feb", leads_on},
    {"febr", leads_on},
    {"mrt", leads_on},
    {"apr", leads_on},
    {"aug", leads_on},
    {"sept", leads_on},
    {"okt", leads_on},
    {"nov", leads_on},
    {"jan", also_a_word},

    // Closers of a row, a time or a wish: pennen, schriften enz. Daarna ...
    {"a.s", closes},
    {"a.u.b", closes},
    {"aub", closes},
    {"e.a", closes},
    {"e.d", closes},
    {"e.e.a", closes},
    {"e.v", closes},
    {"e.v.a", closes},
    {"enz", closes},
    {"enzv", closes},
    {"etc", closes},
    {"i.d", closes},
    {"jl", closes},
    {"m.b.o", closes},
    {"o.i.d", closes},
    {"oid", closes},
    {"p.j", closes},
    {"p.m", closes},
    {"p.p", closes},
    {"p.st", closes},
    {"p.u", closes},
    {"p.w", closes},
    {"s.v.p", closes},
    {"svp", closes},
    {"v.v", closes},
    {"z.s.m", closes},

    // Followers of a name or a number: Karel jr., 5 kg., 300 v.Chr.
    {"chr", either},
    {"cie", either},
    {"co", either},
    {"corp", either},
    {"inc", either},
    {"jr", either},
    {"kg", either},
    {"km", either},
    {"ltd", either},
    {"mln", either},
    {"mld", either},
    {"mnd", either},
    {"n.chr", either},
    {"sec", either},
    {"sr", either},
    {"str", either},
    {"v.chr", either},
    {"wk", either},

    // Words of their own without the period: tien min. later, art. 3, max. vijf.
    {"alg", also_a_word},
    {"art", also_a_word},
    {"conf", also_a_word},
    {"dec", also_a_word},
    {"div", also_a_word},
    {"fig", also_a_word},
    {"ill", also_a_word},
    {"max", also_a_word},
    {"min", also_a_word},
    {"par", also_a_word},
    {"red", also_a_word},
    {"spec", also_a_word},
    {"tel", also_a_word},
}));

constexpr std::size_t longest = 6;

/// A row of single letters: "o.a", "t.a.v", "w.h".
bool is_dotted_letters(std::string_view folded)
{
    if (folded.size() < 3 || folded.size() % 2 == 0)
        return false;
    for (std::size_t i = 0; i < folded.size(); ++i)
        if ((folded[i] == '.') != (i % 2 == 1))
            return false;
    return true;
}

}

std::optional<AbbreviationUse> find_abbreviation(std::string_view folded)
{
    if (folded.size() <= longest) {
        const auto found = std::ranges::lower_bound(abbreviations, folded, {}, &Abbreviation::letters);
        if (found != abbreviations.end() && found->letters == folded)
            return found->use;
    }
    if (is_dotted_letters(folded))
        return leads_on;
    return std::nullopt;
}

}
