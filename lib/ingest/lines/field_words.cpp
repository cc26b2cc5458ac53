#include "ingest/lines/field_words.hpp"

#include "dutch/words/open/calendar_words.hpp"
#include "dutch/words/open/person_words.hpp"
#include "ingest/lines/label_words.hpp"
#include "text/characters.hpp"
#include "text/folding.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace draad {

namespace {

constexpr auto mail_fields = std::to_array<std::string_view>(
    {"aan", "bcc", "bijlage", "bijlagen", "cc", "beantwoorden", "attachments", "from", "onderwerp", "ontvangen",
     "prioriteit", "sent", "subject", "to", "van", "verstuurd", "verzonden"});

constexpr auto press_fields = std::to_array<std::string_view>(
    {"author", "body", "byline", "copyright", "dateline", "graphic", "headline", "highlight", "journal-code",
     "language", "length", "load-date", "publication-type", "section", "subject", "type", "update"});

/// Reports of care, of lessons and of plans: SOEP, STARR, a day by its parts, strengths and weaknesses.
constexpr auto form_fields = std::to_array<std::string_view>(
    {"aandachtspunt", "acties",      "analyse",       "avond",      "avonds",         "bedreiging",   "bedreigingen",
     "begin",         "bereiding",   "bezoekadres",   "date",       "doelen",         "eind",         "einde",
     "eten",          "evaluatie",   "geboortedatum", "geboren",    "gedrag",         "ingredienten", "interpretatie",
     "interventie",   "kans",        "kansen",        "koffie",     "kosten",         "leeftijd",     "lunch",
     "medicatie",     "middag",      "middags",       "naam",       "nacht",          "nachts",       "objectief",
     "observatie",    "observaties", "ochtend",       "ochtends",   "openingstijden", "pauze",        "plan",
     "postadres",     "reflectie",   "reflecties",    "resultaten", "slapen",         "sterk",        "sterkte",
     "sterktes",      "subjectief",  "taak",          "theorie",    "toegang",        "uitvoering",   "wanneer",
     "woont",         "woonplaats",  "zwak",          "zwakte",     "zwaktes"});

/// With a number behind it, a part of a text, a programme or a game.
constexpr auto numbered_parts = std::to_array<std::string_view>(
    {"akte",      "artikel", "bijlage", "blok",      "casus",    "deel",  "dag",      "fase",   "figuur",
     "fragment",  "foto",    "gang",    "hoofdstuk", "kaart",    "kamer", "les",      "module", "opdracht",
     "paragraaf", "poster",  "punt",    "ronde",     "scene",    "stap",  "stelling", "tabel",  "tafel",
     "thema",     "versie",  "vraag",   "week",      "workshop", "zaal"});

/// The first words of what a motion or a decision states.
constexpr auto formula_openings = std::to_array<std::string_view>(
    {"besluit", "besluiten", "constaterende", "constaterend", "draagt", "gehoord", "gelet", "gezien", "kennisgenomen",
     "overwegende", "overwegend", "roept", "spreekt", "stelt", "verzoekt", "verzoeken", "vraagt"});

constexpr auto regions =
    std::to_array<std::string_view>({"antwerpen",      "belgie",          "brabant",         "drenthe",
                                     "duitsland",      "engeland",        "flevoland",       "frankrijk",
                                     "friesland",      "fryslan",         "gelderland",      "groningen",
                                     "henegouwen",     "italie",          "limburg",         "luik",
                                     "luxemburg",      "namen",           "nederland",       "noord-brabant",
                                     "noord-holland",  "oost-vlaanderen", "overijssel",      "polen",
                                     "spanje",         "suriname",        "turkije",         "utrecht",
                                     "vlaams-brabant", "waals-brabant",   "west-vlaanderen", "zeeland",
                                     "zuid-holland"});

bool is_any(std::string_view word, const auto& words)
{
    return std::ranges::find(words, word) != words.end();
}

bool is_roman(std::string_view name)
{
    return name.size() > 1 && name.find_first_not_of("IVXLC") == std::string_view::npos;
}

}

bool is_mail_field(std::string_view folded)
{
    return is_any(folded, mail_fields);
}

bool is_press_field(std::string_view folded)
{
    return is_any(folded, press_fields);
}

bool is_outline_number(std::string_view name)
{
    while (name.ends_with('.') || name.ends_with(')'))
        name.remove_suffix(1);
    const std::size_t dot = name.find('.');
    const bool has_parts =
        dot == 1 && name.size() > 2 && name.find_first_not_of("0123456789.", dot) == std::string_view::npos;
    const bool is_number =
        name.find('.') != std::string_view::npos && name.find_first_not_of("0123456789.") == std::string_view::npos;
    return is_roman(name) || has_parts || is_number || name.starts_with("§");
}

bool is_region(std::string_view folded)
{
    return is_any(folded, regions);
}

bool is_field(std::string_view folded)
{
    const std::string_view first = folded.substr(0, folded.find(' '));
    const std::string_view part = without_number(folded);
    const bool is_formula = first.size() < folded.size() && is_any(first, formula_openings);
    const bool is_shift = folded.ends_with("dienst") && !is_person_noun(folded);
    return is_mail_field(folded) || is_press_field(folded) || is_any(folded, form_fields) || is_formula || is_shift ||
           is_weekday(first) || is_month(first) || (part.size() < folded.size() && is_any(part, numbered_parts));
}

}
