#include "report/sheets/coding_page.hpp"

#include "codings/sheets/sheet_writer.hpp"
#include "codings/sheets/verdict_names.hpp"
#include "report/harmless/harmless_json.hpp"
#include "report/harmless/html.hpp"
#include "report/sheets/code_guide.hpp"
#include "report/sheets/coding_page_assets.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>

namespace draad {

namespace {

using nlohmann::json;

json unit_json(const CodingUnit& unit)
{
    json object{{"unit", unit.id},       {"docname", unit.document}, {"start", unit.start},     {"end", unit.end},
                {"line", unit.line},     {"speaker", unit.speaker},  {"stratum", unit.stratum}, {"weight", unit.weight},
                {"before", unit.before}, {"text", unit.words},       {"after", unit.after}};
    if (!unit.dialogue.empty())
        object["dialogue"] = unit.dialogue;
    if (unit.hit) {
        object["hit"] = unit.hit->code;
        object["rule"] = unit.hit->rule;
        object["found"] = name_of(unit.hit->found);
    }
    return object;
}

json code_json(const CodeGuide& guide)
{
    return {{"path", guide.path},
            {"label", guide.label},
            {"definition", guide.definition},
            {"include", guide.include},
            {"exclude", guide.exclude},
            {"examples", guide.examples},
            {"counterexamples", guide.counterexamples},
            {"below", guide.below}};
}

bool is_review(const CodingSheet& sheet)
{
    return std::ranges::any_of(sheet.units, [](const CodingUnit& unit) { return unit.hit.has_value(); });
}

std::string title_of(const CodingPageContent& content)
{
    std::string titles;
    for (const CodebookSource& source : content.codebook.sources)
        if (!source.title.empty())
            titles += (titles.empty() ? "" : ", ") + source.title;
    const std::string_view task = is_review(content.sheet) ? "Treffers nalopen" : "Coderen";
    return titles.empty() ? std::string(task) : fmt::format("{}: {}", task, titles);
}

std::string data_of(const CodingPageContent& content)
{
    json data{{"id", sheet_id(content.sheet)},
              {"name", content.name},
              {"title", title_of(content)},
              {"unit", content.unit},
              {"review", is_review(content.sheet)},
              {"codes", json::array()},
              {"units", json::array()}};
    for (const CodeGuide& guide : code_guides(content.sheet, content.codebook))
        data["codes"].push_back(code_json(guide));
    for (const CodingUnit& unit : content.sheet.units)
        data["units"].push_back(unit_json(unit));
    return json_in_html(harmless_json(data.dump(-1, ' ', false, json::error_handler_t::replace)));
}

/// What fills a placeholder is not looked at again: braces in a text stay braces.
std::string filling_of(std::string_view name, const CodingPageContent& content)
{
    if (name == "title")
        return html_text(title_of(content));
    if (name == "data")
        return data_of(content);
    return std::string(name == "style"        ? coding_page_style
                       : name == "script"     ? coding_page_script
                       : name == "style_hash" ? coding_page_style_hash
                                              : coding_page_script_hash);
}

}

void write_coding_page(const CodingPageContent& content, std::ostream& out)
{
    std::string_view page = coding_page_page;
    for (std::size_t open = page.find("{{"); open != std::string_view::npos; open = page.find("{{")) {
        const std::size_t close = page.find("}}", open);
        out << page.substr(0, open) << filling_of(page.substr(open + 2, close - open - 2), content);
        page.remove_prefix(close + 2);
    }
    out << page;
}

}
