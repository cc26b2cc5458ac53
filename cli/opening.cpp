#include "cli/opening.hpp"

#include "cli/folders.hpp"
#include "cli/notes/corrections.hpp"
#include "cli/notes/left_out_questions.hpp"
#include "cli/project/project_options.hpp"

#include "analysis/figures/label_doubts.hpp"
#include "codebook/nearest_name.hpp"
#include "codebook/rule_parser.hpp"
#include "coding/code_filter.hpp"
#include "corpus/file_corpus.hpp"
#include "corpus/index_corpus.hpp"
#include "error.hpp"
#include "text/folding.hpp"
#include "text/source_text.hpp"
#include "wording/said.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <cstdlib>
#include <iterator>
#include <set>
#include <span>

namespace draad {

namespace {

OpenedCorpus open_index(const std::filesystem::path& folder)
{
    Index index = Index::open(folder, current_identity());
    Manifest manifest = index.manifest();
    return {
        .corpus = std::make_unique<IndexCorpus>(std::move(index)), .manifest = std::move(manifest), .index = folder};
}

/// Its own words would be counted with the texts'.
void tell_own_results(const Collection& collection, const Console& console)
{
    constexpr std::size_t most_named = 3;
    const std::vector<std::string>& own = collection.own_results;
    if (own.empty())
        return;
    const std::size_t named = std::min(own.size(), most_named);
    console.warn(said("left out, for draad wrote {} itself: {}{}; keep results in another folder",
                      own.size() == 1 ? said("it") : said("them"),
                      fmt::join(own.begin(), own.begin() + static_cast<std::ptrdiff_t>(named), ", "),
                      own.size() > named ? said(" and {} more", own.size() - named) : ""));
}

/// `base`: where the names of documents begin.
OpenedCorpus open_files(const CorpusOptions& options, const std::vector<std::string>& files,
                        const std::filesystem::path& base, const Console& console)
{
    const std::vector<std::filesystem::path> paths(files.begin(), files.end());
    const bool has_input = std::ranges::find(files, "-") != files.end();
    if (has_input && files.size() > 1)
        throw Error(said("-: standard input is read alone; leave out the other files"));
    if (has_input) {
        const std::string bytes{std::istreambuf_iterator<char>(std::cin), std::istreambuf_iterator<char>()};
        return {.corpus = read_bytes_as_corpus("-", bytes)};
    }
    Collection collection = collect(paths, base);
    collection.metadata.set_answers(options.answers);
    tell_own_results(collection, console);
    OpenedCorpus opened{.problems = collection.unreadable};
    std::vector<Problem> notes;
    opened.corpus = read_files(collection, options.threads(), opened.problems, &notes);
    console.warn(collection.notes);
    console.warn(collection.metadata.problems());
    console.note(notes);
    return opened;
}

/// The values of a field, without what lacks it.
std::set<std::string> values_of(const std::string& field, const Corpus& corpus)
{
    std::set<std::string> values;
    for (const DocumentSummary& document : corpus.documents())
        for (const Tally& tally : document.tallies)
            values.insert(field_value(document.card, tally.speaker, field));
    values.erase(std::string());
    return values;
}

/// "; the nearest is Anna; there are Anna, Bert ..."
std::string text_of_values(const std::string& wanted, const std::set<std::string>& values)
{
    constexpr std::size_t most_named = 12;
    if (values.empty())
        return said("; there are none");
    const std::vector<std::string_view> all(values.begin(), values.end());
    const std::string nearest = nearest_name(wanted, all);
    const std::span<const std::string_view> named = std::span(all).first(std::min(all.size(), most_named));
    const std::string more = all.size() > named.size() ? said(" and {} more", all.size() - named.size()) : "";
    const std::string names = fmt::format("{}{}", fmt::join(named, ", "), more);
    return (nearest.empty() ? "" : said("; the nearest is {}", nearest)) +
           (all.size() == 1 ? said("; there is {}", names) : said("; there are {}", names));
}

/// Throws NothingFound, naming the nearest and some that there are, if a filter of one kind lets nobody pass.
void require_any(const std::string& option, const std::string& wanted, const PassageFilter& filter,
                 const std::string& field, const Corpus& corpus)
{
    for (const DocumentSummary& document : corpus.documents())
        for (const Tally& tally : document.tallies)
            if (filter.passes(document.card, tally.speaker))
                return;
    throw NothingFound(said("{}: nobody and nothing here {}{}", option,
                            option.starts_with("--where") ? said("has this value") : said("is called so"),
                            text_of_values(wanted, values_of(field, corpus))));
}

void require_any(const char* option, const std::vector<std::string>& wanted, const PassageFilter& filter,
                 const Corpus& corpus)
{
    if (!wanted.empty())
        require_any(fmt::format("--{} {}", option, wanted.front()), wanted.front(), filter, option, corpus);
}

/// The index that the project names, else the one beside its file, if it has been made; where nothing else can be read,
/// that it has not is an error.
std::optional<std::filesystem::path> index_of_project()
{
    const Project* project = open_project();
    if (!project)
        return std::nullopt;
    if (project->values("index").empty()) {
        const std::filesystem::path beside = index_beside(*project);
        return has_manifest(beside) ? std::optional(beside) : std::nullopt;
    }
    const std::filesystem::path folder = project->values("index").front();
    const bool is_stub = std::filesystem::is_regular_file(folder);
    if (is_stub || has_manifest(folder))
        return take_from_project("index").front();
    if (project->values("documents").empty())
        throw Error(said("{}: its index {} is not there; make it with draad index FOLDER, or name documents",
                         project->file.generic_string(), folder.generic_string()));
    return std::nullopt;
}

std::filesystem::path codebook_path(const std::string& name)
{
    if (std::filesystem::exists(name))
        return name;
    const bool is_bare = name.find_first_of("/.") == std::string::npos;
    const std::filesystem::path shipped = data_folder() / "codebooks" / (name + ".yaml");
    if (is_bare && std::filesystem::exists(shipped))
        return shipped;
    throw Error(said("{}: no such codebook; check the name, or name a shipped one: -c vertrouwen", name));
}

std::vector<std::filesystem::path> codebook_paths(const CodebookOptions& options)
{
    if (options.codebooks.empty())
        throw Error(said("no codebook named; name a file or a folder with -c, or a shipped one: -c vertrouwen, or a "
                         "project's in draad.yaml (draad init)"));
    std::vector<std::filesystem::path> paths;
    for (const std::string& name : options.codebooks)
        paths.push_back(codebook_path(name));
    return paths;
}

}

Lexicon open_lexicon()
{
    return Lexicon::open(data_folder() / "lexicon");
}

OpenedCorpus open_corpus(const CorpusOptions& options, const Console& console)
{
    if (!options.files.empty()) {
        if (!options.index.empty())
            throw Error(
                said("name an index or files, not both: files are read as they are now, an index as it was made"));
        return open_files(options, options.files, std::filesystem::current_path(), console);
    }
    if (options.index.empty() && !has_index_variable()) {
        if (const auto of_project = index_of_project())
            return open_index(*of_project);
        if (const std::vector<std::string>& documents = take_from_project("documents"); !documents.empty())
            return open_files(options, documents, open_project()->folder(), console);
    }
    const std::optional<std::filesystem::path> index = named_index(options.index);
    if (!index)
        throw Error(said("no index here; name files to read (- is standard input), or make an index with draad index "
                         "FOLDER, or name documents in a project (draad init)"));
    return open_index(*index);
}

Codebook open_codebook(const CodebookOptions& options)
{
    return load_codebooks(codebook_paths(options));
}

ReadCodebooks open_for_check(const CodebookOptions& options)
{
    return read_codebooks(codebook_paths(options));
}

Codebook codebook_of(const std::string& text)
{
    if (text.find_first_not_of(" \t\n") == std::string::npos)
        throw Error(said("the rule is empty; write at least one word"));
    Rule rule{.text = text, .name = text};
    try {
        rule.pattern = parse_rule(text);
    } catch (const RuleError& error) {
        throw Error(said("{}: at character {}: {}", text,
                         count_code_points(std::string_view(text).substr(0, error.byte)) + 1, error.what()));
    }
    Codebook codebook{.sources = {{.file = "kwic"}}};
    Code& code = codebook.codes.emplace_back();
    code.id = code.path = code.label = "kwic";
    code.rules.push_back(std::move(rule));
    return codebook;
}

Coded open_for_coding(const CorpusOptions& corpus, Codebook codebook, const std::vector<std::string>& codes,
                      const FilterOptions& filters, const Console& console, KeptTexts kept)
{
    auto kept_codebook = std::make_unique<const Codebook>(std::move(codebook));
    CodingRequest request{.passages = filters.passages(),
                          .codes = asked_codes(*kept_codebook, codes),
                          .polarity = filters.wanted_polarity(),
                          // --unique tells repeats by their texts
                          .keeps_texts = kept == KeptTexts::all || filters.is_unique,
                          .jobs = corpus.threads()};
    OpenedCorpus opened = open_corpus(corpus, console);
    require_values(request.passages, opened, console);
    if (is_from_project("without_questions") || is_from_project("without_roles"))
        note_left_out_by_project(questions_left_out(request.passages, *opened.corpus));
    auto lexicon = std::make_unique<const Lexicon>(open_lexicon());
    std::optional<CorrectionReport> corrections;
    ReadCodings codings = read_codings(filters.codings);
    console.warn(codings.notes);
    if (!codings.files.empty()) {
        Correction correction = correct_hits(codings.sheets, *opened.corpus, *kept_codebook, *lexicon, request);
        request.corrected = std::move(correction.hits);
        corrections = std::move(correction.report);
    }
    CodingSession session(*opened.corpus, *kept_codebook, *lexicon, std::move(request));
    return {.opened = std::move(opened),
            .codebook = std::move(kept_codebook),
            .lexicon = std::move(lexicon),
            .session = std::move(session),
            .corrections = std::move(corrections),
            .codings = std::move(codings.files)};
}

Coded code(const CorpusOptions& corpus, Codebook codebook, const std::vector<std::string>& codes,
           const FilterOptions& filters, const Console& console, KeptTexts kept)
{
    Coded coded = open_for_coding(corpus, std::move(codebook), codes, filters, console, kept);
    coded.coding = coded.session.all();
    if (filters.is_unique)
        coded.duplicates = leave_out_duplicates(coded.coding, coded.session.request().jobs);
    return coded;
}

RepeatedPassages repeated_passages(const FilterOptions& filters)
{
    return filters.is_unique ? RepeatedPassages::left_out : RepeatedPassages::counted;
}

std::string field_of(const CodedPassage& passage, const std::string& field, const Corpus& corpus)
{
    return field_value(corpus.documents()[passage.id.document].card, passage.passage.passage.speaker, fold(field));
}

void require_field(const std::string& field, const Corpus& corpus)
{
    if (corpus.documents().empty())
        return; // why no document could be read says more
    std::set<std::string> fields{"docname", "title", "speaker", "role"};
    for (const DocumentSummary& document : corpus.documents())
        fields.merge(known_fields(document.card));
    if (!field.empty() && !is_document_field(fold(field)) && !fields.contains(fold(field)))
        throw Error(said("{}: no document or speaker has this field; there are {}", field, fmt::join(fields, ", ")));
}

void require_values(const PassageFilter& filter, const OpenedCorpus& opened, const Console& console)
{
    const Corpus& corpus = *opened.corpus;
    for (const FieldCondition& condition : filter.where)
        require_field(condition.field, corpus);
    try {
        require_any("document", filter.documents, {.documents = filter.documents}, corpus);
        require_any("speaker", filter.speakers, {.speakers = filter.speakers}, corpus);
        require_any("role", filter.roles, {.roles = filter.roles}, corpus);
        for (const FieldCondition& condition : filter.where)
            if (!corpus.documents().empty() && !condition.is_excluded) // why no document could be read says more
                require_any(fmt::format("--where {}={}", condition.field, condition.value), condition.value,
                            {.where = {condition}}, fold(condition.field), corpus);
    } catch (const NothingFound& nothing) {
        if (opened.problems.empty())
            throw;
        console.warn(opened.problems); // what was not read may hold it
        throw Error(nothing.what());
    }
}

namespace {

void tell_kinds_left_out(const HitsByKind& by_kind, const Console& console)
{
    std::size_t left_out = 0;
    std::vector<std::string> kinds;
    for (const auto& [kind, hits] : by_kind) {
        left_out += hits;
        kinds.push_back(said("{} in {}", hits, name_of(kind)));
    }
    if (left_out > 0)
        console.err << said("left out: {} in passages of other kinds ({}); --kinds all counts them too\n",
                            counted(left_out, "hit", "hits"), fmt::join(kinds, ", "));
}

void tell_duplicates_left_out(const LeftOutDuplicates& duplicates, const Console& console)
{
    if (duplicates.passages > 0)
        console.err << said("left out as repeated: {} in {}; draad info --duplicates shows them\n",
                            counted(duplicates.hits, "hit", "hits"),
                            counted(duplicates.passages, "passage", "passages"));
}

}

void tell_label_doubts(const OpenedCorpus& opened, const Console& console)
{
    constexpr std::size_t most = 3;
    if (opened.manifest)
        return; // draad index said so when it read them
    std::vector<Problem> doubts;
    for (const DocumentSummary& document : opened.corpus->documents())
        std::ranges::move(label_doubts(document), std::back_inserter(doubts));
    const std::size_t more = doubts.size() - std::min(doubts.size(), most);
    doubts.resize(doubts.size() - more);
    console.warn(doubts);
    if (more > 0)
        console.warn(said("{} more about who speaks; draad index tells all, draad info --speakers shows them",
                          counted(more, "remark", "remarks")));
}

int finish(const OpenedCorpus& opened, bool has_found, const Console& console)
{
    console.warn(opened.problems);
    if (!opened.problems.empty())
        return failed;
    return has_found ? done : nothing_found;
}

int finish(const Coded& coded, const OutputOptions& output, const Console& console)
{
    if (!output.is_quiet) {
        if (coded.corrections)
            tell_corrections(*coded.corrections, *coded.codebook, console);
        tell_kinds_left_out(coded.session.left_out(), console);
        tell_duplicates_left_out(coded.duplicates, console);
        tell_label_doubts(coded.opened, console);
    }
    return finish(coded.opened, coded.session.has_hits(), console);
}

}
