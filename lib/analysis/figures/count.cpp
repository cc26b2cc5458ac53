#include "analysis/figures/count.hpp"

#include "analysis/figures/family_hits.hpp"
#include "text/folding.hpp"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

namespace draad {

namespace {

/// The figures of one code in one group while they grow.
struct Tallying {
    CodeCount figures;
    std::optional<std::uint32_t> last_document;
    /// Of that document, sorted.
    std::vector<std::uint32_t> last_speakers;

    /// `person`: who says the passage; nothing if nobody does.
    void add(const CodedPassage& coded, const std::vector<const Hit*>& hits, std::optional<std::uint32_t> person)
    {
        figures.hits += hits.size();
        for (const Hit* hit : hits) {
            figures.negated += hit->polarity == Polarity::negated ? 1 : 0;
            figures.unclear += hit->polarity == Polarity::unclear ? 1 : 0;
            figures.by_people += hit->coders ? 1 : 0;
        }
        ++figures.passages;
        // Passages come document by document.
        if (last_document != coded.id.document) {
            ++figures.documents;
            last_document = coded.id.document;
            last_speakers.clear();
        }
        if (person)
            add_speaker(*person);
    }

    void add_speaker(std::uint32_t speaker)
    {
        const auto found = std::ranges::lower_bound(last_speakers, speaker);
        if (found != last_speakers.end() && *found == speaker)
            return;
        last_speakers.insert(found, speaker);
        ++figures.speakers;
    }

    CodeCount finish(std::size_t words)
    {
        figures.per_thousand = words == 0 ? 0 : 1000.0 * static_cast<double>(figures.hits) / static_cast<double>(words);
        return figures;
    }
};

/// "document", "speaker", "role", or a field; an empty one makes one group of all.
Grouping grouping_by(const std::string& by)
{
    return [field = fold(by)](const DocumentCard& card, std::optional<std::uint32_t> speaker) {
        return std::optional(field.empty() ? std::string() : field_value(card, speaker, field));
    };
}

}

struct Counter::Group {
    GroupCount count;
    std::vector<Tallying> codes;
};

bool Counter::GroupOrder::operator()(const std::string& left, const std::string& right) const
{
    return std::tuple(left.empty(), left) < std::tuple(right.empty(), right);
}

Counter::Counter(const Codebook& codebook, const Corpus& corpus, const CodingRequest& request, Grouping grouping,
                 std::span<const UncountedPassage> uncounted)
    : codebook_(codebook), corpus_(corpus), request_(request), grouping_(std::move(grouping)),
      is_member_(codebook.codes.size()), families_of_(codebook.codes.size())
{
    for (std::size_t code = 0; code < codebook.codes.size(); ++code) {
        is_member_[code].resize(codebook.codes.size());
        for (const std::size_t member : codebook.family(code)) {
            is_member_[code][member] = true;
            if (request.codes[code])
                families_of_[member].push_back(code);
        }
    }
    for (const DocumentSummary& document : corpus.documents())
        persons_.push_back(persons_of(document.card));
    measure_groups(uncounted);
}

Counter::Counter(const Codebook& codebook, const Corpus& corpus, const CodingRequest& request, const std::string& by,
                 std::span<const UncountedPassage> uncounted)
    : Counter(codebook, corpus, request, grouping_by(by), uncounted)
{
    is_grouped_ = !by.empty();
}

Counter::~Counter() = default;

void Counter::measure_groups(std::span<const UncountedPassage> uncounted)
{
    for (const DocumentSummary& document : corpus_.documents())
        for (const Tally& tally : document.tallies) {
            if (!request_.passages.has_kind(tally.kind) || !request_.passages.passes(document.card, tally.speaker))
                continue;
            const std::optional<std::string> name = grouping_(document.card, tally.speaker);
            if (!name)
                continue;
            Group& group = groups_[*name];
            group.count.words += tally.words;
            group.count.passages += tally.passages;
        }
    for (const UncountedPassage& passage : uncounted) {
        const auto name = grouping_(corpus_.documents()[passage.document].card, passage.speaker);
        const auto found = name ? groups_.find(*name) : groups_.end();
        if (found == groups_.end())
            continue;
        found->second.count.words -= passage.words;
        --found->second.count.passages;
    }
    for (auto& [name, group] : groups_) {
        group.count.group = name;
        begin(group);
    }
}

void Counter::begin(Group& group) const
{
    group.codes.resize(codebook_.codes.size());
    for (std::size_t code = 0; code < group.codes.size(); ++code)
        group.codes[code].figures.code = code;
}

void Counter::add(const CodedPassage& coded)
{
    Group* group = group_of(coded);
    if (!group)
        return;
    families_.clear();
    for (const Hit& hit : coded.hits)
        families_.insert(families_.end(), families_of_[hit.code].begin(), families_of_[hit.code].end());
    std::ranges::sort(families_);
    families_.erase(std::unique(families_.begin(), families_.end()), families_.end());
    const std::optional<std::uint32_t> speaker = coded.passage.passage.speaker;
    const auto person = speaker ? std::optional(persons_[coded.id.document][*speaker]) : std::nullopt;
    for (const std::size_t code : families_) {
        find_family_hits(coded.hits, is_member_[code], family_hits_);
        group->codes[code].add(coded, family_hits_, person);
    }
}

/// Passages of one speaker often stand one behind the other.
Counter::Group* Counter::group_of(const CodedPassage& coded)
{
    const std::pair saying(coded.id.document, coded.passage.passage.speaker);
    if (last_saying_ != saying) {
        last_saying_ = saying;
        const auto name = grouping_(corpus_.documents()[saying.first].card, saying.second);
        const auto found = name ? groups_.find(*name) : groups_.end();
        last_group_ = found == groups_.end() ? nullptr : &found->second;
    }
    return last_group_;
}

std::vector<GroupCount> Counter::finish() &&
{
    if (groups_.empty() && !is_grouped_)
        begin(groups_[{}]); // of no passages
    std::vector<GroupCount> groups;
    for (auto& [name, group] : groups_) {
        for (std::size_t code = 0; code < codebook_.codes.size(); ++code)
            if (request_.codes[code])
                group.count.codes.push_back(group.codes[code].finish(group.count.words));
        groups.push_back(std::move(group.count));
    }
    return groups;
}

namespace {

std::vector<GroupCount> counted(Counter counter, const Coding& coding)
{
    for (const CodedPassage& passage : coding.passages)
        counter.add(passage);
    return std::move(counter).finish();
}

}

std::vector<GroupCount> count(const Coding& coding, const Codebook& codebook, const Corpus& corpus,
                              const CodingRequest& request, const Grouping& grouping,
                              std::span<const UncountedPassage> uncounted)
{
    return counted(Counter(codebook, corpus, request, grouping, uncounted), coding);
}

std::vector<GroupCount> count(const Coding& coding, const Codebook& codebook, const Corpus& corpus,
                              const CodingRequest& request, const std::string& by,
                              std::span<const UncountedPassage> uncounted)
{
    return counted(Counter(codebook, corpus, request, by, uncounted), coding);
}

}
