#include "cli/agreement.hpp"

#include "cli/notes/units.hpp"
#include "codings/agreement/coded_units.hpp"
#include "codings/sheets/sheet_reader.hpp"
#include "corpus/file_corpus.hpp"
#include "error.hpp"
#include "exchange/refi/refi_project_reader.hpp"
#include "files/file_bytes.hpp"
#include "wording/said.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <iterator>
#include <memory>
#include <string_view>
#include <utility>

namespace draad {

namespace {

constexpr const char* codebook_coder = "codebook";

bool is_project(const std::string& file)
{
    return file.ends_with(".qdpx");
}

/// A page to code in holds no codings itself; its reader says what does.
bool is_page_to_code_in(const std::string& file)
{
    return (file.ends_with(".html") || file.ends_with(".htm")) && std::filesystem::exists(file) &&
           read_bytes(file).find("draad/sheet/") != std::string::npos;
}

/// Files that hold codings; all else that is named holds texts.
bool holds_codings(const std::string& file)
{
    constexpr std::array<std::string_view, 5> endings{".csv", ".tsv", ".xlsx", ".json", ".qdpx"};
    return !std::filesystem::is_directory(file) &&
           (std::ranges::any_of(endings, [&](std::string_view ending) { return file.ends_with(ending); }) ||
            is_page_to_code_in(file));
}

/// What people coded, and the texts where a project brings its own.
struct ReadSheets {
    std::vector<NamedSheet> sheets;
    std::unique_ptr<Corpus> texts;
    bool has_lists = false;
};

void read_project(const std::string& file, ReadSheets& read, std::vector<Problem>& notes)
{
    if (read.texts)
        throw Error(said("{}: only one project can be read; import each with draad import, and name their codings.csv "
                         "and texts",
                         file));
    Losses losses(file);
    const ImportedProject project = read_refi_project(read_bytes(file), losses);
    notes.insert(notes.end(), losses.found().begin(), losses.found().end());
    if (project.codings.empty())
        throw Error(said("{}: nothing is coded in the texts of this project", file));
    read.sheets.push_back({.file = file, .sheet = read_sheet(file, write_codings(project), notes)});
    std::vector<NamedBytes> texts;
    for (const ImportedText& text : project.texts)
        texts.push_back({.name = text.file, .bytes = text.utf8});
    read.texts = read_members_as_corpus(texts);
}

ReadSheets read_sheets(const std::vector<std::string>& files, std::vector<Problem>& notes)
{
    ReadSheets read;
    for (const std::string& file : files) {
        if (is_project(file))
            read_project(file, read, notes);
        else
            read.sheets.push_back({.file = file, .sheet = read_sheet(file, read_bytes(file), notes)});
        read.has_lists = read.has_lists || lists_codings(read.sheets.back().sheet);
    }
    return read;
}

/// The texts: those of a project, or those that are named; none where nobody asks for them.
OpenedCorpus open_texts(const AgreementOptions& options, CorpusOptions texts, ReadSheets& read, const Console& console)
{
    const bool has_codebook = !options.codebook.codebooks.empty();
    if (read.texts) {
        if (!texts.files.empty())
            throw Error(said("{}: a project has its own texts; leave this out", texts.files.front()));
        return {.corpus = std::move(read.texts)};
    }
    if (has_codebook || read.has_lists)
        return open_corpus(texts, console);
    if (!texts.files.empty())
        throw Error(said("{}: texts are looked at where a codebook is one of the coders; name it with -c, or leave "
                         "the texts out",
                         texts.files.front()));
    return {};
}

void judge_lists(ReadSheets& read, const Corpus& corpus, Unit kind, std::vector<Problem>& notes)
{
    for (NamedSheet& named : read.sheets) {
        if (!lists_codings(named.sheet))
            continue;
        named.sheet = judge_units(named.sheet, corpus, kind, notes);
        named.tells_polarity = false;
        notes.push_back({.location = named.file,
                         .message = said("it lists what was coded and not what was looked at: units are the {} "
                                         "({} in all) of the texts in which a coder coded anything, and a code "
                                         "that was not given there does not apply",
                                         plural_of_unit(name_of(kind)), named.sheet.units.size())});
    }
}

/// Whether any unit stands in these texts.
bool add_codebook(OpenedAgreement& agreement, const Codebook& codebook, const Corpus& corpus, unsigned jobs)
{
    const PlacedUnits units(agreement.codings.units(), corpus, agreement.notes);
    const Lexicon lexicon = open_lexicon();
    CodingSession session(corpus, codebook, lexicon,
                          request_for_units(agreement.codings, codebook, corpus, units, jobs));
    agreement.hits = hits_in_units(session, units, agreement.codings.units());
    agreement.rules = rules_of(codebook);
    let_codebook_judge(agreement.codings, *agreement.program, codebook, units, agreement.hits, agreement.notes);
    return !units.are_elsewhere();
}

void add_reviewed_hits(OpenedAgreement& agreement)
{
    agreement.hits = reviewed_hits(agreement.codings);
    agreement.rules = rules_of(agreement.hits);
    let_hits_judge(agreement.codings, *agreement.program, agreement.hits);
}

/// Makes the last coder the codebook: one that is named, or else that whose hits are reviewed.
void add_program(OpenedAgreement& agreement, const AgreementOptions& options, const std::string& first_sheet)
{
    agreement.program = agreement.codings.coders().size() - 1;
    if (options.codebook.codebooks.empty()) {
        add_reviewed_hits(agreement);
        return;
    }
    agreement.codebook = open_codebook(options.codebook);
    if (!add_codebook(agreement, *agreement.codebook, *agreement.opened.corpus, options.corpus.threads()))
        throw Error(said("{}: the texts that are named are others than those of this sheet: none of its units is "
                         "found in them (the first is of '{}'); name the texts that it was drawn from",
                         first_sheet, agreement.codings.units().front().document));
}

std::optional<std::size_t> find_measure(const JoinedCodings& codings, const std::string& name)
{
    if (name.empty())
        return std::nullopt;
    if (const auto found = codings.find_coder(name))
        return found;
    throw Error(said("--against {}: no coder of this name; there are {}", name, fmt::join(codings.coders(), ", ")));
}

bool has_reviewed_hits(const ReadSheets& read)
{
    return std::ranges::any_of(read.sheets, [](const NamedSheet& named) {
        return std::ranges::any_of(named.sheet.units, [](const CodingUnit& unit) { return unit.hit.has_value(); });
    });
}

/// Throws Error if there is nobody to agree with.
void require_two_coders(const std::vector<std::string>& coders, const std::vector<NamedSheet>& sheets)
{
    if (coders.size() > 1)
        return;
    const auto empty =
        std::ranges::find_if(sheets, [](const NamedSheet& named) { return named.sheet.judgements.empty(); });
    const bool has_empty = empty != sheets.end();
    throw Error(said("{}: {}there is only one coder, {}; name the sheet of a second, or a codebook with -c and the "
                     "texts",
                     has_empty ? empty->file : sheets.front().file,
                     has_empty ? said("nothing is judged in it, and ") : "", coders.front()));
}

/// Sheets and texts stand among each other on the command line.
std::pair<std::vector<std::string>, CorpusOptions> part_files(const AgreementOptions& options)
{
    std::vector<std::string> sheets;
    CorpusOptions texts = options.corpus;
    for (const std::string& file : options.files)
        (holds_codings(file) ? sheets : texts.files).push_back(file);
    if (sheets.empty())
        throw Error(
            said("no sheet named; name what people coded: a sheet of draad sample (.csv, .xlsx, .json), codings.csv of "
                 "draad import, or a project (.qdpx)"));
    return {std::move(sheets), std::move(texts)};
}

}

void AgreementOptions::define(CLI::App& command)
{
    command
        .add_option("FILES", files,
                    "Sheets with codings (.csv, .xlsx, .json, .qdpx), and behind -c the texts, as files or folders")
        ->option_text(" ")
        ->required();
    corpus.define_without_files(command);
    codebook.define(command);
    command.add_option("--against", measure, "The coder by whom the others are measured [a codebook: by each person]")
        ->option_text("CODER");
    command.add_flag("--pairs", has_pairs, "Of three people or more, each two of them, too");
    command
        .add_option("--unit", unit,
                    "Of codings without units (codings.csv, .qdpx): sentence, passage, turn, document [sentence]")
        ->option_text("UNIT")
        ->check(CLI::IsMember({"sentence", "passage", "turn", "document"}));
    command.add_option("--seed", drawing.seed, "Of the draws for intervals [1]")->option_text("N");
    command.add_option("--draws", drawing.times, "How many draws intervals are made of [2000]")
        ->option_text("N")
        ->check(CLI::Range(100U, 100000U));
}

std::vector<Agreement> OpenedAgreement::measure_all(DrawingRequest drawing) const
{
    std::vector<Agreement> found;
    for (const CoderGroup& group : groups)
        for (const std::size_t code : codes)
            std::ranges::move(measure_agreement(codings, code, group, drawing), std::back_inserter(found));
    return found;
}

OpenedAgreement open_agreement(const AgreementOptions& options, const Console& console)
{
    const auto [sheets, texts] = part_files(options);
    std::vector<Problem> notes;
    ReadSheets read = read_sheets(sheets, notes);
    OpenedCorpus opened = open_texts(options, texts, read, console);
    if (read.has_lists)
        judge_lists(read, *opened.corpus, *unit_named(options.unit), notes);
    const bool has_codebook = !options.codebook.codebooks.empty();
    const bool has_program = has_codebook || has_reviewed_hits(read);
    JoinedCodings codings = join_sheets(
        read.sheets, has_program ? std::vector<std::string>{codebook_coder} : std::vector<std::string>{}, notes);
    OpenedAgreement agreement{.codings = std::move(codings), .opened = std::move(opened), .notes = std::move(notes)};
    if (has_program)
        add_program(agreement, options, read.sheets.front().file);
    const std::size_t coders = agreement.codings.coders().size();
    require_two_coders(agreement.codings.coders(), read.sheets);
    agreement.codes = asked_codes(agreement.codings, options.codebook.codes);
    agreement.measure = find_measure(agreement.codings, options.measure);
    agreement.groups = with_reviews(groups_of_coders(coders, agreement.program, agreement.measure, options.has_pairs),
                                    agreement.codings);
    return agreement;
}

OpenedAgreement judge_sheets(const std::vector<std::string>& files, const Codebook& codebook, const Corpus& corpus,
                             unsigned jobs)
{
    std::vector<Problem> notes;
    ReadSheets read = read_sheets(files, notes);
    if (read.has_lists)
        judge_lists(read, corpus, Unit::sentence, notes);
    OpenedAgreement agreement{.codings = join_sheets(read.sheets, {codebook_coder}, notes), .notes = std::move(notes)};
    agreement.program = agreement.codings.coders().size() - 1;
    add_codebook(agreement, codebook, corpus, jobs);
    agreement.codes = asked_codes(agreement.codings, {});
    agreement.groups = with_reviews(groups_of_coders(agreement.codings.coders().size(), agreement.program, {}, false),
                                    agreement.codings);
    return agreement;
}

}
