#include "cli/options.hpp"

#include "error.hpp"
#include "wording/said.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <thread>

namespace draad {

namespace {

/// Names as `find -print0` and `git ls-files -z` write them: each ends in a zero byte, which the last may lack.
std::vector<std::string> read_names(const std::string& list)
{
    std::ifstream file;
    if (list != "-")
        file.open(list, std::ios::binary);
    std::istream& stream = list == "-" ? std::cin : file;
    if (!stream || std::filesystem::is_directory(list))
        throw Error(said("--files0-from {}: cannot be read; name a file with names, or - for standard input", list));
    std::vector<std::string> names;
    for (std::string name; std::getline(stream, name, '\0');) {
        if (name.empty())
            throw Error(said("--files0-from {}: name {} is empty", list, names.size() + 1));
        if (name.find('\n') != std::string::npos && !std::filesystem::exists(name))
            throw Error(said("--files0-from {}: its names are parted by line ends; write a zero byte behind "
                             "each, as find -print0 does",
                             list));
        names.push_back(std::move(name));
    }
    if (names.empty())
        throw Error(said("--files0-from {}: no names in it", list));
    return names;
}

}

void CorpusOptions::define(CLI::App& command)
{
    command.add_option("FILES", files, "Files or folders to read now, keeping nothing; - is standard input")
        ->option_text(" ");
    define_without_files(command);
    define_answers(command);
}

void CorpusOptions::define_answers(CLI::App& command)
{
    command
        .add_option("--answers", answers,
                    "Of tables (.csv, .xlsx): only these columns are answers, by their heads; may be repeated")
        ->option_text("HEADS")
        ->expected(1)
        ->allow_extra_args(false)
        ->take_all();
}

void CorpusOptions::define_names(CLI::App& command)
{
    command
        .add_option_function<std::string>(
            "--files0-from",
            [this](const std::string& list) {
                for (std::string& name : read_names(list))
                    files.push_back(std::move(name));
            },
            "Also the files that this file names, each ended by a zero byte (find -print0); - is standard input")
        ->option_text("FILE");
}

void CorpusOptions::define_without_files(CLI::App& command)
{
    define_names(command);
    command
        .add_option("--index", index,
                    "The index, or a stub file that names many [$DRAAD_INDEX, else the nearest .draad]")
        ->option_text("DIR");
    command.add_option("-j,--jobs", jobs, "Threads [one for each core]")->option_text("N")->check(CLI::Range(1U, 256U));
}

unsigned CorpusOptions::threads() const
{
    return jobs > 0 ? jobs : std::max(1U, std::thread::hardware_concurrency());
}

void CodebookOptions::define(CLI::App& command)
{
    define_books(command);
    define_codes(command);
}

void CodebookOptions::define_books(CLI::App& command)
{
    command
        .add_option("-c,--codebook", codebooks,
                    "A codebook, a folder of them, or the name of a shipped one; may be repeated")
        ->option_text("PATH")
        ->expected(1)
        ->allow_extra_args(false)
        ->take_all();
}

void CodebookOptions::define_codes(CLI::App& command)
{
    command.add_option("--code", codes, "Only this code and its sub-codes; * and ? are wildcards; may be repeated")
        ->option_text("CODE")
        ->expected(1)
        ->allow_extra_args(false)
        ->take_all();
}

void FilterOptions::define(CLI::App& command)
{
    const auto add = [&](const char* name, std::vector<std::string>& values, const char* help, const char* value) {
        command.add_option(name, values, help)
            ->option_text(value)
            ->group("Filters")
            ->expected(1)
            ->allow_extra_args(false)
            ->take_all();
    };
    add("--document", documents, "Only documents of this name; * and ? are wildcards", "NAME");
    add("--speaker", speakers, "Only what this speaker says", "NAME");
    add("--role", roles, "Only what speakers of this role say", "ROLE");
    add("--where", where,
        "Only where a field of the document or speaker has this value; != leaves that out: role!=interviewer",
        "FIELD=VALUE");
    add("--kinds", kinds, "Kinds of passages: body, heading, meta, note, stage, all [body]", "KIND");
    command
        .add_flag("--without-questions", leaves_out_questions,
                  "Not what those say who only ask: interviewer, moderator, researcher, I, V")
        ->group("Filters");
    command
        .add_flag("--with-questions", counts_questions,
                  "Also what those say, where the project (draad.yaml) leaves them out")
        ->group("Filters");
    command.add_option("--polarity", polarity, "Only hits that are affirmed, negated or unclear")
        ->option_text("WHICH")
        ->group("Filters")
        ->check(CLI::IsMember({"affirmed", "negated", "unclear"}));
}

void FilterOptions::define_unique(CLI::App& command)
{
    command
        .add_flag("--unique", is_unique,
                  "A paragraph that stands there more than once, word for word or nearly, counts the first time only")
        ->group("Filters");
}

void FilterOptions::define_codings(CLI::App& command)
{
    command
        .add_option(
            "--codings", codings,
            "What people coded (a sheet of draad sample, what its page saves, codings.csv): their word stands before "
            "that of the rules; may be repeated")
        ->option_text("FILE")
        ->group("Corrections")
        ->expected(1)
        ->allow_extra_args(false)
        ->take_all();
}

PassageFilter FilterOptions::passages() const
{
    PassageFilter filter{
        .documents = documents, .speakers = speakers, .roles = roles, .leaves_out_questions = leaves_out_questions};
    for (const std::string& condition : where)
        filter.where.push_back(parse_condition("--where", condition));
    if (!kinds.empty())
        filter.kinds.clear();
    for (const std::string& list : kinds)
        for (const std::string& name : CLI::detail::split(list, ',')) {
            const std::optional<PassageKind> kind = passage_kind(name);
            if (!kind && name != "all")
                throw Error(said("--kinds {}: write body, heading, meta, note, stage or all", name));
            if (kind)
                filter.kinds.insert(*kind);
            else
                filter.kinds = {PassageKind::body, PassageKind::heading, PassageKind::meta, PassageKind::note,
                                PassageKind::stage};
        }
    return filter;
}

std::optional<Polarity> FilterOptions::wanted_polarity() const
{
    if (polarity == "affirmed")
        return Polarity::affirmed;
    if (polarity == "negated")
        return Polarity::negated;
    if (polarity == "unclear")
        return Polarity::unclear;
    return std::nullopt;
}

FieldCondition parse_condition(const char* option, const std::string& text)
{
    const std::size_t sign = text.find('=');
    const bool is_excluded = sign != std::string::npos && sign > 0 && text[sign - 1] == '!';
    const std::size_t end = is_excluded ? sign - 1 : sign;
    if (sign == std::string::npos || end == 0)
        throw Error(said("{} {}: write FIELD=VALUE, such as regio=Noord, or FIELD!=VALUE", option, text));
    return {.field = text.substr(0, end), .value = text.substr(sign + 1), .is_excluded = is_excluded};
}

void OutputOptions::define(CLI::App& command, std::vector<std::string> more)
{
    formats.insert(formats.end(), more.begin(), more.end());
    command.add_option("-f,--format", format, fmt::format("One of {}", fmt::join(formats, ", ")))
        ->option_text("FORMAT")
        ->group("Output")
        ->check(CLI::IsMember(formats));
    add_output(command, file, "Write to this file; its ending chooses the format");
    command.add_flag("--excel", is_for_excel, "CSV with a byte-order mark and ';', for a Dutch Excel")->group("Output");
    command.add_flag("-q,--quiet", is_quiet, "No notes on standard error")->group("Output");
}

const TableFormat& OutputOptions::chosen(std::string_view usual) const
{
    require_no_folder(file);
    if (!format.empty())
        return *table_format_named(format);
    if (!file.empty()) {
        if (const TableFormat* named = table_format_of_file(file))
            return *named;
        throw Error(said("{}: this ending names no format; write --format, one of {}", file, fmt::join(formats, ", ")));
    }
    return *table_format_named(is_for_excel ? "csv" : usual);
}

CLI::Option* add_output(CLI::App& command, std::string& file, const std::string& help)
{
    return command.add_option("-o,--output", file, help + "; - is standard output")
        ->option_text("FILE")
        ->group("Output")
        ->transform([](const std::string& name) { return name == "-" ? std::string() : name; });
}

void require_no_folder(const std::string& file)
{
    std::error_code failure;
    if (!file.empty() && std::filesystem::is_directory(file, failure))
        throw Error(said("{}: this is a folder; name a file in it", file));
}

CLI::Validator at_least_one()
{
    const auto check = [](const std::string& number) {
        const bool is_whole = number.find_first_not_of("0123456789") == std::string::npos;
        const bool is_zero = number.find_first_not_of('0') == std::string::npos;
        return is_whole && !is_zero ? std::string() : said("{}: write a whole number from 1", number);
    };
    return {check, ""};
}

CLI::App& add_command(CLI::App& app, const char* name, const char* summary, const char* example)
{
    CLI::App& command = *app.add_subcommand(name, summary);
    command.footer(fmt::format("Example:\n  {}", example));
    return command;
}

}
