#pragma once

#include "passages/document.hpp"
#include "xml/xml_reader.hpp"

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace draad {

/// Persons by the identifier by which utterances point to them (`who="#AnnaBos"`), without the number sign.
using People = std::map<std::string, Speaker>;

/// Reads a `person` on whose element the reader stands: its xml:id, its name (forenames before surnames, as they are
/// said) and its role. Leaves the reader at its end.
void read_tei_person(XmlReader& reader, People& people);

/// The persons of a list in a file of its own (ParlaMint's -listPerson.xml): speakers with their identifier in the
/// field "xml:id".
std::vector<Speaker> read_list_of_people(std::string_view name, std::string_view bytes);

/// Those among speakers who have an identifier in the field "xml:id".
People people_of(std::span<const Speaker> speakers);

}
