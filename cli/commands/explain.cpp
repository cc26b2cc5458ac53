#include "cli/commands/commands.hpp"

#include "analysis/hits/excerpt.hpp"
#include "cli/opening.hpp"
#include "cli/options.hpp"
#include "cli/output.hpp"
#include "cli/provenance.hpp"
#include "coding/code_filter.hpp"
#include "coding/explain/example_text.hpp"
#include "coding/explain/explanation.hpp"
#include "error.hpp"
#include "passages/vocabulary.hpp"
#include "report/prose/explanation_writer.hpp"
#include "report/tables/codebook_tables.hpp"
#include "wording/said.hpp"

#include <algorithm>
#include <filesystem>
#include <memory>
#include <optional>
#include <system_error>

namespace draad {

namespace {

struct ExplainOptions {
    CorpusOptions corpus;
    std::string codebook;
    CodebookOptions codes;
    OutputOptions output;
    std::size_t missed = 5;
};

/// The text to look at: given as it is, the passage that an id names, a file or standard input.
AnalysedDocument text_of(const ExplainOptions& options, const Console& console)
{
    const std::string& text = options.corpus.files.front();
    CorpusOptions corpus = options.corpus;
    std::error_code none; // a sentence may be too long for a name
    const bool is_file = text == "-" || (corpus.files.size() == 1 && std::filesystem::is_regular_file(text, none));
    if (!is_file) {
        corpus.files.erase(corpus.files.begin());
        if (!parse_id(text) && corpus.files.empty()) {
            Tokenizer tokenizer;
            return read_example(text, tokenizer);
        }
    }
    const OpenedCorpus opened = open_corpus(corpus, console);
    console.warn(opened.problems);
    if (opened.corpus->documents().empty())
        throw Error(said("{}: there is no document to explain", text));
    const std::string whole = is_file ? opened.corpus->documents().front().card.name : text;
    Excerpt excerpt = find_excerpt(*opened.corpus, whole, 0);
    AnalysedDocument found{.card = std::move(excerpt.card), .passages = {}};
    for (ExcerptPassage& passage : excerpt.passages)
        found.passages.push_back(std::move(passage.source));
    return found;
}

std::vector<AnalysedPassage> others_of_turn(const AnalysedDocument& document, const AnalysedPassage& passage)
{
    std::vector<AnalysedPassage> others;
    for (const AnalysedPassage& other : document.passages)
        if (passage.passage.turn > 0 && other.passage.turn == passage.passage.turn && &other != &passage)
            others.push_back(other);
    return others;
}

/// The codes that --code asks for; none means all.
std::vector<std::size_t> codes_of(const Codebook& codebook, const std::vector<std::string>& patterns)
{
    std::vector<std::size_t> codes;
    const std::vector<bool> asked = asked_codes(codebook, patterns);
    for (std::size_t i = 0; i < asked.size() && !patterns.empty(); ++i)
        if (asked[i])
            codes.push_back(i);
    return codes;
}

int run_explain(const ExplainOptions& options, const Console& console)
{
    if (options.corpus.files.empty())
        throw Error(
            said("name a text to explain: a sentence in quotes, a file, the id of a hit, or - for standard input"));
    const Codebook codebook = open_codebook({.codebooks = {options.codebook}});
    const Lexicon lexicon = open_lexicon();
    const AnalysedDocument document = text_of(options, console);
    Vocabulary vocabulary;
    for (const AnalysedPassage& passage : document.passages)
        vocabulary.add(passage);
    const SortedWords words = vocabulary.sorted();
    RuleTracer tracer(codebook, lexicon, words);
    const std::vector<std::size_t> codes = codes_of(codebook, options.codes.codes);
    const std::vector<ExplainedRule> explained = worded_for(options.output, [&] {
        std::vector<ExplainedRule> rules;
        for (const AnalysedPassage& passage : document.passages)
            std::ranges::move(explain(passage, document.card, tracer, lexicon, codes, options.missed,
                                      others_of_turn(document, passage)),
                              std::back_inserter(rules));
        return rules;
    });
    write_text_or_table(
        options.output, provenance_of(codebook), console,
        [&](std::ostream& out) { write_explanation(explained, codebook, out); },
        [&] { return explanation_table(explained, codebook); });
    const bool is_coded =
        std::ranges::find(explained, ExplainedRule::Result::coded, &ExplainedRule::result) != explained.end();
    return is_coded ? done : nothing_found;
}

}

RunCommand define_explain(CLI::App& app)
{
    auto options = std::make_shared<ExplainOptions>();
    CLI::App& command = add_command(app, "explain", "Why each rule of a codebook matches a text, or does not",
                                    "draad explain codebooks/zeggenschap.yaml 'Wij beslissen daar nooit over mee.'");
    command.add_option("CODEBOOK", options->codebook, "A codebook, a folder of them, or a shipped one's name")
        ->required();
    command
        .add_option("TEXT", options->corpus.files,
                    "A sentence or a file; or the id of a hit, then files or folders; - is standard input")
        ->option_text("[FILES]");
    options->codes.define_codes(command);
    options->corpus.define_without_files(command);
    command.add_option("--missed", options->missed, "How many near misses of codes without a hit [5]")
        ->option_text("N");
    options->output.define(command);
    return [options](const Console& console) { return run_explain(*options, console); };
}

}
