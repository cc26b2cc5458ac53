#include "report/quotes/quote_writer.hpp"

#include "archive/archive.hpp"
#include "report/harmless/markdown_text.hpp"

#include <doctest/doctest.h>

#include <sstream>

using namespace draad;

namespace {

/// One quote of one code, with hostile text wherever text may stand.
struct Sheet {
    Sheet()
    {
        codebook.codes.emplace_back();
        codebook.codes.back().label = "<script>alert(1)</script> *Trust*";
        Quote quote;
        quote.id = "q-123456-1-2";
        quote.text = "=1+1 <img src=x onerror=alert(1)>\n\n# [x](http://y)\x1b[31m & `z`";
        quote.codes = {"trust"};
        quote.document = "../../etc/<b>.txt";
        quote.speaker = "</p><b>Els";
        quote.role = "ouder";
        quote.is_speech = true;
        quote.paragraph = 3;
        QuoteSelection selection{.code = 0, .quotes = {quote}};
        selection.available = 2;
        selection.available_speakers = 1;
        selection.available_documents = 1;
        selections = {selection};
    }

    std::string written(QuoteFormat format, CitationStyle citation = CitationStyle::full) const
    {
        std::ostringstream out;
        QuoteStyle style;
        style.format = format;
        style.citation = citation;
        write_quotes(selections, codebook, style, out);
        return out.str();
    }

    Codebook codebook;
    std::vector<QuoteSelection> selections;
};

bool holds(const std::string& text, const std::string& part);

}

TEST_CASE("what a quote is worth, and why, stands below it where that is asked for")
{
    Sheet sheet;
    sheet.selections[0].quotes[0].worth = 3.44;
    sheet.selections[0].quotes[0].reasons = {{"ik-vorm", 0.51}, {"lang", -0.3}};
    for (const QuoteFormat format : {QuoteFormat::md, QuoteFormat::text, QuoteFormat::html}) {
        std::ostringstream out;
        QuoteStyle style;
        style.format = format;
        style.is_explained = true;
        write_quotes(sheet.selections, sheet.codebook, style, out);
        CHECK(holds(out.str(), "Waard 3,4 van 5: ik-vorm +0,5 · lang -0,3"));
        CHECK_FALSE(holds(sheet.written(format), "Waard"));
    }
}

TEST_CASE("a quote that begins or ends within a sentence shows it")
{
    Sheet sheet;
    sheet.selections[0].quotes[0].text = "halve zin";
    CHECK(holds(sheet.written(QuoteFormat::text), "‘halve zin’"));
    sheet.selections[0].quotes[0].is_cut_before = true;
    sheet.selections[0].quotes[0].is_cut_after = true;
    CHECK(holds(sheet.written(QuoteFormat::text), "‘[…] halve zin […]’"));
}

namespace {

bool holds(const std::string& text, const std::string& part)
{
    return text.find(part) != std::string::npos;
}

}

TEST_CASE("formats are known by their names and by the endings of files")
{
    CHECK(quote_format_named("docx") == QuoteFormat::docx);
    CHECK(quote_format_named("csv") == std::nullopt);
    CHECK(quote_format_of_file("map.d/citaten.txt") == QuoteFormat::text);
    CHECK(quote_format_of_file("citaten.htm") == QuoteFormat::html);
    CHECK(quote_format_of_file("citaten.csv") == std::nullopt);
    CHECK(quote_format_of_file("citaten") == std::nullopt);
}

TEST_CASE("no text is markup or a command to a terminal in any format")
{
    const Sheet sheet;
    const std::string markdown = sheet.written(QuoteFormat::md);
    CHECK_FALSE(holds(markdown, "<script"));
    CHECK_FALSE(holds(markdown, "<img"));
    CHECK(holds(markdown, "\\[x\\](http\\://y)"));
    CHECK(holds(markdown, "\\*Trust\\*"));
    const std::string page = sheet.written(QuoteFormat::html);
    CHECK_FALSE(holds(page, "<script"));
    CHECK_FALSE(holds(page, "<img"));
    CHECK_FALSE(holds(page, "<b>"));
    CHECK(holds(page, "default-src 'none'"));
    for (const QuoteFormat format : {QuoteFormat::md, QuoteFormat::text, QuoteFormat::html})
        CHECK_FALSE(holds(sheet.written(format), "\x1b"));
}

TEST_CASE("a citation is whole, short or absent")
{
    Sheet sheet;
    sheet.selections[0].quotes[0].speaker = "Els";
    sheet.selections[0].quotes[0].document = "a.txt";
    CHECK(holds(sheet.written(QuoteFormat::text), "  — Els (ouder), a.txt, alinea 3 [q-123456-1-2]\n"));
    CHECK(holds(sheet.written(QuoteFormat::text, CitationStyle::brief), "  — Els (ouder), a.txt\n"));
    CHECK_FALSE(holds(sheet.written(QuoteFormat::text, CitationStyle::none), "Els"));
}

TEST_CASE("speech stands in quotation marks of another kind than those within it")
{
    Sheet sheet;
    Quote& quote = sheet.selections[0].quotes[0];
    quote.text = "Hij zei ‘nee’ en ging.";
    CHECK(holds(sheet.written(QuoteFormat::text), "“Hij zei ‘nee’ en ging.”"));
    quote.has_own_marks = true;
    CHECK(holds(sheet.written(QuoteFormat::text), "\nHij zei ‘nee’ en ging.\n"));
}

TEST_CASE("a choice says how questions are treated")
{
    Sheet sheet;
    sheet.selections[0].available_questions = 1;
    CHECK(holds(sheet.written(QuoteFormat::text),
                "Antwoorden gaan voor; van wie vragen stelt (interviewer, gespreksleider) 0 van 1 citaat."));
}

TEST_CASE("a Word document has the parts that its package names, and the same bytes each time")
{
    const Sheet sheet;
    const std::string bytes = sheet.written(QuoteFormat::docx);
    CHECK(bytes == sheet.written(QuoteFormat::docx));
    Archive archive("citaten.docx", bytes);
    const std::string body = archive.read("word/document.xml");
    CHECK(holds(body, "‘=1+1 &lt;img src=x onerror=alert(1)&gt; # [x](http://y)\uFFFD[31m &amp; `z`’"));
    CHECK(holds(body, "[q-123456-1-2]"));
    for (const char* part :
         {"[Content_Types].xml", "_rels/.rels", "word/_rels/document.xml.rels", "word/styles.xml", "docProps/core.xml"})
        CHECK_FALSE(archive.read(part).empty());
}

TEST_CASE("Markdown shows text as it is")
{
    struct Example {
        std::string text;
        std::string markdown;
    };
    for (const Example& example :
         {Example{"gewoon, R&D 43.75 en jaar 2019.", "gewoon, R&D 43.75 en jaar 2019."}, Example{"# kop", "\\# kop"},
          Example{"- punt", "\\- punt"}, Example{"12. punt", "12\\. punt"}, Example{"> citaat", "\\> citaat"},
          Example{"*a* _b_ `c` ~d~ $e$", "\\*a\\* \\_b\\_ \\`c\\` \\~d\\~ \\$e\\$"}, Example{"a|b\\", "a\\|b\\\\"},
          Example{"&copy; &#1;", "&amp;copy; &amp;#1;"}, Example{"http://a www.b", "http\\://a www\\.b"},
          Example{"a\nb\x1b", "a b\uFFFD"}}) {
        CAPTURE(example.text);
        CHECK(markdown_text(example.text) == example.markdown);
    }
}
