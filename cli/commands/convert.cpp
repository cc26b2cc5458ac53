#include "cli/commands/commands.hpp"

#include "cli/opening.hpp"
#include "cli/options.hpp"
#include "cli/output.hpp"
#include "cli/provenance.hpp"
#include "cli/wording.hpp"
#include "error.hpp"
#include "exchange/dictionary_formats.hpp"
#include "files/file_bytes.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <filesystem>
#include <memory>

namespace draad {

namespace {

struct ConvertOptions {
    std::vector<std::string> files;
    std::string format;
    std::string output;
    bool is_strict = false;
    bool is_quiet = false;
};

std::vector<std::string> format_names_of_dictionaries()
{
    std::vector<std::string> names;
    for (const DictionaryFormat& format : dictionary_formats())
        if (format.write != nullptr)
            names.emplace_back(format.name);
    return names;
}

/// What --to names, else what the ending of the output does, else draad's own.
const DictionaryFormat& target_of(const ConvertOptions& options)
{
    if (!options.format.empty())
        return *dictionary_format_named(options.format);
    if (options.output.empty())
        return *dictionary_format_named("draad");
    const DictionaryFormat* format = dictionary_format_of_file(options.output);
    if (format && format->write == nullptr)
        throw Error(
            fmt::format("{}: {} is read and not written; write csv, which Excel opens", options.output, format->name));
    if (format)
        return *format;
    throw Error(fmt::format("{}: this ending names no format; write --to, one of {}", options.output,
                            fmt::join(format_names_of_dictionaries(), ", ")));
}

/// Nothing if the names are not one file of another program: then they are draad's own codebooks.
std::optional<Dictionary> read_foreign(const ConvertOptions& options, Losses& losses)
{
    const std::string& file = options.files.front();
    const bool is_input = file == "-";
    if (options.files.size() > 1 || (!is_input && !std::filesystem::is_regular_file(file)))
        return std::nullopt;
    const std::string bytes = read_bytes(is_input ? "/dev/stdin" : file);
    const DictionaryFormat& format = recognised_format(file, bytes);
    if (format.read == nullptr)
        return std::nullopt;
    return read_dictionary(format, bytes, losses);
}

int run_convert(const ConvertOptions& options, const Console& console)
{
    const DictionaryFormat& target = target_of(options);
    Losses losses(options.files.front());
    std::optional<Dictionary> dictionary = read_foreign(options, losses);
    if (!dictionary) {
        const Codebook codebook = open_codebook({.codebooks = options.files});
        if (target.read == nullptr)
            throw Error(fmt::format("{}: this is a codebook of draad already; name another format with --to",
                                    options.files.front()));
        dictionary = dictionary_of(codebook, open_lexicon(), target.rules, losses);
    }
    const std::string written = write_dictionary(target, *dictionary, losses);
    write_result({.file = options.output}, provenance_of_command(), console,
                 [&](std::ostream& out) { out << written; });
    if (!options.is_quiet) {
        console.warn(losses.found());
        if (!losses.found().empty())
            console.err << fmt::format("{} not carried over as written\n", counted(losses.found().size(), "thing"));
    }
    return options.is_strict && !losses.found().empty() ? nothing_found : done;
}

}

RunCommand define_convert(CLI::App& app)
{
    auto options = std::make_shared<ConvertOptions>();
    CLI::App& command = add_command(app, "convert", "Read other programs' dictionaries and codebooks, and write them",
                                    "draad convert woordenlijst.dic -o woordenlijst.yaml");
    command
        .add_option("FILE", options->files,
                    "A dictionary or codebook of another program, - for standard input, or draad's own codebooks")
        ->option_text("...")
        ->required();
    command
        .add_option("--to", options->format, fmt::format("One of {}", fmt::join(format_names_of_dictionaries(), ", ")))
        ->option_text("FORMAT")
        ->check(CLI::IsMember(format_names_of_dictionaries()));
    add_output(command, options->output, "Write to this file; its ending chooses the format");
    command.add_flag("--strict", options->is_strict, "End with 1 if anything could not be carried over as written");
    command.add_flag("-q,--quiet", options->is_quiet, "Do not name what could not be carried over");
    return [options](const Console& console) { return run_convert(*options, console); };
}

}
