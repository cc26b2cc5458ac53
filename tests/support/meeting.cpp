#include "support/meeting.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <sstream>
#include <utility>

namespace draad::test {

namespace {

using Texts = std::vector<std::string>;

const Texts forenames = {"Anneke", "Bram",   "Chantal",  "Dirk",   "Eveline", "Floris", "Gerda", "Hicham", "Irene",
                         "Joost",  "Karima", "Lodewijk", "Mirthe", "Niels",   "Olga",   "Pim",   "Roos",   "Sjoerd"};
const Texts surnames = {"Postma",       "van Dael",     "Terlouw",   "de Wit",     "Kuipers",    "van der Zee",
                        "El Amrani",    "Roodenburg",   "ter Haar",  "Achterberg", "Bos",        "Bosch",
                        "van den Ende", "Scheveningen", "Haverkamp", "Yildirim",   "in 't Veld", "Van Loon-Smit"};
const Texts parties = {"Groen Verbond", "SP", "Hart voor Noord", "VVD", "D66", "Lokaal Samen", "CDA", "50PLUS"};

/// Any of these may open a paragraph: addresses, places, hours and words before a colon are no labels.
const Texts openings = {
    "Voorzitter. De tram op lijn 12 rijdt al drie weken niet meer.",
    "Voorzitter. Het gaat hier om kinderen die wachten.",
    "Scheveningen. Daar begon het, en daar eindigt het ook.",
    "Let op: de termijn loopt in april af.",
    "17:30 uur is voor de meeste ouders te laat.",
    "Om 17:30 uur gaat de deur van het wijkhuis dicht.",
    "Mijnheer Kuipers, ik ga u nu vragen om uw microfoon uit te doen.",
    "Wethouder, u hebt dat in de commissie zelf gezegd.",
    "Wethouder. Ik vraag het u nog één keer.",
    "Ten eerste: het geld is er niet.",
    "Mijn vraag is deze: wie betaalt dat?",
    "Kortom: het plan is niet af.",
    "Dank u wel. Ik begin bij het begin.",
    "De wethouder zegt dat het meevalt, maar zo voelt het niet.",
    "De voorzitter van de wijkraad heeft ons geschreven.",
    "Amsterdam. Rotterdam. Utrecht. Overal zien we hetzelfde.",
    "Nee. Dat heb ik niet gezegd en dat ga ik ook niet zeggen.",
    "Conclusie: wij stemmen tegen.",
    "De heer Bos zei het al en ik herhaal het graag.",
    "Mevrouw Terlouw van het bureau heeft dat keurig uitgezocht.",
    "In de brief van 12 maart staat het zwart op wit.",
    "Ik citeer: niemand wordt tussen wal en schip gelaten.",
};

/// Each with the province in brackets, as a label has its party.
const Texts places = {"Den Helder (Noord-Holland)", "Goes (Zeeland)",    "Assen (Drenthe)",  "Weert (Limburg)",
                      "Hoorn (Noord-Holland)",      "Ede (Gelderland)",  "Tholen (Zeeland)", "Meppel (Drenthe)",
                      "Delfzijl (Groningen)",       "Roermond (Limburg)"};

const Texts sentences = {
    "Ik hoor van ouders dat zij maanden wachten op een gesprek.",
    "Dat kan zo niet langer.",
    "De brief van het college geeft daar geen antwoord op.",
    "Wie heeft dat besloten, en met welk gezag?",
    "In het jeugdhonk aan de Vaartkade komen nu zestig jongeren per week, en dat waren er twee jaar geleden nog "
    "twintig.",
    "Wij hebben daar eerder vragen over gesteld.",
    "Het antwoord was toen dat er in het voorjaar een notitie zou komen, maar het is inmiddels oktober.",
    "Ik kan daar kort over zijn.",
    "Zo kom je er dus nooit achter wat mensen zelf willen.",
    "De kosten zijn begroot op 2,4 miljoen euro, zie bijlage B.",
    "Daar zit voor mijn fractie de pijn.",
    "Mag ik de wethouder vragen hoe hij dat ziet?",
    "Mensen willen weten waar zij aan toe zijn, ook als het nieuws niet goed is.",
    "Dat laatste heb ik met eigen ogen gezien in de Spoorwijk.",
    "Ik zeg dat met enige schroom, want ik ken de mensen die er werken.",
    "Het is niet de bedoeling dat wij op de stoel van de hulpverlener gaan zitten.",
    "Vertrouwen komt te voet, zei mijn grootmoeder.",
    "Ik wacht het antwoord van het college af en kom er in tweede termijn op terug.",
    "Er is een lijst met zeven namen: Jansen, De Vries, Bakker, Visser, Smit, Meijer en Mulder.",
    "Op 3 november jl. is dat ook zo afgesproken met dhr. Van Vliet.",
};

const Texts motion = {"De raad, in vergadering bijeen op 12 maart 2031,",
                      "gehoord de beraadslaging,",
                      "constaterende dat de wachttijd voor jeugdhulp is opgelopen tot elf maanden;",
                      "overwegende dat ouders recht hebben op een antwoord;",
                      "verzoekt het college voor de zomer met een plan te komen,",
                      "en gaat over tot de orde van de dag."};

const Texts stage_lines = {"(Applaus)",
                           "(Geroffel op de tafels)",
                           "De vergadering wordt van 13.51 uur tot 14.06 uur geschorst.",
                           "De beraadslaging wordt gesloten.",
                           "In stemming komt motie H.1.",
                           "De vergadering wordt enkele ogenblikken geschorst.",
                           "De agenda wordt aldus gewijzigd vastgesteld."};

/// A generator of its own, so that a meeting is the same with every library.
class Dice {
public:
    explicit Dice(unsigned seed) : state_(seed * 2654435761U + 1) {}

