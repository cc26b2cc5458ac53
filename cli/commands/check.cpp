#include "cli/commands/commands.hpp"

#include "cli/opening.hpp"
#include "cli/options.hpp"
#include "cli/output.hpp"
#include "cli/provenance.hpp"
#include "coding/check/codebook_check.hpp"
#include "error.hpp"
#include "report/tables/codebook_tables.hpp"
#include "wording/said.hpp"

#include <fmt/format.h>

#include <memory>
#include <optional>

namespace draad {

namespace {

struct CheckOptions {
    CodebookOptions codebook;
    /// Texts that the rules are tried on; none unless they are named.
    CorpusOptions texts;
    OutputOptions output;
};

/// "12 codes, 30 examples, 1 counterexample: 2 failures, 1 warning".
std::string summary_of(const CodebookCheck& check)
{
    using Severity = Finding::Severity;
    std::string found;
    const auto add = [&](std::size_t number, const std::string& text) {
        if (number > 0)
            found += (found.empty() ? "" : ", ") + text;
    };
    const std::size_t errors = check.count(Severity::error);
    const std::size_t failures = check.count(Severity::failure);
    const std::size_t warnings = check.count(Severity::warning);
    add(errors, counted(errors, "error", "errors"));
    add(failures, counted(failures, "failure", "failures"));
    add(warnings, counted(warnings, "warning", "warnings"));
    if (found.empty())
        found = said("all as they should be");
    if (!check.has_tried_examples)
        return said("{}: {}; examples are tried once no error is left", counted(check.codes, "code", "codes"), found);
    return fmt::format("{}, {}, {}: {}", counted(check.codes, "code", "codes"),
                       counted(check.examples, "example", "examples"),
                       counted(check.counterexamples, "counterexample", "counterexamples"), found);
}

/// As compilers print findings, so that editors can go to the location.
void write_findings(const CodebookCheck& check, std::ostream& out)
{
    for (const Finding& finding : check.findings)
        out << fmt::format("{}: {}{}\n", to_string(finding.location),
                           finding.severity == Finding::Severity::warning ? said("warning: ") : "", finding.message);
    out << summary_of(check) << '\n';
}

int run_check(const CheckOptions& options, const Console& console)
{
    if (options.codebook.codebooks.empty())
        throw Error(said("name a codebook, or a folder of them: draad check codebook.yaml"));
    const ReadCodebooks read = worded_for(options.output, [&] { return open_for_check(options.codebook); });
    std::optional<OpenedCorpus> texts;
    if (!options.texts.files.empty() || !options.texts.index.empty())
        texts = open_corpus(options.texts, console);
    const CodebookCheck check = worded_for(options.output, [&] {
        return check_codebooks(read, open_lexicon(), texts ? texts->corpus.get() : nullptr, options.texts.threads());
    });
    if (options.output.chosen("table").name == "table")
        write_result(options.output, provenance_of(read.codebook), console,
                     [&](std::ostream& out) { write_findings(check, out); });
    else
        write_result(options.output, "table", findings_table(check), provenance_of(read.codebook), console);
    const bool is_sound = check.count(Finding::Severity::error) + check.count(Finding::Severity::failure) == 0;
    if (texts && !texts->problems.empty())
        return finish(*texts, is_sound, console);
    return is_sound ? done : nothing_found;
}

}

RunCommand define_check(CLI::App& app)
{
    auto options = std::make_shared<CheckOptions>();
    CLI::App& command = add_command(app, "check", "What is wrong with codebooks, and whether they find their examples",
                                    "draad check codebooks/zeggenschap.yaml");
    command.add_option("CODEBOOK", options->codebook.codebooks, "Codebooks, folders of them, or names of shipped ones")
        ->option_text("...");
    command
        .add_option("--texts", options->texts.files,
                    "Texts to try the rules on: tells which hit too often, never, or mostly in one figure of speech")
        ->option_text("PATH ...");
    options->texts.define_without_files(command);
    options->output.define(command);
    return [options](const Console& console) { return run_check(*options, console); };
}

}
