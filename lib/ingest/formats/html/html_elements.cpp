#include "ingest/formats/html/html_elements.hpp"

#include "text/folding.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace draad {

namespace {

template <std::size_t size>
bool is_among(const std::array<std::string_view, size>& names, std::string_view name)
{
    return std::ranges::find(names, name) != names.end();
}

/// The words of a class or identifier: "site-footer menu_open" has four.
bool has_word_of_furniture(std::string_view names)
{
    constexpr auto words = std::to_array<std::string_view>(
        {"cookie",      "cookies",    "cookiebar", "cookiebanner", "consent", "gdpr",       "nav",
         "navbar",      "navigation", "navigatie", "menu",         "submenu", "breadcrumb", "breadcrumbs",
         "kruimelpad",  "footer",     "sharing",   "share",        "social",  "socials",    "newsletter",
         "nieuwsbrief", "pagination", "skiplink",  "skiplinks",    "sitemap"});
    const std::string folded = fold(names);
    for (std::size_t begin = 0; begin < folded.size();) {
        const std::size_t end = std::min(folded.find_first_of(" -_", begin), folded.size());
        if (is_among(words, std::string_view(folded).substr(begin, end - begin)))
            return true;
        begin = end + 1;
    }
    return false;
}

/// Holds the page or its text: its class says how the page is shown ("menu-open"), not what the element is.
bool holds_page(std::string_view element)
{
    return is_among(std::to_array<std::string_view>({"html", "body", "main", "article"}), element);
}

}

bool is_block(std::string_view element)
{
    constexpr auto names = std::to_array<std::string_view>(
        {"html",    "head",   "body",       "p",          "div",      "h1",      "h2",      "h3",
         "h4",      "h5",     "h6",         "li",         "ul",       "ol",      "dl",      "dt",
         "dd",      "table",  "thead",      "tbody",      "tfoot",    "tr",      "td",      "th",
         "caption", "pre",    "figure",     "figcaption", "section",  "article", "main",    "header",
         "footer",  "nav",    "aside",      "form",       "fieldset", "legend",  "address", "details",
         "summary", "center", "blockquote", "hgroup",     "dialog",   "search",  "label",   "button"});
    return is_among(names, element);
}

bool shows_bold(std::string_view element)
{
    return is_among(std::to_array<std::string_view>({"b", "strong", "dt", "th"}), element);
}

bool shows_italic(std::string_view element)
{
    return is_among(std::to_array<std::string_view>({"i", "em", "u", "cite", "dfn"}), element);
}

std::optional<ParagraphKind> kind_of_element(std::string_view element)
{
    if (element.size() == 2 && element[0] == 'h' && element[1] >= '1' && element[1] <= '6')
        return ParagraphKind::heading;
    if (element == "li")
        return ParagraphKind::list_item;
    if (element == "figcaption" || element == "caption")
        return ParagraphKind::note;
    return std::nullopt;
}

std::optional<TablePart> part_of_table(std::string_view element)
{
    if (element == "table")
        return TablePart::table;
    if (element == "tr")
        return TablePart::row;
    return element == "td" || element == "th" ? std::optional(TablePart::cell) : std::nullopt;
}

bool is_invisible(const XmlReader& element)
{
    constexpr auto names =
        std::to_array<std::string_view>({"script", "style", "template", "svg", "iframe", "object", "select", "datalist",
                                         "textarea", "noscript", "xml", "audio", "video", "canvas", "map", "rt", "rp"});
    if (is_among(names, element.name()) || element.attribute("hidden"))
        return true;
    std::string style = element.attribute_or_empty("style");
    std::erase(style, ' ');
    return style.find("display:none") != std::string::npos || style.find("mso-list:Ignore") != std::string::npos;
}

bool is_quoted_mail(const XmlReader& element)
{
    constexpr auto classes = std::to_array<std::string_view>(
        {"gmail_quote", "gmail_quote_container", "yahoo_quoted", "protonmail_quote", "moz-cite-prefix", "gmail_attr"});
    if (element.name() == "blockquote" && fold(element.attribute_or_empty("type")) == "cite")
        return true;
    const std::string names = element.attribute_or_empty("class");
    for (std::size_t begin = 0; begin < names.size();) {
        const std::size_t end = std::min(names.find_first_of(" \t\n", begin), names.size());
        if (is_among(classes, std::string_view(names).substr(begin, end - begin)))
            return true;
        begin = end + 1;
    }
    return false;
}

bool is_furniture(const XmlReader& element)
{
    constexpr auto names = std::to_array<std::string_view>({"nav", "footer", "form", "search", "dialog"});
    constexpr auto roles = std::to_array<std::string_view>(
        {"navigation", "contentinfo", "search", "form", "dialog", "alertdialog", "menu"});
    if (holds_page(element.name()))
        return false;
    return is_among(names, element.name()) || is_among(roles, element.attribute_or_empty("role")) ||
           has_word_of_furniture(element.attribute_or_empty("class")) ||
           has_word_of_furniture(element.attribute_or_empty("id"));
}

}
