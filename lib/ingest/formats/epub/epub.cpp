#include "ingest/formats/epub/epub.hpp"

#include "archive/archive.hpp"
#include "error.hpp"
#include "ingest/formats/html/html.hpp"
#include "ingest/rich/rich_reader.hpp"
#include "wording/said.hpp"
#include "xml/xml_reader.hpp"

#include <fmt/format.h>

#include <iterator>
#include <map>
#include <set>
#include <utility>

namespace draad {

namespace {

/// What the package of a book says.
struct Book {
    std::string title;
    /// The pages in the order of reading, as members of the archive.
    std::vector<std::string> pages;
};

/// The member that META-INF/container.xml calls the package.
std::string find_package(std::string_view name, Archive& archive)
{
    constexpr const char* member = "META-INF/container.xml";
    const std::string xml = archive.read(member);
    XmlReader reader(fmt::format("{}/{}", name, member), xml);
    while (reader.next())
        if (reader.is_element("rootfile"))
            return reader.attribute_or_empty("full-path");
    throw Error(said("{}: this book does not say where its text is; export it again", name));
}

/// A reference within the package: relative to it, with "%20" for a blank.
std::string member_of(std::string_view package, std::string_view reference)
{
    std::string member(package.substr(0, package.rfind('/') + 1));
    for (std::size_t at = 0; at < reference.size() && reference[at] != '#'; ++at) {
        if (reference.substr(at, 3) == "%20") {
            member += ' ';
            at += 2;
        } else
            member += reference[at];
    }
    return member;
}

Book read_package(std::string_view name, Archive& archive, const std::string& package)
{
    const std::string xml = archive.read(package);
    XmlReader reader(fmt::format("{}/{}", name, package), xml);
    std::map<std::string, std::string> items;
    std::set<std::string> known;
    Book book;
    while (reader.next()) {
        if (reader.is_element("title") && book.title.empty())
            book.title = reader.read_text();
        else if (reader.is_element("item") && reader.attribute_or_empty("properties").find("nav") == std::string::npos)
            items[reader.attribute_or_empty("id")] = member_of(package, reader.attribute_or_empty("href"));
        else if (reader.is_element("itemref"))
            if (const auto item = items.find(reader.attribute_or_empty("idref"));
                item != items.end() && known.insert(item->second).second) // a page is read once
                book.pages.push_back(item->second);
    }
    return book;
}

/// Adds the paragraphs of a page; its tables get numbers of their own.
void add_page(RichDocument& rich, RichDocument page, std::size_t number)
{
    constexpr std::size_t tables_of_page = 10'000'000;
    for (RichParagraph& paragraph : page.paragraphs)
        for (auto* cell : {&paragraph.cell, &paragraph.inner_cell})
            if (*cell)
                (*cell)->table += number * tables_of_page;
    std::ranges::move(page.paragraphs, std::back_inserter(rich.paragraphs));
}

}

Document read_epub(std::string_view name, std::string_view bytes, std::span<const Speaker> known)
{
    Archive archive(name, bytes);
    if (archive.contains("META-INF/rights.xml"))
        throw Error(said("{}: this book is locked by its shop; draad cannot read it", name));
    const Book book = read_package(name, archive, find_package(name, archive));
    RichDocument rich;
    std::size_t number = 0;
    for (const std::string& page : book.pages)
        if (const auto html = archive.read_if_present(page))
            add_page(rich, read_html_paragraphs(fmt::format("{}/{}", name, page), *html), ++number);
    rich.title = book.title;
    return build_rich_document(name, std::move(rich), known);
}

}
