#pragma once

#include <libxml/xmlreader.h>

#include <memory>
#include <string>
#include <string_view>

namespace draad {

struct XmlCloser {
    void operator()(xmlTextReaderPtr reader) const { xmlFreeTextReader(reader); }
    void operator()(xmlDocPtr document) const { xmlFreeDoc(document); }
};

using ReaderHandle = std::unique_ptr<xmlTextReader, XmlCloser>;
using DocumentHandle = std::unique_ptr<xmlDoc, XmlCloser>;

/// A string of libxml2, which may be null.
inline std::string_view view_of(const xmlChar* text)
{
    return text == nullptr ? std::string_view() : std::string_view(reinterpret_cast<const char*>(text));
}

/// Keeps the first thing that libxml2 finds wrong with a document.
class ParsingFault {
public:
    explicit ParsingFault(std::string_view name = {}) : name_(name) {}

    const std::string& name() const { return name_; }
    void take(const xmlError& error);
    /// Throws Error with name and line.
    [[noreturn]] void raise() const;

private:
    std::string name_;
    int line_ = 0;
    int code_ = 0;
    std::string message_;
};

/// A reader of XML that fetches nothing, writes out no entities and tells `fault`, which outlives it, what is wrong.
ReaderHandle open_xml(std::string_view bytes, ParsingFault& fault);

/// The tree of whatever a browser would take for HTML, in UTF-8.
DocumentHandle parse_html(std::string_view name, std::string_view utf8);

/// A reader that walks over a tree that outlives it.
ReaderHandle walk(xmlDoc& document);

}
