#include "corpus/update.hpp"

#include "corpus/document_source.hpp"
#include "error.hpp"
#include "files/file_bytes.hpp"
#include "parallel.hpp"
#include "speech/analyse.hpp"
#include "wording/said.hpp"

#include <algorithm>
#include <atomic>
#include <map>
#include <optional>
#include <utility>

namespace draad {

namespace {

// So much text makes a segment: a small one stays in the processor's caches while Xapian sorts its words.
constexpr std::uintmax_t segment_size = 2'000'000;

/// Files that go into one segment.
using Batch = std::vector<std::size_t>;

/// The segments of a large update: as soon as a few dozen beside each other are finished, they are made one. To merge
/// hundreds at once would take memory that grows with the corpus.
class SegmentGroups {
public:
    /// `finished`: those that are there already, the first of so many.
    SegmentGroups(IndexWriter& writer, std::vector<std::filesystem::path> finished, std::size_t count)
        : writer_(writer), segments_(std::move(finished)), finished_(count / group_size + 1)
    {
        segments_.resize(count);
    }

    /// Called once for each, by whatever thread. Nothing, if a segment has no documents.
    void put(std::size_t index, std::filesystem::path segment) { segments_[index] = std::move(segment); }

    /// Called once for each that was put or was there.
    void finish(std::size_t index)
    {
        const std::size_t first = index / group_size * group_size;
        const std::size_t end = std::min(first + group_size, segments_.size());
        const bool is_last = ++finished_[index / group_size] == end - first;
        if (!is_last || segments_.size() <= most_merged)
            return;
        std::vector<std::filesystem::path> group;
        for (std::size_t i = first; i < end; ++i)
            if (!segments_[i].empty())
                group.push_back(std::exchange(segments_[i], {}));
        if (!group.empty())
            segments_[first] = group.size() == 1 ? group.front() : writer_.merged(group);
    }

    std::vector<std::filesystem::path> take()
    {
        std::erase(segments_, std::filesystem::path());
        return std::move(segments_);
    }

private:
    static constexpr std::size_t group_size = 32;
    /// So many are merged at once in the end without more memory than reading takes.
    static constexpr std::size_t most_merged = 96;

    IndexWriter& writer_;
    std::vector<std::filesystem::path> segments_;
    std::vector<std::atomic<std::size_t>> finished_; // by group: how many
};

class Update {
public:
    /// Without a writer, nothing is written.
    Update(IndexWriter* writer, Fingerprints fingerprints, const Collection& collection, unsigned jobs,
           const std::function<void(std::size_t)>& progress)
        : writer_(writer), collection_(collection), jobs_(jobs), progress_(progress),
          fingerprints_(std::move(fingerprints)), changes_(collection.files.size()),
          is_taken_over_(collection.files.size())
    {
    }

    IndexUpdate run(const Roots& roots)
    {
        find_unchanged();
        if (!writer_) {
            read_all();
            return describe(roots);
        }
        std::vector<std::filesystem::path> segments = write_all();
        IndexUpdate update = describe(roots);
        commit(update, std::move(segments), roots);
        update.totals = writer_->totals();
        return update;
    }

private:
    void read_all()
    {
        const std::vector<Batch> batches = make_batches();
        for_each_in_parallel(batches.size(), jobs_, [&] {
            return [&, tokenizer = Tokenizer()](std::size_t i) mutable {
                for (const std::size_t file : batches[i])
                    if (const std::optional<Document> document = read(file))
                        look_through(file, *document, tokenizer, [](const AnalysedPassage&) {});
            };
        });
    }

    std::vector<std::filesystem::path> write_all()
    {
        std::vector<std::filesystem::path> earlier = take_over();
        const std::size_t first = earlier.size();
        const std::vector<Batch> batches = make_batches();
        const std::size_t count = first + batches.size();
        SegmentGroups segments(*writer_, std::move(earlier), count);
        for_each_in_parallel(count, jobs_, [&] {
            return [&, tokenizer = Tokenizer()](std::size_t i) mutable {
                if (i >= first)
                    segments.put(i, write_segment(batches[i - first], tokenizer));
                segments.finish(i);
            };
        });
        return segments.take();
    }

