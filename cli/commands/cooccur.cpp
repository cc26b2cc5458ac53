#include "cli/commands/commands.hpp"

#include "analysis/figures/cooccurrence.hpp"
#include "cli/notes/units.hpp"
#include "cli/opening.hpp"
#include "cli/options.hpp"
#include "cli/output.hpp"
#include "cli/provenance.hpp"
#include "report/tables/comparison_tables.hpp"
#include "wording/said.hpp"

#include <memory>

namespace draad {

namespace {

struct CooccurOptions {
    CorpusOptions corpus;
    CodebookOptions codebook;
    FilterOptions filters;
    OutputOptions output;
    std::string within = "passage";
    bool shows_all = false;
    bool is_matrix = false;
};

int run_cooccur(const CooccurOptions& options, const Console& console)
{
    const Unit unit = *unit_named(options.within);
    const Coded coded = code(options.corpus, open_codebook(options.codebook), options.codebook.codes, options.filters,
                             console, unit == Unit::sentence ? KeptTexts::all : KeptTexts::none);
    const Cooccurrences found =
        find_cooccurrences(coded.coding, *coded.codebook, *coded.opened.corpus, coded.session.request(), unit);
    const NeverMet never_met = options.shows_all ? NeverMet::show : NeverMet::leave_out;
    const Table table = options.is_matrix ? cooccurrence_matrix(found, *coded.codebook, coded.session.request().codes)
                                          : cooccurrence_table(found, *coded.codebook, never_met);
    write_result(options.output, "table", table, provenance_of(coded), console);
    if (!options.output.is_quiet)
        console.err << said("of {}; expected: if codes knew nothing of each other; G2 above 3.84 is p < 0.05, "
                            "above 10.83 p < 0.001, for one pair\n",
                            counted_units(found.units, name_of(found.unit)));
    return finish(coded, options.output, console);
}

}

RunCommand define_cooccur(CLI::App& app)
{
    auto options = std::make_shared<CooccurOptions>();
    CLI::App& command = add_command(app, "cooccur", "Codes that meet in a passage, sentence, turn or document",
                                    "draad cooccur -c codebooks/ --within sentence corpus/");
    options->corpus.define(command);
    options->codebook.define(command);
    command
        .add_option("--within", options->within, "Where they must meet: passage, sentence, turn, document [passage]")
        ->option_text("UNIT")
        ->check(CLI::IsMember({"passage", "sentence", "turn", "document"}));
    CLI::Option* all = command.add_flag("--all", options->shows_all, "Pairs that never meet, too");
    command.add_flag("--matrix", options->is_matrix, "Codes as rows and columns, in the cells how often they meet")
        ->excludes(all);
    options->filters.define(command);
    options->filters.define_codings(command);
    options->output.define(command);
    return [options](const Console& console) { return run_cooccur(*options, console); };
}

}
