#include "exchange/refi/refi_sources.hpp"

#include "exchange/refi/refi_codes.hpp"
#include "text/folding.hpp"
#include "xml/xml_reader.hpp"

#include <fmt/format.h>

#include <array>
#include <charconv>
#include <utility>

namespace draad {

namespace {

/// Elements that draad cannot use, as people call them.
constexpr std::array<std::pair<std::string_view, std::string_view>, 10> unread = {
    {{"PictureSource", "pictures"},
     {"AudioSource", "recordings"},
     {"VideoSource", "films"},
     {"PDFSelection", "stretches of a PDF page"},
     {"Case", "cases"},
     {"Variable", "variables"},
     {"Note", "notes"},
     {"Link", "links"},
     {"Graph", "graphs"},
     {"Set", "sets"}}};

std::size_t number_of(const std::string& text)
{
    std::size_t number = static_cast<std::size_t>(-1); // no number is behind every text
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

std::string folded_guid(const std::string& guid)
{
    std::string folded = fold(guid);
    std::erase_if(folded, [](char byte) { return byte == '{' || byte == '}'; });
    return folded;
}

class ContentsReader {
public:
    ContentsReader(std::string_view xml, Losses& losses) : xml_(losses.file(), xml), losses_(losses) {}

    RefiContents read()
    {
        while (xml_.next()) {
            if (xml_.event() != XmlEvent::element)
                continue;
            const std::string name(xml_.name());
            if (name == "Project")
                contents_.origin = xml_.attribute_or_empty("origin");
            else if (name == "User")
                contents_.users[folded_guid(xml_.attribute_or_empty("guid"))] = xml_.attribute_or_empty("name");
            else if (name == "Codes")
                contents_.codes = read_refi_codes(xml_, losses_);
            else if (name == "PDFSource")
                pdf_name_ = xml_.attribute_or_empty("name");
            else if (name == "TextSource" || name == "Representation")
                read_source(name);
            else
                pass_over(name);
        }
        for (const auto& [kind, number] : left_out_)
            losses_.add(losses_.file(), fmt::format("{} left out: {}", kind, number));
        return std::move(contents_);
    }

private:
    void pass_over(const std::string& name)
    {
        for (const auto& [element, kind] : unread)
            if (element == name) {
                ++left_out_[kind];
                return xml_.skip();
            }
    }

    void read_source(const std::string& element)
    {
        RefiSource source{.name = element == "TextSource" ? xml_.attribute_or_empty("name") : pdf_name_,
                          .path = xml_.attribute_or_empty("plainTextPath"),
                          .location = losses_.location(xml_.line())};
        while (xml_.next() && !xml_.is_end_of(element)) {
            if (xml_.is_element("PlainTextContent"))
                source.content = xml_.read_text();
            else if (xml_.is_element("PlainTextSelection"))
                source.selections.push_back(read_selection());
            else if (xml_.is_element("Coding"))
                ++left_out_["codes of a whole document"];
            else if (xml_.is_element("Description"))
                xml_.skip();
        }
        if (!source.path.empty() || !source.content.empty())
            contents_.sources.push_back(std::move(source));
    }

    RefiSelection read_selection()
    {
        RefiSelection selection{.location = losses_.location(xml_.line())};
        selection.stretch.start = number_of(xml_.attribute_or_empty("startPosition"));
        selection.stretch.end = number_of(xml_.attribute_or_empty("endPosition"));
        selection.stretch.text = xml_.attribute_or_empty("name");
        std::string user;
        while (xml_.next() && !xml_.is_end_of("PlainTextSelection")) {
            if (xml_.is_element("Description"))
                selection.comment = xml_.read_text();
            else if (xml_.is_element("Coding"))
                user = folded_guid(xml_.attribute_or_empty("creatingUser"));
            else if (xml_.is_element("CodeRef"))
                selection.codings.push_back({.code = folded_guid(xml_.attribute_or_empty("targetGUID")), .user = user});
        }
        if (selection.codings.empty())
            ++left_out_["stretches without a code"];
        return selection;
    }

    XmlReader xml_;
    Losses& losses_;
    RefiContents contents_;
    std::string pdf_name_;
    std::map<std::string_view, std::size_t> left_out_;
};

}

RefiContents read_refi_contents(std::string_view xml, Losses& losses)
{
    return ContentsReader(xml, losses).read();
}

}
