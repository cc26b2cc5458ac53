#include "index/index.hpp"

#include "error.hpp"
#include "index/ranking/live_words.hpp"
#include "index/ranking/word_ranking.hpp"
#include "index/records/damage.hpp"
#include "index/segments/segment_check.hpp"
#include "index/segments/segment_database.hpp"
#include "index/stub.hpp"
#include "index/xapian/xapian_errors.hpp"
#include "wording/said.hpp"

#include <algorithm>
#include <iterator>
#include <numeric>

namespace draad {

namespace {

constexpr int opening_tries = 5;

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
        manifest.segments.push_back(part.location.name.string());
        parts.push_back(std::move(part));
    };
    for (const SegmentLocation& location : read_stub(stub)) {
        if (location.kind == SegmentLocation::Kind::folder && !std::filesystem::exists(location.name))
            throw Error(said("{}: {}: there is no such folder; make this part of the index, or leave its line out",
                             stub.string(), location.name.string()));
        if (location.kind != SegmentLocation::Kind::folder || !has_manifest(location.name)) {
            require_identity(location.name, IndexSegment(location).identity().value_or(IndexIdentity()), current);
            add({.location = location, .gone = {}});
            continue;
        }
        const Manifest own = read_manifest(location.name);
        require_identity(location.name, own.identity, current);
        std::ranges::for_each(parts_of(location.name, own), add);
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
    std::vector<StoredDocument> stored_documents;
    for (std::uint32_t i = 0; i < parts.size(); ++i) {
        contents.segment_locations.push_back(parts[i].location);
        segments_.emplace_back(parts[i].location);
        std::vector<DocumentRecord> records = segments_.back().records();
        for (std::uint32_t j = 0; j < records.size(); ++j) {
            if (parts[i].gone.contains(j))
                continue;
            stored_documents.push_back(
                {.segment = i, .first = records[j].first, .passages = records[j].summary.passages});
            summaries.push_back(std::move(records[j].summary));
        }
    }
    std::vector<std::uint32_t> order(summaries.size());
    std::iota(order.begin(), order.end(), std::uint32_t{0});
    std::ranges::sort(order, {}, [&](std::uint32_t i) -> const std::string& { return summaries[i].card.name; });
    contents.documents_of_segment.resize(segments_.size());
    for (const std::uint32_t i : order) {
        contents.documents_of_segment[stored_documents[i].segment].push_back(
            static_cast<std::uint32_t>(contents.documents.size()));
        contents.documents.push_back(std::move(summaries[i]));
        contents.stored_documents.push_back(stored_documents[i]);
    }
    for (std::vector<std::uint32_t>& documents : contents.documents_of_segment)
        std::ranges::sort(documents, {}, [&](std::uint32_t i) { return contents.stored_documents[i].first; });
    contents_ = std::make_shared<const Contents>(std::move(contents));
}

void Index::require_distinct_names() const
{
    for (std::size_t i = 1; i < contents_->documents.size(); ++i)
        if (contents_->documents[i].card.name == contents_->documents[i - 1].card.name)
            throw Error(said("{}: a document of this name is in {} and in {}; take it out of one of them",
                             contents_->documents[i].card.name,
                             contents_->segment_locations[contents_->stored_documents[i - 1].segment].name.string(),
                             contents_->segment_locations[contents_->stored_documents[i].segment].name.string()));
}

void Index::check() const
{
    std::ranges::for_each(contents_->segment_locations, check_segment);
    const std::unique_ptr<PassageCursor> cursor = open_cursor();
    for (std::uint32_t i = 0; i < contents_->documents.size(); ++i)
        for (std::uint32_t j = 0; j < contents_->documents[i].passages; ++j)
            cursor->seek({.document = i, .passage = j}).whole();
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
    words->vocabulary_ids.resize(segments_.size());
    for (std::size_t i = 0; i < lists.size(); ++i) {
        if (lists.size() > 1)
            words->vocabulary_ids[i] = word_ids_in(words->vocabulary, lists[i]);
        const WordColumn* column = segments_[i].column();
        words->word_ids_of_entries.push_back(
            column ? naming_damage(segments_[i].location().name,
                                   [&] { return column->word_ids_of_entries(words->vocabulary_ids[i]); })
                   : std::vector<WordId>());
    }
    sum_passages(*words);
    words_ = std::move(words);
    return *words_;
}

/// Leaves the sums empty if a segment has no column to know them from.
void Index::sum_passages(Words& words) const
{
    if (!std::ranges::all_of(segments_, &IndexSegment::column))
        return;
    if (segments_.size() == 1) {
        words.passages = segments_.front().column()->passages_of_words();
        return;
    }
    words.summed_passages.resize(words.vocabulary.size());
    for (std::size_t i = 0; i < segments_.size(); ++i) {
        const std::span<const std::uint32_t> own = segments_[i].column()->passages_of_words();
        for (std::size_t word = 0; word < own.size(); ++word)
            words.summed_passages[words.vocabulary_ids[i][word]] += own[word];
    }
    words.passages = words.summed_passages;
}

WordNumbering Index::numbering_of(std::size_t segment) const
{
    return {.vocabulary = words().vocabulary, .word_ids_of_entries = words().word_ids_of_entries[segment]};
}

/// What is wanted, in the words of one segment.
WantedWords Index::wanted_of_segment(std::size_t segment, const WantedWords& wanted) const
{
    if (segments_.size() == 1)
        return wanted;
    constexpr std::uint32_t none = 0xFFFFFFFF;
    const std::vector<std::uint32_t>& vocabulary_ids = words().vocabulary_ids[segment];
    std::vector<std::uint32_t> own(words().vocabulary.size(), none);
    for (std::uint32_t word = 0; word < vocabulary_ids.size(); ++word)
        own[vocabulary_ids[word]] = word;
    WantedWords here{.any = wanted.any, .lists = wanted.lists, .choices = wanted.choices};
    const auto keep_own = [&](std::vector<std::uint32_t>& list) {
        std::ranges::for_each(list, [&](std::uint32_t& word) { word = own[word]; });
        std::erase(list, none);
    };
    keep_own(here.any);
    std::ranges::for_each(here.lists, keep_own);
    return here;
}

std::vector<PassageId> Index::passages_with(const WantedWords& wanted, unsigned jobs) const
{
    std::vector<NumberSet> found; // by segment
    std::size_t count = 0;
    for (std::size_t i = 0; i < segments_.size(); ++i)
        count += found.emplace_back(segments_[i].passages_with(wanted_of_segment(i, wanted), jobs)).size();
    std::vector<PassageId> ids;
    ids.reserve(count);
    for (std::uint32_t i = 0; i < contents_->documents.size(); ++i) {
        const StoredDocument& stored = contents_->stored_documents[i];
        found[stored.segment].for_each(stored.first, stored.first + stored.passages, [&](std::uint32_t number) {
            ids.push_back({.document = i, .passage = number - stored.first});
        });
    }
    return ids;
}

/// Which passage of the index a passage of a segment is, whose document is not gone.
PassageId Index::passage_id(std::size_t segment, std::uint32_t number) const
{
    const std::vector<std::uint32_t>& documents = contents_->documents_of_segment[segment];
    const auto first_of = [&](std::uint32_t document) { return contents_->stored_documents[document].first; };
    const std::uint32_t document = *std::prev(std::ranges::upper_bound(documents, number, {}, first_of));
    return {.document = document, .passage = number - contents_->stored_documents[document].first};
}

bool Index::has_gone_passages(std::size_t segment) const
{
    std::size_t live = 0;
    for (const std::uint32_t document : contents_->documents_of_segment[segment])
        live += contents_->stored_documents[document].passages;
    return live < segments_[segment].passages();
}

/// The numbers of a segment's passages whose documents are not gone, ascending.
std::vector<std::uint32_t> Index::live_passages(std::size_t segment) const
{
    std::vector<std::uint32_t> numbers;
    for (const std::uint32_t document : contents_->documents_of_segment[segment]) {
        const StoredDocument& stored = contents_->stored_documents[document];
        for (std::uint32_t i = 0; i < stored.passages; ++i)
            numbers.push_back(stored.first + i);
    }
    return numbers;
}

/// Ranks the passages of all segments as those of one database.
class Index::Ranking : public PassageRanking {
    template <class Use>
    auto use(Use use) const
    {
        return with_xapian(index_.segments_.front().location().name, use);
    }

public:
    Ranking(const Index& index, const PassageQuery& query) : index_(index), segments_(index.segments_.size())
    {
        if (segments_ == 0)
            return;
        const SortedWords& vocabulary = index.vocabulary();
        std::vector<std::string> terms;
        for (const WordId word : words_of(query))
            terms.emplace_back(vocabulary[word]);
        Xapian::Database all;
        for (std::size_t segment = 0; segment < segments_; ++segment) {
            index.segments_[segment].require_ranked_words(terms);
            with_xapian(index.segments_[segment].location().name,
                        [&] { all.add_database(database_of(segment, terms)); });
        }
        const auto term_of = [&](WordId word) { return std::string(vocabulary[word]); };
        use([&] { ranking_.emplace(all, query, term_of); });
    }