    /// From 0 to one less than `sides`.
    std::size_t roll(std::size_t sides)
    {
        state_ = state_ * 6364136223846793005ULL + 1442695040888963407ULL;
        return static_cast<std::size_t>((state_ >> 33U) % sides);
    }

    const std::string& pick(const Texts& texts) { return texts[roll(texts.size())]; }

private:
    std::uint64_t state_;
};

struct Person {
    std::string full_name;
    std::string printed; ///< with honorific or office
    std::string role;
};

std::string capitalized(std::string name)
{
    name[0] = static_cast<char>(name[0] >= 'a' && name[0] <= 'z' ? name[0] - 'a' + 'A' : name[0]);
    return name;
}

std::vector<Person> invite(Dice& dice)
{
    std::vector<Person> people = {{"Wil van Rossum", "De voorzitter", ""}, {"Cas Bruins", "Wethouder Bruins", "D66"}};
    for (std::size_t place = 0; place < surnames.size(); ++place) {
        const bool is_woman = place % 2 == 0;
        people.push_back({forenames[place] + " " + surnames[place],
                          (is_woman ? "Mevrouw " : "De heer ") + capitalized(surnames[place]), dice.pick(parties)});
    }
    people.push_back({"Ton Schram", "De heer Schram", "H"}); // a citizen, on item H of the agenda
    return people;
}

/// The paragraphs of a turn.
Texts write_speech(Dice& dice, bool is_short)
{
    Texts paragraphs;
    const std::size_t count = is_short ? 1 : 1 + dice.roll(4);
    for (std::size_t place = 0; place < count; ++place) {
        std::string paragraph = dice.roll(3) == 0 ? dice.pick(openings) : dice.pick(sentences);
        if (dice.roll(120) == 0)
            paragraph = dice.pick(places) + ". Zo ver moet een kind van hier reizen.";
        for (std::size_t more = dice.roll(is_short ? 2 : 7); more > 0; --more)
            paragraph += ' ' + dice.pick(sentences);
        paragraphs.push_back(std::move(paragraph));
    }
    if (!is_short && dice.roll(12) == 0)
        paragraphs.insert(paragraphs.end(), motion.begin(), motion.end());
    return paragraphs;
}

/// Sets type: wraps paragraphs and puts a head and a foot on every page.
class Typesetter {
public:
    void add(const std::string& paragraph)
    {
        std::istringstream words(paragraph);
        std::string line;
        for (std::string word; words >> word;) {
            constexpr std::size_t width = 88;
            if (!line.empty() && line.size() + 1 + word.size() > width)
                put(std::exchange(line, ""));
            line += (line.empty() ? "" : " ") + word;
        }
        put(line);
    }

