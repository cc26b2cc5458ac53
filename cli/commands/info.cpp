#include "cli/commands/commands.hpp"

#include "analysis/figures/inventory.hpp"
#include "analysis/repeats/duplicates.hpp"
#include "cli/opening.hpp"
#include "cli/options.hpp"
#include "cli/output.hpp"
#include "cli/provenance.hpp"
#include "corpus/index_corpus.hpp"
#include "error.hpp"
#include "index/index.hpp"
#include "report/tables/tables.hpp"
#include "wording/said.hpp"

#include <fmt/format.h>

#include <memory>

namespace draad {

namespace {

struct InfoOptions {
    CorpusOptions corpus;
    OutputOptions output;
    bool has_speakers = false;
    bool has_documents = false;
    bool has_duplicates = false;
    bool is_verified = false;
};

/// What the index says of itself.
Provenance about(const OpenedCorpus& opened)
{
    Provenance facts;
    if (opened.manifest) {
        const Manifest& manifest = *opened.manifest;
        facts = {
            {"index", opened.index.string()},
            {"revision", std::to_string(manifest.revision)},
            {"segments", std::to_string(manifest.segments.size())},
            {"made with", fmt::format("schema {}, tokenizer {}, reader {}, ICU {}", manifest.identity.schema,
                                      manifest.identity.tokenizer, manifest.identity.reader, manifest.identity.icu)}};
        for (const std::string& root : manifest.roots)
            facts.emplace_back("made from", root);
        for (const Problem& problem : manifest.skipped)
            facts.emplace_back("skipped", problem.message.starts_with(problem.location)
                                              ? problem.message
                                              : fmt::format("{}: {}", problem.location, problem.message));
    }
    for (auto& version : versions())
        facts.push_back(std::move(version));
    return facts;
}

int show_duplicates(const InfoOptions& options, const OpenedCorpus& opened, const Console& console)
{
    const std::vector<DuplicateRow> rows = find_duplicates(*opened.corpus, options.corpus.threads());
    write_result(options.output, "table", duplicates_table(rows), provenance_of(opened), console);
    const std::size_t groups = rows.empty() ? 0 : rows.back().group;
    if (!options.output.is_quiet)
        console.err << (rows.empty() ? said("no paragraph stands here more than once\n")
                                     : said("{} repeated, {} in all; --unique counts each once\n",
                                            counted(groups, "paragraph", "paragraphs"),
                                            counted(rows.size(), "passage", "passages")));
    console.warn(opened.problems);
    if (!opened.problems.empty())
        return failed;
    return rows.empty() ? nothing_found : done;
}

/// Says without being asked that a corpus repeats itself, for counts would be too high; where that is found in the wink
/// of an eye.
void tell_of_duplicates(const InfoOptions& options, const OpenedCorpus& opened, const Inventory& inventory,
                        const Console& console)
{
    constexpr std::size_t soon_read = 500'000; // words: some 3 MB, 0.1 s
    if (options.output.is_quiet || inventory.total.words > soon_read)
        return;
    const std::vector<DuplicateRow> rows = find_duplicates(*opened.corpus, options.corpus.threads());
    if (!rows.empty())
        console.err << said("{} repeated, {} in all; --duplicates shows which, --unique counts each once\n",
                            counted(rows.back().group, "paragraph", "paragraphs"),
                            counted(rows.size(), "passage", "passages"));
}

/// Reads every byte that an answer can come from; who restores a backup, or distrusts a disk, wants to know.
int verify(const OpenedCorpus& opened, const Console& console)
{
    if (!opened.manifest)
        throw Error(said("--verify reads an index, and these are files; leave them out"));
    const Index index = Index::open(opened.index, current_identity());
    index.check();
    const Inventory inventory = take_inventory(*opened.corpus);
    console.out << said("{}: {}, {}: all is as it was written\n", opened.index.string(),
                        counted(inventory.documents, "document", "documents"),
                        counted(inventory.total.passages, "passage", "passages"));
    return done;
}

int run_info(const InfoOptions& options, const Console& console)
{
    const OpenedCorpus opened = open_corpus(options.corpus, console);
    if (options.is_verified)
        return verify(opened, console);
    if (options.has_duplicates)
        return show_duplicates(options, opened, console);
    const Inventory inventory = take_inventory(*opened.corpus);
    const Table table = options.has_speakers    ? speakers_table(inventory)
                        : options.has_documents ? documents_table(*opened.corpus)
                                                : inventory_table(inventory, about(opened));
    write_result(options.output, "table", table, provenance_of(opened), console);
    if (!options.output.is_quiet && !options.has_documents)
        tell_label_doubts(opened, console);
    if (!options.has_speakers && !options.has_documents)
        tell_of_duplicates(options, opened, inventory, console);
    console.warn(opened.problems);
    return opened.problems.empty() ? done : failed;
}

}

RunCommand define_info(CLI::App& app)
{
    auto options = std::make_shared<InfoOptions>();
    CLI::App& command =
        add_command(app, "info", "What an index, or files, hold: documents, kinds of passages, speakers",
                    "draad info --speakers corpus/");
    options->corpus.define(command);
    command.add_flag("--speakers", options->has_speakers,
                     "The speakers of each document, to check and to put right in speakers.csv");
    command.add_flag("--documents", options->has_documents, "The documents, with their fields and encodings")
        ->excludes("--speakers");
    command
        .add_flag("--duplicates", options->has_duplicates,
                  "Paragraphs that stand in the corpus more than once, word for word or nearly")
        ->excludes("--speakers")
        ->excludes("--documents");
    command
        .add_flag("--verify", options->is_verified,
                  "Read all of an index and hold it against its checksums: whether a disk or a copy altered it")
        ->excludes("--speakers")
        ->excludes("--documents")
        ->excludes("--duplicates");
    options->output.define(command);
    return [options](const Console& console) { return run_info(*options, console); };
}

}
