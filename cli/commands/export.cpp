#include "cli/commands/commands.hpp"

#include "cli/opening.hpp"
#include "cli/options.hpp"
#include "cli/output.hpp"
#include "cli/privacy.hpp"
#include "cli/provenance.hpp"
#include "error.hpp"
#include "exchange/refi/refi_project.hpp"
#include "wording/said.hpp"

#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <string_view>

namespace draad {

namespace {

struct ExportOptions {
    CorpusOptions corpus;
    CodebookOptions codebook;
    FilterOptions filters;
    PrivacyOptions privacy;
    std::string file;
    std::string name;
    ProjectUnit unit = ProjectUnit::words;
    bool is_for_maxqda = false;
    bool is_quiet = false;
};

int run_export(const ExportOptions& options, const Console& console)
{
    if (!options.file.ends_with(".qdpx"))
        throw Error(said("{}: a REFI-QDA project is written; give the file a name that ends in .qdpx", options.file));
    Coded coded =
        code(options.corpus, open_codebook(options.codebook), options.codebook.codes, options.filters, console);
    Privacy privacy(options.privacy, *coded.opened.corpus, console);
    ProjectOptions project{.name = options.name.empty() ? std::filesystem::path(options.file).stem().string()
                                                        : options.name,
                           .line_ends = options.is_for_maxqda ? LineEnds::crlf : LineEnds::lf,
                           .unit = options.unit,
                           .passages = coded.session.request().passages};
    if (privacy.is_asked_for()) {
        project.replacements = [&](std::string_view text) { return privacy.replacements(text); };
        project.renamed = [&](const std::string& name) { return privacy.renamed(name); };
    }
    Losses losses(options.file);
    const std::string written =
        write_refi_project(coded.coding, *coded.codebook, open_lexicon(), *coded.opened.corpus, project, losses);
    write_result({.file = options.file}, privacy.apply(provenance_of(coded)), console,
                 [&](std::ostream& out) { out << written; });
    if (coded.corrections && coded.corrections->rejected > 0)
        losses.add(options.file, said("left out: {} that people rejected; a project says what applies, not "
                                      "what does not; keep their sheets beside it",
                                      counted(coded.corrections->rejected, "hit", "hits")));
    if (!options.is_quiet) {
        console.warn(losses.found());
        std::size_t hits = 0;
        for (const CodedPassage& passage : coded.coding.passages)
            hits += passage.hits.size();
        console.err << said("{}: {}, {} in {}\n", options.file,
                            counted(coded.opened.corpus->documents().size(), "document", "documents"),
                            counted(hits, "hit", "hits"), counted(coded.coding.passages.size(), "passage", "passages"));
    }
    privacy.apply(coded.corrections);
    privacy.report({.is_quiet = options.is_quiet}, console);
    return finish(coded, {.is_quiet = options.is_quiet}, console);
}

}

RunCommand define_export(CLI::App& app)
{
    auto options = std::make_shared<ExportOptions>();
    CLI::App& command =
        add_command(app, "export", "Write texts, codes and hits as a project for MAXQDA, NVivo, ATLAS.ti or QualCoder",
                    "draad export -c codebooks/zeggenschap.yaml -o zeggenschap.qdpx corpus/");
    options->corpus.define(command);
    options->codebook.define(command);
    command.add_option("-o,--output", options->file, "The project to write (REFI-QDA, .qdpx)")
        ->option_text("FILE")
        ->required();
    command.add_option("--name", options->name, "The project's name [that of the file]")->option_text("NAME");
    const std::map<std::string, ProjectUnit> units{
        {"words", ProjectUnit::words}, {"sentence", ProjectUnit::sentence}, {"turn", ProjectUnit::turn}};
    command.add_option("--unit", options->unit, "What is coded: the words of a hit, or their sentence or turn [words]")
        ->option_text("words|sentence|turn")
        ->transform(CLI::CheckedTransformer(units, CLI::ignore_case));
    command.add_flag("--maxqda", options->is_for_maxqda, "Lines end in CRLF, counted as two, as MAXQDA wants them");
    options->filters.define(command);
    options->filters.define_codings(command);
    options->privacy.define(command);
    command.add_flag("-q,--quiet", options->is_quiet, "No notes on standard error");
    return [options](const Console& console) { return run_export(*options, console); };
}

}
