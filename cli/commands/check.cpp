#include "cli/commands/commands.hpp"

#include "cli/opening.hpp"
#include "cli/options.hpp"
#include "cli/wording.hpp"
#include "coding/example_check.hpp"

#include <fmt/format.h>

#include <memory>

namespace draad {

namespace {

/// Reads the codebooks, then tries their examples; says all that is wrong with either.
int run_check(const CodebookOptions& options, const Console& console)
{
    const Codebook codebook = open_codebook(options);
    const ExampleCheck check = check_examples(codebook, open_lexicon());
    for (const Problem& failure : check.failures)
        console.out << fmt::format("{}: {}\n", failure.place, failure.message);
    console.out << fmt::format(
        "{}, {}, {}: {}\n", counted(codebook.codes.size(), "code"), counted(check.examples, "example"),
        counted(check.counterexamples, "counterexample"),
        check.failures.empty() ? "all as they should be" : counted(check.failures.size(), "failure"));
    return check.failures.empty() ? done : nothing_found;
}

}

RunCommand define_check(CLI::App& app)
{
    auto options = std::make_shared<CodebookOptions>();
    CLI::App& command = add_command(app, "check", "Read codebooks and try their examples and counterexamples",
                                    "draad check codebooks/zeggenschap.yaml");
    command.add_option("CODEBOOK", options->codebooks, "Codebooks, folders of them, or names of shipped ones")
        ->option_text("...")
        ->required();
    return [options](const Console& console) { return run_check(*options, console); };
}

}
