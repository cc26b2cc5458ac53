#include "targets/targets.hpp"

#include "analysis/quotes/selection_list.hpp"
#include "error.hpp"
#include "fuzz_target.hpp"
#include "project/project.hpp"
#include "project/project_reader.hpp"
#include "support/temporary_folder.hpp"
#include "wording/catalogue.hpp"

#include <fstream>
#include <string>

namespace draad::test {

/// It is a project, whose keys are known, or it is refused.
void fuzz_project(std::string_view, std::string_view bytes)
{
    static const TemporaryFolder folder;
    const std::filesystem::path file = folder.path() / "draad.yaml";
    std::ofstream(file, std::ios::binary) << bytes;
    try {
        const Project project = read_project(file);
        for (const auto& [key, values] : project.settings)
            promise(!key.empty() && !values.empty(), "a key has a name and a value");
    } catch (const Error&) {
    }
}

/// A list that can be read is written so that it is read as the same.
void fuzz_selection(std::string_view, std::string_view bytes)
{
    try {
        const std::string written = write_selection_list(read_selection_list("keuze.txt", bytes));
        promise(write_selection_list(read_selection_list("keuze.txt", written)) == written,
                "a list that is written is read as the same");
    } catch (const Error&) {
    }
}

/// A damaged catalogue has fewer messages, and what is asked of it is one of them or nothing.
void fuzz_catalogue(std::string_view, std::string_view bytes)
{
    const Catalogue catalogue{std::string(bytes)};
    catalogue.find("{} hit");
    catalogue.find("{} hit", Plurality::many);
}

}
