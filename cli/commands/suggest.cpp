#include "cli/commands/commands.hpp"

#include "analysis/words/suggestion.hpp"
#include "cli/opening.hpp"
#include "cli/options.hpp"
#include "cli/output.hpp"
#include "cli/provenance.hpp"
#include "codebook/nearest_name.hpp"
#include "error.hpp"
#include "report/prose/suggestion_writer.hpp"
#include "report/tables/codebook_tables.hpp"
#include "wording/said.hpp"

#include <memory>

namespace draad {

namespace {

struct SuggestOptions {
    CorpusOptions corpus;
    CodebookOptions codebook;
    FilterOptions filters;
    OutputOptions output;
    SuggestionRequest request;
};

std::size_t code_named(const Codebook& codebook, const std::string& name)
{
    std::vector<std::string_view> names;
    for (std::size_t source = 0; source < codebook.sources.size(); ++source)
        if (const std::optional<std::size_t> code = codebook.find_referred_code(name, source))
            return *code;
    for (const Code& code : codebook.codes)
        names.push_back(code.path);
    throw Error(said("{}: the codebook has no code of this name{}", name, did_you_mean(name, names)));
}

int run_suggest(const SuggestOptions& options, const Console& console)
{
    CorpusOptions corpus = options.corpus;
    if (corpus.files.empty())
        throw Error(said("name the code that words are wanted for, such as vertrouwen"));
    const std::string name = corpus.files.front();
    corpus.files.erase(corpus.files.begin());
    Codebook codebook = open_codebook(options.codebook);
    const std::size_t code = code_named(codebook, name);
    const Coded coded = draad::code(corpus, std::move(codebook), {}, options.filters, console);
    const std::vector<Suggestion> suggestions =
        suggest(coded.coding, *coded.codebook, *coded.opened.corpus, open_lexicon(), coded.session.request().passages,
                code, options.request);
    write_text_or_table(
        options.output, provenance_of(coded), console, [&](std::ostream& out) { write_suggestions(suggestions, out); },
        [&] { return suggestions_table(suggestions); });
    return finish(coded.opened, !suggestions.empty(), console);
}

}

RunCommand define_suggest(CLI::App& app)
{
    auto options = std::make_shared<SuggestOptions>();
    CLI::App& command = add_command(app, "suggest", "Words and phrases that stand out where a code applies",
                                    "draad suggest vertrouwen -c codebooks/vertrouwen.yaml corpus/");
    command.add_option("CODE", options->corpus.files, "A code of the codebook, then files or folders")
        ->option_text("[FILES]");
    options->corpus.define_without_files(command);
    options->codebook.define_books(command);
    command.add_option("--max", options->request.most, "How many words and phrases [20]")
        ->option_text("N")
        ->check(at_least_one());
    command.add_option("--min", options->request.least, "How often they stand there, at least [3]")->option_text("N");
    command.add_option("--phrase", options->request.longest_phrase, "Words in a phrase, at most [3]")
        ->option_text("N")
        ->check(CLI::Range(1U, 5U));
    options->filters.define(command);
    options->output.define(command);
    return [options](const Console& console) { return run_suggest(*options, console); };
}

}
