#include "index/index_writer.hpp"

#include "error.hpp"
#include "index/segments/segment.hpp"
#include "wording/said.hpp"
#include "wording/system_reason.hpp"

#include <algorithm>
#include <utility>

namespace draad {

namespace {

/// The folder of an index, made for its owner only where it is absent.
const std::filesystem::path& prepared(const std::filesystem::path& folder)
{
    if (std::filesystem::exists(folder) && !std::filesystem::is_directory(folder))
        throw Error(said("{}: this is a file; name a folder with --index", folder.string()));
    if (std::filesystem::exists(folder) && !has_manifest(folder) && !std::filesystem::is_empty(folder) &&
        !IndexLock::is_in(folder))
        throw Error(said("{}: this folder holds other files and no index; name another with --index", folder.string()));
    std::error_code failure;
    const bool is_new = std::filesystem::create_directories(folder, failure);
    if (failure)
        throw Error(
            said("{}: cannot be made: {}; name another place with --index", folder.string(), system_reason(failure)));
    if (is_new)
        std::filesystem::permissions(folder, std::filesystem::perms::owner_all, failure);
    return folder;
}

/// Calls `visit` with the segment, record number and outline of each document that is not gone.
template <typename Visit>
void for_each_document(const std::filesystem::path& folder, const Manifest& manifest, Visit visit)
{
    for (const std::string& name : manifest.segments) {
        const auto gone = manifest.gone.find(name);
        IndexSegment(folder / name).for_each_outline([&](std::uint32_t i, const DocumentOutline& outline) {
            if (gone == manifest.gone.end() || !gone->second.contains(i))
                visit(name, i, outline);
        });
    }
}

}

IndexWriter::IndexWriter(std::filesystem::path folder, const std::filesystem::path& base, const IndexIdentity& current,
                         Start start)
    : folder_(std::move(folder)), lock_(prepared(folder_)), segments_(folder_, manifest_)
{
    const bool is_known = has_manifest(folder_);
    if (is_known && start == Start::update) {
        manifest_ = read_manifest(folder_);
        require_identity(folder_, manifest_.identity, current);
        read_documents();
        return;
    }
    manifest_.identity = current;
    manifest_.base = base;
    is_replacing_ = is_known;
    if (is_known) {
        try {
            manifest_.revision = read_manifest(folder_).revision;
        } catch (const Error&) { // a damaged manifest is what --rebuild is for
            manifest_.revision = 0;
        }
    }
}

void IndexWriter::read_documents()
{
    for_each_document(folder_, manifest_,
                      [&](const std::string& segment, std::uint32_t i, const DocumentOutline& outline) {
                          documents_[std::string(outline.name)] = {segment, i, std::string(outline.fingerprint)};
                      });
}

Fingerprints IndexWriter::fingerprints() const
{
    Fingerprints fingerprints;
    for (const auto& [name, document] : documents_)
        fingerprints[name] = document.fingerprint;
    return fingerprints;
}

Fingerprints read_fingerprints(const std::filesystem::path& folder, const IndexIdentity& current)
{
    Fingerprints fingerprints;
    if (!has_manifest(folder))
        return fingerprints;
    const Manifest manifest = read_manifest(folder);
    require_identity(folder, manifest.identity, current);
    for_each_document(folder, manifest, [&](const std::string&, std::uint32_t, const DocumentOutline& outline) {
        fingerprints[std::string(outline.name)] = outline.fingerprint;
    });
    return fingerprints;
}

IndexTotals IndexWriter::totals() const
{
    IndexTotals totals;
    for_each_document(folder_, manifest_, [&](const std::string&, std::uint32_t, const DocumentOutline& outline) {
        ++totals.documents;
        totals.passages += outline.passages;
        totals.words += outline.words;
    });
    return totals;
}

std::vector<std::filesystem::path>
IndexWriter::take_over(const std::function<bool(std::span<const DocumentRecord>)>& wants) const
{
    return is_replacing_ ? std::vector<std::filesystem::path>() : segments_.take_over(wants);
}

SegmentWriter IndexWriter::new_segment(SegmentWriter::Purpose purpose)
{
    return segments_.make(purpose);
}

std::filesystem::path IndexWriter::merged(std::span<const std::filesystem::path> segments)
{
    return segments_.merged(segments);
}

void IndexWriter::remove(const std::string& name)
{
    const auto found = documents_.find(name);
    if (found == documents_.end())
        return;
    manifest_.gone[found->second.segment].insert(found->second.record);
    documents_.erase(found);
}

void IndexWriter::forget(const std::set<std::string>& names)
{
    const std::set<std::string> worn = mark_forgotten(names);
    segments_.rewrite(worn);
    for (const std::string& name : names)
        documents_.erase(name);
    commit({}, manifest_.roots, manifest_.skipped);
    segments_.require_no_leftovers();
}

/// Which segments hold one of these documents, or a version of it that was replaced.
std::set<std::string> IndexWriter::mark_forgotten(const std::set<std::string>& names)
{
    std::set<std::string> unknown = names;
    std::set<std::string> holders;
    for (const std::string& segment : manifest_.segments) {
        IndexSegment(folder_ / segment).for_each_outline([&](std::uint32_t i, const DocumentOutline& outline) {
            const std::string name(outline.name);
            if (!names.contains(name))
                return;
            unknown.erase(name);
            manifest_.gone[segment].insert(i);
            holders.insert(segment);
        });
    }
    const auto is_named = [&](const std::string& name) {
        unknown.erase(name);
        return names.contains(name);
    };
    std::erase_if(manifest_.skipped, [&](const Problem& problem) { return is_named(problem.location); });
    std::erase_if(manifest_.roots, is_named);
    if (!unknown.empty())
        throw Error(said("{}: no document of this name is in the index; draad info --documents shows the names",
                         *unknown.begin()));
    return holders;
}

void IndexWriter::commit(std::span<const std::filesystem::path> segments, std::vector<std::string> roots,
                         std::vector<Problem> skipped)
{
    segments_.add(segments);
    segments_.tidy();
    manifest_.roots = std::move(roots);
    manifest_.skipped = std::move(skipped);
    ++manifest_.revision;
    segments_.seal();
    write_manifest(folder_, manifest_);
    segments_.remove_leftovers();
}

void IndexWriter::compact()
{
    segments_.make_one();
    commit({}, manifest_.roots, manifest_.skipped);
}

}
