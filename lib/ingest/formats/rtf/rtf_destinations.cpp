#include "ingest/formats/rtf/rtf_destinations.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace draad {

namespace {

/// Groups whose text is not the author's.
bool is_left_out(std::string_view word)
{
    constexpr auto words = std::to_array<std::string_view>(
        {"colortbl", "pict",       "object",  "header",    "headerl",    "headerr",   "headerf",  "footer",
         "footerl",  "footerr",    "footerf", "listtext",  "pntext",     "comment",   "operator", "author",
         "company",  "annotation", "atnid",   "atnauthor", "shprslt",    "xe",        "tc",       "tcn",
         "ftnsep",   "ftnsepc",    "aftnsep", "template",  "subject",    "keywords",  "doccomm",  "listtable",
         "revtbl",   "sp",         "filetbl", "themedata", "nonshppict", "generator", "upr",      "info"});
    return std::ranges::find(words, word) != words.end();
}

}

RtfDestination destination_of(std::string_view word, RtfDestination around, bool is_starred)
{
    using enum RtfDestination;
    constexpr auto known = std::to_array<std::pair<std::string_view, RtfDestination>>(
        {{"fonttbl", fonts}, {"stylesheet", styles}, {"footnote", note}, {"fldinst", instruction}});
    // What is of use within a group that is not: the title among the facts, and the Unicode of what stands twice.
    if (around == nowhere)
        return word == "title" ? title : word == "ud" ? body : nowhere;
    const auto found = std::ranges::find(known, word, &std::pair<std::string_view, RtfDestination>::first);
    if (found != known.end())
        return found->second;
    const bool is_table = around == styles || around == fonts;
    const bool is_known = is_table || word == "shpinst";
    return is_left_out(word) || (is_starred && !is_known) ? nowhere : around;
}

}
