#pragma once

#include "xml/xml_reader.hpp"

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace draad {

/// The value of a variable, by the variable's GUID.
using RefiValue = std::pair<std::string, std::string>;

/// What a project calls a case: a person, a place, whatever is compared, with its values and its texts. All GUIDs as
/// `folded_guid` leaves them.
struct RefiCase {
    std::string guid;
    std::string name;
    std::vector<RefiValue> values;
    /// Sources that belong to it as a whole, and stretches of them.
    std::vector<std::string> sources;
    std::vector<std::string> selections;
    /// Codes whose stretches are its text, as NVivo writes it; the code then has the case's own GUID, too.
    std::vector<std::string> codes;
};

/// A memo. Its text stands in the project, or in a file of it.
struct RefiNote {
    std::string name;
    std::string content;
    std::string path;
};

/// A GUID as it is compared: lower case, without braces.
std::string folded_guid(std::string_view guid);

// Each reads one element, at whose beginning the reader stands, to its end.
RefiCase read_refi_case(XmlReader& xml);
RefiValue read_refi_value(XmlReader& xml);
RefiNote read_refi_note(XmlReader& xml);

}
