#include "dutch/words/abbreviations.hpp"

#include "dutch/words/fixed_words.hpp"
#include "dutch/words/titles.hpp"

#include <cstddef>

namespace draad {

namespace {

// Without the last period, and without titles, which have a class of their own. Written from general knowledge of
// Dutch; the conventions are those of the Technische Handleiding to the Woordenlijst Nederlandse Taal, chapter 8
// "Afkortingen". Rows of single letters need no entry (o.a., t.a.v.) unless they may close a sentence.

/// Before what they point at or limit: bijv. thuis, ca. tien, nr. 4, blz. 12.
constexpr FixedWords pointers({"aant", "afb", "afd",   "afl",  "apr",  "arr",  "aug", "betr", "bijl", "bijv", "blz",
                               "bv",   "ca",  "cf",    "dd",   "dept", "dgl",  "dwz", "eig",  "evt",  "excl", "feb",
                               "febr", "gem", "hfdst", "hfst", "hst",  "incl", "inz", "ivm",  "jrg",  "lett", "mbt",
                               "mbv",  "mnl", "mrt",   "nav",  "nl",   "nov",  "nr",  "nrs",  "okt",  "ong",  "oorspr",
                               "opm",  "p",   "pag",   "plm",  "pp",   "prov", "ref", "resp", "rk",   "sept", "tav",
                               "tnv",  "vb",  "vgl",   "vlg",  "vnl",  "vs",   "zgn"});

/// At the end of a row, a time or a wish: pennen, schriften enz. Daarna ...
constexpr FixedWords closers({"a.s",  "a.u.b", "aub", "e.a", "e.d",   "e.e.a", "e.v", "e.v.a", "enz",
                              "enzv", "etc",   "i.d", "jl",  "m.b.o", "o.i.d", "oid", "p.j",   "p.m",
                              "p.p",  "p.st",  "p.u", "p.w", "s.v.p", "svp",   "v.v", "z.s.m"});

/// After a name or a number: Karel jr., 5 kg., 300 v.Chr.
constexpr FixedWords followers({"chr", "cie", "co", "corp", "inc", "jr", "kg", "km", "ltd", "mld", "mln", "mnd",
                                "n.chr", "sec", "sr", "str", "v.chr", "wk"});

/// Words of their own without the period: tien min. later, art. 3, max. vijf.
constexpr FixedWords words_of_their_own({"alg", "art", "conf", "dec", "div", "fig", "gr", "no", "ill", "jan", "max",
                                         "min", "par", "red", "spec", "tel"});

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
    if (closers.contains(folded))
        return AbbreviationUse::closes;
    if (followers.contains(folded))
        return AbbreviationUse::either;
    if (words_of_their_own.contains(folded))
        return AbbreviationUse::also_a_word;
    if (is_abbreviated_title(folded) || pointers.contains(folded) || is_dotted_letters(folded))
        return AbbreviationUse::leads_on;
    return std::nullopt;
}

}
