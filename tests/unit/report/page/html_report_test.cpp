#include "report/page/html_report.hpp"

#include "report/page/long_date.hpp"
#include "report/page/page_assets.hpp"
#include "support/coded.hpp"

#include <doctest/doctest.h>

#include <sstream>
#include <string>

using namespace draad;

namespace {

const std::string themes = "codebook: Proef\ncodes: {trust: {label: '<b onclick=x>Vertrouwen</b>', find: [vertrouwen], "
                           "codes: {blind: [blind vertrouwen]}}, say: [inspraak]}";

std::string report_of(const test::CodedCorpus& coded, ReportLanguage language = ReportLanguage::dutch,
                      const ReportValidation* validation = nullptr, Edition edition = Edition::full)
{
    const Overview overview = take_overview(coded.coding, coded.codebook, coded.corpus, coded.request, {});
    const std::vector<std::pair<std::string, std::string>> made = {{"command", "draad report '</script>'"}};
    const std::vector<Problem> problems = {{.location = "<i>.doc", .message = "is not read"}};
    std::ostringstream out;
    write_html_report({.overview = overview,
                       .request = coded.request,
                       .codebook = coded.codebook,
                       .made = made,
                       .problems = problems,
                       .title = {},
                       .validation = validation,
                       .edition = edition,
                       .sender = "<Bureau>",
                       .date = "1 december 2026",
                       .contact = "Els"},
                      language, out);
    return out.str();
}

std::vector<AnalysedDocument> hostile()
{
    AnalysedDocument document = test::document("<img src=x onerror=alert(1)>.txt",
                                               {"Ik vertrouw <script>alert(1)</script> {{part.data}} & haar.",
                                                "Is er <!-- inspraak --> \u2028 in \"vertrouwen\"?"});
    document.card.title = "</title><script>alert(2)</script>";
    test::say(document, 0, "</script><svg onload=alert(3)>", "\" autofocus onfocus=alert(4) x=\"");
    return {document};
}

std::size_t count_of(const std::string& text, const std::string& part)
{
    std::size_t count = 0;
    for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1))
        ++count;
    return count;
}

}

TEST_CASE("a text, name, title, label or command cannot add markup to a report")
{
    const test::CodedCorpus coded(hostile(), themes);
    std::string html = report_of(coded);
    // The page's own scripts and style hold what they like; the data may hold no '<' at all.
    for (const std::string_view own : {report_script, report_style}) {
        REQUIRE(html.find(own) != std::string::npos);
        html.erase(html.find(own), own.size());
    }
    const std::size_t data = html.find("id=\"data\">") + std::string("id=\"data\">").size();
    const std::size_t end = html.find('<', data);
    CHECK(html.substr(end, 9) == "</script>");
    html.erase(data, end - data);
    CHECK(count_of(html, "<script") == 2);
    CHECK(count_of(html, "</script") == 2);
    for (const std::string part :
         {"<img", "<svg onload", "<svg/", "<b onclick", "<i>", "<!-- inspraak", "\" autofocus"}) {
        CAPTURE(part);
        CHECK(html.find(part) == std::string::npos);
    }
    CHECK(html.find("{{part.data}}") != std::string::npos); // braces of a text stay braces
}

TEST_CASE("a report allows its own style and script and no other address")
{
    const test::CodedCorpus coded(hostile(), themes);
    const std::string html = report_of(coded);
    const std::string policy = "default-src 'none'; script-src 'sha256-" + std::string(report_script_hash) +
                               "'; style-src 'sha256-" + std::string(report_style_hash) + "';";
    CHECK(html.find(policy) != std::string::npos);
    CHECK(html.find("style=\"") == std::string::npos);
    CHECK(html.find("src=\"") == std::string::npos);
}

TEST_CASE("every placeholder of the page is filled, in either language")
{
    const test::CodedCorpus coded({test::document("a.txt", {"Ik vertrouw haar.", "Er is inspraak."})}, themes);
    for (const ReportLanguage language : {ReportLanguage::dutch, ReportLanguage::english}) {
        const std::string html = report_of(coded, language);
        CHECK(html.find("{{") == std::string::npos);
        CHECK(html.find(language == ReportLanguage::dutch ? "<html lang=\"nl\">" : "<html lang=\"en\">") !=
              std::string::npos);
    }
}

TEST_CASE("what a client reads stands before the figures, and each figure has its finding above it")
{
    const test::CodedCorpus coded({test::document("a.txt", {"Ik vertrouw haar.", "Er is geen inspraak."})}, themes);
    const std::string html = report_of(coded);
    const std::size_t findings = html.find("class=\"findings\"");
    const std::size_t quotes = html.find("class=\"quote ");
    const std::size_t finding = html.find("<p class=\"finding\">");
    const std::size_t figure = html.find("id=\"chart-themes\"");
    CHECK(findings < quotes);
    CHECK(quotes < finding);
    CHECK(finding < figure);
    CHECK(figure < html.find("<table"));
    for (const char* measure : {"G²", "Jaccard"}) {
        CAPTURE(measure);
        CHECK(html.find("id=\"verantwoording\"") < html.find(measure));
    }
}

