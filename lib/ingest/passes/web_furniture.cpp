#include "ingest/passes/web_furniture.hpp"

#include "ingest/lines/shape.hpp"
#include "text/folding.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace draad {

namespace {

/// Folded; anywhere in a short paragraph. What the usual systems (WordPress, Drupal, Gravity Forms, cookie banners) and
/// their Dutch translations print.
constexpr auto phrases = std::to_array<std::string_view>({"bedoeld voor validatiedoeleinden",
                                                          "deze website maakt gebruik van cookies",
                                                          "deze site gebruikt cookies",
                                                          "wij gebruiken cookies",
                                                          "we gebruiken cookies",
                                                          "alle cookies accepteren",
                                                          "cookies weigeren",
                                                          "cookie-instellingen",
                                                          "cookieverklaring",
                                                          "alle rechten voorbehouden",
                                                          "all rights reserved",
                                                          "click to access the login",
                                                          "wachtwoord vergeten?",
                                                          "meld je aan voor de nieuwsbrief",
                                                          "meld je aan voor onze nieuwsbrief",
                                                          "meld u aan voor de nieuwsbrief",
                                                          "meld u aan voor onze nieuwsbrief",
                                                          "schrijf je in voor de nieuwsbrief",
                                                          "schrijf je in voor onze nieuwsbrief",
                                                          "schrijf u in voor onze nieuwsbrief",
                                                          "onze nieuwsbrief eerder ontvangen",
                                                          "velden met een * zijn verplicht",
                                                          "verplichte velden zijn gemarkeerd",
                                                          "vereiste velden zijn gemarkeerd",
                                                          "je e-mailadres wordt niet gepubliceerd",
                                                          "uw e-mailadres wordt niet gepubliceerd",
                                                          "deel dit artikel",
                                                          "deel deze pagina",
                                                          "deel dit bericht",
                                                          "delen via facebook",
                                                          "delen op facebook",
                                                          "volg ons op "});

/// Folded; the whole paragraph.
constexpr auto whole_lines = std::to_array<std::string_view>({"lees meer",
                                                              "lees verder",
                                                              "lees ook",
                                                              "meer lezen",
                                                              "terug naar overzicht",
                                                              "terug naar het overzicht",
                                                              "terug naar boven",
                                                              "naar boven",
                                                              "ga naar de inhoud",
                                                              "naar de inhoud",
                                                              "ga naar inhoud",
                                                              "skip to content",
                                                              "menu",
                                                              "zoeken",
                                                              "sluiten",
                                                              "home",
                                                              "inloggen",
                                                              "uitloggen",
                                                              "aanmelden",
                                                              "registreren",
                                                              "abonneren",
                                                              "verzenden",
                                                              "versturen",
                                                              "print",
                                                              "print deze pagina",
                                                              "afdrukken",
                                                              "delen",
                                                              "deel",
                                                              "reageer",
                                                              "geef een reactie",
                                                              "reactie plaatsen",
                                                              "laat een reactie achter",
                                                              "vorige bericht",
                                                              "volgende bericht",
                                                              "vorig artikel",
                                                              "volgend artikel",
                                                              "privacyverklaring",
                                                              "privacy",
                                                              "privacybeleid",
                                                              "disclaimer",
                                                              "cookiebeleid",
                                                              "cookies",
                                                              "algemene voorwaarden",
                                                              "colofon",
                                                              "sitemap",
                                                              "toegankelijkheid",
                                                              "accepteren",
                                                              "weigeren",
                                                              "voorkeuren"});

bool is_furniture(std::string_view paragraph)
{
    constexpr std::size_t most_words = 40;
    if (count_words(paragraph) > most_words)
        return false;
    const std::string folded = fold(paragraph);
    const std::size_t begin = std::min(folded.find_first_not_of("*•-–›>»| "), folded.size());
    const std::size_t end = folded.find_last_not_of(".!›>»| ");
    const std::string bare = end == std::string::npos || end < begin ? "" : folded.substr(begin, end + 1 - begin);
    return std::ranges::find(whole_lines, bare) != whole_lines.end() ||
           std::ranges::any_of(phrases,
                               [&folded](std::string_view phrase) { return folded.find(phrase) != std::string::npos; });
}

/// A short line that says nothing: perhaps the head of a form.
bool may_head_furniture(const MarkedLine& line, std::string_view content)
{
    constexpr std::size_t most_words = 4;
    return line.is_text() && !line.label && count_words(content) <= most_words && !ends_sentence(content);
}

void mark_meta(MarkedLine& line)
{
    line.role = LineRole::meta;
    line.begins_paragraph = true;
}

}

void mark_web_furniture(std::string_view text, std::vector<MarkedLine>& lines)
{
    bool is_in_turn = false;
    for (std::size_t line_index = 0; line_index < lines.size(); ++line_index) {
        is_in_turn = is_in_turn || lines[line_index].label;
        if (is_in_turn || !lines[line_index].is_text() || !is_furniture(content_of(text, lines[line_index])))
            continue;
        mark_meta(lines[line_index]);
        for (std::size_t above = line_index; above > 0; --above) {
            MarkedLine& line = lines[above - 1];
            if (line.role == LineRole::blank)
                continue;
            // The first line of a document is its title.
            if (!may_head_furniture(line, content_of(text, line)) || next_visible(lines, 0) == above - 1)
                break;
            mark_meta(line);
        }
    }
}

}
