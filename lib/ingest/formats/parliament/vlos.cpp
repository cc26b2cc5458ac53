#include "ingest/formats/parliament/vlos.hpp"

#include "dutch/words/name_infixes.hpp"
#include "ingest/formats/parliament/iso_time.hpp"
#include "ingest/lines/shape.hpp"
#include "ingest/passes/table_lines.hpp"
#include "text/folding.hpp"
#include "text/trimmed.hpp"

#include <algorithm>
#include <limits>

namespace draad {

namespace {

/// What a `spreker` says of a person.
struct SpeakerElement {
    std::string salutation;   ///< aanhef: "De heer"
    std::string forename;     ///< voornaam
    std::string surname;      ///< achternaam, with or without what comes before it: "van"
    std::string printed_name; ///< verslagnaam: "Van Haersma Buma"
    std::string party;        ///< fractie
    std::string office;       ///< functie
};

/// The end of a full name: the printed surname where it has a "van" that the other lacks, written small after a
/// forename.
std::string full_surname(const SpeakerElement& person)
{
    std::string printed = person.printed_name;
    const std::string folded = fold(printed);
    const bool completes = folded.size() > person.surname.size() && folded.ends_with(" " + fold(person.surname)) &&
                           is_name_particle(folded.substr(0, folded.find(' ')));
    if (!completes)
        return person.surname;
    printed.replace(0, folded.find(' '), folded.substr(0, folded.find(' ')));
    return printed;
}

Label label_of(const SpeakerElement& person, bool is_chair)
{
    Label label;
    label.name = person.forename.empty() ? person.printed_name
                                         : std::string(trimmed(person.forename + " " + full_surname(person)));
    if (label.name.empty())
        label.name = person.surname;
    if (!person.salutation.empty() && person.forename.empty() && !label.name.empty())
        label.name = person.salutation + " " + label.name;
    label.role = is_chair ? "voorzitter" : person.party.empty() ? person.office : person.party;
    return label;
}

/// A speech that has begun: who speaks, when, and whether its label has been printed.
struct Speech {
    std::string element;
    Label label;
    bool is_chair = false;
    bool is_open = false;
    bool has_begun = false;
};

/// Walks over a record, element by element.
class VlosReader {
public:
    VlosReader(XmlReader& reader, TranscriptWriter& writer, Fields& fields)
        : reader_(reader), writer_(writer), fields_(fields)
    {
    }

    void read()
    {
        while (reader_.next()) {
            if (reader_.event() == XmlEvent::element)
                begin_element(reader_.name());
            else if (reader_.event() == XmlEvent::element_end && is_speech(reader_.name()) && !speeches_.empty()) {
                speeches_.pop_back();
                writer_.close_turn();
            }
        }
    }

private:
    static bool is_speech(std::string_view name) { return name == "woordvoerder" || name == "interrumpant"; }

    void begin_element(std::string_view name)
    {
        if (is_speech(name)) {
            if (!speeches_.empty())
                speeches_.back().is_open = false;
            speeches_.push_back({.element = std::string(name)});
        } else if (name == "alinea")
            read_paragraph();
        else if (name == "titel" || name == "onderwerp")
            read_title(name == "titel");
        else if (!speeches_.empty())
            read_about_speech(name);
        else if (name == "datum" && !fields_.contains("datum"))
            fields_["datum"] = std::string(trimmed(reader_.read_text())).substr(0, size_of_day);
        else if (name == "zaal" && !fields_.contains("zaal"))
            fields_["zaal"] = trimmed(reader_.read_text());
    }

    void read_about_speech(std::string_view name)
    {
        Speech& speech = speeches_.back();
        if (name == "markeertijdbegin" && !speech.has_begun && !speech.label.time)
            speech.label.time = time_of(reader_.read_text());
        else if (name == "isvoorzitter")
            speech.is_chair = trimmed(reader_.read_text()) == "true";
        else if (name == "spreker") {
            const auto time = speech.label.time;
            speech.label = read_speaker(speech.is_chair);
            speech.label.time = time;
        }
    }

