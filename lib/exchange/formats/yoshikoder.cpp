#include "exchange/formats/yoshikoder.hpp"

#include "error.hpp"
#include "exchange/dictionary/numbered_lines.hpp"
#include "text/regex.hpp"
#include "wording/said.hpp"
#include "xml/xml_reader.hpp"
#include "xml/xml_writer.hpp"

#include <fmt/format.h>

#include <vector>

namespace draad {

namespace {

class Reader {
public:
    Reader(std::string_view bytes, Losses& losses) : xml_(losses.file(), bytes), losses_(losses) {}

    std::vector<Category> read()
    {
        while (xml_.next()) {
            if (xml_.is_element("dictionary"))
                has_expressions_ = xml_.attribute_or_empty("patternengine") == "regexp";
            else if (xml_.is_element("cnode"))
                open_category();
            else if (xml_.is_element("pnode"))
                read_pattern();
            else if (xml_.is_end_of("cnode"))
                close_category();
        }
        return std::move(done_);
    }

private:
    void open_category()
    {
        if (open_.size() > deepest_category)
            throw Error(said("{}: categories are nested deeper than {}; make the tree flatter",
                             losses_.location(xml_.line()), deepest_category));
        Category category{.name = single_spaced(xml_.attribute_or_empty("name")),
                          .location = losses_.location(xml_.line())};
        category.definition = without_ends(xml_.attribute_or_empty("desc"));
        open_.push_back(std::move(category));
    }

    void close_category()
    {
        Category category = std::move(open_.back());
        open_.pop_back();
        (open_.empty() ? done_ : open_.back().children).push_back(std::move(category));
    }

    void read_pattern()
    {
        std::string text = single_spaced(xml_.attribute_or_empty("name"));
        if (open_.empty())
            losses_.add(xml_.line(), said("'{}' is left out: it stands in no category", text));
        else if (has_expressions_)
            read_expression(text);
        else if (!text.empty())
            open_.back().entries.push_back({.text = std::move(text), .location = losses_.location(xml_.line())});
    }

    void read_expression(const std::string& text)
    {
        try {
            const Regex checked(text);
            open_.back().rules.push_back(fmt::format("/{}/", text));
        } catch (const Error& error) {
            losses_.add(xml_.line(), said("'{}' is left out: {}", text, error.what()));
        }
    }

    XmlReader xml_;
    Losses& losses_;
    bool has_expressions_ = false;
    std::vector<Category> open_;
    std::vector<Category> done_;
};

void write_category(const Category& category, XmlWriter& xml)
{
    xml.begin("cnode").attribute("name", category.name).attribute("desc", category.definition);
    for (const DictionaryEntry& entry : category.entries)
        xml.begin("pnode").attribute("name", entry.text).end();
    for (const Category& child : category.children)
        write_category(child, xml);
    xml.end();
}

/// What one `?` finds, nothing does there.
void report_question_marks(const Category& category, Losses& losses)
{
    for (const DictionaryEntry& entry : category.entries)
        if (entry.text.find('?') != std::string::npos)
            losses.add(entry.location, said("'{}': Yoshikoder has no wildcard ?; it finds nothing there", entry.text));
    for (const Category& child : category.children)
        report_question_marks(child, losses);
}

}

Dictionary read_yoshikoder(std::string_view bytes, Losses& losses)
{
    return {.wildcards = Wildcards::star, .categories = Reader(bytes, losses).read()};
}

std::string write_yoshikoder(const Dictionary& dictionary, Losses& losses)
{
    XmlWriter xml;
    xml.begin("dictionary").attribute("style", "050805").attribute("patternengine", "substring");
    for (const Category& category : dictionary.categories) {
        report_question_marks(category, losses);
        write_category(category, xml);
    }
    xml.end();
    return xml.take();
}

}
