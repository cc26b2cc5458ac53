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

std::vector<PassagePlace> Index::find(const WordCondition& condition) const
{
    std::vector<PassagePlace> places;
    for (std::size_t i = 0; i < segments_.size(); ++i) {
        // Numbers and documents both ascend, so one walk along the two is enough.
        auto document = documents_of_segment_[i].begin();
        const auto end = documents_of_segment_[i].end();
        for (const std::uint32_t number : segments_[i].find(condition)) {
            while (document != end && locations_[*document].first + locations_[*document].passages <= number)
                ++document;
            if (document == end)
                break;
            if (number >= locations_[*document].first)
                places.push_back({.document = *document, .passage = number - locations_[*document].first});
        }
    }
    std::ranges::sort(places);
    return places;
}

AnalysedPassage Index::passage(PassagePlace place) const
{
    const Location& location = locations_[place.document];
    return segments_[location.segment].passage(location.first + place.passage);
}

void Index::read_words(PassagePlace place, AnalysedPassage& passage) const
{
    const Location& location = locations_[place.document];
    segments_[location.segment].read_words(location.first + place.passage, places_of_words_[location.segment], passage);
}

bool Index::read_words(PassagePlace place, PassageWords& words) const
{
    const Location& location = locations_[place.document];
    return segments_[location.segment].read_words(location.first + place.passage, places_of_words_[location.segment],
                                                  words);
}

void Index::add_text(PassagePlace place, AnalysedPassage& passage) const
{
    const Location& location = locations_[place.document];
    segments_[location.segment].add_text(location.first + place.passage, passage);
}

}
