#include "index/index.hpp"

#include "error.hpp"
#include "index/segments/segment_check.hpp"
#include "index/stub.hpp"
#include "index/xapian/xapian_errors.hpp"
#include "storage/bytes.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <numeric>

namespace draad {

namespace {

constexpr int opening_tries = 5;

/// A passage may be whole and name a speaker that its document has not: whoever looks that up must not fall.
void require_speaker(const Passage& passage, const DocumentSummary& document, const SegmentPlace& segment)
{
    if (passage.speaker && *passage.speaker >= document.card.speakers.size())
        throw Error(damaged(segment.name, DamagedBytes().what()));
}

}

Index Index::open(const std::filesystem::path& path, const IndexIdentity& current)
{
    if (std::filesystem::is_regular_file(path))
        return open_stub(path, current);
    // A writer may take away the old segments between the reading of the manifest and the opening of its segments.
    for (int tries = 1;; ++tries) {
        Manifest manifest = read_manifest(path);
        require_identity(path, manifest.identity, current);
        const std::uint64_t revision = manifest.revision;
        try {
            std::vector<Part> parts = parts_of(path, manifest);
            return Index(std::move(manifest), std::move(parts));
        } catch (const Error&) {
            if (tries == opening_tries || read_manifest(path).revision == revision)
                throw;
        }
    }
}

std::vector<Index::Part> Index::parts_of(const std::filesystem::path& folder, const Manifest& manifest)
{
    std::vector<Part> parts;
    for (const std::string& segment : manifest.segments) {
        const auto gone = manifest.gone.find(segment);
        parts.push_back({folder / segment, gone == manifest.gone.end() ? std::set<std::uint32_t>() : gone->second});
    }
    return parts;
}

Index Index::open_stub(const std::filesystem::path& stub, const IndexIdentity& current)
{
    Manifest manifest{.identity = current, .base = stub.parent_path()};
    std::vector<Part> parts;
    const auto add = [&](Part part) {
        manifest.segments.push_back(part.place.name.string());
        parts.push_back(std::move(part));
    };
    for (const SegmentPlace& place : read_stub(stub)) {
        if (place.kind != SegmentPlace::Kind::folder || !has_manifest(place.name)) {
            require_identity(place.name, IndexSegment(place).identity().value_or(IndexIdentity()), current);
            add({.place = place, .gone = {}});
            continue;
        }
        const Manifest own = read_manifest(place.name);
        require_identity(place.name, own.identity, current);
        std::ranges::for_each(parts_of(place.name, own), add);
    }
    Index index(std::move(manifest), std::move(parts));
    index.require_distinct_names();
    return index;
}

Index Index::reopened() const
{
    Index index;
    index.contents_ = contents_;
    std::ranges::transform(segments_, std::back_inserter(index.segments_), &IndexSegment::reopened);
    index.words_ = words_;
    return index;
}

Index::Index(Manifest manifest, std::vector<Part> parts)
{
    Contents contents{.manifest = std::move(manifest)};
    std::vector<DocumentSummary> summaries;
    std::vector<Location> locations;
    for (std::uint32_t i = 0; i < parts.size(); ++i) {
        contents.places.push_back(parts[i].place);
        segments_.emplace_back(parts[i].place);
        std::vector<DocumentRecord> records = segments_.back().records();
        for (std::uint32_t j = 0; j < records.size(); ++j) {
            if (parts[i].gone.contains(j))
                continue;
            locations.push_back({.segment = i, .first = records[j].first, .passages = records[j].summary.passages});
            summaries.push_back(std::move(records[j].summary));
        }
    }
    std::vector<std::uint32_t> order(summaries.size());
    std::iota(order.begin(), order.end(), std::uint32_t{0});
    std::ranges::sort(order, {}, [&](std::uint32_t i) -> const std::string& { return summaries[i].card.name; });
    contents.documents_of_segment.resize(segments_.size());
    for (const std::uint32_t i : order) {
        contents.documents_of_segment[locations[i].segment].push_back(
            static_cast<std::uint32_t>(contents.documents.size()));
        contents.documents.push_back(std::move(summaries[i]));
        contents.locations.push_back(locations[i]);
    }
    for (std::vector<std::uint32_t>& documents : contents.documents_of_segment)
        std::ranges::sort(documents, {}, [&](std::uint32_t i) { return contents.locations[i].first; });
    contents_ = std::make_shared<const Contents>(std::move(contents));
}

void Index::require_distinct_names() const
{
    for (std::size_t i = 1; i < contents_->documents.size(); ++i)
        if (contents_->documents[i].card.name == contents_->documents[i - 1].card.name)
            throw Error(fmt::format("{}: a document of this name is in {} and in {}; take it out of one of them",
                                    contents_->documents[i].card.name,
                                    contents_->places[contents_->locations[i - 1].segment].name.string(),
                                    contents_->places[contents_->locations[i].segment].name.string()));
}

void Index::check() const
{
    std::ranges::for_each(contents_->places, check_segment);
    for (std::uint32_t i = 0; i < contents_->documents.size(); ++i)
        for (std::uint32_t j = 0; j < contents_->documents[i].passages; ++j)
            passage({.document = i, .passage = j});
}

const Index::Words& Index::words() const
{
    if (words_)
        return *words_;
    std::vector<SortedWords> lists;
    for (const IndexSegment& segment : segments_)
        lists.push_back(segment.words());
    auto words = std::make_shared<Words>();
    words->vocabulary = lists.empty() ? SortedWords() : merged(lists);
    words->places_of_words.resize(segments_.size());
    for (std::size_t i = 0; i < lists.size(); ++i) {
        if (lists.size() > 1)
            words->places_of_words[i] = places_in(words->vocabulary, lists[i]);
        words->places_of_entries.push_back(segments_[i].places_of_entries(words->places_of_words[i]));
    }
    sum_passages(*words);
    words_ = std::move(words);
    return *words_;
}

/// Nothing, if that is not known of a segment.
void Index::sum_passages(Words& words) const
{
    if (!std::ranges::all_of(segments_, &IndexSegment::has_column))
        return;
    if (segments_.size() == 1) {
        words.passages = segments_.front().passages_of_words();
        return;
    }
    words.summed_passages.resize(words.vocabulary.size());
    for (std::size_t i = 0; i < segments_.size(); ++i) {
        const std::span<const std::uint32_t> own = segments_[i].passages_of_words();
        for (std::size_t word = 0; word < own.size(); ++word)
            words.summed_passages[words.places_of_words[i][word]] += own[word];
    }
    words.passages = words.summed_passages;
}

/// The same in words of a segment.
WantedWords Index::wanted_of_segment(std::size_t segment, const WantedWords& wanted) const
{
    if (segments_.size() == 1)
        return wanted;
    constexpr std::uint32_t none = 0xFFFFFFFF;
    const std::vector<std::uint32_t>& places = words().places_of_words[segment];
    std::vector<std::uint32_t> own(words().vocabulary.size(), none);
    for (std::uint32_t word = 0; word < places.size(); ++word)
        own[places[word]] = word;
    WantedWords here{.any = wanted.any, .lists = wanted.lists, .choices = wanted.choices};
    const auto keep_own = [&](std::vector<std::uint32_t>& list) {
        std::ranges::for_each(list, [&](std::uint32_t& word) { word = own[word]; });
        std::erase(list, none);
    };
    keep_own(here.any);
    std::ranges::for_each(here.lists, keep_own);
    return here;
}

std::vector<PassagePlace> Index::passages_with(const WantedWords& wanted, unsigned jobs) const
{
    // Documents by name, each in one segment; passages of a segment by number, document after document.
    std::vector<std::vector<PassagePlace>> of_document(contents_->documents.size());
    for (std::size_t i = 0; i < segments_.size(); ++i) {
        auto document = contents_->documents_of_segment[i].begin();
        const auto end = contents_->documents_of_segment[i].end();
        for (const std::uint32_t number : segments_[i].passages_with(wanted_of_segment(i, wanted), jobs)) {
            while (document != end &&
                   contents_->locations[*document].first + contents_->locations[*document].passages <= number)
                ++document;
            if (document == end)
                break;
            if (number >= contents_->locations[*document].first)
                of_document[*document].push_back(
                    {.document = *document, .passage = number - contents_->locations[*document].first});
        }
    }
    std::vector<PassagePlace> places;
    for (const std::vector<PassagePlace>& passages : of_document)
        places.insert(places.end(), passages.begin(), passages.end());
    return places;
}

void Index::read(PassagePlace place, AnalysedPassage& passage) const
{
    const Location& location = contents_->locations[place.document];
    segments_[location.segment].read(location.first + place.passage, passage);
    require_speaker(passage.passage, contents_->documents[place.document], contents_->places[location.segment]);
}

AnalysedPassage Index::passage(PassagePlace place) const
{
    AnalysedPassage passage;
    read(place, passage);
    return passage;
}

void Index::read_tokens(PassagePlace place, AnalysedPassage& passage) const
{
    const Location& location = contents_->locations[place.document];
    segments_[location.segment].read_tokens(location.first + place.passage, passage);
    require_speaker(passage.passage, contents_->documents[place.document], contents_->places[location.segment]);
}

Passage Index::place(PassagePlace place) const
{
    const Location& location = contents_->locations[place.document];
    const Passage passage = segments_[location.segment].place(location.first + place.passage);
    require_speaker(passage, contents_->documents[place.document], contents_->places[location.segment]);
    return passage;
}

void Index::read_folded(PassagePlace place, std::span<const std::uint32_t> numbers, std::span<FoldedToken> tokens) const
{
    segments_[contents_->locations[place.document].segment].read_folded(numbers, tokens);
}

void Index::read_words(PassagePlace place, PassageWords& words) const
{
    const Location& location = contents_->locations[place.document];
    const IndexSegment& segment = segments_[location.segment];
    const std::uint32_t number = location.first + place.passage;
    if (segment.has_column())
        segment.read_words(number, this->words().places_of_entries[location.segment], words);
    else
        words = words_in(segment.stored_passage(number).words, this->words().vocabulary);
}

}