    std::optional<std::uint32_t> time_of(const std::string& moment)
    {
        const auto seconds = seconds_of_iso_time(trimmed(moment));
        if (!seconds)
            return std::nullopt;
        if (!first_second_)
            first_second_ = *seconds;
        const std::int64_t since = *seconds - *first_second_;
        return since >= 0 && since <= std::numeric_limits<std::uint32_t>::max()
                   ? std::optional(static_cast<std::uint32_t>(since))
                   : std::nullopt;
    }

    Label read_speaker(bool is_chair)
    {
        const std::size_t depth = reader_.depth();
        const std::string identifier = reader_.attribute_or_empty("objectid");
        SpeakerElement person;
        while (reader_.next() && !(reader_.event() == XmlEvent::element_end && reader_.depth() == depth)) {
            if (reader_.event() != XmlEvent::element)
                continue;
            std::string* const part = part_named(person, reader_.name());
            if (part != nullptr)
                *part = trimmed(reader_.read_text());
        }
        person.surname = in_spoken_order(person.surname); // "Oven, van"
        Label label = label_of(person, is_chair);
        // One person keeps one role, though now and then in the chair.
        const auto known = labels_.emplace(identifier.empty() ? label.name : identifier, label).first;
        return known->second;
    }

    static std::string* part_named(SpeakerElement& person, std::string_view name)
    {
        if (name == "aanhef")
            return &person.salutation;
        if (name == "voornaam")
            return &person.forename;
        if (name == "achternaam")
            return &person.surname;
        if (name == "verslagnaam")
            return &person.printed_name;
        if (name == "fractie")
            return &person.party;
        return name == "functie" ? &person.office : nullptr;
    }

    /// The title of the whole is the document's; each other is a heading, once.
    void read_title(bool is_title)
    {
        const std::string title(trimmed(reader_.read_text()));
        if (is_title && !fields_.contains("titel")) {
            fields_["titel"] = title;
            return;
        }
        if (!speeches_.empty() || std::ranges::find(headings_, title) != headings_.end())
            return;
        if (is_title)
            headings_.clear();
        headings_.push_back(title);
        writer_.add_aside(LineRole::heading, title);
    }

    void read_paragraph()
    {
        const std::string paragraph = read_items();
        if (speeches_.empty()) {
            writer_.add_aside(LineRole::stage, paragraph);
            return;
        }
        Speech& speech = speeches_.back();
        const std::string_view words =
            speech.has_begun ? std::string_view(paragraph) : without_label(paragraph, speech.label.name);
        if (trimmed(words).empty())
            return;
        if (!speech.is_open) {
            writer_.open_turn(speech.label);
            speech.label.time.reset();
        }
        speech.is_open = true;
        speech.has_begun = true;
        writer_.add_paragraph(words);
    }

    /// The items of a paragraph, parted by blanks.
    std::string read_items()
    {
        const std::size_t depth = reader_.depth();
        std::string paragraph;
        while (reader_.next() && !(reader_.event() == XmlEvent::element_end && reader_.depth() == depth)) {
            if (reader_.event() == XmlEvent::text)
                paragraph += reader_.text();
            else if (reader_.event() == XmlEvent::element_end && reader_.name() == "alineaitem")
                paragraph += ' ';
        }
        return std::string(trimmed(paragraph));
    }

    /// "De heer Pechtold (D66):", "Minister Blok:", "De voorzitter:" or the name of who speaks before the words of a
    /// speech.
    static std::string_view without_label(std::string_view paragraph, const std::string& speaker)
    {
        const auto label = read_label(paragraph);
        const std::string name = label ? fold(label->name) : "";
        const bool is_speakers = label && (label->size == paragraph.size() || !label->role.empty() ||
                                           has_title(label->name) || name == fold(speaker));
        return is_speakers ? paragraph.substr(label->size) : paragraph;
    }

    static constexpr std::size_t size_of_day = 10;

    XmlReader& reader_;
    TranscriptWriter& writer_;
    Fields& fields_;
    std::vector<Speech> speeches_;
    std::vector<std::string> headings_;
    std::map<std::string, Label> labels_;
    std::optional<std::int64_t> first_second_;
};

}

void read_vlos(XmlReader& reader, TranscriptWriter& writer, Fields& fields, const People&)
{
    VlosReader(reader, writer, fields).read();
}

}
