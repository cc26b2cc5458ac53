#include "cli/commands/commands.hpp"

#include "analysis/overview.hpp"
#include "cli/agreement.hpp"
#include "cli/opening.hpp"
#include "cli/options.hpp"
#include "cli/output.hpp"
#include "cli/privacy.hpp"
#include "cli/provenance.hpp"
#include "codings/sheets/drawn_sheet.hpp"
#include "error.hpp"
#include "ingest/formats.hpp"
#include "privacy/disguised_overview.hpp"
#include "report/page/html_report.hpp"
#include "report/tables/agreement_tables.hpp"
#include "report/tables/overview_sheets.hpp"
#include "wording/said.hpp"

#include <algorithm>
#include <memory>
#include <optional>
#include <string>
#include <vector>

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
    std::vector<std::string> sheets;
    std::size_t quotes = 6;
    std::size_t window = 8;
};

OverviewRequest overview_of(const ReportOptions& options)
{
    OverviewRequest wanted{.window = options.window};
    wanted.quotes.most = options.quotes;
    return wanted;
}

/// What people coded, each file once: also what is taken into the hits is held against the rules as they are.
std::vector<std::string> sheets_of(const ReportOptions& options)
{
    std::vector<std::string> sheets = options.sheets;
    for (const std::string& file : options.filters.codings)
        if (std::ranges::find(sheets, file) == sheets.end())
            sheets.push_back(file);
    return sheets;
}

/// What people say of units of the texts; nothing where no sheets are named.
std::optional<OpenedAgreement> validate(const ReportOptions& options, const Coded& coded)
{
    const std::vector<std::string> sheets = sheets_of(options);
    if (sheets.empty())
        return std::nullopt;
    return judge_sheets(sheets, *coded.codebook, *coded.opened.corpus, options.corpus.threads());
}

std::optional<ReportValidation> validation_of(const ReportOptions& options,
                                              const std::optional<OpenedAgreement>& agreement)
{
    if (!agreement)
        return std::nullopt;
    ReportValidation validation{.codings = agreement->codings,
                                .program = *agreement->program,
                                .agreements = agreement->measure_all({}),
                                .notes = agreement->notes};
    for (const std::string& file : sheets_of(options))
        validation.sources.push_back({.file = file, .made = drawing_of(file)});
    return validation;
}

std::vector<Sheet> sheets_of(const ReportContent& content)
{
    std::vector<Sheet> sheets = overview_sheets(content.overview, content.codebook);
    if (content.validation)
        sheets.push_back({.name = "validation",
                          .table = agreement_table(content.validation->agreements, content.validation->codings)});
    return sheets;
}

/// Says that the sheets say nothing of these texts and codes, and why, as far as it is known.
void tell_not_validated(const std::optional<ReportValidation>& validation, const Console& console)
{
    if (!validation || !validation->agreements.empty())
        return;
    console.warn(
        said("--sheet: nobody judged a unit of these texts for a code of this codebook, so the report says that it "
             "is not validated; name the texts that the sheet was drawn from"));
    console.warn(validation->notes);
}

/// A page under another ending would not be opened by what opens that ending. A device has none.
void require_format_of_report(const std::string& file)
{
    require_no_folder(file);
    const std::string ending = ending_of(file);
    if (!ending.empty() && ending != ".html" && ending != ".htm" && ending != ".xlsx")
        throw Error(said("{}: a report is a page (.html), or its tables in a workbook (.xlsx); name one of "
                         "these{}",
                         file,
                         ending == ".pdf" ? said(", and print the page to a PDF from the browser that shows it") : ""));
}

int run_report(const ReportOptions& options, const Console& console)
{
    require_format_of_report(options.file);
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
    std::optional<OpenedAgreement> agreement = validate(options, coded);
    if (agreement)
        privacy.apply(agreement->notes);
    const std::optional<ReportValidation> validation = validation_of(options, agreement);
    const ReportContent content{.overview = overview,
                                .request = request,
                                .codebook = *coded.codebook,
                                .made = made,
                                .problems = problems,
                                .title = options.title,
                                .validation = validation ? &*validation : nullptr};
    const ReportLanguage language = options.language == "en" ? ReportLanguage::english : ReportLanguage::dutch;
    OutputOptions output;
    output.file = options.file;
    output.is_quiet = options.is_quiet;
    write_result(output, made, console, [&](std::ostream& out) {
        if (ending_of(options.file) == ".xlsx")
            write_workbook(sheets_of(content), made, out);
        else
            write_html_report(content, language, out);
    });
    if (!output.is_quiet)
        tell_not_validated(validation, console);
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
    command
        .add_option(
            "--sheet", options->sheets,
            "What people coded of these texts, for the section on validation, as --codings is, too; may be repeated")
        ->option_text("FILE")
        ->expected(1)
        ->allow_extra_args(false)
        ->take_all();
    options->filters.define(command);
    options->filters.define_codings(command);
    options->privacy.define(command);
    add_output(command, options->file, "Write to this file [standard output]; .xlsx: the tables as a workbook");
    command.add_flag("-q,--quiet", options->is_quiet, "No notes on standard error")->group("Output");
    return [options](const Console& console) { return run_report(*options, console); };
}

}
