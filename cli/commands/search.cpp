#include "cli/commands/commands.hpp"

#include "analysis/words/search.hpp"
#include "analysis/words/search_query.hpp"
#include "cli/opening.hpp"
#include "cli/options.hpp"
#include "cli/output.hpp"
#include "cli/privacy.hpp"
#include "cli/provenance.hpp"
#include "error.hpp"
#include "report/prose/search_writer.hpp"
#include "wording/said.hpp"

#include <memory>

namespace draad {

namespace {

struct SearchOptions {
    CorpusOptions corpus;
    FilterOptions filters;
    PrivacyOptions privacy;
    OutputOptions output;
    std::size_t most = 10;
};

/// speaker:, role: and document: are the filters of these names; any other field is one of --where.
void add_fields(const SearchQuery& query, FilterOptions& filters)
{
    for (const auto& [field, value] : query.fields) {
        if (field == "speaker" || field == "spreker")
            filters.speakers.push_back(value);
        else if (field == "role" || field == "rol")
            filters.roles.push_back(value);
        else if (is_document_field(field))
            filters.documents.push_back(value);
        else
            filters.where.push_back(field + "=" + value);
    }
}

int run_search(const SearchOptions& options, const Console& console)
{
    CorpusOptions corpus = options.corpus;
    if (corpus.files.empty())
        throw Error(said("name what to search for, such as draad search 'vertrouwen \"in de steek\" -school'"));
    const SearchQuery query = parse_search(corpus.files.front());
    corpus.files.erase(corpus.files.begin());
    FilterOptions filters = options.filters;
    add_fields(query, filters);
    const Coded coded = open_for_coding(corpus, codebook_of(query), {}, filters, console, KeptTexts::none);
    std::vector<SearchResult> results =
        search({.terms = *coded.codebook, .wanted = query.wanted.size(), .most = options.most}, *coded.opened.corpus,
               *coded.lexicon, coded.session.request());
    Privacy privacy(options.privacy, *coded.opened.corpus, console);
    privacy.apply(results);
    write_text_or_table(
        options.output, privacy.apply(provenance_of(coded)), console,
        [&](std::ostream& out) { write_search(results, out); }, [&] { return search_table(results, "search"); });
    privacy.report(options.output, console);
    return finish(coded.opened, !results.empty(), console);
}

}

RunCommand define_search(CLI::App& app)
{
    auto options = std::make_shared<SearchOptions>();
    CLI::App& command = add_command(app, "search", "The best passages for words as one types them in a search box",
                                    "draad search 'vragen \"drie keer\" -school speaker:moeder' corpus/");
    command
        .add_option("WORDS", options->corpus.files,
                    "Words, \"words side by side\", -unwanted, speaker:NAME or FIELD:VALUE, all in one argument; then "
                    "files or folders")
        ->option_text("[FILES]");
    options->corpus.define_without_files(command);
    command.add_option("--max", options->most, "At most so many passages [10]")
        ->option_text("N")
        ->check(at_least_one());
    options->filters.define(command);
    options->privacy.define(command);
    options->output.define(command);
    return [options](const Console& console) { return run_search(*options, console); };
}

}
