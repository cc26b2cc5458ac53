#include "cli/shell/option_values.hpp"

#include "cli/folders.hpp"
#include "cli/opening.hpp"
#include "coding/passage_filter.hpp"
#include "corpus/index_corpus.hpp"
#include "index/index.hpp"
#include "passages/passage.hpp"
#include "text/folding.hpp"

#include <algorithm>
#include <filesystem>
#include <optional>
#include <set>

namespace draad {

namespace {

/// What the line gives for an option so far, in both of its forms: `-c FILE`, `--codebook=FILE`.
std::vector<std::string> given(const CLI::App& command, std::string_view name, std::span<const std::string> words)
{
    std::vector<std::string> values;
    const CLI::Option* wanted = command.get_option_no_throw(std::string(name));
    for (std::size_t i = 1; wanted && i + 1 < words.size(); ++i) {
        const std::size_t sign = words[i].find('=');
        if (words[i].starts_with("--") && sign != std::string::npos) {
            if (command.get_option_no_throw(words[i].substr(0, sign)) == wanted)
                values.push_back(words[i].substr(sign + 1));
        } else if (words[i].starts_with('-') && i + 2 < words.size() &&
                   command.get_option_no_throw(words[i]) == wanted) {
            values.push_back(words[++i]);
        }
    }
    return values;
}

std::vector<OfferedWord> shipped_codebooks()
{
    std::vector<OfferedWord> names;
    for (const auto& entry : std::filesystem::directory_iterator(data_folder() / "codebooks"))
        if (entry.path().extension() == ".yaml")
            names.push_back({entry.path().stem().string(), "shipped with draad"});
    std::ranges::sort(names, {}, &OfferedWord::word);
    return names;
}

/// Also of a codebook with a fault in it: one types while one writes it.
std::vector<OfferedWord> codes_of(const CLI::App& command, std::span<const std::string> words)
{
    CodebookOptions options;
    options.codebooks = given(command, "--codebook", words);
    std::vector<OfferedWord> codes;
    if (options.codebooks.empty())
        return codes;
    for (const Code& code : open_for_check(options).codebook.codes)
        codes.push_back({code.path, code.label});
    return codes;
}

/// The index that the line names, or the one that commands find; none is no fault here.
std::optional<IndexCorpus> corpus_of(const CLI::App& command, std::span<const std::string> words)
{
    const std::vector<std::string> named = given(command, "--index", words);
    const std::optional<std::filesystem::path> index = named_index(named.empty() ? std::string() : named.back());
    if (!index)
        return std::nullopt;
    return IndexCorpus(Index::open(*index, current_identity()));
}

std::vector<OfferedWord> offered_of(const std::set<std::string>& values, const std::string& head = {})
{
    std::vector<OfferedWord> offered;
    for (const std::string& value : values)
        if (!value.empty())
            offered.push_back({head + value, ""});
    return offered;
}

std::vector<OfferedWord> fields_of(const std::optional<IndexCorpus>& corpus, const std::string& tail = {})
{
    std::set<std::string> fields{"document", "title", "speaker", "role"};
    if (corpus)
        for (const DocumentSummary& document : corpus->documents())
            fields.merge(known_fields(document.card));
    std::vector<OfferedWord> offered = offered_of(fields);
    for (OfferedWord& one : offered)
        one.word += tail;
    return offered;
}

std::vector<OfferedWord> values_of_field(const std::optional<IndexCorpus>& corpus, const std::string& field,
                                         const std::string& head)
{
    std::set<std::string> values;
    if (corpus)
        for (const DocumentSummary& document : corpus->documents())
            for (const Tally& tally : document.tallies)
                values.insert(field_value(document.card, tally.speaker, fold(field)));
    return offered_of(values, head);
}

/// `regio=Noord`, `regio!=Noord`: first the fields, then the values of one.
std::vector<OfferedWord> conditions_of(const std::optional<IndexCorpus>& corpus, const std::string& typed)
{
    const std::size_t sign = typed.find('=');
    if (sign == std::string::npos)
        return fields_of(corpus, "=");
    const std::size_t end = sign > 0 && typed[sign - 1] == '!' ? sign - 1 : sign;
    return values_of_field(corpus, typed.substr(0, end), typed.substr(0, sign + 1));
}

/// The words that an option takes and no others, as its check describes them: {table,csv,tsv}.
std::vector<OfferedWord> members_of(const CLI::Option& option)
{
    const std::string type = option.get_type_name();
    const std::size_t begin = type.find('{');
    const std::size_t end = type.find('}', begin);
    std::vector<OfferedWord> members;
    if (begin != std::string::npos && end != std::string::npos)
        for (const std::string& word : CLI::detail::split(type.substr(begin + 1, end - begin - 1), ','))
            members.push_back({word, ""});
    return members;
}

std::vector<OfferedWord> kinds_of_passages()
{
    std::vector<OfferedWord> kinds;
    for (const PassageKind kind :
         {PassageKind::body, PassageKind::heading, PassageKind::meta, PassageKind::note, PassageKind::stage})
        kinds.push_back({std::string(name_of(kind)), ""});
    kinds.push_back({"all", ""});
    return kinds;
}

bool is_a_path(const CLI::Option& option)
{
    const std::string text = option.get_option_text();
    return text.starts_with("FILE") || text.starts_with("FOLDER") || text.starts_with("DIR") ||
           text.starts_with("PATH") || text.starts_with("SHEET");
}

}

Completion complete_option(const CLI::App& command, const CLI::Option& option, std::span<const std::string> words,
                           const std::string& typed)
{
    if (std::vector<OfferedWord> members = members_of(option); !members.empty())
        return {.offered = std::move(members)};
    const std::string name = option.get_single_name();
    if (name == "codebook")
        return {.offered = shipped_codebooks(), .takes_files = true};
    if (name == "code")
        return {.offered = codes_of(command, words)};
    if (name == "kinds")
        return {.offered = kinds_of_passages()};
    if (name == "by")
        return {.offered = fields_of(corpus_of(command, words))};
    if (name == "where" || name == "a" || name == "b")
        return {.offered = conditions_of(corpus_of(command, words), typed)};
    if (name == "document" || name == "speaker" || name == "role")
        return {.offered = values_of_field(corpus_of(command, words), name, "")};
    return {.takes_files = is_a_path(option)};
}

Completion complete_positional(const CLI::App& command, std::span<const std::string> words)
{
    if (words.size() == 2)
        for (const CLI::Option* option : command.get_options())
            if (option->get_positional())
                if (std::vector<OfferedWord> members = members_of(*option); !members.empty())
                    return {.offered = std::move(members)};
    const std::string name = command.get_name();
    if (name == "check" || name == "diff" || name == "convert" || (name == "explain" && words.size() == 2))
        return {.offered = shipped_codebooks(), .takes_files = true};
    if (name == "suggest" && words.back().find('/') == std::string::npos)
        return {.offered = codes_of(command, words), .takes_files = true};
    return {.takes_files = true};
}

}
