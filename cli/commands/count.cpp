#include "cli/commands/commands.hpp"

#include "analysis/repeats/session_count.hpp"
#include "cli/opening.hpp"
#include "cli/options.hpp"
#include "cli/output.hpp"
#include "cli/privacy.hpp"
#include "cli/provenance.hpp"
#include "report/tables/tables.hpp"
#include "wording/said.hpp"

#include <memory>

namespace draad {

namespace {

struct CountOptions {
    CorpusOptions corpus;
    CodebookOptions codebook;
    FilterOptions filters;
    PrivacyOptions privacy;
    OutputOptions output;
    std::string by;
    bool is_matrix = false;
    bool shows_presence = false;
};

Table table_of(const CountOptions& options, const std::vector<GroupCount>& groups, const std::string& by,
               const Codebook& codebook)
{
    if (options.is_matrix)
        return count_matrix(groups, codebook, by, options.shows_presence ? MatrixCells::presence : MatrixCells::hits);
    const bool is_for_people = options.output.chosen("table").is_for_people;
    return count_table(groups, codebook, by, is_for_people ? CodeNames::indented : CodeNames::paths,
                       options.filters.codings.empty() ? PeoplesWord::hidden : PeoplesWord::shown);
}

int run_count(const CountOptions& options, const Console& console)
{
    Coded coded = open_for_coding(options.corpus, open_codebook(options.codebook), options.codebook.codes,
                                  options.filters, console, KeptTexts::none);
    const std::string by = options.by.empty() && options.is_matrix ? "document" : options.by;
    require_field(by, *coded.opened.corpus);
    SessionCount count = count_session(coded.session, by, repeated_passages(options.filters));
    coded.duplicates = count.duplicates;
    Privacy privacy(options.privacy, *coded.opened.corpus, console);
    privacy.apply(count.groups);
    write_result(options.output, "table", table_of(options, count.groups, by, *coded.codebook),
                 privacy.apply(provenance_of(coded)), console);
    if (count.in_questions > 0 && !options.output.is_quiet)
        console.err << said("{} in what those say who only ask (interviewer, moderator); --without-questions "
                            "leaves them out\n",
                            counted(count.in_questions, "hit", "hits"));
    privacy.apply(coded.corrections);
    privacy.report(options.output, console);
    return finish(coded, options.output, console);
}

}

RunCommand define_count(CLI::App& app)
{
    auto options = std::make_shared<CountOptions>();
    CLI::App& command = add_command(app, "count", "Theme counts: hits, polarity, passages, speakers, documents",
                                    "draad count -c codebooks/ --by role corpus/");
    options->corpus.define(command);
    options->codebook.define(command);
    command.add_option("--by", options->by, "Figures for each document, speaker, role, or value of a field")
        ->option_text("FIELD");
    CLI::Option* matrix = command.add_flag(
        "--matrix", options->is_matrix, "A row for each document (or --by), a column for each code, hits in the cells");
    command.add_flag("--presence", options->shows_presence, "With --matrix: 1 for any hits, else 0")->needs(matrix);
    options->filters.define(command);
    options->filters.define_codings(command);
    options->filters.define_unique(command);
    options->privacy.define(command);
    options->output.define(command);
    return [options](const Console& console) { return run_count(*options, console); };
}

}
