#include "index/segments/segment_list.hpp"

#include "error.hpp"
#include "index/segments/segment.hpp"
#include "index/segments/segment_check.hpp"
#include "index/segments/segment_cursor.hpp"
#include "index/segments/segment_hold.hpp"
#include "wording/said.hpp"
#include "wording/system_reason.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <chrono>
#include <cstring>
#include <optional>
#include <string_view>
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

/// A folder that a writer of this index made: anything else in the index's folder is somebody's and stays.
bool is_segment(const std::filesystem::path& folder)
{
    const std::string name = folder.filename().string();
    return name.starts_with(segment_prefix) && name == segment_name(segment_number(name)) &&
           std::filesystem::is_directory(std::filesystem::symlink_status(folder));
}

/// What a segment holds that nothing names yet; nothing if whoever wrote it did not finish it, or was another draad.
std::vector<DocumentRecord> records_if_whole(const std::filesystem::path& folder, const IndexIdentity& current)
{
    try {
        const IndexSegment segment(folder);
        if (segment.identity() != current || segment.column() == nullptr)
            return {};
        check_segment(folder);
        return segment.records();
    } catch (const Error&) {
        return {};
    }
}

/// For its owner only, and on the disk.
void keep_for_owner(const std::filesystem::path& path, mode_t mode)
{
    const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    const bool is_sealed = file >= 0 && ::fchmod(file, mode) == 0 && ::fsync(file) == 0;
    const std::string reason = system_reason(errno);
    ::close(file);
    if (!is_sealed)
        throw Error(said("{}: cannot be written to disk: {}", path.string(), reason));
}

}

SegmentList::SegmentList(std::filesystem::path folder, Manifest& manifest)
    : folder_(std::move(folder)), manifest_(&manifest)
{
    for (const auto& entry : std::filesystem::directory_iterator(folder_))
        if (is_segment(entry.path()))
            next_ = std::max(next_.load(), segment_number(entry.path().filename()) + 1);
}

SegmentWriter SegmentList::make(SegmentWriter::Purpose purpose)
{
    return {folder_ / segment_name(next_++), manifest_->identity, purpose};
}

std::vector<std::filesystem::path>
SegmentList::take_over(const std::function<bool(std::span<const DocumentRecord>)>& wants) const
{
    std::vector<std::filesystem::path> taken;
    for (const std::filesystem::path& folder : leftovers()) {
        const std::vector<DocumentRecord> records = records_if_whole(folder, manifest_->identity);
        if (!records.empty() && wants(records))
            taken.push_back(folder);
        else
            remove_unheld(folder);
    }
    return taken;
}

std::filesystem::path SegmentList::merged(std::span<const std::filesystem::path> segments)
{
    std::vector<std::string> names;
    for (const std::filesystem::path& segment : segments)
        names.push_back(segment.filename());
    std::filesystem::path one = folder_ / merged_into_one(names);
    std::ranges::for_each(segments, remove_if_possible);
    return one;
}

void SegmentList::add(std::span<const std::filesystem::path> segments)
{
    if (segments.empty())
        return;
    const std::filesystem::path one = segments.size() == 1 ? segments.front() : merged(segments);
    manifest_->segments.push_back(one.filename());
}

void SegmentList::tidy()
{
    drop_empty();
    rewrite_worn();
    merge_smallest();
}

void SegmentList::rewrite(const std::set<std::string>& segments)
{
    drop_empty();
    for (std::string& name : manifest_->segments)
        if (segments.contains(name))
            name = rewritten(name, std::exchange(manifest_->gone[name], {}));
    std::erase_if(manifest_->gone, [](const auto& gone) { return gone.second.empty(); });
}

void SegmentList::make_one()
{
    drop_empty();
    for (std::string& name : manifest_->segments)
        name = rewritten(name, std::exchange(manifest_->gone[name], {}), SegmentWriter::Purpose::serving);
    manifest_->gone.clear();
    if (manifest_->segments.size() > 1)
        manifest_->segments = {merged_into_one(manifest_->segments)};
    if (manifest_->segments.empty()) {
        SegmentWriter empty = make(SegmentWriter::Purpose::serving);
        empty.finish();
        manifest_->segments = {empty.folder().filename()};
    }
}

void SegmentList::seal() const
{
    for (const std::string& name : manifest_->segments) {
        for (const auto& entry : std::filesystem::directory_iterator(folder_ / name))
            keep_for_owner(entry.path(), S_IRUSR | S_IWUSR);
        keep_for_owner(folder_ / name, S_IRWXU);
    }
}

/// Segments that the index no longer has, and what an earlier run left that was killed before its commit.
std::vector<std::filesystem::path> SegmentList::leftovers() const
{
    std::vector<std::filesystem::path> found;
    for (const auto& entry : std::filesystem::directory_iterator(folder_))
        if (is_segment(entry.path()) &&
            std::ranges::find(manifest_->segments, entry.path().filename().string()) == manifest_->segments.end())
            found.push_back(entry.path());
    std::ranges::sort(found);
    return found;
}

