#include "corpus/file_corpus.hpp"

#include "corpus/document_source.hpp"
#include "error.hpp"
#include "files/file_bytes.hpp"
#include "index/ranking/memory_ranking.hpp"
#include "parallel.hpp"
#include "passages/memory_passage.hpp"
#include "passages/vocabulary.hpp"

#include <algorithm>
#include <optional>

namespace draad {

namespace {

class MemoryCursor : public PassageCursor {
public:
    MemoryCursor(const std::vector<std::vector<AnalysedPassage>>& passages,
                 const std::vector<std::vector<PassageWords>>& words)
        : passages_(passages), words_(words)
    {
    }

    PassageSource& seek(PassageId id) override
    {
        return passage_.emplace(passages_[id.document][id.passage], words_[id.document][id.passage]);
    }

private:
    const std::vector<std::vector<AnalysedPassage>>& passages_;
    const std::vector<std::vector<PassageWords>>& words_;
    std::optional<MemoryPassage> passage_;
};

}

FileCorpus::FileCorpus(std::vector<AnalysedDocument> documents)
{
    std::ranges::sort(documents, {}, [](const AnalysedDocument& document) { return document.card.name; });
    for (AnalysedDocument& document : documents) {
        documents_.push_back(summarize(document));
        passages_.push_back(std::move(document.passages));
    }
    Vocabulary vocabulary;
    for (const std::vector<AnalysedPassage>& document : passages_)
        for (const AnalysedPassage& passage : document)
            vocabulary.add(passage);
    vocabulary_ = vocabulary.sorted();
    for (const std::vector<AnalysedPassage>& document : passages_) {
        words_.emplace_back();
        for (const AnalysedPassage& passage : document)
            words_.back().push_back(words_in(passage.words, vocabulary_));
    }
}

/// In memory, looking at all is as quick as choosing.
std::vector<PassageId> FileCorpus::passages_with(const WantedWords& wanted, unsigned) const
{
    return wanted.any.empty() && wanted.choices.empty() ? std::vector<PassageId>() : passages();
}

std::unique_ptr<PassageRanking> FileCorpus::rank(const PassageQuery& query) const
{
    return rank_in_memory(words_, query);
}

std::unique_ptr<PassageCursor> FileCorpus::open_cursor() const
{
    return std::make_unique<MemoryCursor>(passages_, words_);
}

std::unique_ptr<Corpus> read_files(const Collection& collection, unsigned jobs, std::vector<Problem>& problems,
                                   std::vector<Problem>* notes)
{
    const std::size_t count = collection.files.size();
    std::vector<std::optional<AnalysedDocument>> read(count);
    std::vector<std::optional<Problem>> failed(count);
    for_each_in_parallel(count, jobs, [&] {
        return [&, tokenizer = Tokenizer()](std::size_t i) mutable {
            const SourceFile& file = collection.files[i];
            try {
                read[i] = read_source(file, read_bytes(file.path), collection.metadata, tokenizer);
            } catch (const Error& error) {
                failed[i] = Problem{.location = file.name, .message = error.what()};
            }
        };
    });
    std::vector<AnalysedDocument> documents;
    for (std::size_t i = 0; i < count; ++i) {
        if (read[i] && notes != nullptr)
            for (const std::string& note : read[i]->notes)
                notes->push_back({.location = collection.files[i].name, .message = note});
        if (read[i])
            documents.push_back(*std::move(read[i]));
        if (failed[i])
            problems.push_back(*std::move(failed[i]));
    }
    return std::make_unique<FileCorpus>(std::move(documents));
}

std::unique_ptr<Corpus> read_members_as_corpus(std::span<const NamedBytes> members)
{
    Tokenizer tokenizer;
    std::vector<AnalysedDocument> documents;
    for (const auto& [name, bytes] : members)
        documents.push_back(read_source({.name = name}, bytes, {}, tokenizer));
    return std::make_unique<FileCorpus>(std::move(documents));
}

std::unique_ptr<Corpus> read_bytes_as_corpus(std::string_view name, std::string_view bytes)
{
    return read_members_as_corpus(std::vector<NamedBytes>{{.name = std::string(name), .bytes = std::string(bytes)}});
}

}
