#pragma once

#include <libxml/tree.h>

#include <cstddef>
#include <string>
#include <string_view>

namespace draad {

/// Writes out references to entities within bounds: one that holds further references or markup is refused, and so is
/// a document whose entities hold more than 10 MB in all ("billion laughs").
class EntityBudget {
public:
    /// The text of a reference that stands in a document: what the document itself declares, else what HTML calls so
    /// (`&nbsp;`, `&eacute;`: their DTD is never fetched). Throws Error with name and line.
    std::string text_of(const xmlNode& reference, std::string_view name, std::size_t line);

private:
    std::size_t spent_ = 0;
};

/// The character, in UTF-8, that HTML gives a reference without its '&' and ';': "nbsp", "#233", "#xE9"; empty if none.
std::string character_of_reference(std::string_view reference);

}
