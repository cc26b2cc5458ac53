#include "cli/commands/commands.hpp"

#include "analysis/hits/excerpt.hpp"
#include "cli/opening.hpp"
#include "cli/options.hpp"
#include "cli/output.hpp"
#include "cli/privacy.hpp"
#include "cli/provenance.hpp"
#include "error.hpp"
#include "report/prose/excerpt_writer.hpp"
#include "report/tables/tables.hpp"
#include "wording/said.hpp"

#include <memory>

namespace draad {

namespace {

struct ShowOptions {
    CorpusOptions corpus;
    OutputOptions output;
    PrivacyOptions privacy;
    std::size_t context = 1;
};

int run_show(const ShowOptions& options, const Console& console)
{
    CorpusOptions corpus = options.corpus;
    if (corpus.files.empty())
        throw Error(said("name what to show: the id of a hit or quote, or a document"));
    const std::string id = corpus.files.front();
    corpus.files.erase(corpus.files.begin());
    const OpenedCorpus opened = open_corpus(corpus, console);
    console.warn(opened.problems);
    Excerpt excerpt = find_excerpt(*opened.corpus, id, options.context);
    Privacy privacy(options.privacy, *opened.corpus, console);
    privacy.apply(excerpt);
    const Provenance made = privacy.apply(provenance_of(opened));
    write_text_or_table(
        options.output, made, console, [&](std::ostream& out) { write_excerpt(excerpt, out); },
        [&] { return excerpt_table(excerpt); });
    privacy.report(options.output, console);
    return opened.problems.empty() ? done : failed;
}

}

RunCommand define_show(CLI::App& app)
{
    auto options = std::make_shared<ShowOptions>();
    CLI::App& command =
        add_command(app, "show", "A hit or quote by its id, with what stands around it; or a whole document",
                    "draad show verhaal-vader.txt corpus/");
    command.add_option("ID", options->corpus.files, "An id or the name of a document, then files or folders")
        ->option_text("[FILES]");
    options->corpus.define_without_files(command);
    command.add_option("--context", options->context, "Passages on either side [1]")->option_text("N");
    options->privacy.define(command);
    options->output.define(command);
    return [options](const Console& console) { return run_show(*options, console); };
}

}
