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
#include "printing/pdf_printer.hpp"
#include "privacy/disguised_overview.hpp"
#include "report/document/report_workbook.hpp"
#include "report/document/word_report.hpp"
#include "report/page/html_report.hpp"
#include "report/page/long_date.hpp"
#include "wording/said.hpp"

#include <algorithm>
#include <array>
#include <functional>
#include <memory>
#include <optional>
#include <sstream>
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
    std::string sender;
    std::string date;
    std::string contact;
    std::string edition = "full";
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
    static constexpr std::array known = {"", ".html", ".htm", ".docx", ".pdf", ".xlsx"};
    require_no_folder(file);
    if (std::ranges::find(known, ending_of(file)) == known.end())
        throw Error(said("{}: a report is a page (.html), a Word document (.docx), a PDF (.pdf), or its tables in "
                         "a workbook (.xlsx); name one of these",
                         file));
}

std::string written(const std::function<void(std::ostream&)>& write)
{
    std::ostringstream out;
    write(out);
    return out.str();
}

/// Writes the report as the ending of its file asks.
void write_report(const ReportContent& content, ReportLanguage language, const std::string& ending, std::ostream& out)
{
    if (ending == ".xlsx")
        write_workbook(report_sheets(content, language), {}, out);
    else if (ending == ".docx")
        write_word_report(content, language, out);
    else if (ending == ".pdf")
        out << print_pdf(
            {.word_document =
                 [&] { return written([&](std::ostream& to) { write_word_report(content, language, to); }); },
             .page = [&] { return written([&](std::ostream& to) { write_html_report(content, language, to); }); }});
    else
        write_html_report(content, language, out);
}

int run_report(const ReportOptions& options, const Console& console)
{
    require_format_of_report(options.file);
    std::optional<InEnglish> english; // of what could not be read, and of people's judgements, the report itself tells
    if (options.language == "en")
        english.emplace();
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
    const ReportLanguage language = options.language == "en" ? ReportLanguage::english : ReportLanguage::dutch;
    const ReportContent content{.overview = overview,
                                .request = request,
                                .codebook = *coded.codebook,
                                .made = made,
                                .problems = problems,
                                .title = options.title,
                                .validation = validation ? &*validation : nullptr,
                                .edition = options.edition == "client" ? Edition::client : Edition::full,
                                .sender = options.sender,
                                .date = options.date.empty() ? long_date(today(), language) : options.date,
                                .contact = options.contact};
    OutputOptions output;
    output.file = options.file;
    output.is_quiet = options.is_quiet;
    write_result(output, made, console,
                 [&](std::ostream& out) { write_report(content, language, ending_of(options.file), out); });
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
    CLI::App& command = add_command(
        app, "report", "A report for a client: findings, figures, quotes and method, as a page, for Word or as PDF",
        "draad report -c codebooks/ --output rapport.html corpus/");
    options->corpus.define(command);
    options->codebook.define(command);
    command.add_option("--title", options->title, "Title of the report")->option_text("TEXT");
    command
        .add_option("--edition", options->edition, "full: all there is; client: findings, figures and quotes [full]")
        ->option_text("NAME")
        ->check(CLI::IsMember({"client", "full"}));
    command.add_option("--sender", options->sender, "Who sends it, at its head")->option_text("TEXT");
    command.add_option("--contact", options->contact, "Whom to ask about it, at its head")->option_text("TEXT");
    command.add_option("--date", options->date, "Its date [today]; give one for the same bytes every day")
        ->option_text("TEXT");
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
    add_output(command, options->file,
               "Write to this file [standard output]: .html, .docx, .pdf, or .xlsx for the tables");
    command.add_flag("-q,--quiet", options->is_quiet, "No notes on standard error")->group("Output");
    return [options](const Console& console) { return run_report(*options, console); };
}

}