TEST_CASE("the client's edition has findings, figures, quotes and a paragraph of method, and no more")
{
    const test::CodedCorpus coded({test::document("a.txt", {"Ik vertrouw haar.", "Er is geen inspraak."})}, themes);
    const std::string html = report_of(coded, ReportLanguage::dutch, nullptr, Edition::client);
    for (const char* part : {"class=\"findings\"", "class=\"quote ", "id=\"chart-themes\"", "id=\"verantwoording\""}) {
        CAPTURE(part);
        CHECK(html.find(part) != std::string::npos);
    }
    for (const char* part : {"<table", "\"keyword\":[", "Jaccard</", "id=\"concordantie\"", "draad report '", "{{"}) {
        CAPTURE(part);
        CHECK(html.find(part) == std::string::npos);
    }
}

TEST_CASE("who sends it, when and whom to ask stand at its head, as text")
{
    const test::CodedCorpus coded({test::document("a.txt", {"Ik vertrouw haar."})}, themes);
    const std::string html = report_of(coded);
    CHECK(html.find("<dd>&lt;Bureau&gt;</dd>") != std::string::npos);
    CHECK(html.find("<dd>1 december 2026</dd>") != std::string::npos);
    CHECK(html.find("<dd>Els</dd>") != std::string::npos);
}

TEST_CASE("a report says of a theme what its codebook calls it")
{
    const test::CodedCorpus coded(
        {test::document("a.txt", {"Er is geen inspraak."})},
        "codes: {say: {label: Inspraak, find: [inspraak], polarity-labels: {negated: <mist>}}}");
    const std::string html = report_of(coded, ReportLanguage::dutch, nullptr, Edition::client);
    CHECK(html.find("<span class=\"tag negated\">&lt;mist&gt;</span>") != std::string::npos);
    CHECK(html.find(">&lt;mist&gt;</text>") != std::string::npos);
    CHECK(html.find("<mist>") == std::string::npos);
}

TEST_CASE("a date is written as the language does")
{
    using namespace std::chrono;
    CHECK(long_date(2026y / December / 1, ReportLanguage::dutch) == "1 december 2026");
    CHECK(long_date(2026y / March / 31, ReportLanguage::english) == "31 March 2026");
}

TEST_CASE("a report of nothing found is a report")
{
    const test::CodedCorpus coded({test::document("a.txt", {"Mooi weer."})}, themes);
    CHECK(report_of(coded).ends_with("</html>\n\n"));
}

TEST_CASE("numbers are written as the language does")
{
    const ReportWords dutch(ReportLanguage::dutch);
    const ReportWords english(ReportLanguage::english);
    CHECK(dutch.whole(1234567) == "1.234.567");
    CHECK(english.whole(1234) == "1,234");
    CHECK(dutch.whole(999) == "999");
    CHECK(dutch.real(0.126) == "0,13");
    CHECK(dutch.counted(1, "document", "documents") == "1 document");
    CHECK(dutch.counted(2, "document", "documents") == "2 documenten");
}

TEST_CASE("a report says that nobody was asked, or how far who was asked agrees")
{
    const test::CodedCorpus coded(hostile(), themes);
    const std::string not_asked = report_of(coded);
    CHECK(not_asked.find("<p>Niet gevalideerd: er is niet nagegaan") != std::string::npos);

    NamedSheet named{.file = "anna.csv", .sheet = {}};
    named.sheet.codes = {"trust"};
    for (std::size_t unit = 0; unit < 4; ++unit) {
        named.sheet.units.push_back({.id = std::to_string(unit), .document = "a", .start = unit, .end = unit + 1});
        for (const char* coder : {"<b>anna", "codebook"})
            named.sheet.judgements.push_back({.unit = unit, .code = "trust", .coder = coder, .comment = {}});
    }
    named.sheet.judgements[0].verdict = named.sheet.judgements[1].verdict = Verdict::negated;
    named.sheet.judgements[2].verdict = Verdict::affirmed;
    std::vector<Problem> notes;
    const JoinedCodings codings = join_sheets(std::vector{named}, {}, notes);
    const ReportValidation validation{
        .codings = codings,
        .program = 1,
        .agreements = measure_agreement(codings, 0, {.coders = {0, 1}, .is_measured = true}, {.times = 100}),
        .drawing = {.times = 100},
        .sources = {{.file = "anna.csv", .made = {{"seed", "7"}}}},
        .notes = {}};
    const std::string asked = report_of(coded, ReportLanguage::dutch, &validation);
    CHECK(asked.find("<p>Niet gevalideerd: er is niet nagegaan") == std::string::npos);
    CHECK(asked.find("&lt;b&gt;anna beoordeelde 4 van 4 eenheden in 1 document") != std::string::npos);
    CHECK(asked.find("Codeerblad anna.csv: seed: 7.") != std::string::npos);
    CHECK(asked.find("codebook gemeten aan &lt;b&gt;anna") != std::string::npos);
    CHECK(asked.find(">1,00 (0,21\u2060–\u20601,00)<") !=
          std::string::npos); // precision, Wilson's interval of one of one
    CHECK(asked.find("Niet gevalideerd: trust.blind, say.") != std::string::npos);
}
