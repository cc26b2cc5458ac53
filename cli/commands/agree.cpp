#include "cli/commands/commands.hpp"

#include "cli/opening.hpp"
#include "cli/options.hpp"
#include "cli/output.hpp"
#include "cli/provenance.hpp"
#include "cli/wording.hpp"
#include "codings/agreement/agreement.hpp"
#include "codings/agreement/coded_units.hpp"
#include "codings/agreement/codebook_coder.hpp"
#include "codings/agreement/disagreement.hpp"
#include "codings/agreement/rule_evidence.hpp"
#include "codings/sheets/sheet_reader.hpp"
#include "corpus/file_corpus.hpp"
#include "error.hpp"
#include "exchange/refi/refi_project_reader.hpp"
#include "files/file_bytes.hpp"
#include "report/prose/agreement_writer.hpp"
#include "report/tables/agreement_tables.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <filesystem>
#include <memory>

namespace draad {

namespace {

struct AgreeOptions {
    CorpusOptions corpus;
    CodebookOptions codebook;
    OutputOptions output;
    DrawingRequest drawing;
    std::vector<std::string> sheets;
    std::string measure;
    std::string by;
    std::string unit = "sentence";
    bool has_pairs = false;
    bool shows_disagreements = false;
};

constexpr const char* codebook_coder = "codebook";

/// Files that hold codings; all else that is named holds texts.
bool is_sheet_file(const std::string& file)
{
    constexpr std::string_view endings[] = {".csv", ".tsv", ".xlsx", ".json", ".qdpx"};
    return std::ranges::any_of(endings, [&](std::string_view ending) { return file.ends_with(ending); }) &&
           !std::filesystem::is_directory(file);
}

/// What people coded, and the texts where a project brings its own.
struct ReadSheets {
    std::vector<NamedSheet> sheets;
    std::unique_ptr<Corpus> texts;
};

void read_project(const std::string& file, const std::string& bytes, ReadSheets& read, std::vector<Problem>& notes)
{
    if (read.texts)
        throw Error(fmt::format("{}: one project at a time; import each (draad import) and name their codings.csv", file));
    Losses losses(file);
    const ImportedProject project = read_refi_project(bytes, losses);
    notes.insert(notes.end(), losses.found().begin(), losses.found().end());
    if (project.codings.empty())
        throw Error(fmt::format("{}: nothing is coded in the texts of this project", file));
    read.sheets.push_back({.file = file, .sheet = read_sheet(file, write_codings(project), notes)});
    std::vector<NamedBytes> texts;
    for (const ImportedText& text : project.texts)
        texts.push_back({.name = text.file, .bytes = text.utf8});
    read.texts = read_texts_as_corpus(texts);
}

ReadSheets read_sheets(const AgreeOptions& options, std::vector<Problem>& notes)
{
    ReadSheets read;
    for (const std::string& file : options.sheets) {
        const std::string bytes = read_bytes(file);
        if (file.ends_with(".qdpx"))
            read_project(file, bytes, read, notes);
        else
            read.sheets.push_back({.file = file, .sheet = read_sheet(file, bytes, notes)});
    }
    return read;
}

}

}
