#include "cli/commands/commands.hpp"

#include "cli/notes/units.hpp"
#include "cli/opening.hpp"
#include "cli/options.hpp"
#include "cli/output.hpp"
#include "cli/provenance.hpp"
#include "codings/sampling/sample.hpp"
#include "codings/sampling/sample_size.hpp"
#include "codings/sheets/drawn_sheet.hpp"
#include "codings/sheets/sheet_writer.hpp"
#include "error.hpp"
#include "report/sheets/coding_page.hpp"
#include "report/sheets/harmless_sheet.hpp"
#include "report/sheets/sheet_workbook.hpp"
#include "wording/said.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <iterator>
#include <memory>
#include <sstream>

namespace draad {

namespace {

struct SampleOptions {
    CorpusOptions corpus;
    CodebookOptions codebook;
    FilterOptions filters;
    OutputOptions output{.formats = {"csv", "xlsx"}};
    std::string unit = "sentence";
    std::string strata;
    std::string codes = "main";
    std::size_t size = 0;
    double precision = 0;
    std::uint64_t seed = 1;
    std::size_t context = 2;
    bool is_review = false;
};

std::string_view format_of(const OutputOptions& output)
{
    require_no_folder(output.file);
    if (!output.format.empty())
        return output.format;
    for (const std::string& format : output.formats)
        if (output.file.ends_with("." + format))
            return format;
    if (!output.file.empty())
        throw Error(
            said("{}: a sheet is a table or a page to code in; let the name end in .csv, .xlsx or .html", output.file));
    return "csv";
}

SampleRequest request_of(const SampleOptions& options, const Codebook& codebook, const std::vector<bool>& asked)
{
    SampleRequest request{.unit = *unit_named(options.unit),
                          .strata = options.strata == "code" ? Strata::code : Strata::none,
                          .seed = options.seed,
                          .context = options.context};
    if (options.size > 0)
        request.size = options.size;
    if (options.precision > 0)
        request.precision = options.precision;
    if (options.codes == "main")
        request.codes = main_codes(codebook, asked);
    else
        for (std::size_t code = 0; code < asked.size(); ++code)
            if (asked[code])
                request.codes.push_back(code);
    return request;
}

Sample make_sample(const SampleOptions& options, Coded& coded)
{
    const SampleRequest request = request_of(options, *coded.codebook, coded.session.request().codes);
    return options.is_review ? draw_hits(coded.session, request) : draw_sample(coded.session, request);
}

std::string_view unit_name(const SampleOptions& options)
{
    return options.is_review ? "hit" : std::string_view(options.unit);
}

/// "B: 25 of 310", for each stratum.
std::string strata_text(const Sample& sample)
{
    std::string text;
    for (const StratumSize& stratum : sample.strata)
        text += fmt::format("{}{}: {} of {}", text.empty() ? "" : "; ", stratum.name, stratum.drawn, stratum.units);
    return text;
}

/// How many were drawn, and what that is good for.
void tell(const SampleOptions& options, const Sample& sample, const Console& console)
{
    const std::size_t drawn = sample.sheet.units.size();
    console.err << said("{} of {}, seed {}", drawn, counted_units(sample.units(), unit_name(options)), options.seed);
    if (sample.strata.size() > 1)
        console.err << said("; by stratum: {}; shares of all: with the column weight\n", strata_text(sample));
    else if (drawn == sample.units())
        console.err << said("; these are all\n");
    else
        console.err << said("; a share of all is known to {:.1f} points either way (95 %)\n",
                            100 * half_width_of(drawn, sample.units()));
    const bool has_empty =
        std::ranges::any_of(sample.strata, [](const StratumSize& stratum) { return stratum.drawn == 0; });
    if (has_empty)
        console.warn(
            said("none were drawn of some codes, so that nothing can be said of these; draw more with --size"));
}

Provenance made_of(const SampleOptions& options, const Coded& coded, const Sample& sample)
{
    Provenance made = provenance_of(coded);
    made.emplace_back("unit", unit_name(options));
    made.emplace_back("seed", std::to_string(options.seed));
    made.emplace_back("drawn", fmt::format("{} of {}", sample.sheet.units.size(), sample.units()));
    if (sample.strata.size() > 1)
        made.emplace_back("strata", strata_text(sample));
    return made;
}

/// What the files are called that are saved from the page.
std::string name_of(const OutputOptions& output)
{
    return output.file.empty() ? "codering" : std::filesystem::path(output.file).stem().string();
}

/// The bytes of the sheet, of whichever format.
std::string written(const SampleOptions& options, const CodingSheet& sheet, const Coded& coded, const Provenance& made)
{
    const std::string_view format = format_of(options.output);
    if (format == "csv")
        return write_sheet(sheet, {.is_for_excel = options.output.is_for_excel});
    std::ostringstream out;
    if (format == "xlsx")
        write_sheet_workbook(sheet, *coded.codebook, made, out);
    else
        write_coding_page({sheet, *coded.codebook, unit_name(options), name_of(options.output)}, out);
    return std::move(out).str();
}

void write(const SampleOptions& options, const Sample& sample, const Coded& coded, const Console& console)
{
    Provenance made = made_of(options, coded, sample);
    const CodingSheet sheet = harmless_sheet(sample.sheet);
    const std::string bytes = written(options, sheet, coded, made);
    std::ranges::move(marks_of_sheet(sheet, bytes), std::back_inserter(made));
    write_result(options.output, made, console, [&](std::ostream& out) { out << bytes; });
    if (format_of(options.output) == "xlsx" && is_cut_in_workbook(sheet))
        console.warn(
            said("a cell holds no more than 32,767 characters, so that the longest texts end in …; smaller units or "
                 "a page (.html) have them whole"));
}

/// Throws Error for what cannot be meant: a workbook on a terminal, a choice of hits where none are looked for.
void require_sense(const SampleOptions& options, const Console& console)
{
    if (format_of(options.output) == "xlsx" && options.output.file.empty() && console.has_colour)
        throw Error(said("a workbook is nothing to look at here; name a file: --output coderen.xlsx"));
    if (!options.output.file.empty())
        require_unfilled(options.output.file);
    if (!options.filters.polarity.empty() && !options.is_review && options.strata.empty())
        throw Error(
            said("--polarity chooses hits, which a blind sheet does not look for; add --review or --strata code"));
}

int run_sample(const SampleOptions& options, const Console& console)
{
    require_sense(options, console); // before the texts are read
    Coded coded = open_for_coding(options.corpus, open_codebook(options.codebook), options.codebook.codes,
                                  options.filters, console, KeptTexts::all);
    const Sample sample = make_sample(options, coded);
    if (sample.sheet.units.empty()) {
        console.warn(said("nothing to draw: no {} passes the filters; draad info shows what there is",
                          translated(unit_name(options))));
        return options.is_review ? finish(coded, options.output, console) : finish(coded.opened, false, console);
    }
    write(options, sample, coded, console);
    if (!options.output.is_quiet)
        tell(options, sample, console);
    return options.is_review ? finish(coded, options.output, console) : finish(coded.opened, true, console);
}

void define_drawing(CLI::App& command, SampleOptions& options)
{
    CLI::Option* review = command.add_flag(
        "--review", options.is_review, "What the codebook found, a row a hit, to accept, correct or reject; not blind");
    command.add_option("--codes", options.codes, "What is asked for: main codes, or all with sub-codes [main]")
        ->option_text("WHICH")
        ->check(CLI::IsMember({"main", "all"}))
        ->excludes(review);
    command.add_option("--unit", options.unit, "What is judged: sentence, passage, turn or document [sentence]")
        ->option_text("UNIT")
        ->check(CLI::IsMember({"sentence", "passage", "turn", "document"}))
        ->excludes(review);
    CLI::Option* size = command.add_option("--size", options.size, "How many to draw [100; with --review all]")
                            ->option_text("N")
                            ->check(CLI::Range(1U, 10'000'000U));
    command
        .add_option("--precision", options.precision,
                    "As many as are needed to know a share to within this (95 %): 0.05 is five points either way")
        ->option_text("SHARE")
        ->check(CLI::Range(0.001, 0.5))
        ->excludes(size);
    command
        .add_option(
            "--strata", options.strata,
            "code: half of what codes are found in, evenly by code, half of the rest; the column weight makes up "
            "for it")
        ->option_text("BY")
        ->check(CLI::IsMember({"code"}));
    command.add_option("--seed", options.seed, "Another seed draws others; the same one the same [1]")
        ->option_text("N");
    command.add_option("--context", options.context, "Sentences shown before and after each [2]")->option_text("N");
}

}

RunCommand define_sample(CLI::App& app)
{
    auto options = std::make_shared<SampleOptions>();
    CLI::App& command =
        add_command(app, "sample", "Draw units at random to code by hand, or hits to review, as a sheet or a page",
                    "draad sample -c codebooks/vertrouwen.yaml --strata code --size 120 -o coderen.html corpus/");
    options->corpus.define(command);
    options->codebook.define(command);
    define_drawing(command, *options);
    options->filters.define(command);
    options->output.define(command, {"html"});
    return [options](const Console& console) { return run_sample(*options, console); };
}

}
