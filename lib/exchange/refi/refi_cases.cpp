#include "exchange/refi/refi_cases.hpp"

#include "text/folding.hpp"

namespace draad {

std::string folded_guid(std::string_view guid)
{
    std::string folded = fold(guid);
    std::erase_if(folded, [](char byte) { return byte == '{' || byte == '}'; });
    return folded;
}

RefiCase read_refi_case(XmlReader& xml)
{
    RefiCase read{.guid = folded_guid(xml.attribute_or_empty("guid")), .name = xml.attribute_or_empty("name")};
    const auto target = [&] { return folded_guid(xml.attribute_or_empty("targetGUID")); };
    while (xml.next() && !xml.is_end_of("Case"))
        if (xml.is_element("VariableValue"))
            read.values.push_back(read_refi_value(xml));
        else if (xml.is_element("SourceRef"))
            read.sources.push_back(target());
        else if (xml.is_element("SelectionRef"))
            read.selections.push_back(target());
        else if (xml.is_element("CodeRef"))
            read.codes.push_back(target());
    return read;
}

RefiValue read_refi_value(XmlReader& xml)
{
    RefiValue read;
    while (xml.next() && !xml.is_end_of("VariableValue"))
        if (xml.is_element("VariableRef"))
            read.first = folded_guid(xml.attribute_or_empty("targetGUID"));
        else if (xml.event() == XmlEvent::element && xml.name().ends_with("Value"))
            read.second = xml.read_text();
    return read;
}

RefiNote read_refi_note(XmlReader& xml)
{
    RefiNote read{
        .name = xml.attribute_or_empty("name"), .content = {}, .path = xml.attribute_or_empty("plainTextPath")};
    std::string description;
    while (xml.next() && !xml.is_end_of("Note"))
        if (xml.is_element("PlainTextContent"))
            read.content = xml.read_text();
        else if (xml.is_element("Description"))
            description = xml.read_text();
    if (read.content.empty() && read.path.empty())
        read.content = description;
    return read;
}

}
