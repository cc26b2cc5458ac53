#pragma once

#include "analysis/repeats/duplicates.hpp"
#include "analysis/repeats/row_stream.hpp"
#include "cli/console.hpp"
#include "cli/options.hpp"
#include "codebook/codebook.hpp"
#include "codebook/codebook_reader.hpp"
#include "coding/coding_session.hpp"
#include "codings/corrections/codings_files.hpp"
#include "codings/corrections/correction.hpp"
#include "corpus/corpus.hpp"
#include "dutch/lexicon/lexicon.hpp"
#include "error.hpp"
#include "index/segments/manifest.hpp"
#include "problem.hpp"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace draad {

/// Opens the lexicon of the data folder. Throws Error if there is none.
Lexicon open_lexicon();

/// That a filter names nobody and nothing here: the command ends with status 1, having said what there is.
class NothingFound : public Error {
public:
    using Error::Error;
};

/// The documents that a command works on.
struct OpenedCorpus {
    std::unique_ptr<Corpus> corpus;
    /// Files that could not be read; if there are any, the command ends with status 2.
    std::vector<Problem> problems;
    /// The index; nothing if files were read.
    std::optional<Manifest> manifest;
    std::filesystem::path index;
};

OpenedCorpus open_corpus(const CorpusOptions& options, const Console& console);

/// The codebooks that options name. Throws Error if they name none.
Codebook open_codebook(const CodebookOptions& options);

/// The codebooks that options name, with all problems of reading them.
ReadCodebooks open_for_check(const CodebookOptions& options);

/// A codebook of one code, `kwic`, with one rule. Throws Error, with its column, if it is no rule.
Codebook codebook_of(const std::string& rule);

/// Whether the passages of a coding have their texts and words, or only what is known of them beside their words.
enum class KeptTexts { all, none };

/// What options ask to be coded, opened, for the commands that show hits.
struct Coded {
    OpenedCorpus opened;
    std::unique_ptr<const Codebook> codebook;
    std::unique_ptr<const Lexicon> lexicon;
    CodingSession session;
    /// The hits, if they are kept, and what --unique left out of them.
    Coding coding = {};
    LeftOutDuplicates duplicates = {};
    /// What became of --codings, if there are any.
    std::optional<CorrectionReport> corrections = {};
    std::vector<CodingsFile> codings = {};
};

/// Opens what is to be coded without coding it yet.
Coded open_for_coding(const CorpusOptions& corpus, Codebook codebook, const std::vector<std::string>& codes,
                      const FilterOptions& filters, const Console& console, KeptTexts kept);

/// Opens it and codes it.
Coded code(const CorpusOptions& corpus, Codebook codebook, const std::vector<std::string>& codes,
           const FilterOptions& filters, const Console& console, KeptTexts kept = KeptTexts::all);

/// Whether --unique was given.
RepeatedPassages repeated_passages(const FilterOptions& filters);

/// The value of a field for a passage: of its speaker or its document.
std::string field_of(const CodedPassage& passage, const std::string& field, const Corpus& corpus);

/// Throws Error, naming the fields that there are, for a field that no document or speaker of the corpus has.
void require_field(const std::string& field, const Corpus& corpus);

/// Throws Error, naming those that there are, if a filter asks for a field that the corpus has not, and NothingFound
/// for a document, speaker, role or value that it has not; an Error, too, where files could not be read, which is said.
void require_values(const PassageFilter& filter, const OpenedCorpus& opened, const Console& console);

/// Says, briefly, what a person should look at before trusting who speaks in files (`label_doubts`); nothing of an
/// index, for that was said when it was made.
void tell_label_doubts(const OpenedCorpus& opened, const Console& console);

/// The exit status: 2 if a file could not be read, which is said, else 1 if nothing was found, else 0.
int finish(const OpenedCorpus& opened, bool has_found, const Console& console);

/// The same of a coding. Says what was left out.
int finish(const Coded& coded, const OutputOptions& output, const Console& console);

}