    std::string take() { return std::move(text_); }

private:
    void put(const std::string& line)
    {
        constexpr std::size_t lines_of_page = 46;
        text_ += line + '\n';
        if (++lines_ % lines_of_page != 0)
            return;
        ++page_;
        text_ += fmt::format("\n{}\n\fRaadsvergadering 12 maart 2031\nBlad {} van 111\n\n", page_, page_ + 1);
    }

    std::string text_;
    std::size_t lines_ = 0;
    std::size_t page_ = 0;
};

std::string stamp(int seconds)
{
    return fmt::format("[{:02}:{:02}:{:02}]", seconds / 3600, seconds / 60 % 60, seconds % 60);
}

/// Prints turns in one style.
class Printer {
public:
    explicit Printer(MeetingStyle style) : style_(style) {}

    void add_turn(const Person& person, const Texts& speech, int time, bool is_interruption)
    {
        const std::string opening = speech.front().substr(0, 40);
        const std::string brackets = person.role.empty() ? "" : fmt::format(" ({})", person.role);
        if (style_ == MeetingStyle::timed_lines) {
            std::string line = fmt::format("{} {}:", stamp(time), person.full_name);
            for (const std::string& paragraph : speech)
                line += ' ' + paragraph;
            text_ += line + '\n';
            turns_.push_back({person.full_name, "", time, opening, is_interruption});
            return;
        }
        turns_.push_back({person.printed, person.role, -1, opening, is_interruption});
        if (style_ == MeetingStyle::parliament) {
            const std::size_t space = person.printed.find(' ', person.printed.starts_with("De ") ? 3 : 0);
            const bool has_bold = space != std::string::npos && !person.role.empty();
            text_ += has_bold ? fmt::format("{} **{}**{}:\n", person.printed.substr(0, space),
                                            person.printed.substr(space + 1), brackets)
                              : fmt::format("{}{}:\n", person.printed, brackets);
            for (const std::string& paragraph : speech)
                text_ += paragraph + "\n\n";
            return;
        }
        for (std::size_t place = 0; place < speech.size(); ++place)
            pages_.add((place == 0 ? person.printed + brackets + ". " : "") + speech[place]);
    }

    void add_line(const std::string& line)
    {
        if (style_ == MeetingStyle::council_pages)
            pages_.add(line);
        else
            text_ += line + (style_ == MeetingStyle::parliament ? "\n\n" : "\n");
        proceedings_.push_back(line);
    }

    Meeting take()
    {
        return {style_ == MeetingStyle::council_pages ? pages_.take() : std::move(text_), std::move(turns_),
                std::move(proceedings_)};
    }

private:
    MeetingStyle style_;
    std::string text_;
    Typesetter pages_;
    std::vector<GoldTurn> turns_;
    Texts proceedings_;
};

}

Meeting write_meeting(MeetingStyle style, std::size_t turns, unsigned seed)
{
    Dice dice(seed);
    const std::vector<Person> people = invite(dice);
    Printer printer(style);
    int time = 0;
    std::size_t speaker = 0;
    for (std::size_t turn = 0; turn < turns; ++turn) {
        const bool is_interruption = turn > 0 && dice.roll(2) == 0;
        std::size_t next = dice.roll(3) == 0 ? 0 : dice.roll(people.size());
        if (next == speaker)
            next = (next + 1) % people.size();
        speaker = next;
        printer.add_turn(people[speaker], write_speech(dice, is_interruption), time, is_interruption);
        time += static_cast<int>(5 + dice.roll(200));
        if (dice.roll(9) == 0)
            printer.add_line(dice.pick(stage_lines));
    }
    return printer.take();
}

}