void SegmentList::remove_leftovers() const
{
    std::ranges::for_each(leftovers(), remove_unheld);
}

/// Readers of what was to be forgotten are waited for: they end, and new ones read the new segments.
void SegmentList::require_no_leftovers() const
{
    constexpr auto pause = std::chrono::milliseconds(50);
    constexpr int most_pauses = 1200; // a minute
    for (int i = 0; i < most_pauses && !leftovers().empty(); ++i) {
        std::this_thread::sleep_for(pause);
        remove_leftovers();
    }
    if (const std::vector<std::filesystem::path> left = leftovers(); !left.empty())
        throw Error(said("{}: cannot be deleted, and may hold what was to be forgotten; if another draad reads it, run "
                         "this again when that is done, else delete it by hand",
                         left.front().string()));
    keep_for_owner(folder_, S_IRWXU); // a deletion is on the disk when its folder is
}

void SegmentList::drop_empty()
{
    std::erase_if(manifest_->segments, [&](const std::string& name) {
        const auto gone = manifest_->gone.find(name);
        if (gone == manifest_->gone.end() || gone->second.size() < IndexSegment(folder_ / name).records().size())
            return false;
        manifest_->gone.erase(gone);
        return true;
    });
}

/// A segment of which half is gone is written anew without that. What is gone is read for nothing until then.
void SegmentList::rewrite_worn()
{
    for (std::string& name : manifest_->segments) {
        const auto gone = manifest_->gone.find(name);
        if (gone == manifest_->gone.end() || gone->second.size() * 2 < IndexSegment(folder_ / name).records().size())
            continue;
        name = rewritten(name, gone->second);
        manifest_->gone.erase(gone);
    }
}

/// Of the segment without these documents, the new name. In parts, so that memory is bounded.
std::string SegmentList::rewritten(const std::string& name, const std::set<std::uint32_t>& gone,
                                   SegmentWriter::Purpose purpose)
{
    constexpr std::size_t part_size = 4'000'000;
    const IndexSegment segment(folder_ / name);
    SegmentCursor cursor(segment);
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
            fresh.emplace(make(purpose));
            parts.push_back(fresh->folder().filename());
        }
        std::vector<AnalysedPassage> passages(records[i].summary.passages);
        for (std::uint32_t j = 0; j < passages.size(); ++j)
            cursor.seek(records[i].first + j).hand_over(passages[j]);
        fresh->add(records[i], passages);
    }
    finish();
    return parts.size() == 1 ? parts.front() : merged_into_one(parts);
}

/// Many segments make reading slow. The smallest are made one, and those that are not much larger with them, so that a
/// passage is written again only as often as the index doubles, and adding a document does not touch the large ones.
void SegmentList::merge_smallest()
{
    while (manifest_->segments.size() > most_segments) {
        std::vector<std::pair<std::uint32_t, std::string>> by_size;
        for (const std::string& name : manifest_->segments)
            by_size.emplace_back(IndexSegment(folder_ / name).passages(), name);
        std::ranges::sort(by_size);
        std::uint64_t size = by_size[0].first;
        std::size_t count = 1;
        while (count < by_size.size() && (count < 2 || by_size[count].first <= 2 * size))
            size += by_size[count++].first;
        std::vector<std::string> smallest; // in their order
        for (const std::string& name : manifest_->segments)
            if (std::any_of(by_size.begin(), by_size.begin() + static_cast<std::ptrdiff_t>(count),
                            [&](const auto& small) { return small.second == name; }))
                smallest.push_back(name);
        const std::string name = merged_into_one(smallest);
        move_gone(smallest, name);
        std::erase_if(manifest_->segments,
                      [&](const std::string& old) { return std::ranges::find(smallest, old) != smallest.end(); });
        manifest_->segments.push_back(name);
    }
}

std::string SegmentList::merged_into_one(std::span<const std::string> names)
{
    const std::string merged = segment_name(next_++);
    merge_segments(paths_of(names), folder_ / merged);
    return merged;
}

/// The documents of merged segments stand behind each other.
void SegmentList::move_gone(std::span<const std::string> names, const std::string& merged)
{
    std::uint32_t before = 0;
    for (const std::string& name : names) {
        if (const auto gone = manifest_->gone.find(name); gone != manifest_->gone.end()) {
            for (const std::uint32_t record : gone->second)
                manifest_->gone[merged].insert(before + record);
            manifest_->gone.erase(gone);
        }
        before += static_cast<std::uint32_t>(IndexSegment(folder_ / name).records().size());
    }
}

std::vector<std::filesystem::path> SegmentList::paths_of(std::span<const std::string> names) const
{
    std::vector<std::filesystem::path> paths;
    for (const std::string& name : names)
        paths.push_back(folder_ / name);
    return paths;
}

}
