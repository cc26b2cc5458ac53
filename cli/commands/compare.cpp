#include "cli/commands/commands.hpp"

#include "analysis/figures/comparison.hpp"
#include "analysis/figures/group_conditions.hpp"
#include "cli/opening.hpp"
#include "cli/options.hpp"
#include "cli/output.hpp"
#include "cli/privacy.hpp"
#include "cli/provenance.hpp"
#include "error.hpp"
#include "report/tables/comparison_tables.hpp"
#include "wording/said.hpp"

#include <memory>

namespace draad {

namespace {

struct CompareOptions {
    CorpusOptions corpus;
    CodebookOptions codebook;
    FilterOptions filters;
    PrivacyOptions privacy;
    OutputOptions output;
    std::string by;
    std::vector<std::string> first;
    std::vector<std::string> second;
};

Conditions conditions_of(const char* option, const std::vector<std::string>& texts)
{
    Conditions conditions;
    for (const std::string& text : texts)
        conditions.push_back(parse_condition(option, text));
    return conditions;
}

std::vector<Comparison> compare(const CompareOptions& options, const Coded& coded)
{
    const Corpus& corpus = *coded.opened.corpus;
    if (!options.by.empty()) {
        require_field(options.by, corpus);
        const std::vector<GroupCount> groups =
            count(coded.coding, *coded.codebook, corpus, coded.session.request(), options.by);
        if (groups.size() < 2)
            throw Error(said("--by {}: there is one group only, and nothing to hold it against", options.by));
        return compare_groups(groups);
    }
    const Conditions first = conditions_of("--a", options.first);
    const Conditions second = conditions_of("--b", options.second);
    for (const Conditions* conditions : {&first, &second})
        for (const FieldCondition& condition : *conditions)
            require_field(condition.field, corpus);
    const auto [a, b] = count_two(coded.coding, *coded.codebook, corpus, coded.session.request(), first, second);
    return compare_two(a, b);
}

int run_compare(const CompareOptions& options, const Console& console)
{
    if (options.by.empty() && options.first.empty())
        throw Error(said("name what to compare: --by role, or --a role=ouder --b role=begeleider"));
    Coded coded = code(options.corpus, open_codebook(options.codebook), options.codebook.codes, options.filters,
                       console, KeptTexts::none);
    std::vector<Comparison> comparisons = compare(options, coded);
    Privacy privacy(options.privacy, *coded.opened.corpus, console);
    privacy.apply(comparisons);
    const Table table = comparison_table(comparisons, *coded.codebook, "the rest");
    write_result(options.output, "table", table, privacy.apply(provenance_of(coded)), console);
    if (!options.output.is_quiet)
        console.err << said("{}; low to high: 95 % intervals; log ratio 1 is twice as often, -1 half; "
                            "G2 above 3.84 is p < 0.05, above 10.83 p < 0.001, for one comparison\n",
                            counted(comparisons.size(), "comparison", "comparisons"));
    privacy.apply(coded.corrections);
    privacy.report(options.output, console);
    return finish(coded, options.output, console);
}

}

RunCommand define_compare(CLI::App& app)
{
    auto options = std::make_shared<CompareOptions>();
    CLI::App& command =
        add_command(app, "compare", "Rates of codes between groups, with log-likelihood and effect size",
                    "draad compare -c codebooks/ --a role=ouder --b role=jeugdbeschermer corpus/");
    options->corpus.define(command);
    options->codebook.define(command);
    const auto add_group = [&](const char* name, std::vector<std::string>& conditions, const char* help) {
        return command.add_option(name, conditions, help)
            ->option_text("FIELD=VALUE")
            ->expected(1)
            ->allow_extra_args(false)
            ->take_all();
    };
    CLI::Option* by = command.add_option("--by", options->by, "Each role, speaker, document or value of a field");
    by->option_text("FIELD");
    CLI::Option* first = add_group("--a", options->first, "One group; repeated: all of these")->excludes(by);
    add_group("--b", options->second, "The other group [all that is not in --a]")->needs(first);
    options->filters.define(command);
    options->filters.define_codings(command);
    options->privacy.define(command);
    options->output.define(command);
    return [options](const Console& console) { return run_compare(*options, console); };
}

}
