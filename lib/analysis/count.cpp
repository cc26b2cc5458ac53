#include "analysis/count.hpp"

#include "text/folding.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace draad {

namespace {

/// Nameless groups (no speaker, no such field) come last.
struct GroupOrder {
    bool operator()(const std::string& left, const std::string& right) const
    {
        return std::tuple(left.empty(), left) < std::tuple(right.empty(), right);
    }
};

/// The hits of a code's family in one passage, overlapping ones made one: the longest, then the leftmost, stands for
/// them.
std::vector<const Hit*> union_of(const std::vector<Hit>& hits, const std::vector<bool>& is_member)
{
    std::vector<const Hit*> members;
    for (const Hit& hit : hits)
        if (is_member[hit.code])
            members.push_back(&hit);
    std::ranges::sort(members, {}, [](const Hit* hit) {
        const TokenSpan span = hit->span();
        return std::tuple(-static_cast<std::ptrdiff_t>(span.end - span.begin), span.begin, hit->code);
    });
    std::vector<const Hit*> kept;
    for (const Hit* hit : members) {
        const auto overlaps = [&](const Hit* other) {
            return hit->span().begin < other->span().end && other->span().begin < hit->span().end;
        };
        if (std::ranges::none_of(kept, overlaps))
            kept.push_back(hit);
    }
    return kept;
}

class Counter {
public:
    Counter(const Coding& coding, const Codebook& codebook, const Corpus& corpus, const CodingRequest& request,
            std::string by)
        : coding_(coding), codebook_(codebook), corpus_(corpus), request_(request), by_(fold(by))
    {
    }

    std::vector<GroupCount> run()
    {
        measure_groups();
        for (std::size_t code = 0; code < codebook_.codes.size(); ++code)
            if (request_.codes[code])
                count_code(code);
        std::vector<GroupCount> groups;
        for (auto& [name, group] : groups_)
            groups.push_back(std::move(group));
        return groups;
    }

private:
    std::string group_of(const DocumentCard& card, std::optional<std::uint32_t> speaker) const
    {
        return by_.empty() ? std::string() : field_value(card, speaker, by_);
    }

    void measure_groups()
    {
        if (by_.empty())
            groups_[{}];
        for (const DocumentSummary& document : corpus_.documents())
            for (const Tally& tally : document.tallies) {
                if (!request_.passages.has_kind(tally.kind) || !request_.passages.passes(document.card, tally.speaker))
                    continue;
                GroupCount& group = groups_[group_of(document.card, tally.speaker)];
                group.words += tally.words;
                group.passages += tally.passages;
            }
        for (auto& [name, group] : groups_)
            group.group = name;
    }

    void count_code(std::size_t code)
    {
        std::vector<bool> is_member(codebook_.codes.size(), false);
        for (const std::size_t member : codebook_.family(code))
            is_member[member] = true;
        std::map<std::string, CodeCount, GroupOrder> counts;
        std::map<std::string, std::set<std::pair<std::uint32_t, std::uint32_t>>> speakers;
        std::map<std::string, std::set<std::uint32_t>> documents;
        for (const CodedPassage& coded : coding_.passages) {
            const std::vector<const Hit*> hits = union_of(coded.hits, is_member);
            if (hits.empty())
                continue;
            const std::optional<std::uint32_t> speaker = coded.passage.passage.speaker;
            const std::string group = group_of(corpus_.documents()[coded.place.document].card, speaker);
            CodeCount& figures = counts[group];
            figures.hits += hits.size();
            figures.negated += count_polarity(hits, Polarity::negated);
            figures.unclear += count_polarity(hits, Polarity::unclear);
            ++figures.passages;
            documents[group].insert(coded.place.document);
            if (speaker)
                speakers[group].insert({coded.place.document, *speaker});
        }
        for (auto& [name, group] : groups_) {
            CodeCount figures = counts[name];
            figures.code = code;
            figures.speakers = speakers[name].size();
            figures.documents = documents[name].size();
            figures.per_thousand =
                group.words == 0 ? 0 : 1000.0 * static_cast<double>(figures.hits) / static_cast<double>(group.words);
            group.codes.push_back(figures);
        }
    }

    static std::size_t count_polarity(const std::vector<const Hit*>& hits, Polarity polarity)
    {
        return static_cast<std::size_t>(std::ranges::count(hits, polarity, &Hit::polarity));
    }

    const Coding& coding_;
    const Codebook& codebook_;
    const Corpus& corpus_;
    const CodingRequest& request_;
    std::string by_;
    std::map<std::string, GroupCount, GroupOrder> groups_;
};

}

std::vector<GroupCount> count(const Coding& coding, const Codebook& codebook, const Corpus& corpus,
                              const CodingRequest& request, const std::string& by)
{
    return Counter(coding, codebook, corpus, request, by).run();
}

}
