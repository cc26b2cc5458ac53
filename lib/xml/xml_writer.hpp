#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace draad {

enum class XmlLayout {
    indented, ///< an element a line, where it holds no text
    compact,
};

/// Writes a well-formed XML 1.0 document in UTF-8. The same calls give the same bytes.
///
///     XmlWriter xml;
///     xml.begin("CodeBook").attribute("xmlns", "urn:QDA-XML:codebook:1.0");
///     xml.element("Description", "Wie beslist er?");
///     xml.end();
///     std::string bytes = xml.take();
///
/// Characters that XML cannot hold (control characters but tab and line ends, U+FFFE, U+FFFF) become U+FFFD.
class XmlWriter {
public:
    explicit XmlWriter(XmlLayout layout = XmlLayout::indented);

    /// Opens an element; its name is the caller's promise.
    XmlWriter& begin(std::string_view name);
    /// Adds an attribute to the element that was just opened: directly after `begin` or after another attribute.
    XmlWriter& attribute(std::string_view name, std::string_view value);
    XmlWriter& text(std::string_view utf8);
    /// Closes the innermost open element.
    XmlWriter& end();
    /// An element that holds only text.
    XmlWriter& element(std::string_view name, std::string_view utf8);

    /// The document; every element must be closed.
    std::string take();

private:
    struct Open {
        std::string name;
        bool has_text = false;
        bool has_elements = false;
    };
    void close_tag();
    void break_line();

    XmlLayout layout_;
    std::string xml_;
    std::vector<Open> open_;
    bool is_in_tag_ = false;
};

/// Text with the characters of markup written as entities; for the value of an attribute also quotes and line ends.
std::string escape_xml_text(std::string_view utf8);
std::string escape_xml_attribute(std::string_view utf8);

}