    std::vector<RankedPassage> next(std::size_t count) override
    {
        std::vector<RankedPassage> passages;
        while (ranking_ && passages.size() < count) {
            const auto ranked = use([&] { return ranking_->next(count); });
            if (ranked.empty())
                break;
            // Xapian numbers the documents of several databases in turns.
            for (const WordRanking::Ranked& one : ranked)
                passages.push_back({.id = id_of((one.number - 1) % segments_, (one.number - 1) / segments_ + 1),
                                    .weight = one.weight});
        }
        return passages;
    }

private:
    /// The segment's database; of one that has passages of documents that are gone, what is left in memory.
    Xapian::Database database_of(std::size_t segment, std::span<const std::string> terms)
    {
        const Xapian::Database database = open_database(index_.segments_[segment].location());
        std::vector<std::uint32_t>& numbers = numbers_.emplace_back();
        if (!index_.has_gone_passages(segment))
            return database;
        numbers = index_.live_passages(segment);
        return live_words(database, numbers, terms);
    }

    PassageId id_of(std::size_t segment, std::size_t number) const
    {
        const std::vector<std::uint32_t>& numbers = numbers_[segment];
        return index_.passage_id(segment, numbers.empty() ? static_cast<std::uint32_t>(number) : numbers[number - 1]);
    }

    const Index& index_;
    std::size_t segments_;
    std::vector<std::vector<std::uint32_t>> numbers_; // by segment: of the passages left, if some are gone
    std::optional<WordRanking> ranking_;
};

std::unique_ptr<PassageRanking> Index::rank(const PassageQuery& query) const
{
    return std::make_unique<Ranking>(*this, query);
}

}
