#pragma once

#include "corpus/corpus.hpp"
#include "corpus/held_document.hpp"
#include "ingest/collection.hpp"
#include "problem.hpp"

#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace draad {

/// Documents read into memory.
class FileCorpus : public Corpus {
public:
    /// Documents in any order.
    explicit FileCorpus(std::vector<HeldDocument> documents);
    explicit FileCorpus(std::vector<AnalysedDocument> documents);

    const std::vector<DocumentSummary>& documents() const override { return documents_; }
    SortedWords vocabulary() const override { return vocabulary_; }
    std::vector<PassageId> passages_with(const WantedWords& wanted, unsigned jobs) const override;
    std::unique_ptr<PassageRanking> rank(const PassageQuery& query) const override;
    std::unique_ptr<PassageCursor> open_cursor() const override;

private:
    std::vector<DocumentSummary> documents_;
    std::vector<HeldDocument> held_;               // as documents_, without their summaries and words
    std::vector<std::vector<PassageWords>> words_; // as the passages of held_
    SortedWords vocabulary_;
};

/// Reads the files of a collection with so many threads. Files that cannot be read are added to `problems`,
/// what readers note of others to `notes`, if that is asked for.
std::unique_ptr<Corpus> read_files(const Collection& collection, unsigned jobs, std::vector<Problem>& problems,
                                   std::vector<Problem>* notes = nullptr);

/// The bytes of a file that another file holds, under the name that it has there.
struct NamedBytes {
    std::string name;
    std::string bytes;
};

/// A corpus of such files. Throws Error for one that cannot be read.
std::unique_ptr<Corpus> read_members_as_corpus(std::span<const NamedBytes> members);

/// A corpus of one document, from the bytes of a file that has no name, such as standard input.
std::unique_ptr<Corpus> read_bytes_as_corpus(std::string_view name, std::string_view bytes);

}
