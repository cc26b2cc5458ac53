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

/// A file or document, and what bringing the index up to date did with it.
struct DocumentChange {
    enum class Kind { added, replaced, unchanged, removed, unreadable };
    Kind kind = Kind::added;
    std::string name;
    /// The document's card and figures, if it was read.
    DocumentSummary summary;
    /// Why it is unreadable.
    std::string reason;
    /// What its reader noted.
    std::vector<std::string> notes = {};
};

/// What bringing an index up to date does, in the order of the documents' names.
struct IndexUpdate {
    std::vector<DocumentChange> changes;
    std::vector<Problem> unreadable;
    /// How many of the documents an interrupted run had read already.
    std::size_t taken_over = 0;
    /// What the index holds afterwards.
    IndexTotals totals;

    std::size_t count(DocumentChange::Kind kind) const;
};

/// Names of files and folders. A document of the index belongs to them if it is one of the files or below a folder.
using Roots = std::vector<std::string>;

/// Brings an index up to date with a collection: adds new documents, replaces changed ones (by content and metadata,
/// not by date), and takes out those below the roots that are gone. A document that can no longer be read keeps its
/// earlier text. What a run that was interrupted had finished is taken over. `progress` is called after each file, from
/// any thread, with how many are done.
IndexUpdate update_index(IndexWriter& writer, const Collection& collection, const Roots& roots, unsigned jobs,
                         const std::function<void(std::size_t done)>& progress);

/// What `update_index` would do to an index with these fingerprints, without the totals.
IndexUpdate plan_update(const Fingerprints& documents, const Collection& collection, const Roots& roots, unsigned jobs,
                        const std::function<void(std::size_t done)>& progress);

}
