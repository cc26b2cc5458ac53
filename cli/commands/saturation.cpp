#include "cli/commands/commands.hpp"

#include "analysis/figures/saturation.hpp"
#include "cli/opening.hpp"
#include "cli/options.hpp"
#include "cli/output.hpp"
#include "cli/privacy.hpp"
#include "cli/provenance.hpp"
#include "report/tables/saturation_table.hpp"
#include "wording/said.hpp"

#include <memory>

namespace draad {

namespace {

struct SaturationOptions {
    CorpusOptions corpus;
    CodebookOptions codebook;
    FilterOptions filters;
    PrivacyOptions privacy;
    OutputOptions output;
    std::string order = "document";
};

int run_saturation(const SaturationOptions& options, const Console& console)
{
    Coded coded = open_for_coding(options.corpus, open_codebook(options.codebook), options.codebook.codes,
                                  options.filters, console, KeptTexts::all);
    const Corpus& corpus = *coded.opened.corpus;
    require_field(options.order, corpus);
    const std::vector<std::uint32_t> documents =
        documents_in_order(corpus, coded.session.request().passages, options.order);
    const std::vector<SaturationRow> rows = measure_saturation(coded.session, documents);
    Privacy privacy(options.privacy, corpus, console);
    Table table = saturation_table(rows, *coded.codebook, corpus);
    privacy.apply_to_first(table);
    write_result(options.output, "table", table, privacy.apply(provenance_of(coded)), console);
    if (!options.output.is_quiet)
        console.err << said(
            "new wordings: words for a code that no document before has, by their lemmas; new percent: new codes of "
            "this document and the one before it, in percent of those of the first four; 5 or less is taken "
            "for saturated (Guest, Namey and Chen 2020)\n");
    privacy.apply(coded.corrections);
    privacy.report(options.output, console);
    return finish(coded, options.output, console);
}

}

RunCommand define_saturation(CLI::App& app)
{
    auto options = std::make_shared<SaturationOptions>();
    CLI::App& command =
        add_command(app, "saturation", "What each next document adds: new codes, rules and ways of saying",
                    "draad saturation -c codebooks/ --order datum corpus/");
    options->corpus.define(command);
    options->codebook.define(command);
    command
        .add_option("--order", options->order,
                    "The documents by this field, such as a date, numbers by their value [document]")
        ->option_text("FIELD");
    options->filters.define(command);
    options->filters.define_codings(command);
    options->privacy.define(command);
    options->output.define(command);
    return [options](const Console& console) { return run_saturation(*options, console); };
}

}
