#include "report/harmless/html.hpp"
#include "report/page/report_prose.hpp"

#include <algorithm>
#include <vector>

namespace draad {

namespace {

/// Below this many hits a share or a spread is chance.
constexpr std::size_t enough = 10;

std::string html_label_of(const ReportContent& content, std::size_t code)
{
    return html_text(content.codebook.codes[code].label);
}

/// The figures of the codes that stand below no other one asked for.
std::vector<const CodeCount*> top_counts(const ReportContent& content)
{
    std::vector<const CodeCount*> counts;
    for (const CodeCount& count : content.overview.total.codes) {
        const std::optional<std::size_t> parent = content.codebook.codes[count.code].parent;
        if (!parent || !content.request.codes[*parent])
            counts.push_back(&count);
    }
    return counts;
}

std::string most_frequent(const ReportContent& content, const ReportWords& words)
{
    const std::vector<const CodeCount*> counts = top_counts(content);
    if (counts.size() < 2)
        return {};
    const CodeCount& most = **std::ranges::max_element(counts, {}, &CodeCount::hits);
    return most.hits < enough
               ? ""
               : words.say("finding_most", {html_label_of(content, most.code), words.counted(most.hits, "hit", "hits"),
                                            words.real(most.per_thousand)});
}

std::string most_negated(const ReportContent& content, const ReportWords& words)
{
    const auto share = [](const CodeCount* count) {
        return count->hits < enough ? 0 : static_cast<double>(count->negated) / static_cast<double>(count->hits);
    };
    const std::vector<const CodeCount*> counts = top_counts(content);
    if (counts.size() < 2)
        return {};
    const CodeCount& most = **std::ranges::max_element(counts, {}, share);
    return most.negated == 0 || most.hits < enough
               ? ""
               : words.say("finding_negated",
                           {html_label_of(content, most.code), words.whole(most.negated), words.whole(most.hits)});
}

std::string strongest_pair(const ReportContent& content, const ReportWords& words)
{
    constexpr double sure = 10.83;
    constexpr std::size_t least = 5;
    const auto strength = [&](const Cooccurrence& pair) {
        const bool is_more = static_cast<double>(pair.units.both) > expected_meetings(pair.units);
        return is_more && pair.units.both >= least ? log_likelihood(pair.units) : 0;
    };
    const std::vector<Cooccurrence>& pairs = content.overview.cooccurrences.pairs;
    const auto strongest = std::ranges::max_element(pairs, {}, strength);
    if (strongest == pairs.end() || strength(*strongest) < sure)
        return {};
    return words.say("finding_pair",
                     {html_label_of(content, strongest->first), html_label_of(content, strongest->second),
                      words.whole(strongest->units.both), words.real(expected_meetings(strongest->units))});
}

std::string most_uneven(const ReportContent& content, const ReportWords& words)
{
    constexpr double uneven = 0.5;
    const Dispersion* most = nullptr;
    for (std::size_t i = 0; i < content.overview.dispersions.size(); ++i) {
        const Dispersion& dispersion = content.overview.dispersions[i];
        if (content.overview.total.codes[i].hits >= enough && dispersion.deviation > uneven &&
            (!most || dispersion.deviation > most->deviation))
            most = &dispersion;
    }
    return most ? words.say("finding_uneven", {html_label_of(content, most->code), words.real(most->deviation)}) : "";
}

}

std::string findings_html(const ReportContent& content, const ReportWords& words)
{
    std::string items;
    for (const std::string& finding : {most_frequent(content, words), most_negated(content, words),
                                       strongest_pair(content, words), most_uneven(content, words)})
        if (!finding.empty())
            items += html_element("li", "", finding);
    return items.empty() ? "" : html_element("ul", "class=\"findings\"", items);
}

std::string figures_html(const ReportContent& content, const ReportWords& words)
{
    const Overview& overview = content.overview;
    std::string figures;
    const auto add = [&](std::size_t number, const char* one, const char* many) {
        figures += html_element("div", "",
                                html_element("dt", "", words.say(number == 1 ? one : many)) +
                                    html_element("dd", "", words.whole(number)));
    };
    add(overview.documents.size(), "document", "documents");
    add(overview.speakers.size(), "speaker", "speakers");
    add(overview.total.words, "word", "words");
    add(overview.hits.size(), "hit", "hits");
    add(overview.passages_with_hits, "passages_with", "passages_with");
    return html_element("dl", "class=\"figures\"", figures);
}

}
