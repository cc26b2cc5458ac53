#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace draad {

enum class XmlEvent { element, element_end, text, end };

/// What kind of markup bytes hold. `html`: whatever browsers take; never an error but for its size.
enum class Markup { xml, html };

/// Reads XML or HTML as a stream of events, without ever building the whole of an XML document.
///
///     XmlReader reader("verslag.xml", bytes);
///     while (reader.next())
///         if (reader.is_element("alinea"))
///             add_paragraph(reader.read_text());
///
/// An empty element (`<w:tab/>`) gives an element and an element_end. Text comes in pieces: CDATA sections and
/// references to entities are pieces of their own. White space between elements is text. Comments and processing
/// instructions are passed over.
///
/// Nothing is fetched: no network, no external entity, no external DTD. Entities that the document declares itself are
/// written out only where they hold plain text. Elements nested deeper than 256 are refused, as is a text or attribute
/// of more than 10 MB.
class XmlReader {
public:
    /// `name` is for messages; `bytes` outlive the reader. XML is decoded as it declares itself (or by its byte-order
    /// mark); HTML must be UTF-8 already.
    XmlReader(std::string_view name, std::string_view bytes, Markup markup = Markup::xml);
    ~XmlReader();
    XmlReader(XmlReader&&) noexcept;
    XmlReader& operator=(XmlReader&&) noexcept;

    /// Goes to the next event; false at the end. Throws Error with name and line where the XML is damaged.
    bool next();

    XmlEvent event() const;
    bool is_element(std::string_view name) const { return event() == XmlEvent::element && this->name() == name; }
    bool is_end_of(std::string_view name) const { return event() == XmlEvent::element_end && this->name() == name; }

    /// The name of the element that begins or ends, without its prefix; in HTML in lower case. A view until the next
    /// event, as the other views.
    std::string_view name() const;
    /// The URI of the namespace of that element; empty if it has none, and in HTML.
    std::string_view name_space() const;
    /// The text of a text event.
    std::string_view text() const;

    /// An attribute of the element that begins, by its name without prefix.
    std::optional<std::string> attribute(std::string_view name) const;
    /// An attribute of the element that begins, by its name without prefix; empty if there is none.
    std::string attribute_or_empty(std::string_view name) const;

    /// How many elements are open, the one that begins or ends included.
    std::size_t depth() const;
    /// The line of the file that the reader is at, from 1.
    std::size_t line() const;

    /// Goes from the beginning of an element to its end, past all that it holds.
    void skip();
    /// Goes from the beginning of an element to its end and returns all text that it holds, however deep.
    std::string read_text();

private:
    struct State;
    std::unique_ptr<State> state_;
};

}
