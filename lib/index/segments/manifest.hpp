#pragma once

#include "problem.hpp"

#include <cstdint>
#include <filesystem>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace draad {

/// Changes whenever what is stored changes its meaning.
constexpr int index_schema_version = 9;

/// What an index was made with. Passages of another tokenizer, reader or ICU are not those that this program would
/// make.
struct IndexIdentity {
    int schema = index_schema_version;
    int tokenizer = 0;
    int reader = 0;
    std::string icu;

    bool operator==(const IndexIdentity&) const = default;
};

/// The identity as bytes that each segment keeps under `identity_key`. Reading them throws DamagedBytes.
std::string write_identity(const IndexIdentity& identity);
IndexIdentity read_identity(std::string_view bytes);

constexpr const char* identity_key = "identity";

/// What an index consists of: the one file that a commit replaces, so that an index is always the old one or the new
/// one. Segments are never altered; a document that was replaced or removed is `gone` from its segment.
struct Manifest {
    IndexIdentity identity;
    /// The folder that document names are relative to.
    std::filesystem::path base;
    /// What was indexed, relative to the base.
    std::vector<std::string> roots;
    /// Which part of the files it holds, as "2/5"; empty if all.
    std::string shard;
    /// The heads of the columns that hold answers in its tables; none where the tables tell.
    std::vector<std::string> answers;
    std::vector<std::string> segments;
    /// By segment: the indices in its list of records of the documents that are gone.
    std::map<std::string, std::set<std::uint32_t>> gone;
    /// Files that could not be read in the last run.
    std::vector<Problem> skipped;
    /// Counts the commits.
    std::uint64_t revision = 0;
};

/// The manifest of the index in a folder. Throws Error if there is none or it is damaged.
Manifest read_manifest(const std::filesystem::path& index);

/// Replaces the manifest in one step, so that a crash leaves the old one or the new one (write, fsync, rename).
void write_manifest(const std::filesystem::path& index, const Manifest& manifest);

/// Whether there is an index in a folder. Throws Error if the folder may not be read.
bool has_manifest(const std::filesystem::path& index);

/// Throws Error with the command that mends it if an index was made with something else than `current`.
void require_identity(const std::filesystem::path& index, const IndexIdentity& found, const IndexIdentity& current);

}
