#pragma once

#include "project/project.hpp"

#include <CLI/CLI.hpp>

#include <string>
#include <string_view>

namespace draad {

/// Looks for the project of the working folder and gives the options of a command that were not on the command line
/// the values that its file has for them. Throws Error for a file that is wrong.
void apply_project(CLI::App& command);

/// The project that was found; nothing if there is none, or if the command takes nothing from one.
const Project* open_project();

/// The values of a key, for what is no option; noted as taken from the project if there are any.
const std::vector<std::string>& take_from_project(std::string_view key);

/// Whether a value of this key decides something in this run.
bool is_from_project(std::string_view key);

/// What the project's settings left out, to be told at the end.
void note_left_out_by_project(std::string text);

/// What it left out; empty if nothing.
const std::string& left_out_by_project();

/// "draad.yaml: documents, codebooks", what was taken from where; empty if nothing was.
std::string taken_from_project();

}
