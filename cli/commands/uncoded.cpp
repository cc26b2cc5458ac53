#include "cli/commands/commands.hpp"

#include "analysis/words/uncoded.hpp"
#include "cli/notes/corrections.hpp"
#include "cli/notes/units.hpp"
#include "cli/opening.hpp"
#include "cli/options.hpp"
#include "cli/output.hpp"
#include "cli/privacy.hpp"
#include "cli/provenance.hpp"
#include "report/prose/uncoded_writer.hpp"
#include "wording/said.hpp"

#include <memory>

namespace draad {

namespace {

struct UncodedOptions {
    CorpusOptions corpus;
    CodebookOptions codebook;
    FilterOptions filters;
    PrivacyOptions privacy;
    OutputOptions output;
    std::string unit = "sentence";
    std::size_t most = 20;
};

void tell(const Uncoded& found, Unit unit, const Console& console)
{
    const std::size_t left = found.uncoded - found.judged - found.asking - found.slight;
    console.err << said("of {}: {} coded, {} not; of these left out: {} of who only asks, {} of too few words to "
                        "be about anything",
                        counted_units(found.coded + found.uncoded, name_of(unit)), found.coded, found.uncoded,
                        found.asking, found.slight);
    if (found.judged > 0)
        console.err << said(", {} that people judged", found.judged);
    if (found.repeated > 0)
        console.err << said(", {} that repeat one above", found.repeated);
    console.err << '\n';
    if (found.coded > 0)
        console.err << said("{} of the other {}, the most like coded ones first\n", found.units.size(), left);
}

int run_uncoded(const UncodedOptions& options, const Console& console)
{
    const Unit unit = *unit_named(options.unit);
    Coded coded = open_for_coding(options.corpus, open_codebook(options.codebook), options.codebook.codes,
                                  options.filters, console, KeptTexts::none);
    Uncoded found = find_uncoded(coded.session, unit, options.most);
    Privacy privacy(options.privacy, *coded.opened.corpus, console);
    privacy.apply(found.units);
    write_text_or_table(
        options.output, privacy.apply(provenance_of(coded)), console,
        [&](std::ostream& out) { write_uncoded(found.units, *coded.codebook, out); },
        [&] { return uncoded_table(found.units, *coded.codebook); });
    if (!options.output.is_quiet) {
        tell(found, unit, console);
        if (coded.corrections)
            tell_corrections(*coded.corrections, *coded.codebook, console);
    }
    privacy.report(options.output, console);
    if (found.coded == 0)
        console.warn(
            said("no code has anything here, so nothing can be like it; try draad check, or another codebook"));
    return finish(coded.opened, !found.units.empty(), console);
}

}

RunCommand define_uncoded(CLI::App& app)
{
    auto options = std::make_shared<UncodedOptions>();
    CLI::App& command = add_command(app, "uncoded", "What no code found, the most like what was coded first",
                                    "draad uncoded -c codebooks/ --code vertrouwen corpus/");
    options->corpus.define(command);
    options->codebook.define(command);
    command.add_option("--unit", options->unit, "What is looked at: sentence, passage, turn [sentence]")
        ->option_text("UNIT")
        ->check(CLI::IsMember({"sentence", "passage", "turn"}));
    command.add_option("--max", options->most, "At most so many [20]")->option_text("N")->check(at_least_one());
    options->filters.define(command);
    options->privacy.define(command);
    options->filters.define_codings(command);
    options->output.define(command);
    return [options](const Console& console) { return run_uncoded(*options, console); };
}

}
