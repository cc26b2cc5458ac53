#pragma once

#include "coding/passage_filter.hpp"
#include "report/formats/table_formats.hpp"
#include "text/polarity.hpp"

#include <CLI/CLI.hpp>

#include <optional>
#include <string>
#include <vector>

namespace draad {

/// The options that choose documents: an index, or files that are read now.
struct CorpusOptions {
    std::string index;
    std::vector<std::string> files;
    /// Heads of the columns of tables that hold answers.
    std::vector<std::string> answers;
    unsigned jobs = 0;

    void define(CLI::App& command);
    /// For a command whose files stand behind something else.
    void define_without_files(CLI::App& command);
    /// --answers, for a command that reads files.
    void define_answers(CLI::App& command);
    /// --files0-from, which adds to the files; for a command that has defined them.
    void define_names(CLI::App& command);
    unsigned threads() const;
};

/// The options that choose codebooks and codes.
struct CodebookOptions {
    std::vector<std::string> codebooks;
    std::vector<std::string> codes;

    void define(CLI::App& command);
    /// For a command that names its codebooks, or its codes, in another way.
    void define_codes(CLI::App& command);
    void define_books(CLI::App& command);
};

/// The options that choose passages and hits.
struct FilterOptions {
    std::vector<std::string> documents;
    std::vector<std::string> speakers;
    std::vector<std::string> roles;
    std::vector<std::string> where;
    std::vector<std::string> kinds;
    bool leaves_out_questions = false;
    /// Whether a project that leaves questions out has no say in this run.
    bool counts_questions = false;
    std::string polarity;
    bool is_unique = false;
    /// Files with what people coded, whose word stands before that of the rules.
    std::vector<std::string> codings;

    void define(CLI::App& command);
    /// --unique, where hits are counted or shown one by one.
    void define_unique(CLI::App& command);
    /// --codings, where hits are used.
    void define_codings(CLI::App& command);
    /// Throws Error for a kind that there is not, or a condition without '='.
    PassageFilter passages() const;
    std::optional<Polarity> wanted_polarity() const;
};

/// "regio=Noord" or "regio!=Noord" as a condition. Throws Error, naming the option, if there is no '='.
FieldCondition parse_condition(const char* option, const std::string& text);

/// The options of how and where results are written.
struct OutputOptions {
    std::string format;
    std::string file;
    bool is_for_excel = false;
    bool is_quiet = false;
    std::vector<std::string> formats = table_format_names();

    /// `more` are formats that a command has beside those of tables.
    void define(CLI::App& command, std::vector<std::string> more = {});
    /// The format that the options name, else the one that the command usually writes.
    const TableFormat& chosen(std::string_view usual) const;
};

/// -o for a result: "-" is standard output, and leaves `file` empty.
CLI::Option* add_output(CLI::App& command, std::string& file, const std::string& help);

/// Throws Error if what --output names is a folder.
void require_no_folder(const std::string& file);

/// For an option that says how many are shown at most: a whole number from 1.
CLI::Validator at_least_one();

/// A command with its help: what it does, and an example that works.
CLI::App& add_command(CLI::App& app, const char* name, const char* summary, const char* example);

}
