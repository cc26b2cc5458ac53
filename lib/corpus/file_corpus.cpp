#include "corpus/file_corpus.hpp"

#include "corpus/document_source.hpp"
#include "corpus/reread_passage.hpp"
#include "error.hpp"
#include "files/file_bytes.hpp"
#include "index/ranking/memory_ranking.hpp"
#include "parallel.hpp"
#include "passages/memory_passage.hpp"

#include <algorithm>
#include <filesystem>
#include <optional>
#include <string_view>

namespace draad {

namespace {

/// The words of a larger collection are made again when they are asked for, so that it takes no ten times the memory of
/// its text.
constexpr std::uintmax_t most_bytes_kept = 8'000'000;

class MemoryCursor : public PassageCursor {
public:
    MemoryCursor(const std::vector<HeldDocument>& documents, const std::vector<std::vector<PassageWords>>& words)
        : documents_(documents), words_(words)
    {
    }

    PassageSource& seek(PassageId id) override
    {
        const HeldDocument& document = documents_[id.document];
        const AnalysedPassage& passage = document.passages[id.passage];
        const PassageWords& words = words_[id.document][id.passage];
        if (document.held() == HeldWords::kept)
            return kept_.emplace(passage, words);
        if (!tokenizer_)
            tokenizer_.emplace();
        const TextRange range = passage.passage.range;
        const std::string_view text = std::string_view(document.text).substr(range.begin, range.size());
        return reread_.emplace(passage, text, words, *tokenizer_);
    }

private:
    const std::vector<HeldDocument>& documents_;
    const std::vector<std::vector<PassageWords>>& words_;
    std::optional<Tokenizer> tokenizer_;
    std::optional<MemoryPassage> kept_;
    std::optional<RereadPassage> reread_;
};

std::vector<HeldDocument> held(std::vector<AnalysedDocument> documents)
{
    std::vector<HeldDocument> all;
    for (AnalysedDocument& document : documents)
        all.push_back(hold(std::move(document)));
    return all;
}

HeldWords held_of(std::uintmax_t bytes)
{
    return bytes > most_bytes_kept ? HeldWords::made_again : HeldWords::kept;
}

std::uintmax_t size_of(const Collection& collection)
{
    std::uintmax_t bytes = 0;
    for (const SourceFile& file : collection.files) {
        std::error_code failure; // one that cannot be read is told of when it is
        const std::uintmax_t size = std::filesystem::file_size(file.path, failure);
        bytes += failure ? 0 : size;
    }
    return bytes;
}

}

FileCorpus::FileCorpus(std::vector<HeldDocument> documents) : held_(std::move(documents))
{
    std::ranges::sort(held_, {}, [](const HeldDocument& document) { return document.summary.card.name; });
    vocabulary_ = number_together(held_);
    for (HeldDocument& document : held_) {
        documents_.push_back(std::move(document.summary));
        words_.push_back(std::move(document.words));
    }
}

FileCorpus::FileCorpus(std::vector<AnalysedDocument> documents) : FileCorpus(held(std::move(documents)))
{
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
    return std::make_unique<MemoryCursor>(held_, words_);
}

std::unique_ptr<Corpus> read_files(const Collection& collection, unsigned jobs, std::vector<Problem>& problems,
                                   std::vector<Problem>* notes)
{
    const std::size_t count = collection.files.size();
    const HeldWords held = held_of(size_of(collection));
    std::vector<std::optional<HeldDocument>> read(count);
    std::vector<std::vector<std::string>> noted(count);
    std::vector<std::optional<Problem>> failed(count);
    for_each_in_parallel(count, jobs, [&] {
        return [&, tokenizer = Tokenizer()](std::size_t i) mutable {
            const SourceFile& file = collection.files[i];
            try {
                Document document = read_source(file, read_bytes(file.path), collection.metadata);
                noted[i] = std::move(document.notes);
                read[i] = hold(std::move(document), tokenizer, held);
            } catch (const Error& error) {
                failed[i] = Problem{.location = file.name, .message = error.what()};
            }
        };
    });
    std::vector<HeldDocument> documents;
    for (std::size_t i = 0; i < count; ++i) {
        if (read[i] && notes != nullptr)
            for (const std::string& note : noted[i])
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
    std::uintmax_t size = 0;
    for (const NamedBytes& member : members)
        size += member.bytes.size();
    Tokenizer tokenizer;
    std::vector<HeldDocument> documents;
    for (const auto& [name, bytes] : members)
        documents.push_back(hold(read_source({.name = name}, bytes, {}), tokenizer, held_of(size)));
    return std::make_unique<FileCorpus>(std::move(documents));
}

std::unique_ptr<Corpus> read_bytes_as_corpus(std::string_view name, std::string_view bytes)
{
    return read_members_as_corpus(std::vector<NamedBytes>{{.name = std::string(name), .bytes = std::string(bytes)}});
}

}
