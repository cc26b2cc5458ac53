#include "cli/commands/commands.hpp"

#include "analysis/quotes.hpp"
#include "cli/opening.hpp"
#include "cli/options.hpp"
#include "cli/output.hpp"
#include "cli/privacy.hpp"
#include "cli/provenance.hpp"
#include "report/quote_writer.hpp"
#include "report/tables.hpp"

#include <memory>

namespace draad {

namespace {

struct QuotesOptions {
    CorpusOptions corpus;
    CodebookOptions codebook;
    FilterOptions filters;
    OutputOptions output;
    PrivacyOptions privacy;
    QuoteRequest request;
    std::size_t most = 0;
    std::string spread = "speaker";
};

int run_quotes(QuotesOptions options, const Console& console)
{
    if (options.most > 0)
        options.request.most = options.most;
    options.request.spread =
        options.spread == "document" ? QuoteRequest::Spread::document : QuoteRequest::Spread::speaker;
    const Coded coded =
        code(options.corpus, open_codebook(options.codebook), options.codebook.codes, options.filters, console);
    std::vector<QuoteSelection> selections =
        select_quotes(coded.coding, coded.codebook, *coded.opened.corpus, coded.request.codes, options.request);
    Privacy privacy(options.privacy, *coded.opened.corpus, console);
    privacy.apply(selections);
    const Provenance made = privacy.apply(provenance_of(coded));
    if (options.output.chosen(Format::md) == Format::md)
        write_result(options.output, made, console,
                     [&](std::ostream& out) { write_quotes(selections, coded.codebook, out); });
    else
        write_result(options.output, Format::md, quotes_table(selections, coded.codebook), made, console);
    privacy.report(options.output, console);
    return finish(coded, options.output, console);
}

}

RunCommand define_quotes(CLI::App& app)
{
    auto options = std::make_shared<QuotesOptions>();
    CLI::App& command = add_command(app, "quotes", "What people said about a code, whole sentences, with who and where",
                                    "draad quotes -c codebooks/ --code vertrouwen --speech --max 5 corpus/");
    options->corpus.define(command);
    options->codebook.define(command);
    command.add_flag("--speech", options->request.is_speech_only,
                     "Only people's own words: turns in transcripts, direct speech in running text");
    command.add_option("--context", options->request.context, "Sentences on either side of the one with the hit [0]")
        ->option_text("N");
    command.add_option("--max", options->most, "At most so many a code, the best first")
        ->option_text("N")
        ->check(CLI::PositiveNumber);
    command.add_option("--spread", options->spread, "With --max, who takes turns: speaker or document [speaker]")
        ->option_text("WHAT")
        ->check(CLI::IsMember({"speaker", "document"}));
    command.add_option("--seed", options->request.seed, "With --max, another choice among equally good quotes [1]")
        ->option_text("N");
    options->filters.define(command);
    options->privacy.define(command);
    options->output.define(command);
    return [options](const Console& console) { return run_quotes(*options, console); };
}

}
