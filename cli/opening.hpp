#pragma once

#include "analysis/repeats/duplicates.hpp"
#include "cli/console.hpp"
#include "cli/options.hpp"
#include "codebook/codebook.hpp"
#include "codebook/codebook_reader.hpp"
#include "coding/coding.hpp"
#include "corpus/corpus.hpp"
#include "dutch/lexicon/lexicon.hpp"
#include "index/segments/manifest.hpp"
#include "problem.hpp"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace draad {

/// Throws Error if it is not where it should be.
Lexicon open_lexicon();

/// The documents that a command works on.
struct OpenedCorpus {
    std::unique_ptr<Corpus> corpus;
    /// What could not be read; the command ends with 2 then.
    std::vector<Problem> problems;
    /// Nothing if files were read.
    std::optional<Manifest> manifest;
    std::filesystem::path index;
};

OpenedCorpus open_corpus(const CorpusOptions& options, const Console& console);

/// The codebooks that options name. Throws Error if they name none.
Codebook open_codebook(const CodebookOptions& options);

/// The same with all that is wrong with them.
ReadCodebooks open_for_check(const CodebookOptions& options);

/// A codebook of one code, `kwic`, with one rule. Throws Error, with its column, if it is no rule.
Codebook codebook_of(const std::string& rule);

/// Whether the passages of a coding have their texts and words, or only what is known of them beside their words.
enum class KeptTexts { all, none };

/// A corpus coded as options say, for the commands that show hits.
struct Coded {
    OpenedCorpus opened;
    Codebook codebook;
    CodingRequest request;
    Coding coding;
    /// Where hits were used and not kept: whether there were any.
    bool has_hits = false;
    /// With --unique.
    LeftOutDuplicates duplicates;
};
Coded code(const CorpusOptions& corpus, Codebook codebook, const std::vector<std::string>& codes,
           const FilterOptions& filters, const Console& console, KeptTexts kept = KeptTexts::all);

/// What is to be coded, without the coding, which `code_into` then gives passage by passage, or `code_in_parts` part by
/// part; whether there were any hits, the parts say.
Coded open_for_coding(const CorpusOptions& corpus, Codebook codebook, const std::vector<std::string>& codes,
                      const FilterOptions& filters, const Console& console, KeptTexts kept);
void code_into(Coded& coded, const std::function<void(CodedPassage&&)>& use);
void code_in_parts(Coded& coded, const std::function<std::unique_ptr<CodedPart>()>& begin_part);

/// The value of a field for a passage: of its speaker or its document.
std::string field_of(const CodedPassage& passage, const std::string& field, const Corpus& corpus);

/// Throws Error, naming the fields that there are, for a field that no document or speaker of the corpus has.
void require_field(const std::string& field, const Corpus& corpus);

/// Throws Error, naming what there is, if a filter asks for a document, speaker, role or field that the corpus has not.
void require_values(const PassageFilter& filter, const Corpus& corpus);

/// 2 if something could not be read, else 1 if nothing was found, else 0; says what was left out.
int finish(const Coded& coded, const OutputOptions& output, const Console& console);

}
