#include "xml/xml_writer.hpp"

#include <cassert>
#include <utility>

namespace draad {

namespace {

/// How many bytes from `offset` on make a character that XML 1.0 does not allow; 0 if it allows what stands there.
std::size_t size_of_forbidden(std::string_view utf8, std::size_t offset)
{
    const auto byte = static_cast<unsigned char>(utf8[offset]);
    if (byte < 0x20)
        return byte == '\t' || byte == '\n' || byte == '\r' ? 0 : 1;
    const bool is_noncharacter = utf8.substr(offset, 3) == "\xEF\xBF\xBE" || utf8.substr(offset, 3) == "\xEF\xBF\xBF";
    return is_noncharacter ? 3 : 0;
}

std::string_view entity_of(char character, bool is_attribute)
{
    switch (character) {
    case '&':
        return "&amp;";
    case '<':
        return "&lt;";
    case '>':
        return "&gt;";
    case '\r': // a reader would make a line feed of it
        return "&#13;";
    case '"':
        return is_attribute ? "&quot;" : "";
    case '\n':
        return is_attribute ? "&#10;" : "";
    case '\t':
        return is_attribute ? "&#9;" : "";
    default:
        return "";
    }
}

std::string escape(std::string_view utf8, bool is_attribute)
{
    std::string xml;
    xml.reserve(utf8.size());
    for (std::size_t offset = 0; offset < utf8.size();) {
        if (const std::size_t size = size_of_forbidden(utf8, offset); size > 0) {
            xml += "\xEF\xBF\xBD";
            offset += size;
            continue;
        }
        const std::string_view entity = entity_of(utf8[offset], is_attribute);
        if (entity.empty())
            xml += utf8[offset];
        else
            xml += entity;
        ++offset;
    }
    return xml;
}

}

std::string escape_xml_text(std::string_view utf8)
{
    return escape(utf8, false);
}

std::string escape_xml_attribute(std::string_view utf8)
{
    return escape(utf8, true);
}

XmlWriter::XmlWriter(XmlLayout layout) : layout_(layout), xml_("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
{
}

void XmlWriter::close_tag()
{
    if (is_in_tag_)
        xml_ += '>';
    is_in_tag_ = false;
}

void XmlWriter::break_line()
{
    if (layout_ == XmlLayout::compact)
        return;
    xml_ += '\n';
    xml_.append(2 * open_.size(), ' ');
}

XmlWriter& XmlWriter::begin(std::string_view name)
{
    close_tag();
    if (!open_.empty()) {
        open_.back().has_elements = true;
        if (!open_.back().has_text)
            break_line();
    }
    xml_ += '<';
    xml_ += name;
    open_.push_back({.name = std::string(name)});
    is_in_tag_ = true;
    return *this;
}

XmlWriter& XmlWriter::attribute(std::string_view name, std::string_view value)
{
    assert(is_in_tag_);
    xml_ += ' ';
    xml_ += name;
    xml_ += "=\"" + escape_xml_attribute(value) + '"';
    return *this;
}

XmlWriter& XmlWriter::text(std::string_view utf8)
{
    assert(!open_.empty());
    if (utf8.empty())
        return *this;
    close_tag();
    open_.back().has_text = true;
    xml_ += escape_xml_text(utf8);
    return *this;
}

XmlWriter& XmlWriter::end()
{
    assert(!open_.empty());
    const Open closed = std::move(open_.back());
    open_.pop_back();
    if (is_in_tag_) {
        xml_ += "/>";
        is_in_tag_ = false;
        return *this;
    }
    if (closed.has_elements && !closed.has_text)
        break_line();
    xml_ += "</" + closed.name + '>';
    return *this;
}

XmlWriter& XmlWriter::element(std::string_view name, std::string_view utf8)
{
    return begin(name).text(utf8).end();
}

std::string XmlWriter::take()
{
    assert(open_.empty());
    if (layout_ == XmlLayout::indented)
        xml_ += '\n';
    return std::exchange(xml_, {});
}

}
