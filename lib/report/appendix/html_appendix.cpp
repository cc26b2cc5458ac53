#include "report/appendix/codebook_appendix.hpp"

#include "report/harmless/html.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>

namespace draad {

namespace {

using Kind = AppendixParagraph::Kind;

constexpr std::string_view style =
    ":root{color-scheme:light dark}"
    "body{font:1rem/1.55 Georgia,serif;max-width:42rem;margin:2rem auto;padding:0 1rem}"
    "h1,h2,h3,h4,.label{font-family:system-ui,sans-serif;line-height:1.25}h1{font-size:1.7rem;margin-top:2.5rem}"
    "h2{font-size:1.3rem;margin-top:2.2rem;border-top:1px solid}h2{padding-top:.8rem}h3{font-size:1.1rem}"
    ".label{font-weight:600;margin:1rem 0 .2rem}ul{margin:.2rem 0 .6rem;padding-left:1.3rem}"
    "code{font-size:.85em;overflow-wrap:anywhere}"
    "@media print{body{max-width:none;margin:0}h2,h3,.label{break-after:avoid}li{break-inside:avoid}}";

bool is_item(Kind kind)
{
    return kind == Kind::item || kind == Kind::rule;
}

std::string paragraph_html(const AppendixParagraph& paragraph)
{
    const std::string text = html_text(paragraph.text);
    switch (paragraph.kind) {
    case Kind::title:
        return html_element("h1", "", text);
    case Kind::heading:
        return html_element(fmt::format("h{}", std::min<std::size_t>(paragraph.depth + 2, 4)), "", text);
    case Kind::text:
        return html_element("p", "", text);
    case Kind::label:
        return html_element("p", "class=\"label\"", text);
    case Kind::item:
        return html_element("li", "", text);
    case Kind::rule:
        return html_element("li", "", html_element("code", "", text));
    }
    return {};
}

}

std::string write_html_appendix(const std::vector<AppendixParagraph>& appendix)
{
    const std::string title = appendix.empty() ? "Codeboek" : appendix.front().text;
    std::string html = fmt::format(
        "<!DOCTYPE html>\n<html lang=\"nl\">\n<head>\n<meta charset=\"utf-8\">\n"
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
        "<title>{}</title>\n<style>{}</style>\n</head>\n<body>\n<main>\n",
        html_text(title), style);
    bool is_in_list = false;
    for (const AppendixParagraph& paragraph : appendix) {
        if (is_item(paragraph.kind) != is_in_list)
            html += is_in_list ? "</ul>\n" : "<ul>\n";
        is_in_list = is_item(paragraph.kind);
        html += paragraph_html(paragraph) + "\n";
    }
    return html + (is_in_list ? "</ul>\n" : "") + "</main>\n</body>\n</html>\n";
}

}
