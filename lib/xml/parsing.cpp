#include "xml/parsing.hpp"

#include "error.hpp"
#include "wording/others.hpp"
#include "wording/said.hpp"

#include <libxml/HTMLparser.h>
#include <libxml/parser.h>

#include <array>

namespace draad {

namespace {

/// What libxml2 says of files that are no whole XML.
constexpr std::array known_faults{
    to_say("AttValue: \" or ' expected"),
    to_say("Attribute {} redefined"),
    to_say("Couldn't find end of Start Tag {} line {}"),
    to_say("Document is empty"),
    to_say("EntityRef: expecting ';'"),
    to_say("Entity '{}' not defined"),
    to_say("Extra content at the end of the document"),
    to_say("Input is not proper UTF-8, indicate encoding !{}"),
    to_say("Namespace prefix {} on {} is not defined"),
    to_say("Opening and ending tag mismatch: {} line {} and {}"),
    to_say("PCDATA invalid Char value {}"),
    to_say("Premature end of data in tag {} line {}"),
    to_say("Specification mandates value for attribute {}"),
    to_say("Start tag expected, '<' not found"),
    to_say("StartTag: invalid element name"),
    to_say("attributes construct error"),
    to_say("xmlParseEntityRef: no name"),
};

/// libxml2 counts bytes in an int, and nobody's transcript is this long.
constexpr std::size_t most_bytes = 512U << 20;

void keep_fault(void* fault, xmlErrorPtr error)
{
    if (error != nullptr && error->level >= XML_ERR_ERROR)
        static_cast<ParsingFault*>(fault)->take(*error);
}

/// libxml2 must be set up before threads use it.
void set_up()
{
    static const bool is_set_up = [] {
        xmlInitParser();
        return true;
    }();
    (void)is_set_up;
}

void check_size(std::string_view name, std::size_t size)
{
    if (size > most_bytes)
        throw Error(said("{}: this is larger than {} MB; divide it into parts", name, most_bytes >> 20));
}

}

void ParsingFault::take(const xmlError& error)
{
    if (!message_.empty())
        return;
    line_ = error.line;
    code_ = error.code;
    message_ = error.message == nullptr ? said("unknown fault") : error.message;
    while (!message_.empty() && (message_.back() == '\n' || message_.back() == ' '))
        message_.pop_back();
}

void ParsingFault::raise() const
{
    // The one use of this code in XML: too deep. What libxml2 advises is for programmers.
    if (code_ == XML_ERR_INTERNAL_ERROR && message_.find("epth") != std::string::npos)
        throw Error(said("{}:{}: elements are nested deeper than 256 here; this is no document that people write",
                         name_, line_));
    throw Error(said("{}:{}: the XML is damaged: {}; copy the file again, or export it anew", name_, line_,
                     message_.empty() ? said("it ends too early") : said_of_others(message_, known_faults)));
}

ReaderHandle open_xml(std::string_view bytes, ParsingFault& fault)
{
    set_up();
    check_size(fault.name(), bytes.size());
    ReaderHandle reader(xmlReaderForMemory(bytes.data(), static_cast<int>(bytes.size()), nullptr, nullptr,
                                           XML_PARSE_NONET | XML_PARSE_COMPACT));
    if (!reader)
        throw Error(said("{}: the XML cannot be read; the computer is out of memory", fault.name()));
    xmlTextReaderSetStructuredErrorHandler(reader.get(), keep_fault, &fault);
    return reader;
}

DocumentHandle parse_html(std::string_view name, std::string_view utf8)
{
    set_up();
    check_size(name, utf8.size());
    // Without XML_PARSE_HUGE the parser drops, and does not say so, all that is nested deeper than 256: old pages that
    // never close <font> are.
    constexpr int options = HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET |
                            HTML_PARSE_COMPACT | XML_PARSE_HUGE;
    DocumentHandle document(htmlReadMemory(utf8.data(), static_cast<int>(utf8.size()), nullptr, "UTF-8", options));
    if (!document)
        throw Error(said("{}: there is no HTML in this file; leave it out", name));
    return document;
}

ReaderHandle walk(xmlDoc& document)
{
    return ReaderHandle(xmlReaderWalker(&document));
}

}
