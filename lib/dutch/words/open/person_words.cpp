#include "dutch/words/open/person_words.hpp"

#include "dutch/words/endings.hpp"
#include "dutch/words/flagged_words.hpp"

#include <array>
#include <cstdint>

namespace draad {

namespace {

enum class PersonUse : std::uint8_t {
    role,
    /// buurman, leden: someone, in running text.
    person,
    woman,
    man,
    before_name,
    asks,
};

constexpr auto person_words = flagged_words<PersonUse>([] {
    using enum PersonUse;
    return std::to_array<WordRow<PersonUse>>({
        {{role, person, woman, before_name}, "dochter moeder oma tante zus"},
        {{role, person, woman}, "mama meisje vrouw"},
        {{role, person, man, before_name}, "broer oom opa vader zoon"},
        {{role, person, man}, "jongen man papa"},
        {{role, person, asks}, "onderzoeker"},
        {{role, person},
         "advocaat arts begeleider begeleidster behandelaar bestuurder bewoner bewoonster client clienten coach "
         "deelneemster deelnemer deelnemers directeur docent gezinswerker huisarts jeugdbeschermer jeugdwerker "
         "jongere jongeren kind kinderen leerkracht leerling leraar lerares mantelzorger medewerker medewerkster "
         "minister officier ouder ouders partner patient persoon professional psychiater psycholoog raadslid rechter "
         "regisseur staatssecretaris stiefvader teamleider therapeut verpleegkundige verzorgende voogd voorzitter "
         "vrijwilliger wethouder"},
        {{role, asks},
         "facilitator gespreksleider gespreksleidster interviewer interviewster moderator onderzoekster presentator "
         "vragensteller"},
        // What is a role and no person in running text, and the reverse, differs by accident for most.
        {{role},
         "allen beleidsmedewerker burgemeester casemanager casusregisseur commissaris consulent ervaringsdeskundige "
         "gedeputeerde geinterviewde gezinscoach gezinsvoogd griffier groep grootmoeder grootvader hulpverleenster "
         "hulpverlener jeugdconsulent jeugdhulpverlener jeugdzorgwerker kamerlid kinderrechter manager mentor "
         "minister-president notulist orthopedagoog pleegmoeder pleegouder pleegouders pleegvader publiek respondent "
         "respondente secretaris spreekster spreker stem stiefmoeder tolk vertrouwenspersoon vicevoorzitter werker "
         "zaal zorgverlener"},
        {{person, woman, before_name}, "juf"},
        {{person, woman}, "dame juffrouw mevrouw nicht vriendin"},
        {{person, man}, "heer meneer mijnheer neef vriend"},
        {{person, before_name}, "buurman buurvrouw meester"},
        {{person},
         "agenten ambtenaren bestuurders enkeling enkelen huisartsen ondernemers omwonenden patienten reizigers "
         "respondenten verpleegkundigen vrijwilligsters wethouders "
         "aanwezige aanwezigen agent ambtenaar baas begeleiders behandelaars betrokkene betrokkenen "
         "bewoners broers broertje buren buur clientes collega collega's coordinator cursist dames directrice "
         "docenten dochters dokter gast gasten gedragswetenschapper gezin gezinnen groepsleider heren huisvrouw "
         "jongens jurist kindertherapeut kleindochter kleinzoon knecht koning koningin leden leerlingen leider lid "
         "mannen medewerkers meid meisjes mens mensen moeders naaste naasten notaris onderzoekers opvoeder opvoeders "
         "oudere ouderen personen pleegkind pleegkinderen politicus praktijkondersteuner professionals "
         "professor pupil schooldirecteur student studenten tiener tieners vaders verzorgster vrienden vriendinnen "
         "vrijwilligers vrouwen zonen zusje zussen zuster"},
        // That these are no roles seems an accident.
        {{asks}, "gespreksbegeleider journalist observator reporter verslaggeefster verslaggever vraagsteller"},
    });
});

}

bool is_role_word(std::string_view folded)
{
    return person_words.has(folded, PersonUse::role);
}

bool is_woman(std::string_view folded)
{
    return person_words.has(folded, PersonUse::woman);
}

bool is_man(std::string_view folded)
{
    return person_words.has(folded, PersonUse::man);
}

bool stands_before_name(std::string_view folded)
{
    return person_words.has(folded, PersonUse::before_name);
}

bool is_questioner(std::string_view folded)
{
    return person_words.has(folded, PersonUse::asks);
}

bool is_person_noun(std::string_view folded)
{
    return person_words.has(folded, PersonUse::person) ||
           ends_in_one_of(folded, {"ouder",       "ouders",      "moeder",      "vader",       "werker",    "werkers",
                                   "werkster",    "kundige",     "deskundige",  "deskundigen", "verlener",  "verleners",
                                   "begeleider",  "begeleiders", "lid",         "leden",       "aar",       "aars",
                                   "genoot",      "genoten",     "nemer",       "nemers",      "wonende",   "woners",
                                   "ganger",      "gangers",     "medewerkers", "ist",         "isten",     "ster",
                                   "sters",       "loog",        "logen",       "man",         "vrouw",     "kind",
                                   "kinderen",    "leider",      "leiders",     "adviseur",    "adviseurs", "arts",
                                   "artsen",      "rechter",     "rechters",    "coach",       "coaches",   "agent",
                                   "agenten",     "docent",      "docenten",    "student",     "studenten", "assistent",
                                   "assistenten", "trainer",     "trainers",    "manager",     "managers",  "bewoner",
                                   "bewoners",    "zoeker",      "zoekers",     "maker",       "makers",    "schrijver",
                                   "schrijvers",  "zitter",      "zitters",     "meester",     "houder",    "voerder",
                                   "directeur"});
}

}
