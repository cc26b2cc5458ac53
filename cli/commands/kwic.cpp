#include "cli/commands/commands.hpp"

#include "cli/opening.hpp"
#include "cli/options.hpp"
#include "cli/output.hpp"
#include "cli/privacy.hpp"
#include "cli/provenance.hpp"
#include "error.hpp"
#include "report/tables.hpp"

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
        throw Error("name a rule, such as 'zelf ~6 (bepalen | kiezen)', or a codebook with -c");
    Codebook codebook = codebook_of(corpus.files.front());
    corpus.files.erase(corpus.files.begin());
    return codebook;
}

int run_kwic(const KwicOptions& options, const Console& console)
{
    CorpusOptions corpus = options.corpus;
    Codebook codebook = options.codebook.codebooks.empty() ? take_rule(corpus) : open_codebook(options.codebook);
    const Coded coded = code(corpus, std::move(codebook), options.codebook.codes, options.filters, console);
    require_field(options.by, *coded.opened.corpus);
    std::vector<HitRow> rows =
        hit_rows(coded.coding, coded.codebook, *coded.opened.corpus, options.window, coded.request.jobs);
    std::vector<std::string> values;
    if (!options.by.empty())
        for (const CodedPassage& passage : coded.coding.passages)
            values.insert(values.end(), passage.hits.size(), field_of(passage, options.by, *coded.opened.corpus));
    Privacy privacy(options.privacy, *coded.opened.corpus, console);
    privacy.apply(rows);
    privacy.apply(values);
    write_result(options.output, Format::table, kwic_table(rows, options.by, values),
                 privacy.apply(provenance_of(coded)), console);
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
    options->filters.define_unique(command);
    options->privacy.define(command);
    options->output.define(command);
    return [options](const Console& console) { return run_kwic(*options, console); };
}

}
