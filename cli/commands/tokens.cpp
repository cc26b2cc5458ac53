#include "cli/commands/commands.hpp"

#include "cli/options.hpp"
#include "cli/output.hpp"
#include "cli/provenance.hpp"
#include "error.hpp"
#include "files/file_bytes.hpp"
#include "ingest/collection.hpp"
#include "ingest/reader.hpp"
#include "report/tables/language_tables.hpp"

#include <filesystem>
#include <iostream>
#include <iterator>
#include <memory>

namespace draad {

namespace {

struct TokensOptions {
    std::vector<std::string> files;
    OutputOptions output;
};

int run_tokens(const TokensOptions& options, const Console& console)
{
    Tokenizer tokenizer;
    Table table = tokens_table();
    const auto read = [&](const std::string& name, const std::string& bytes) {
        const Document document = read_document(name, bytes);
        add_tokens(table, name, document.text.utf8, document_tokens(document, tokenizer));
    };
    std::vector<Problem> problems;
    if (options.files == std::vector<std::string>{"-"}) {
        read("-", {std::istreambuf_iterator<char>(std::cin), std::istreambuf_iterator<char>()});
    } else {
        const std::vector<std::filesystem::path> paths(options.files.begin(), options.files.end());
        const Collection collection = collect(paths, std::filesystem::current_path());
        problems = collection.unreadable;
        for (const SourceFile& file : collection.files) {
            try {
                read(file.name, read_bytes(file.path));
            } catch (const Error& error) {
                problems.push_back({"", error.what()});
            }
        }
    }
    write_result(options.output, "tsv", table, versions(), console);
    console.warn(problems);
    return !problems.empty() ? failed : table.rows.empty() ? nothing_found : done;
}

}

RunCommand define_tokens(CLI::App& app)
{
    auto options = std::make_shared<TokensOptions>();
    CLI::App& command =
        add_command(app, "tokens", "The words, marks and sentences of texts, with their places in code points",
                    "draad tokens corpus/verhaal-vader.txt");
    command.add_option("FILE", options->files, "Files and folders, or - for standard input")
        ->option_text("...")
        ->required();
    options->output.define(command);
    return [options](const Console& console) { return run_tokens(*options, console); };
}

}
