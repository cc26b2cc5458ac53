#include "cli/folders.hpp"

#include "error.hpp"
#include "files/program_folder.hpp"
#include "wording/language.hpp"
#include "wording/said.hpp"

#include <cstdlib>
#include <vector>

namespace draad {

namespace {

constexpr const char* index_folder = ".draad";

std::optional<std::filesystem::path> nearest_index()
{
    for (std::filesystem::path folder = std::filesystem::current_path();; folder = folder.parent_path()) {
        if (has_manifest(folder / index_folder))
            return (folder / index_folder).lexically_proximate(std::filesystem::current_path());
        if (folder == folder.parent_path())
            return std::nullopt;
    }
}

/// Where there may be a data folder.
std::vector<std::filesystem::path> data_folders()
{
    if (const char* named = std::getenv("DRAAD_DATA"))
        return {named};
    return {program_folder() / "share/draad", program_folder() / "../share/draad"};
}

}

std::filesystem::path data_folder()
{
    const std::vector<std::filesystem::path> folders = data_folders();
    for (const std::filesystem::path& folder : folders)
        if (std::filesystem::exists(folder / "lexicon"))
            return folder;
    throw Error(said("{}: no lexicon here; install draad again, or name its data folder in DRAAD_DATA",
                     folders.front().string()));
}

Catalogue wanted_catalogue()
{
    for (const std::string& language : wanted_languages(LanguageVariables::of_environment())) {
        if (language == "en")
            break; // messages are written in it
        for (const std::filesystem::path& folder : data_folders())
            if (const std::filesystem::path file = folder / "languages" / (language + ".mo");
                std::filesystem::exists(file))
                return Catalogue::read(file);
    }
    return {};
}

std::filesystem::path index_beside(const Project& project)
{
    return (project.folder() / index_folder).lexically_proximate(std::filesystem::current_path());
}

bool has_index_variable()
{
    const char* named = std::getenv("DRAAD_INDEX");
    return named && *named;
}

std::optional<std::filesystem::path> named_index(const std::string& option)
{
    if (!option.empty())
        return option;
    if (has_index_variable())
        return std::getenv("DRAAD_INDEX");
    return nearest_index();
}

std::filesystem::path base_of(const std::filesystem::path& index, const Manifest* manifest)
{
    // An index that lies beside its documents may be moved with them.
    if (std::filesystem::absolute(index).lexically_normal().filename() == index_folder)
        return std::filesystem::absolute(index).lexically_normal().parent_path();
    return manifest ? manifest->base : std::filesystem::current_path();
}

}
