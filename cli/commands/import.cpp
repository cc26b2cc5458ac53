#include "cli/commands/commands.hpp"

#include "cli/options.hpp"
#include "cli/output.hpp"
#include "cli/provenance.hpp"
#include "error.hpp"
#include "exchange/refi/refi_project_reader.hpp"
#include "exchange/rules/codebook_yaml.hpp"
#include "files/file_bytes.hpp"
#include "wording/said.hpp"
#include "wording/system_reason.hpp"

#include <filesystem>
#include <memory>

namespace draad {

namespace {

struct ImportOptions {
    std::string project;
    std::string folder;
    bool is_strict = false;
    bool is_quiet = false;
};

void make_folder(const std::filesystem::path& folder)
{
    std::error_code failure;
    if (std::filesystem::exists(folder) && !std::filesystem::is_empty(folder, failure))
        throw Error(said("{}: there is something here already; name a new folder", folder.string()));
    std::filesystem::create_directories(folder / "texts", failure);
    if (failure)
        throw Error(said("{}: cannot be made: {}", folder.string(), system_reason(failure)));
}

int run_import(const ImportOptions& options, const Console& console)
{
    Losses losses(options.project);
    const ImportedProject project = read_refi_project(read_bytes(options.project), losses);
    const std::filesystem::path folder = options.folder;
    make_folder(folder);
    const auto write = [&](const std::filesystem::path& file, const std::string& text, const Provenance& provenance) {
        write_result({.file = (folder / file).string()}, provenance, console, [&](std::ostream& out) { out << text; });
    };
    const Provenance provenance = provenance_of_command();
    if (!project.codebook.categories.empty())
        write("codebook.yaml", write_codebook_yaml(project.codebook, losses), provenance);
    write("codings.csv", write_codings(project), provenance);
    const std::filesystem::path texts = "texts";
    for (const ImportedText& text : project.texts)
        write(texts / text.file, text.utf8, {});
    if (const std::string metadata = write_metadata(project); !metadata.empty())
        write(texts / "metadata.csv", metadata, {});
    if (const std::string persons = write_persons(project); !persons.empty())
        write(texts / "speakers.csv", persons, {});
    if (!project.memos.empty())
        std::filesystem::create_directory(folder / "memos");
    for (const ImportedMemo& memo : project.memos)
        write(std::filesystem::path("memos") / memo.file, memo.utf8, {});
    if (!options.is_quiet) {
        console.warn(losses.found());
        console.err << said("{}: {} with {}\n", options.folder, counted(project.texts.size(), "text", "texts"),
                            counted(project.codings.size(), "coding", "codings"));
    }
    if (project.texts.empty())
        return nothing_found;
    return options.is_strict && !losses.found().empty() ? nothing_found : done;
}

}

RunCommand define_import(CLI::App& app)
{
    auto options = std::make_shared<ImportOptions>();
    CLI::App& command = add_command(
        app, "import", "Read a project of MAXQDA, NVivo, ATLAS.ti or QualCoder: its texts, codes and what people coded",
        "draad import project.qdpx -o project/");
    command.add_option("PROJECT", options->project, "A REFI-QDA project (.qdpx)")->option_text(" ")->required();
    command
        .add_option("-o,--output", options->folder,
                    "A new folder, for codebook.yaml, codings.csv, memos/ and texts/ (with metadata.csv and "
                    "speakers.csv), where draad hits counts places as codings.csv does")
        ->option_text("FOLDER")
        ->required();
    command.add_flag("--strict", options->is_strict, "End with 1 if anything could not be carried over as written");
    command.add_flag("-q,--quiet", options->is_quiet, "No notes on standard error");
    return [options](const Console& console) { return run_import(*options, console); };
}

}
