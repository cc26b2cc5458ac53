#include "exchange/dictionary_formats.hpp"

#include "archive/archive.hpp"
#include "error.hpp"
#include "exchange/formats/code_table.hpp"
#include "exchange/formats/dictionary_recognition.hpp"
#include "exchange/formats/lexicoder.hpp"
#include "exchange/formats/liwc.hpp"
#include "exchange/formats/liwc22.hpp"
#include "exchange/formats/quanteda.hpp"
#include "exchange/formats/wordstat.hpp"
#include "exchange/formats/yoshikoder.hpp"
#include "exchange/refi/refi_codes.hpp"
#include "exchange/rules/codebook_yaml.hpp"
#include "tables/xlsx_workbook.hpp"
#include "text/encoding/decoding.hpp"
#include "wording/said.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <iterator>
#include <vector>

namespace draad {

namespace {

constexpr std::size_t largest_file = 16U << 20U;

constexpr FormatHolds everything{.sub_categories = true, .definitions = true, .colors = true, .further_texts = true};

constexpr DictionaryFormat formats[] = {
    {.name = "draad",
     .ending = ".yaml",
     .rules = RuleUse::texts_for_people,
     .holds = everything,
     .write = write_codebook_yaml},
    {.name = "quanteda",
     .ending = ".yml",
     .rules = RuleUse::words_with_gaps,
     .holds = {.definitions = true},
     .read = read_quanteda,
     .write = write_quanteda},
    {.name = "liwc", .ending = ".dic", .read = read_liwc, .write = write_liwc},
    {.name = "liwc22",
     .ending = ".dicx",
     .holds = {.sub_categories = false},
     .read = read_liwc22,
     .write = write_liwc22},
    {.name = "lexicoder",
     .ending = ".lc3",
     .holds = {.sub_categories = false, .colors = true},
     .read = read_lexicoder,
     .write = write_lexicoder},
    {.name = "yoshikoder",
     .ending = ".ykd",
     .holds = {.definitions = true},
     .read = read_yoshikoder,
     .write = write_yoshikoder,
     .reads_bytes = true},
    {.name = "wordstat", .ending = ".cat", .read = read_wordstat, .write = write_wordstat},
    {.name = "refi",
     .ending = ".qdc",
     .rules = RuleUse::texts_for_people,
     .holds = everything,
     .read = read_refi_codebook,
     .write = write_refi_codebook,
     .reads_bytes = true},
    {.name = "csv",
     .ending = ".csv",
     .holds = {.definitions = true, .colors = true},
     .read = read_code_table,
     .write = write_code_table},
    {.name = "xlsx", .ending = ".xlsx", .read = read_code_workbook, .reads_bytes = true},
};

void require_size(const Losses& losses, std::string_view bytes)
{
    if (bytes.size() > largest_file)
        throw Error(said("{}: larger than a dictionary can be (16 MiB)", losses.file()));
}

std::string decoded(const Losses& losses, std::string_view bytes)
{
    require_size(losses, bytes);
    std::optional<SourceText> text = decode(bytes);
    if (!text)
        throw Error(said("{}: this is no text; name a dictionary or a codebook", losses.file()));
    return std::move(text->utf8);
}

/// What of a category the format cannot hold.
void report_unheld(const DictionaryFormat& format, const Category& category, const std::string& above, Losses& losses)
{
    std::vector<std::string_view> unheld;
    const auto add = [&](bool is_there, bool is_held, std::string_view name) {
        if (is_there && !is_held)
            unheld.push_back(name);
    };
    add(!category.definition.empty(), format.holds.definitions, "definition");
    add(!category.color.empty(), format.holds.colors, "color");
    add(!category.include.empty(), format.holds.further_texts, "include");
    add(!category.exclude.empty(), format.holds.further_texts, "exclude");
    add(!category.memo.empty(), format.holds.further_texts, "memo");
    add(!category.examples.empty(), format.holds.further_texts, "examples");
    add(!category.counterexamples.empty(), format.holds.further_texts, "counterexamples");
    add(!category.rules.empty(), format.rules == RuleUse::texts_for_people,
        translated(to_say("rules (convert to draad first)")));
    add(!category.except.empty(), format.rules == RuleUse::texts_for_people, "except");
    if (!unheld.empty())
        losses.add(category.location, said("'{}' goes without {}", category.name, fmt::join(unheld, ", ")));
    const std::string path = above.empty() ? category.name : above + "." + category.name;
    if (!above.empty() && !format.holds.sub_categories)
        losses.add(category.location, said("'{}' becomes a category of its own, '{}'", category.name, path));
    for (const Category& child : category.children)
        report_unheld(format, child, path, losses);
}

}

std::span<const DictionaryFormat> dictionary_formats()
{
    return formats;
}

const DictionaryFormat* dictionary_format_named(std::string_view name)
{
    const auto* found = std::ranges::find(formats, name, &DictionaryFormat::name);
    return found == std::end(formats) ? nullptr : found;
}

const DictionaryFormat* dictionary_format_of_file(std::string_view file)
{
    const auto* found =
        std::ranges::find_if(formats, [&](const DictionaryFormat& format) { return file.ends_with(format.ending); });
    return found == std::end(formats) ? nullptr : found;
}

const DictionaryFormat& recognised_format(std::string_view file, std::string_view bytes)
{
    const Losses losses{std::string(file)};
    if (looks_like_archive(bytes)) {
        if (is_workbook(bytes))
            return *dictionary_format_named("xlsx");
        throw Error(said("{}: this is a zip; draad import reads projects (.qdpx), and a dictionary in it must be "
                         "unpacked first",
                         file));
    }
    if (const DictionaryFormat* format = dictionary_format_named(recognise(decoded(losses, bytes), file)))
        return *format;
    throw Error(said("{}: this is no dictionary or codebook that is known; draad convert --help names them", file));
}

Dictionary read_dictionary(const DictionaryFormat& format, std::string_view bytes, Losses& losses)
{
    require_size(losses, bytes);
    return format.read(format.reads_bytes ? bytes : decoded(losses, bytes), losses);
}

std::string write_dictionary(const DictionaryFormat& format, const Dictionary& dictionary, Losses& losses)
{
    for (const Category& category : dictionary.categories)
        report_unheld(format, category, {}, losses);
    return format.write(dictionary, losses);
}

}
