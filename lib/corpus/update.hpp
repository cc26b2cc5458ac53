#pragma once

#include "index/index_writer.hpp"
#include "ingest/collection.hpp"
#include "passages/document_summary.hpp"
#include "problem.hpp"

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

namespace draad {

/// What became of a file or a document when an index was brought up to date.
struct DocumentChange {
    enum class Kind { added, replaced, unchanged, removed, unreadable };
    Kind kind = Kind::added;
    std::string name;
    /// What it holds, if it was read.
    DocumentSummary summary;
    /// Why it is unreadable.
    std::string reason;
};

/// What bringing an index up to date does, in the order of the documents' names.
struct IndexUpdate {
    std::vector<DocumentChange> changes;
    std::vector<Problem> unreadable;
    /// How many of the documents an interrupted run had read already.
    std::size_t taken_over = 0;
    /// What the index holds then.
    IndexTotals totals;

    std::size_t count(DocumentChange::Kind kind) const;
};

/// Where a document belongs that is in the index but no longer among the files: below one of these names, or equal to
/// one.
using Roots = std::vector<std::string>;

/// Brings an index up to date with a collection: adds new documents, replaces changed ones (by content and metadata,
/// not by date), and takes out those below the roots that are gone. A document that can no longer be read keeps its
/// earlier text. What a run that was interrupted had finished is taken over. `progress` is called after each file, from
/// any thread, with how many are done.
IndexUpdate update_index(IndexWriter& writer, const Collection& collection, const Roots& roots, unsigned jobs,
                         const std::function<void(std::size_t done)>& progress);

/// What `update_index` would do to an index with these documents; without the totals.
IndexUpdate plan_update(const Fingerprints& documents, const Collection& collection, const Roots& roots, unsigned jobs,
                        const std::function<void(std::size_t done)>& progress);

}
