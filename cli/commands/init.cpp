#include "cli/commands/commands.hpp"

#include "cli/options.hpp"
#include "cli/output.hpp"
#include "codebook/codebook_reader.hpp"
#include "error.hpp"
#include "project/project.hpp"
#include "project/project_proposal.hpp"
#include "wording/said.hpp"

#include <fmt/format.h>

#include <memory>
#include <string>

namespace draad {

namespace {

/// What was found, in a line.
std::string summary_of(const ProjectProposal& proposal)
{
    return fmt::format("{}: {}, {}, {}{}{}", project_file, counted(proposal.texts, "text", "texts"),
                       counted(proposal.codebooks.size(), "codebook", "codebooks"),
                       counted(proposal.codings.size(), "sheet", "sheets"),
                       proposal.pseudonyms.empty() ? "" : said(", a key of pseudonyms"),
                       proposal.index.empty() ? "" : said(", an index"));
}

/// Codebooks that cannot be used side by side, such as two versions of one.
void tell_problems(const ProjectProposal& proposal, const std::filesystem::path& folder, const Console& console)
{
    std::vector<std::filesystem::path> paths;
    for (const std::string& codebook : proposal.codebooks)
        paths.push_back(folder / codebook);
    try {
        console.warn(read_codebooks(paths).errors);
    } catch (const Error& error) {
        console.warn(error.what());
    }
}

int run_init(const std::filesystem::path& folder, const Console& console)
{
    const std::filesystem::path file = folder / project_file;
    if (!std::filesystem::is_directory(folder))
        throw Error(said("{}: there is no such folder; name the folder of the study", folder.string()));
    if (std::filesystem::exists(file))
        throw Error(said("{}: this file is here already and stays as it is; change it, or move it away",
                         file.lexically_normal().string()));
    const ProjectProposal proposal = propose_project(folder);
    replace_file(file, [&](std::ostream& out) { out << write_project(proposal); });
    console.out << summary_of(proposal) << '\n';
    tell_problems(proposal, folder, console);
    if (proposal.texts == 0)
        console.warn(said("no texts here; write behind documents: where they are"));
    if (proposal.codebooks.empty())
        console.warn(said("no codebook here; write one behind codebooks:, such as the shipped vertrouwen"));
    if (proposal.texts > 0 && !proposal.codebooks.empty())
        console.out << said("read it through; then draad count is enough\n");
    return done;
}

}

RunCommand define_init(CLI::App& app)
{
    auto folder = std::make_shared<std::string>(".");
    CLI::App& command =
        add_command(app, "init", "Write draad.yaml: what a study consists of, so that commands need not be told",
                    "cd studie; draad init; draad count");
    command.add_option("FOLDER", *folder, "The folder of the study [here]")->option_text(" ");
    return [folder](const Console& console) { return run_init(*folder, console); };
}

}
