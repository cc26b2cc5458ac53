#include "index/index.hpp"

#include "error.hpp"

#include <algorithm>
#include <numeric>

namespace draad {

namespace {

constexpr int opening_tries = 5;

bool is_gone(const Manifest& manifest, const std::string& segment, std::uint32_t record)
{
    const auto found = manifest.gone.find(segment);
    return found != manifest.gone.end() && found->second.contains(record);
}

}

Index Index::open(const std::filesystem::path& folder, const IndexIdentity& current)
{
    // A writer may take away the old segments between the reading of the manifest and the opening of its segments.
    for (int tries = 1;; ++tries) {
        Manifest manifest = read_manifest(folder);
        require_identity(folder, manifest.identity, current);
        const std::uint64_t revision = manifest.revision;
        try {
            return Index(folder, std::move(manifest));
        } catch (const Error&) {
            if (tries == opening_tries || read_manifest(folder).revision == revision)
                throw;
        }
    }
}

Index Index::reopened() const
{
    Index index;
    index.folder_ = folder_;
    index.manifest_ = manifest_;
    for (const std::string& segment : manifest_.segments)
        index.segments_.emplace_back(folder_ / segment);
    index.documents_ = documents_;
    index.locations_ = locations_;
    index.documents_of_segment_ = documents_of_segment_;
    index.vocabulary_ = vocabulary_;
    index.places_of_words_ = places_of_words_;
    index.places_of_entries_ = places_of_entries_;
    return index;
}

Index::Index(std::filesystem::path folder, Manifest manifest)
    : folder_(std::move(folder)), manifest_(std::move(manifest))
{
    std::vector<DocumentSummary> summaries;
    std::vector<Location> locations;
    for (std::uint32_t i = 0; i < manifest_.segments.size(); ++i) {
        segments_.emplace_back(folder_ / manifest_.segments[i]);
        std::vector<DocumentRecord> records = segments_.back().records();
        for (std::uint32_t j = 0; j < records.size(); ++j) {
            if (is_gone(manifest_, manifest_.segments[i], j))
                continue;
            locations.push_back({.segment = i, .first = records[j].first, .passages = records[j].summary.passages});
            summaries.push_back(std::move(records[j].summary));
        }
    }
    std::vector<std::uint32_t> order(summaries.size());
    std::iota(order.begin(), order.end(), std::uint32_t{0});
    std::ranges::sort(order, {}, [&](std::uint32_t i) -> const std::string& { return summaries[i].card.name; });
    documents_of_segment_.resize(segments_.size());
    for (const std::uint32_t i : order) {
        documents_of_segment_[locations[i].segment].push_back(static_cast<std::uint32_t>(documents_.size()));
        documents_.push_back(std::move(summaries[i]));
        locations_.push_back(locations[i]);
    }
    for (std::vector<std::uint32_t>& documents : documents_of_segment_)
        std::ranges::sort(documents, {}, [&](std::uint32_t i) { return locations_[i].first; });
    read_vocabulary();
}

std::vector<DocumentSummary> Index::documents() const
{
    return documents_;
}

void Index::read_vocabulary()
{
    std::vector<SortedWords> words;
    for (const IndexSegment& segment : segments_)
        words.push_back(segment.words());
    vocabulary_ = words.empty() ? SortedWords() : merged(words);
    places_of_words_.resize(segments_.size());
    if (words.size() > 1)
        for (std::size_t i = 0; i < words.size(); ++i)
            places_of_words_[i] = places_in(vocabulary_, words[i]);
    for (std::size_t i = 0; i < words.size(); ++i)
        places_of_entries_.push_back(segments_[i].places_of_entries(places_of_words_[i]));
}

std::vector<std::uint32_t> Index::passages_of_words() const
{
    std::vector<std::uint32_t> passages(vocabulary_.size());
    for (std::size_t i = 0; i < segments_.size(); ++i) {
        const std::span<const std::uint32_t> own = segments_[i].passages_of_words();
        if (own.empty())
            return {};
        for (std::size_t word = 0; word < own.size(); ++word)
            passages[places_of_words_[i].empty() ? word : places_of_words_[i][word]] += own[word];
    }
    return passages;
}

/// Words of the vocabulary as words of a segment.
std::vector<std::uint32_t> Index::words_of_segment(std::size_t segment, std::span<const std::uint32_t> words) const
{
    const std::vector<std::uint32_t>& places = places_of_words_[segment];
    if (places.empty())
        return {words.begin(), words.end()};
    std::vector<std::uint32_t> own;
    auto wanted = words.begin();
    for (std::uint32_t word = 0; word < places.size() && wanted != words.end(); ++word) {
        wanted = std::find_if(wanted, words.end(), [&](std::uint32_t place) { return place >= places[word]; });
        if (wanted != words.end() && *wanted == places[word])
            own.push_back(word);
    }
    return own;
}

std::vector<PassagePlace> Index::passages_with(std::span<const std::uint32_t> words) const
{
    // Documents by name, each in one segment; passages of a segment by number, document after document.
    std::vector<std::vector<PassagePlace>> of_document(documents_.size());
    for (std::size_t i = 0; i < segments_.size(); ++i) {
        auto document = documents_of_segment_[i].begin();
        const auto end = documents_of_segment_[i].end();
        for (const std::uint32_t number : segments_[i].passages_with(words_of_segment(i, words))) {
            while (document != end && locations_[*document].first + locations_[*document].passages <= number)
                ++document;
            if (document == end)
                break;
            if (number >= locations_[*document].first)
                of_document[*document].push_back(
                    {.document = *document, .passage = number - locations_[*document].first});
        }
    }
    std::vector<PassagePlace> places;
    for (const std::vector<PassagePlace>& passages : of_document)
        places.insert(places.end(), passages.begin(), passages.end());
    return places;
}

AnalysedPassage Index::passage(PassagePlace place) const
{
    const Location& location = locations_[place.document];
    return segments_[location.segment].passage(location.first + place.passage);
}

void Index::read_tokens(PassagePlace place, AnalysedPassage& passage) const
{
    const Location& location = locations_[place.document];
    segments_[location.segment].read_tokens(location.first + place.passage, passage);
}

void Index::read_words(PassagePlace place, PassageWords& words) const
{
    const Location& location = locations_[place.document];
    const IndexSegment& segment = segments_[location.segment];
    const std::uint32_t number = location.first + place.passage;
    if (segment.has_column())
        segment.read_words(number, places_of_entries_[location.segment], words);
    else
        words = words_in(segment.passage(number).words, vocabulary_);
}

}