    /// By content: a date says nothing, and a new metadata.csv changes documents whose files are the same.
    void find_unchanged()
    {
        for_each_in_parallel(collection_.files.size(), jobs_, [&] {
            return [&](std::size_t i) {
                const SourceFile& file = collection_.files[i];
                const auto known = fingerprints_.find(file.name);
                changes_[i] = {.kind = DocumentChange::Kind::added, .name = file.name};
                if (known == fingerprints_.end())
                    return;
                changes_[i].kind = DocumentChange::Kind::replaced;
                try {
                    if (fingerprint(file, read_bytes(file.path), collection_.metadata) == known->second)
                        settle(i, DocumentChange::Kind::unchanged);
                } catch (const Error& error) {
                    settle(i, DocumentChange::Kind::unreadable, error.what());
                }
            };
        });
    }

    /// What a run that was interrupted had read of the same files.
    std::vector<std::filesystem::path> take_over()
    {
        std::map<std::string_view, std::size_t> wanted;
        for (std::size_t i = 0; i < changes_.size(); ++i)
            if (wants_reading(i))
                wanted.emplace(changes_[i].name, i);
        const auto is_same = [&](const DocumentRecord& record) {
            const auto found = wanted.find(record.summary.card.name);
            return found != wanted.end() && has_fingerprint(collection_.files[found->second], record.fingerprint);
        };
        return writer_->take_over([&](std::span<const DocumentRecord> records) {
            if (!std::ranges::all_of(records, is_same))
                return false;
            for (const DocumentRecord& record : records) {
                const std::size_t i = wanted.extract(record.summary.card.name).mapped();
                changes_[i].summary = record.summary;
                is_taken_over_[i] = true;
                settle(i, changes_[i].kind);
            }
            return true;
        });
    }

    bool has_fingerprint(const SourceFile& file, const std::string& print) const
    {
        try {
            return fingerprint(file, read_bytes(file.path), collection_.metadata) == print;
        } catch (const Error&) {
            return false;
        }
    }

    /// Large enough to be worth a segment, small enough that every thread has work.
    std::vector<Batch> make_batches() const
    {
        std::vector<std::uintmax_t> sizes(changes_.size(), 0);
        std::uintmax_t total = 0;
        for (std::size_t i = 0; i < changes_.size(); ++i) {
            if (!wants_reading(i))
                continue;
            std::error_code failure;
            sizes[i] = std::filesystem::file_size(collection_.files[i].path, failure);
            if (failure)
                sizes[i] = 0;
            total += sizes[i];
        }
        const std::uintmax_t largest = std::min(segment_size, total / jobs_ + 1);
        std::vector<Batch> batches;
        std::uintmax_t size = largest;
        for (std::size_t i = 0; i < changes_.size(); ++i) {
            if (!wants_reading(i))
                continue;
            if (size >= largest) {
                batches.emplace_back();
                size = 0;
            }
            batches.back().push_back(i);
            size += sizes[i];
        }
        return batches;
    }

    /// Nothing if no file of the batch could be read.
    std::filesystem::path write_segment(const Batch& batch, Tokenizer& tokenizer)
    {
        std::optional<SegmentWriter> segment;
        for (const std::size_t i : batch) {
            std::string print;
            const std::optional<Document> document = read(i, &print);
            if (!document)
                continue;
            if (!segment)
                segment.emplace(writer_->new_segment());
            look_through(i, *document, tokenizer, [&](const AnalysedPassage& passage) { segment->add(passage); });
            segment->end_document(changes_[i].summary, std::move(print));
        }
        if (!segment)
            return {};
        segment->finish();
        return segment->folder();
    }

    /// Nothing if it cannot be read, which is noted.
    std::optional<Document> read(std::size_t i, std::string* print = nullptr)
    {
        const SourceFile& file = collection_.files[i];
        try {
            std::string bytes = read_bytes(file.path);
            if (print)
                *print = fingerprint(file, bytes, collection_.metadata);
            return read_source(file, std::move(bytes), collection_.metadata);
        } catch (const Error& error) {
            settle(i, DocumentChange::Kind::unreadable, error.what());
            return std::nullopt;
        }
    }

