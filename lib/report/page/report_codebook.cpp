#include "report/harmless/html.hpp"
#include "report/page/report_prose.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <span>

namespace draad {

namespace {

/// Codebooks give many, as tests of their rules; the first show a reader what is meant.
constexpr std::size_t most_examples = 5;

std::string list_html(std::span<const std::string> items)
{
    std::string html;
    for (const std::string& item : items)
        html += html_element("li", "", html_text(item));
    return html_element("ul", "", html);
}

std::string term(const std::string& name, const std::string& html)
{
    return html_element("dt", "", name) + html_element("dd", "", html);
}

/// Folded: a code may have a hundred.
std::string rules_html(const Code& code, const ReportWords& words)
{
    std::string html;
    for (const Rule& rule : code.rules)
        html += html_element("li", "", html_element("code", "", html_text(rule.name)));
    return html_element("details", "",
                        html_element("summary", "", words.say("rules", {words.whole(code.rules.size())})) +
                            html_element("ul", "class=\"rules\"", html));
}

std::string code_html(const Code& code, const ReportWords& words)
{
    std::string terms;
    if (!code.definition.empty())
        terms += term(words.say("definition"), html_text(code.definition));
    if (!code.include.empty())
        terms += term(words.say("includes"), list_html(code.include));
    if (!code.exclude.empty())
        terms += term(words.say("excludes"), list_html(code.exclude));
    std::vector<std::string> examples;
    for (std::size_t i = 0; i < std::min(most_examples, code.examples.size()); ++i)
        examples.push_back(code.examples[i].text);
    if (!examples.empty())
        terms += term(words.say("examples"), list_html(examples));
    if (!code.rules.empty())
        terms += html_element("dd", "", rules_html(code, words));
    return html_element("details", fmt::format("class=\"depth-{}\"", std::min<std::size_t>(code.depth(), 3)),
                        html_element("summary", "", html_text(code.label)) +
                            html_element("dl", "class=\"code\"", terms)) +
           "\n";
}

std::string source_html(const CodebookSource& source, const ReportWords& words)
{
    const std::string version =
        source.version.empty()
            ? ""
            : " " + html_element("span", "class=\"soft\"", words.say("version", {html_text(source.version)}));
    const std::string title = source.title.empty() ? source.file : source.title;
    return html_element("h3", "", html_text(title) + version) + html_element("p", "", html_text(source.description)) +
           "\n";
}

}

std::string codebook_html(const ReportContent& content, const ReportWords& words)
{
    const Codebook& codebook = content.codebook;
    std::string html;
    for (std::size_t source = 0; source < codebook.sources.size(); ++source) {
        std::string codes;
        for (std::size_t code = 0; code < codebook.codes.size(); ++code)
            if (codebook.codes[code].source == source && content.request.codes[code])
                codes += code_html(codebook.codes[code], words);
        if (!codes.empty())
            html += source_html(codebook.sources[source], words) + codes;
    }
    return html;
}

}
