#include "cli/commands/commands.hpp"

#include "cli/opening.hpp"
#include "cli/options.hpp"
#include "cli/output.hpp"
#include "cli/privacy.hpp"
#include "cli/provenance.hpp"
#include "report/tables/tables.hpp"

#include <memory>

namespace draad {

namespace {

struct HitsOptions {
    CorpusOptions corpus;
    CodebookOptions codebook;
    FilterOptions filters;
    OutputOptions output;
    PrivacyOptions privacy;
    std::size_t window = 5;
};

int run_hits(const HitsOptions& options, const Console& console)
{
    Coded coded = open_for_coding(options.corpus, open_codebook(options.codebook), options.codebook.codes,
                                  options.filters, console, KeptTexts::none);
    Privacy privacy(options.privacy, *coded.opened.corpus, console);
    write_result(options.output, "table", hits_table({}), privacy.apply(provenance_of(coded)), console,
                 [&](TableStream& table) {
                     coded.duplicates = stream_rows(coded.session, repeated_passages(options.filters), options.window,
                                                    [&](std::span<const CodedPassage>, std::vector<HitRow>&& rows) {
                                                        privacy.apply(rows);
                                                        table.add(hits_table(std::move(rows)).rows);
                                                    });
                 });
    privacy.apply(coded.corrections);
    privacy.report(options.output, console);
    return finish(coded, options.output, console);
}

}

RunCommand define_hits(CLI::App& app)
{
    auto options = std::make_shared<HitsOptions>();
    CLI::App& command = add_command(app, "hits", "One row a hit, all columns: the raw material for a pipeline",
                                    "draad hits -c codebooks/zeggenschap.yaml --format jsonl corpus/");
    options->corpus.define(command);
    options->codebook.define(command);
    command.add_option("--window", options->window, "Words on either side in pre and post [5]")->option_text("N");
    options->filters.define(command);
    options->filters.define_codings(command);
    options->filters.define_unique(command);
    options->privacy.define(command);
    options->output.define(command);
    return [options](const Console& console) { return run_hits(*options, console); };
}

}
