#include "ingest/lines/fact_words.hpp"

#include "text/folding.hpp"
#include "text/trimmed.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace draad {

namespace {

struct FactWord {
    std::string_view word;
    FactKind kind;
};

constexpr auto fact_words = std::to_array<FactWord>({{"trefwoorden", FactKind::keywords},
                                                     {"trefwoord", FactKind::keywords},
                                                     {"thema's", FactKind::keywords},
                                                     {"themas", FactKind::keywords},
                                                     {"tags", FactKind::keywords},
                                                     {"keywords", FactKind::keywords},
                                                     {"kernwoorden", FactKind::keywords},
                                                     {"steekwoorden", FactKind::keywords},
                                                     {"sleutelwoorden", FactKind::keywords},
                                                     {"categorie", FactKind::keywords},
                                                     {"categorieen", FactKind::keywords},
                                                     {"rubriek", FactKind::keywords},
                                                     {"rubrieken", FactKind::keywords},
                                                     {"aanwezig", FactKind::presence},
                                                     {"aanwezigen", FactKind::presence},
                                                     {"ook aanwezig", FactKind::presence},
                                                     {"verder aanwezig", FactKind::presence},
                                                     {"afwezig", FactKind::presence},
                                                     {"afwezigen", FactKind::presence},
                                                     {"afwezig met bericht", FactKind::presence},
                                                     {"afwezig met kennisgeving", FactKind::presence},
                                                     {"afgemeld", FactKind::presence},
                                                     {"met bericht afwezig", FactKind::presence},
                                                     {"presentie", FactKind::presence},
                                                     {"deelnemers", FactKind::presence},
                                                     {"genodigden", FactKind::presence},
                                                     {"gasten", FactKind::presence},
                                                     {"te gast", FactKind::presence},
                                                     {"datum", FactKind::heading},
                                                     {"tijd", FactKind::heading},
                                                     {"tijdstip", FactKind::heading},
                                                     {"plaats", FactKind::heading},
                                                     {"locatie", FactKind::heading},
                                                     {"duur", FactKind::heading},
                                                     {"onderwerp", FactKind::heading},
                                                     {"betreft", FactKind::heading},
                                                     {"project", FactKind::heading},
                                                     {"dossier", FactKind::heading},
                                                     {"kenmerk", FactKind::heading},
                                                     {"versie", FactKind::heading},
                                                     {"status", FactKind::heading},
                                                     {"bestand", FactKind::heading},
                                                     {"opname", FactKind::heading},
                                                     {"opnameduur", FactKind::heading},
                                                     {"transcriptie", FactKind::heading},
                                                     {"getranscribeerd door", FactKind::heading},
                                                     {"uitgewerkt door", FactKind::heading},
                                                     {"organisatie", FactKind::heading},
                                                     {"gemeente", FactKind::heading},
                                                     {"leeftijd", FactKind::heading},
                                                     {"setting", FactKind::heading},
                                                     {"auteur", FactKind::heading},
                                                     {"auteurs", FactKind::heading},
                                                     {"titel", FactKind::heading},
                                                     {"uitgegeven", FactKind::heading},
                                                     {"gepubliceerd", FactKind::heading},
                                                     {"noot", FactKind::note},
                                                     {"noten", FactKind::note},
                                                     {"voetnoot", FactKind::note},
                                                     {"bron", FactKind::note},
                                                     {"bronnen", FactKind::note},
                                                     {"foto", FactKind::note},
                                                     {"beeld", FactKind::note},
                                                     {"bijschrift", FactKind::note}});

/// "Aanwezig zijn 45 leden: Ahrend (PvdA), Arps (SP) ..." and "Aanwezig zijn 117 leden der Kamer, te weten:".
std::optional<Fact> presence_told(std::string_view line)
{
    constexpr auto openings =
        std::to_array<std::string_view>({"aanwezig zijn ", "aanwezig is ", "afwezig zijn ", "afwezig is ",
                                         "tevens aanwezig ", "verder zijn aanwezig "});
    constexpr std::size_t longest = 150;
    const std::size_t colon = line.substr(0, longest).find(':');
    const std::string folded = fold(line.substr(0, 30));
    const bool opens =
        std::ranges::any_of(openings, [&folded](std::string_view opening) { return folded.starts_with(opening); });
    if (!opens || colon == std::string_view::npos)
        return std::nullopt;
    return Fact{.kind = FactKind::presence, .value = trimmed(line.substr(colon + 1))};
}

}

std::optional<Fact> fact_of(std::string_view line)
{
    if (const auto list = presence_told(line))
        return list;
    constexpr std::size_t longest_word = 40;
    while (line.starts_with('*') || line.starts_with('_'))
        line.remove_prefix(1);
    const std::size_t colon = line.substr(0, longest_word).find(':');
    if (colon == std::string_view::npos)
        return std::nullopt;
    std::string word = fold(trimmed(line.substr(0, colon)));
    while (word.ends_with('*') || word.ends_with('_'))
        word.pop_back();
    const auto known = std::ranges::find(fact_words, word, &FactWord::word);
    if (known == fact_words.end())
        return std::nullopt;
    std::string_view value = line.substr(colon + 1);
    while (value.starts_with('*') || value.starts_with('_'))
        value.remove_prefix(1);
    return Fact{.kind = known->kind, .value = trimmed(value)};
}

}
