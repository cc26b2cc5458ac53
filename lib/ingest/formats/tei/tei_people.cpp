#include "ingest/formats/tei/tei_people.hpp"

#include "text/trimmed.hpp"

#include <algorithm>

namespace draad {

namespace {

constexpr const char* identifier_field = "xml:id";

void append_word(std::string& words, std::string_view word)
{
    word = trimmed(word);
    if (word.empty())
        return;
    if (!words.empty())
        words += ' ';
    words += word;
}

/// White space within a name is layout.
std::string without_layout(std::string_view text)
{
    std::string line;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find_first_of(" \t\r\n"), text.size());
        append_word(line, text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return line;
}

/// The parts of a persName as they are said: TEI lets them stand in any order.
std::string read_name(XmlReader& reader)
{
    const std::size_t depth = reader.depth();
    std::string forenames;
    std::string links;
    std::string surnames;
    std::string loose;
    while (reader.next() && !(reader.event() == XmlEvent::element_end && reader.depth() == depth)) {
        if (reader.is_element("forename"))
            append_word(forenames, without_layout(reader.read_text()));
        else if (reader.is_element("nameLink"))
            append_word(links, without_layout(reader.read_text()));
        else if (reader.is_element("surname"))
            append_word(surnames, without_layout(reader.read_text()));
        else if (reader.event() == XmlEvent::text)
            append_word(loose, without_layout(reader.text()));
    }
    std::string name;
    for (const std::string* part : {&forenames, &links, &surnames})
        append_word(name, *part);
    return name.empty() ? loose : name;
}

}

void read_tei_person(XmlReader& reader, People& people)
{
    const std::size_t depth = reader.depth();
    std::string identifier = reader.attribute_or_empty("id");
    Speaker person;
    person.role = reader.attribute_or_empty("role");
    while (reader.next() && !(reader.event() == XmlEvent::element_end && reader.depth() == depth)) {
        // A person may have had other names; the first is the one in use.
        if (person.name.empty() && (reader.is_element("persName") || reader.is_element("name")))
            person.name = read_name(reader);
    }
    if (identifier.empty())
        return;
    if (person.name.empty())
        person.name = identifier;
    person.fields[identifier_field] = identifier;
    people[std::move(identifier)] = std::move(person);
}

std::vector<Speaker> read_list_of_people(std::string_view name, std::string_view bytes)
{
    XmlReader reader(name, bytes);
    People people;
    while (reader.next())
        if (reader.is_element("person"))
            read_tei_person(reader, people);
    std::vector<Speaker> speakers;
    for (auto& [identifier, person] : people)
        speakers.push_back(std::move(person));
    return speakers;
}

People people_of(std::span<const Speaker> speakers)
{
    People people;
    for (const Speaker& speaker : speakers) {
        const auto identifier = speaker.fields.find(identifier_field);
        if (identifier != speaker.fields.end())
            people[identifier->second] = speaker;
    }
    return people;
}

}
