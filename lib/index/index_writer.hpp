#pragma once

#include "index/index_lock.hpp"
#include "index/records/document_record.hpp"
#include "index/segments/manifest.hpp"
#include "index/segments/segment_list.hpp"
#include "index/segments/segment_writer.hpp"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <set>
#include <span>
#include <string>
#include <vector>

namespace draad {

/// By name of a document: what it was made from.
using Fingerprints = std::map<std::string, std::string>;

/// The fingerprints of the index in a folder, which is only read; empty if there is none. Throws Error as IndexWriter
/// does.
Fingerprints read_fingerprints(const std::filesystem::path& folder, const IndexIdentity& current);

/// How much an index holds.
struct IndexTotals {
    std::uint64_t documents = 0;
    std::uint64_t passages = 0;
    std::uint64_t words = 0;
};

/// The one writer of an index. Nothing that it does is seen before `commit`; without it, or after a crash, the index is
/// as it was before, and the next writer may take over what had been finished.
class IndexWriter {
public:
    enum class Start { update, anew };

    /// Makes the index's folder (for its owner only) if need be, and takes its lock. `base`: the folder that names are
    /// relative to, for a new index. Throws Error if another process holds the lock, if the folder cannot be written,
    /// or if the index was made with something else than `current` and is not made anew.
    IndexWriter(std::filesystem::path folder, const std::filesystem::path& base, const IndexIdentity& current,
                Start start);
    const Manifest& manifest() const { return manifest_; }

    /// Which part of the files the index holds from the next commit on, as "2/5"; empty if all.
    void set_shard(std::string shard) { manifest_.shard = std::move(shard); }
    void set_answers(std::vector<std::string> heads) { manifest_.answers = std::move(heads); }

    /// The names of the documents in the index, with their fingerprints.
    Fingerprints fingerprints() const;

    /// What the index holds since the last commit.
    IndexTotals totals() const;

    /// Takes over the segments that a run finished before it was interrupted, if they are whole and `wants` says yes to
    /// the documents of each; the others are deleted. Returns them for `commit`, their documents not yet in the index.
    std::vector<std::filesystem::path>
    take_over(const std::function<bool(std::span<const DocumentRecord>)>& wants) const;

    /// A new segment to fill and finish. May be called by several threads at once.
    SegmentWriter new_segment(SegmentWriter::Purpose purpose = SegmentWriter::Purpose::reading_here);

    /// One segment of finished ones, two or more, which are deleted. May be called by several threads at once.
    std::filesystem::path merged(std::span<const std::filesystem::path> segments);

    /// Takes a document out; a document that is replaced must be taken out.
    void remove(const std::string& name);

    /// Takes documents out at once, as `info` names them, and everything that the index holds of them: earlier versions
    /// of their texts, and their names. When it returns, the files that held them are deleted;
    /// for readers that hold them it waits up to a minute. Throws Error, having
    /// done nothing, if the index knows nothing of one, or if a file cannot be deleted.
    void forget(const std::set<std::string>& names);

    /// Puts the finished segments into the index, merging where there are many, and makes all changes seen at once.
    void commit(std::span<const std::filesystem::path> segments, std::vector<std::string> roots,
                std::vector<Problem> skipped);

    /// Makes one segment of all, without what is gone and with term lists, and commits that: for an index that is
    /// served to others. There is one even where no document is, as in a part to which no file fell.
    void compact();

private:
    /// Where the record of a document is, and what the document was made from.
    struct IndexedDocument {
        std::string segment;
        std::uint32_t record = 0;
        std::string fingerprint;
    };

    void read_documents();
    std::set<std::string> mark_forgotten(const std::set<std::string>& names);

    std::filesystem::path folder_;
    IndexLock lock_;
    Manifest manifest_;
    SegmentList segments_;
    std::map<std::string, IndexedDocument> documents_;
    /// Whether the index is made anew; the old one serves its readers until the commit.
    bool is_replacing_ = false;
};

}
