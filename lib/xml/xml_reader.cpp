#include "xml/xml_reader.hpp"

#include "error.hpp"
#include "xml/entities.hpp"
#include "xml/parsing.hpp"

#include <fmt/format.h>

namespace draad {

struct XmlReader::State {
    ParsingFault fault;
    DocumentHandle html; ///< the tree that an HTML reader walks over; the reader is freed before it
    ReaderHandle reader;
    EntityBudget entities;
    XmlEvent event = XmlEvent::end;
    std::string entity_text;
    std::size_t depth = 0;
    /// An empty element has been told of, its end has not.
    bool owes_end = false;

    xmlNodePtr node() const { return xmlTextReaderCurrentNode(reader.get()); }

    /// Where the node stands; the parser itself reads ahead. libxml2 counts lines of nodes in 16 bits.
    std::size_t line() const
    {
        constexpr long last_counted = 65534;
        const long of_node = node() == nullptr ? 0 : xmlGetLineNo(node());
        return of_node > 0 && of_node <= last_counted
                   ? static_cast<std::size_t>(of_node)
                   : static_cast<std::size_t>(xmlTextReaderGetParserLineNumber(reader.get()));
    }

    bool next()
    {
        if (event == XmlEvent::element_end)
            --depth;
        if (owes_end) {
            owes_end = false;
            event = XmlEvent::element_end;
            return true;
        }
        for (;;) {
            const int found = xmlTextReaderRead(reader.get());
            if (found < 0)
                fault.raise();
            event = XmlEvent::end;
            if (found == 0)
                return false;
            if (take_node())
                return true;
        }
    }

    /// Whether the node that the reader stands on is one that anyone is told of.
    bool take_node()
    {
        switch (xmlTextReaderNodeType(reader.get())) {
        case XML_READER_TYPE_ELEMENT:
            event = XmlEvent::element;
            owes_end = xmlTextReaderIsEmptyElement(reader.get()) == 1;
            ++depth;
            return true;
        case XML_READER_TYPE_END_ELEMENT:
            event = XmlEvent::element_end;
            return true;
        case XML_READER_TYPE_TEXT:
        case XML_READER_TYPE_CDATA:
        case XML_READER_TYPE_WHITESPACE:
        case XML_READER_TYPE_SIGNIFICANT_WHITESPACE:
            event = XmlEvent::text;
            entity_text.clear();
            return true;
        case XML_READER_TYPE_ENTITY_REFERENCE:
            event = XmlEvent::text;
            entity_text = entities.text_of(*node(), fault.name(), line());
            return !entity_text.empty();
        default:
            return false;
        }
    }
};

XmlReader::XmlReader(std::string_view name, std::string_view bytes, Markup markup) : state_(std::make_unique<State>())
{
    state_->fault = ParsingFault(name);
    if (markup == Markup::html) {
        state_->html = parse_html(name, bytes);
        state_->reader = walk(*state_->html);
    } else
        state_->reader = open_xml(bytes, state_->fault);
}

XmlReader::~XmlReader() = default;
XmlReader::XmlReader(XmlReader&&) noexcept = default;
XmlReader& XmlReader::operator=(XmlReader&&) noexcept = default;

bool XmlReader::next()
{
    return state_->next();
}

XmlEvent XmlReader::event() const
{
    return state_->event;
}

std::string_view XmlReader::name() const
{
    return view_of(state_->node()->name);
}

std::string_view XmlReader::name_space() const
{
    const xmlNs* name_space = state_->node()->ns;
    return name_space == nullptr ? std::string_view() : view_of(name_space->href);
}

std::string_view XmlReader::text() const
{
    return state_->entity_text.empty() ? view_of(state_->node()->content) : std::string_view(state_->entity_text);
}

std::optional<std::string> XmlReader::attribute(std::string_view name) const
{
    for (const xmlAttr* attribute = state_->node()->properties; attribute != nullptr; attribute = attribute->next) {
        if (view_of(attribute->name) != name)
            continue;
        std::string value;
        for (const xmlNode* part = attribute->children; part != nullptr; part = part->next)
            value += part->type == XML_ENTITY_REF_NODE ? state_->entities.text_of(*part, state_->fault.name(), line())
                                                       : std::string(view_of(part->content));
        return value;
    }
    return std::nullopt;
}

std::string XmlReader::attribute_or_empty(std::string_view name) const
{
    return attribute(name).value_or("");
}

std::size_t XmlReader::depth() const
{
    return state_->depth;
}

std::size_t XmlReader::line() const
{
    return state_->line();
}

void XmlReader::skip()
{
    const std::size_t outermost = depth();
    while (next() && !(event() == XmlEvent::element_end && depth() == outermost))
        ;
}

std::string XmlReader::read_text()
{
    std::string all;
    const std::size_t outermost = depth();
    while (next() && !(event() == XmlEvent::element_end && depth() == outermost))
        if (event() == XmlEvent::text)
            all += text();
    return all;
}

}
