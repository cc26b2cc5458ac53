#include "cli/commands/commands.hpp"

#include "analysis/hits/excerpt.hpp"
#include "analysis/words/search.hpp"
#include "analysis/words/similar.hpp"
#include "cli/opening.hpp"
#include "cli/options.hpp"
#include "cli/output.hpp"
#include "cli/privacy.hpp"
#include "cli/provenance.hpp"
#include "coding/explain/example_text.hpp"
#include "error.hpp"
#include "report/prose/search_writer.hpp"
#include "wording/said.hpp"

#include <memory>

namespace draad {

namespace {

struct SimilarOptions {
    CorpusOptions corpus;
    FilterOptions filters;
    PrivacyOptions privacy;
    OutputOptions output;
    std::size_t most = 10;
};

/// What others shall resemble: a passage of the corpus, or a text of its own.
struct Model {
    std::vector<AnalysedPassage> passages;
    std::optional<PassageId> place;
};

Model model_of(const std::string& id_or_text, const Corpus& corpus)
{
    Model model;
    if (!parse_id(id_or_text)) {
        Tokenizer tokenizer;
        model.passages = read_example(id_or_text, tokenizer).passages;
        return model;
    }
    for (ExcerptPassage& passage : find_excerpt(corpus, id_or_text, 0).passages) {
        model.place = passage.place;
        model.passages.push_back(std::move(passage.source));
    }
    return model;
}

int run_similar(const SimilarOptions& options, const Console& console)
{
    CorpusOptions corpus = options.corpus;
    if (corpus.files.empty())
        throw Error(said("name what others shall resemble: the id of a hit, quote or passage, or a text in quotes"));
    const std::string id_or_text = corpus.files.front();
    corpus.files.erase(corpus.files.begin());
    const OpenedCorpus opened = open_corpus(corpus, console);
    const Model model = model_of(id_or_text, *opened.corpus);
    const Lexicon lexicon = open_lexicon();
    const Codebook words = words_of_likeness(model.passages, lexicon);
    if (words.codes.empty())
        throw Error(said("{}: it has no word that is more than grammar, so nothing can resemble it", id_or_text));
    const CodingRequest request{.passages = options.filters.passages(),
                                .codes = std::vector<bool>(words.codes.size(), true),
                                .keeps_texts = false};
    require_values(request.passages, opened, console);
    std::vector<SearchResult> results = search({.terms = words,
                                                .wanted = words.codes.size(),
                                                .most_terms = most_words_of_likeness,
                                                .most = options.most,
                                                .except = model.place},
                                               *opened.corpus, lexicon, request);
    Privacy privacy(options.privacy, *opened.corpus, console);
    privacy.apply(results);
    write_text_or_table(
        options.output, privacy.apply(provenance_of(opened)), console,
        [&](std::ostream& out) { write_search(results, out); }, [&] { return search_table(results, "similar"); });
    privacy.report(options.output, console);
    return finish(opened, !results.empty(), console);
}

}

RunCommand define_similar(CLI::App& app)
{
    auto options = std::make_shared<SimilarOptions>();
    CLI::App& command = add_command(app, "similar", "Passages that resemble one, or a text, by the words they share",
                                    "draad similar 'Er wordt over ons beslist zonder ons te vragen.' corpus/");
    command
        .add_option("ID", options->corpus.files,
                    "The id of a hit, quote or passage, or a text in quotes; then files or folders")
        ->option_text("[FILES]");
    options->corpus.define_without_files(command);
    command.add_option("--max", options->most, "At most so many passages [10]")
        ->option_text("N")
        ->check(at_least_one());
    options->filters.define(command);
    options->privacy.define(command);
    options->output.define(command);
    return [options](const Console& console) { return run_similar(*options, console); };
}

}
