#pragma once

#include <filesystem>
#include <set>
#include <string>
#include <vector>

namespace draad {

/// What a folder holds that a project's file would name, as paths seen from it.
struct ProjectProposal {
    std::vector<std::string> documents;
    /// How many files with texts that are.
    std::size_t texts = 0;
    std::vector<std::string> codebooks;
    std::vector<std::string> codings;
    /// Empty if there is none.
    std::string index;
    std::string pseudonyms;
    /// The roles that tables of speakers give.
    std::set<std::string> roles;
};

/// Looks at a folder and the folders in it.
ProjectProposal propose_project(const std::filesystem::path& folder);

/// The file that says so, with all keys and what each means.
std::string write_project(const ProjectProposal& proposal);

}
