#include "index/index_writer.hpp"

#include "error.hpp"
#include "index/segment.hpp"
#include "index/segment_check.hpp"
#include "index/segment_hold.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <chrono>
#include <cstring>
#include <fstream>
#include <optional>
#include <thread>
#include <utility>

namespace draad {

namespace {

constexpr std::string_view segment_prefix = "segment-";
constexpr std::size_t most_segments = 8;

std::string segment_name(unsigned number)
{
    return fmt::format("{}{:06}", segment_prefix, number);
}

unsigned segment_number(const std::string& name)
{
    unsigned number = 0;
    std::from_chars(name.data() + segment_prefix.size(), name.data() + name.size(), number);
    return number;
}

/// What cannot be removed now is swept up by the next run.
void remove_if_possible(const std::filesystem::path& folder)
{
    std::error_code failure;
    std::filesystem::remove_all(folder, failure);
}

bool is_segment(const std::filesystem::path& folder)
{
    return folder.filename().string().starts_with(segment_prefix);
}

/// The folder of an index, made for its owner only where it is absent.
const std::filesystem::path& prepared(const std::filesystem::path& folder)
{
    if (std::filesystem::exists(folder) && !std::filesystem::is_directory(folder))
        throw Error(fmt::format("{}: this is a file; name a folder with --index", folder.string()));
    if (std::filesystem::exists(folder) && !has_manifest(folder) && !std::filesystem::is_empty(folder) &&
        !IndexLock::is_in(folder))
        throw Error(
            fmt::format("{}: this folder holds other files and no index; name another with --index", folder.string()));
    std::error_code failure;
    std::filesystem::create_directories(folder, failure);
    if (failure)
        throw Error(
            fmt::format("{}: cannot be made: {}; name another place with --index", folder.string(), failure.message()));
    std::filesystem::permissions(folder, std::filesystem::perms::owner_all, failure);
    return folder;
}

/// Calls `use` with the segment, place and record of each document that is not gone.
template <typename Use>
void for_each_document(const std::filesystem::path& folder, const Manifest& manifest, Use use)
{
    for (const std::string& name : manifest.segments) {
        const std::vector<DocumentRecord> records = IndexSegment(folder / name).records();
        const auto gone = manifest.gone.find(name);
        for (std::uint32_t i = 0; i < records.size(); ++i)
            if (gone == manifest.gone.end() || !gone->second.contains(i))
                use(name, i, records[i]);
    }
}

/// For its owner only, and on the disk.
void seal(const std::filesystem::path& path, mode_t mode)
{
    const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    const bool is_sealed = file >= 0 && ::fchmod(file, mode) == 0 && ::fsync(file) == 0;
    const std::string reason = std::strerror(errno);
    ::close(file);
    if (!is_sealed)
        throw Error(fmt::format("{}: cannot be written to disk: {}", path.string(), reason));
}

/// What a segment holds that nothing names yet; nothing if whoever wrote it did not finish it, or was another draad.
std::vector<DocumentRecord> records_if_whole(const std::filesystem::path& folder, const IndexIdentity& current)
{
    try {
        const IndexSegment segment(folder);
        if (segment.identity() != current || !segment.has_column())
            return {};
        check_segment(folder);
        return segment.records();
    } catch (const Error&) {
        return {};
    }
}

void seal_segment(const std::filesystem::path& folder)
{
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        seal(entry.path(), S_IRUSR | S_IWUSR);
    seal(folder, S_IRWXU);
}

}

IndexWriter::IndexWriter(std::filesystem::path folder, const std::filesystem::path& base, const IndexIdentity& current,
                         Start start)
    : folder_(std::move(folder)), lock_(prepared(folder_))
{
    const bool is_known = has_manifest(folder_);
    for (const auto& entry : std::filesystem::directory_iterator(folder_))
        if (is_segment(entry.path()))
            next_segment_ = std::max(next_segment_.load(), segment_number(entry.path().filename()) + 1);
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

std::vector<std::filesystem::path>
IndexWriter::take_over(const std::function<bool(std::span<const DocumentRecord>)>& wants) const
{
    std::vector<std::filesystem::path> taken;
    if (is_replacing_)
        return taken;
    for (const std::filesystem::path& folder : leftovers()) {
        const std::vector<DocumentRecord> records = records_if_whole(folder, manifest_.identity);
        if (!records.empty() && wants(records))
            taken.push_back(folder);
        else
            remove_unheld(folder);
    }
    return taken;
}

/// Segments that the index no longer has, and what an earlier run left that was killed before its commit.
std::vector<std::filesystem::path> IndexWriter::leftovers() const
{
    std::vector<std::filesystem::path> found;
    for (const auto& entry : std::filesystem::directory_iterator(folder_))
        if (is_segment(entry.path()) &&
            std::ranges::find(manifest_.segments, entry.path().filename().string()) == manifest_.segments.end())
            found.push_back(entry.path());
    std::ranges::sort(found);
    return found;
}

void IndexWriter::remove_leftovers() const
{
    std::ranges::for_each(leftovers(), remove_unheld);
}

/// Readers of what was to be forgotten are waited for: they end, and new ones read the new segments.
void IndexWriter::require_no_leftovers() const
{
    constexpr auto pause = std::chrono::milliseconds(50);
    constexpr int most_pauses = 1200; // a minute
    for (int i = 0; i < most_pauses && !leftovers().empty(); ++i) {
        std::this_thread::sleep_for(pause);
        remove_leftovers();
    }
    if (const std::vector<std::filesystem::path> left = leftovers(); !left.empty())
        throw Error(
            fmt::format("{}: cannot be deleted, and may hold what was to be forgotten; if another draad reads it, run "
                        "this again when that is done, else delete it by hand",
                        left.front().string()));
    seal(folder_, S_IRWXU); // a deletion is on the disk when its folder is
}

void IndexWriter::read_documents()
{
    for_each_document(folder_, manifest_,
                      [&](const std::string& segment, std::uint32_t i, const DocumentRecord& record) {
                          documents_[record.summary.card.name] = {segment, i, record.fingerprint};
                      });
}

Fingerprints IndexWriter::fingerprints() const
{
    Fingerprints fingerprints;
    for (const auto& [name, place] : documents_)
        fingerprints[name] = place.fingerprint;
    return fingerprints;
}

Fingerprints read_fingerprints(const std::filesystem::path& folder, const IndexIdentity& current)
{
    Fingerprints fingerprints;
    if (!has_manifest(folder))
        return fingerprints;
    const Manifest manifest = read_manifest(folder);
    require_identity(folder, manifest.identity, current);
    for_each_document(folder, manifest, [&](const std::string&, std::uint32_t, const DocumentRecord& record) {
        fingerprints[record.summary.card.name] = record.fingerprint;
    });
    return fingerprints;
}

SegmentWriter IndexWriter::new_segment(SegmentWriter::TermLists term_lists)
{
    return {folder_ / segment_name(next_segment_++), manifest_.identity, term_lists};
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
    drop_empty_segments();
    for (std::string& segment : manifest_.segments)
        if (worn.contains(segment))
            segment = rewritten(segment, std::exchange(manifest_.gone[segment], {}));
    std::erase_if(manifest_.gone, [](const auto& gone) { return gone.second.empty(); });
    for (const std::string& name : names)
        documents_.erase(name);
    commit({}, manifest_.roots, manifest_.skipped);
    require_no_leftovers();
}

/// Which segments hold one of these documents, or a version of it that was replaced.
std::set<std::string> IndexWriter::mark_forgotten(const std::set<std::string>& names)
{
    std::set<std::string> unknown = names;
    std::set<std::string> holders;
    for (const std::string& segment : manifest_.segments) {
        const std::vector<DocumentRecord> records = IndexSegment(folder_ / segment).records();
        for (std::uint32_t i = 0; i < records.size(); ++i)
            if (names.contains(records[i].summary.card.name)) {
                unknown.erase(records[i].summary.card.name);
                manifest_.gone[segment].insert(i);
                holders.insert(segment);
            }
    }
    const auto is_named = [&](const std::string& name) {
        unknown.erase(name);
        return names.contains(name);
    };
    std::erase_if(manifest_.skipped, [&](const Problem& problem) { return is_named(problem.place); });
    std::erase_if(manifest_.roots, is_named);
    if (!unknown.empty())
        throw Error(fmt::format("{}: no document of this name is in the index; draad info --documents shows the names",
                                *unknown.begin()));
    return holders;
}

void IndexWriter::commit(std::span<const std::filesystem::path> segments, std::vector<std::string> roots,
                         std::vector<Problem> skipped)
{
    add_merged(segments);
    drop_empty_segments();
    rewrite_worn();
    merge_smallest();
    manifest_.roots = std::move(roots);
    manifest_.skipped = std::move(skipped);
    ++manifest_.revision;
    for (const std::string& segment : manifest_.segments)
        seal_segment(folder_ / segment);
    write_manifest(folder_, manifest_);
    remove_leftovers();
}

void IndexWriter::compact()
{
    drop_empty_segments();
    for (std::string& name : manifest_.segments)
        name = rewritten(name, std::exchange(manifest_.gone[name], {}), SegmentWriter::TermLists::kept);
    manifest_.gone.clear();
    if (manifest_.segments.size() > 1)
        manifest_.segments = {merged_into_one(manifest_.segments)};
    if (manifest_.segments.empty()) {
        SegmentWriter empty = new_segment(SegmentWriter::TermLists::kept);
        empty.finish();
        manifest_.segments = {empty.folder().filename()};
    }
    commit({}, manifest_.roots, manifest_.skipped);
}

void IndexWriter::add_merged(std::span<const std::filesystem::path> segments)
{
    if (segments.empty())
        return;
    if (segments.size() == 1) {
        manifest_.segments.push_back(segments.front().filename());
        return;
    }
    std::vector<std::string> names;
    for (const std::filesystem::path& segment : segments)
        names.push_back(segment.filename());
    manifest_.segments.push_back(merged_into_one(names));
    std::ranges::for_each(segments, remove_if_possible);
}

void IndexWriter::drop_empty_segments()
{
    std::erase_if(manifest_.segments, [&](const std::string& name) {
        const auto gone = manifest_.gone.find(name);
        if (gone == manifest_.gone.end() || gone->second.size() < IndexSegment(folder_ / name).records().size())
            return false;
        manifest_.gone.erase(gone);
        return true;
    });
}

std::vector<std::filesystem::path> IndexWriter::paths_of(std::span<const std::string> names) const
{
    std::vector<std::filesystem::path> paths;
    for (const std::string& name : names)
        paths.push_back(folder_ / name);
    return paths;
}

/// A segment of which half is gone is written anew without that. What is gone is read for nothing until then.
void IndexWriter::rewrite_worn()
{
    for (std::string& name : manifest_.segments) {
        const auto gone = manifest_.gone.find(name);
        if (gone == manifest_.gone.end() || gone->second.size() * 2 < IndexSegment(folder_ / name).records().size())
            continue;
        name = rewritten(name, gone->second);
        manifest_.gone.erase(gone);
    }
}

/// Of the segment without these documents, the new name. In parts, so that memory is bounded.
std::string IndexWriter::rewritten(const std::string& name, const std::set<std::uint32_t>& gone,
                                   SegmentWriter::TermLists term_lists)
{
    constexpr std::size_t part_size = 4'000'000;
    const IndexSegment segment(folder_ / name);
    const std::vector<DocumentRecord> records = segment.records();
    std::vector<std::string> parts;
    std::optional<SegmentWriter> fresh;
    const auto finish = [&] {
        if (fresh)
            fresh->finish();
        fresh.reset();
    };
    for (std::uint32_t i = 0; i < records.size(); ++i) {
        if (gone.contains(i))
            continue;
        if (!fresh || fresh->text_size() > part_size) {
            finish();
            fresh.emplace(new_segment(term_lists));
            parts.push_back(fresh->folder().filename());
        }
        std::vector<AnalysedPassage> passages;
        for (std::uint32_t j = 0; j < records[i].summary.passages; ++j)
            passages.push_back(segment.passage(records[i].first + j));
        fresh->add(records[i], passages);
    }
    finish();
    return parts.size() == 1 ? parts.front() : merged_into_one(parts);
}

/// Many segments make reading slow. The smallest are made one, and those that are not much larger with them, so that a
/// passage is written again only as often as the index doubles, and adding a document does not touch the large ones.
void IndexWriter::merge_smallest()
{
    while (manifest_.segments.size() > most_segments) {
        std::vector<std::pair<std::uint32_t, std::string>> by_size;
        for (const std::string& name : manifest_.segments)
            by_size.emplace_back(IndexSegment(folder_ / name).passages(), name);
        std::ranges::sort(by_size);
        std::uint64_t size = by_size[0].first;
        std::size_t count = 1;
        while (count < by_size.size() && (count < 2 || by_size[count].first <= 2 * size))
            size += by_size[count++].first;
        std::vector<std::string> smallest; // in their order
        for (const std::string& name : manifest_.segments)
            if (std::any_of(by_size.begin(), by_size.begin() + static_cast<std::ptrdiff_t>(count),
                            [&](const auto& small) { return small.second == name; }))
                smallest.push_back(name);
        const std::string name = merged_into_one(smallest);
        move_gone(smallest, name);
        std::erase_if(manifest_.segments,
                      [&](const std::string& old) { return std::ranges::find(smallest, old) != smallest.end(); });
        manifest_.segments.push_back(name);
    }
}

std::string IndexWriter::merged_into_one(std::span<const std::string> names)
{
    const std::string merged = segment_name(next_segment_++);
    merge_segments(paths_of(names), folder_ / merged);
    return merged;
}

/// The documents of merged segments stand behind each other.
void IndexWriter::move_gone(std::span<const std::string> names, const std::string& merged)
{
    std::uint32_t before = 0;
    for (const std::string& name : names) {
        if (const auto gone = manifest_.gone.find(name); gone != manifest_.gone.end()) {
            for (const std::uint32_t record : gone->second)
                manifest_.gone[merged].insert(before + record);
            manifest_.gone.erase(gone);
        }
        before += static_cast<std::uint32_t>(IndexSegment(folder_ / name).records().size());
    }
}

}
