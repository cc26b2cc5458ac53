#include "cli/commands/commands.hpp"

#include "analysis/overview.hpp"
#include "cli/opening.hpp"
#include "cli/options.hpp"
#include "cli/output.hpp"
#include "cli/privacy.hpp"
#include "cli/provenance.hpp"
#include "privacy/disguised_overview.hpp"
#include "report/page/html_report.hpp"
#include "report/tables/overview_sheets.hpp"

#include <memory>

namespace draad {

namespace {

struct ReportOptions {
    CorpusOptions corpus;
    CodebookOptions codebook;
    FilterOptions filters;
    PrivacyOptions privacy;
    std::string file;
    std::string title;
    std::string language = "nl";
    bool is_quiet = false;
    std::size_t quotes = 6;
    std::size_t window = 8;
};

OverviewRequest overview_of(const ReportOptions& options)
{
    OverviewRequest wanted{.window = options.window};
    wanted.quotes.most = options.quotes;
    return wanted;
}

int run_report(const ReportOptions& options, const Console& console)
{
    Coded coded =
        code(options.corpus, open_codebook(options.codebook), options.codebook.codes, options.filters, console);
    Overview overview = take_overview(coded.coding, *coded.codebook, *coded.opened.corpus, coded.session.request(),
                                      overview_of(options));
    add_saturation(overview, coded.coding, coded.session);
    CodingRequest request = coded.session.request();
    std::vector<Problem> problems = coded.opened.problems;
    Privacy privacy(options.privacy, *coded.opened.corpus, console);
    privacy.apply(overview);
    privacy.apply(request.passages);
    privacy.apply(problems);
    const Provenance made = privacy.apply(provenance_of(coded));
    const ReportContent content{.overview = overview,
                                .request = request,
                                .codebook = *coded.codebook,
                                .made = made,
                                .problems = problems,
                                .title = options.title};
    const ReportLanguage language = options.language == "en" ? ReportLanguage::english : ReportLanguage::dutch;
    OutputOptions output;
    output.file = options.file;
    output.is_quiet = options.is_quiet;
    write_result(output, made, console, [&](std::ostream& out) {
        if (options.file.ends_with(".xlsx"))
            write_workbook(overview_sheets(overview, *coded.codebook), made, out);
        else
            write_html_report(content, language, out);
    });
    privacy.apply(coded.corrections);
    privacy.report(output, console);
    return finish(coded, output, console);
}

}

RunCommand define_report(CLI::App& app)
{
    auto options = std::make_shared<ReportOptions>();
    CLI::App& command =
        add_command(app, "report", "One HTML file: counts, charts, quotes, concordance, codebook, method",
                    "draad report -c codebooks/ --output rapport.html corpus/");
    options->corpus.define(command);
    options->codebook.define(command);
    command.add_option("--title", options->title, "Title of the report")->option_text("TEXT");
    command.add_option("--lang", options->language, "Language of the report: nl, en [nl]")
        ->option_text("LANG")
        ->check(CLI::IsMember({"nl", "en"}));
    command.add_option("--quotes", options->quotes, "Quotes for each theme [6]")->option_text("N");
    command.add_option("--window", options->window, "Words on either side in the concordance [8]")->option_text("N");
    options->filters.define(command);
    options->filters.define_codings(command);
    options->privacy.define(command);
    command
        .add_option("-o,--output", options->file,
                    "Write to this file [standard output]; .xlsx: the tables as a workbook")
        ->option_text("FILE")
        ->group("Output");
    command.add_flag("-q,--quiet", options->is_quiet, "No notes on standard error")->group("Output");
    return [options](const Console& console) { return run_report(*options, console); };
}

}
