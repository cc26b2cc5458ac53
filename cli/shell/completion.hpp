#pragma once

#include <CLI/CLI.hpp>

#include <span>
#include <string>
#include <vector>

namespace draad {

/// One of the things that a shell offers for the word that is being typed.
struct OfferedWord {
    std::string word;
    /// Shown beside it where the shell does so; perhaps empty.
    std::string description;
};

/// What may stand in a command line's last word: these, and names of files where those make sense.
struct Completion {
    std::vector<OfferedWord> offered;
    bool takes_files = false;
};

/// For the words behind the program's name, the last of which is being typed and may be empty: commands, options, and
/// the values of options: codes of the codebooks that the line names, fields and values of the index, shipped
/// codebooks. Throws Error where one of these cannot be read.
Completion complete(const CLI::App& app, std::span<const std::string> words);

}
