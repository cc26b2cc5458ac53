#include "ingest/rich/office_title.hpp"

#include "xml/xml_reader.hpp"

namespace draad {

std::string title_in(const std::string& part_name, std::string_view properties)
{
    XmlReader reader(part_name, properties);
    while (reader.next())
        if (reader.is_element("title"))
            return reader.read_text();
    return "";
}

}
