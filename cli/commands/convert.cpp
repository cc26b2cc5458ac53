#include "cli/commands/commands.hpp"

#include "cli/opening.hpp"
#include "cli/options.hpp"
#include "cli/output.hpp"
#include "cli/provenance.hpp"
#include "error.hpp"
#include "exchange/dictionary_formats.hpp"
#include "files/file_bytes.hpp"
#include "report/appendix/codebook_appendix.hpp"
#include "wording/said.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <array>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

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

/// How people read a codebook: as a page, a document of Word or a workbook; these are written and not read back.
constexpr std::array<std::string_view, 3> forms_for_people = {"html", "docx", "xlsx"};

/// One of them, if --to or the ending of the output names it.
std::optional<std::string_view> form_for_people(const ConvertOptions& options)
{
    for (const std::string_view form : forms_for_people)
        if (options.format == form || (options.format.empty() && options.output.ends_with(fmt::format(".{}", form))))
            return form;
    return std::nullopt;
}

int write_for_people(const ConvertOptions& options, std::string_view form, const Console& console)
{
    const Codebook codebook = open_codebook({.codebooks = options.files});
    const OutputOptions output{.format = form == "xlsx" ? "xlsx" : "", .file = options.output};
    if (form == "xlsx")
        write_result(output, "xlsx", codebook_table(codebook), provenance_of(codebook), console);
    else
        write_result(output, provenance_of(codebook), console, [&](std::ostream& out) {
            const std::vector<AppendixParagraph> appendix = codebook_appendix(codebook);
            out << (form == "html" ? write_html_appendix(appendix) : write_word_appendix(appendix));
        });
    return done;
}

std::vector<std::string> all_format_names()
{
    std::vector<std::string> names = format_names_of_dictionaries();
    names.insert(names.end(), forms_for_people.begin(), forms_for_people.end());
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
        throw Error(said("{}: {} is read and not written; write csv, which Excel opens", options.output, format->name));
    if (format)
        return *format;
    throw Error(said("{}: this ending names no format; write --to, one of {}", options.output,
                     fmt::join(all_format_names(), ", ")));
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
    if (const std::optional<std::string_view> form = form_for_people(options))
        return write_for_people(options, *form, console);
    const DictionaryFormat& target = target_of(options);
    Losses losses(options.files.front());
    std::optional<Dictionary> dictionary = read_foreign(options, losses);
    if (!dictionary) {
        const Codebook codebook = open_codebook({.codebooks = options.files});
        if (target.read == nullptr)
            throw Error(
                said("{}: this is a codebook of draad already; name another format with --to", options.files.front()));
        dictionary = dictionary_of(codebook, open_lexicon(), target.rules, losses);
    }
    const std::string written = write_dictionary(target, *dictionary, losses);
    write_result({.file = options.output}, provenance_of_command(), console,
                 [&](std::ostream& out) { out << written; });
    if (!options.is_quiet) {
        console.warn(losses.found());
        if (!losses.found().empty())
            console.err << said("{} not carried over as written\n", counted(losses.found().size(), "thing", "things"));
    }
    return options.is_strict && !losses.found().empty() ? nothing_found : done;
}

}

RunCommand define_convert(CLI::App& app)
{
    auto options = std::make_shared<ConvertOptions>();
    CLI::App& command = add_command(
        app, "convert", "Read and write other programs' dictionaries and codebooks, or a codebook for people to read",
        "draad convert codebooks/zeggenschap.yaml -o zeggenschap.docx");
    command
        .add_option("FILE", options->files,
                    "A dictionary or codebook of another program, - for standard input, or draad's own codebooks")
        ->option_text("...")
        ->required();
    command.add_option("--to", options->format, fmt::format("One of {}", fmt::join(all_format_names(), ", ")))
        ->option_text("FORMAT")
        ->check(CLI::IsMember(all_format_names()));
    add_output(command, options->output, "Write to this file; its ending chooses the format");
    command.add_flag("--strict", options->is_strict, "End with 1 if anything could not be carried over as written");
    command.add_flag("-q,--quiet", options->is_quiet, "Do not name what could not be carried over");
    return [options](const Console& console) { return run_convert(*options, console); };
}

}