    /// Notes what a document that was read has, passage by passage.
    template <typename Visit>
    void look_through(std::size_t i, const Document& document, Tokenizer& tokenizer, Visit visit)
    {
        DocumentTally tally;
        analyse(document, tokenizer, [&](AnalysedPassage&& passage) {
            tally.add(passage);
            visit(passage);
        });
        changes_[i].summary = tally.summary(document.card);
        changes_[i].notes = document.notes;
        settle(i, changes_[i].kind);
    }

    bool wants_reading(std::size_t i) const
    {
        return !is_taken_over_[i] &&
               (changes_[i].kind == DocumentChange::Kind::added || changes_[i].kind == DocumentChange::Kind::replaced);
    }

    void settle(std::size_t i, DocumentChange::Kind kind, std::string reason = {})
    {
        changes_[i].kind = kind;
        changes_[i].reason = std::move(reason);
        progress_(++done_);
    }

    IndexUpdate describe(const Roots& roots)
    {
        IndexUpdate update{.changes = std::move(changes_), .unreadable = collection_.unreadable};
        update.taken_over = static_cast<std::size_t>(std::ranges::count(is_taken_over_, true));
        for (const DocumentChange& change : update.changes)
            if (change.kind == DocumentChange::Kind::unreadable)
                update.unreadable.push_back({.location = change.name, .message = change.reason + kept_text(change)});
        for (const auto& [name, print] : fingerprints_)
            if (is_below(name, roots) && !is_out_of_sight(name) &&
                !std::ranges::binary_search(collection_.files, name, {}, &SourceFile::name))
                update.changes.push_back({.kind = DocumentChange::Kind::removed, .name = name});
        std::ranges::sort(update.changes, {}, &DocumentChange::name);
        return update;
    }

    /// Whoever counts must know that an earlier text still counts.
    std::string kept_text(const DocumentChange& change) const
    {
        return fingerprints_.contains(change.name) ? said("; its earlier text is kept") : "";
    }

    static bool is_below(const std::string& name, const Roots& roots)
    {
        return std::ranges::any_of(roots, [&](const std::string& root) {
            return root == "." || name == root || name.starts_with(root + "/");
        });
    }

    /// Whether a document lies in a folder that cannot be read now: of that nobody can say that it is gone.
    bool is_out_of_sight(const std::string& name) const
    {
        return std::ranges::any_of(collection_.unreadable,
                                   [&](const Problem& problem) { return name.starts_with(problem.location + "/"); });
    }

    void commit(const IndexUpdate& update, std::vector<std::filesystem::path> segments, const Roots& roots)
    {
        for (const DocumentChange& change : update.changes)
            if (change.kind == DocumentChange::Kind::replaced || change.kind == DocumentChange::Kind::removed)
                writer_->remove(change.name);
        Roots all = writer_->manifest().roots;
        std::ranges::copy(roots, std::back_inserter(all));
        std::ranges::sort(all);
        all.erase(std::unique(all.begin(), all.end()), all.end());
        writer_->commit(segments, std::move(all), update.unreadable);
    }

    IndexWriter* writer_;
    const Collection& collection_;
    unsigned jobs_;
    const std::function<void(std::size_t)>& progress_;
    Fingerprints fingerprints_;
    std::vector<DocumentChange> changes_;
    std::vector<bool> is_taken_over_;
    std::atomic<std::size_t> done_ = 0;
};

}

std::size_t IndexUpdate::count(DocumentChange::Kind kind) const
{
    return static_cast<std::size_t>(std::ranges::count(changes, kind, &DocumentChange::kind));
}

IndexUpdate update_index(IndexWriter& writer, const Collection& collection, const Roots& roots, unsigned jobs,
                         const std::function<void(std::size_t done)>& progress)
{
    return Update(&writer, writer.fingerprints(), collection, jobs, progress).run(roots);
}

IndexUpdate plan_update(const Fingerprints& documents, const Collection& collection, const Roots& roots, unsigned jobs,
                        const std::function<void(std::size_t done)>& progress)
{
    return Update(nullptr, documents, collection, jobs, progress).run(roots);
}

}
