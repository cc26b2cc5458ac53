#include "cli/commands/commands.hpp"

#include "cli/opening.hpp"
#include "cli/options.hpp"
#include "cli/output.hpp"
#include "cli/privacy.hpp"
#include "cli/provenance.hpp"
#include "error.hpp"
#include "report/tables/tables.hpp"
#include "wording/said.hpp"

#include <algorithm>
#include <iterator>
#include <memory>

namespace draad {

namespace {

struct KwicOptions {
    CorpusOptions corpus;
    CodebookOptions codebook;
    FilterOptions filters;
    OutputOptions output;
    PrivacyOptions privacy;
    std::string by;
    std::size_t window = 5;
};

/// Without a codebook the first argument is the rule, and what follows are files.
Codebook take_rule(CorpusOptions& corpus)
{
    if (corpus.files.empty())
        throw Error(said("name a rule, such as 'zelf ~6 (bepalen | kiezen)', or a codebook with -c"));
    Codebook codebook = codebook_of(corpus.files.front());
    corpus.files.erase(corpus.files.begin());
    return codebook;
}

int run_kwic(const KwicOptions& options, const Console& console)
{
    CorpusOptions corpus = options.corpus;
    const KwicCodes codes = options.codebook.codebooks.empty() ? KwicCodes::hidden : KwicCodes::shown;
    Codebook codebook = options.codebook.codebooks.empty() ? take_rule(corpus) : open_codebook(options.codebook);
    Coded coded =
        open_for_coding(corpus, std::move(codebook), options.codebook.codes, options.filters, console, KeptTexts::none);
    require_field(options.by, *coded.opened.corpus);
    Privacy privacy(options.privacy, *coded.opened.corpus, console);
    // By a field, all are put in its order; else they are written as they are found.
    std::vector<HitRow> all;
    std::vector<std::string> values;
    const auto add_rows = [&](TableStream& table) {
        coded.duplicates = stream_rows(coded.session, repeated_passages(options.filters), options.window,
                                       [&](std::span<const CodedPassage> passages, std::vector<HitRow>&& rows) {
                                           privacy.apply(rows);
                                           if (options.by.empty())
                                               return table.add(kwic_table(std::move(rows), {}, {}, codes).rows);
                                           for (const CodedPassage& passage : passages)
                                               values.insert(values.end(), passage.hits.size(),
                                                             field_of(passage, options.by, *coded.opened.corpus));
                                           std::ranges::move(rows, std::back_inserter(all));
                                       });
        privacy.apply(values);
        table.add(kwic_table(std::move(all), options.by, values, codes).rows);
    };
    write_result(options.output, "table", kwic_table({}, options.by, {}, codes), privacy.apply(provenance_of(coded)),
                 console, add_rows);
    privacy.apply(coded.corrections);
    privacy.report(options.output, console);
    return finish(coded, options.output, console);
}

}

RunCommand define_kwic(CLI::App& app)
{
    auto options = std::make_shared<KwicOptions>();
    CLI::App& command =
        add_command(app, "kwic", "A concordance: a rule's hits, or a codebook's, with the words around them",
                    "draad kwic 'zelf ~6 (bepalen | kiezen)' corpus/");
    command.add_option("RULE", options->corpus.files, "A rule, then files or folders; with -c files only")
        ->option_text("[FILES]");
    options->corpus.define_without_files(command);
    options->codebook.define(command);
    command.add_option("--by", options->by, "In the order of a field (speaker, role, document ...), which comes first")
        ->option_text("FIELD");
    command.add_option("--window", options->window, "Words on either side [5]")->option_text("N");
    options->filters.define(command);
    options->filters.define_codings(command);
    options->filters.define_unique(command);
    options->privacy.define(command);
    options->output.define(command);
    return [options](const Console& console) { return run_kwic(*options, console); };
}

}
