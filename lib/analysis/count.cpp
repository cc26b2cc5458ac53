#include "analysis/count.hpp"

#include "analysis/family_hits.hpp"
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

class Counter {
public:
    Counter(const Coding& coding, const Codebook& codebook, const Corpus& corpus, const CodingRequest& request,
            const Grouping& grouping)
        : coding_(coding), codebook_(codebook), corpus_(corpus), request_(request), group_of_(grouping)
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
    void measure_groups()
    {
        for (const DocumentSummary& document : corpus_.documents())
            for (const Tally& tally : document.tallies) {
                if (!request_.passages.has_kind(tally.kind) || !request_.passages.passes(document.card, tally.speaker))
                    continue;
                const std::optional<std::string> name = group_of_(document.card, tally.speaker);
                if (!name)
                    continue;
                GroupCount& group = groups_[*name];
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
            const std::vector<const Hit*> hits = family_hits(coded.hits, is_member);
            if (hits.empty())
                continue;
            const std::optional<std::uint32_t> speaker = coded.passage.passage.speaker;
            const std::optional<std::string> group = group_of_(corpus_.documents()[coded.place.document].card, speaker);
            if (!group)
                continue;
            CodeCount& figures = counts[*group];
            figures.hits += hits.size();
            figures.negated += count_polarity(hits, Polarity::negated);
            figures.unclear += count_polarity(hits, Polarity::unclear);
            ++figures.passages;
            documents[*group].insert(coded.place.document);
            if (speaker)
                speakers[*group].insert({coded.place.document, *speaker});
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
    const Grouping& group_of_;
    std::map<std::string, GroupCount, GroupOrder> groups_;
};

}

std::vector<GroupCount> count(const Coding& coding, const Codebook& codebook, const Corpus& corpus,
                              const CodingRequest& request, const Grouping& grouping)
{
    return Counter(coding, codebook, corpus, request, grouping).run();
}

std::vector<GroupCount> count(const Coding& coding, const Codebook& codebook, const Corpus& corpus,
                              const CodingRequest& request, const std::string& by)
{
    const std::string field = fold(by);
    const Grouping by_field = [&](const DocumentCard& card, std::optional<std::uint32_t> speaker) {
        return std::optional(field.empty() ? std::string() : field_value(card, speaker, field));
    };
    std::vector<GroupCount> groups = count(coding, codebook, corpus, request, by_field);
    if (groups.empty() && field.empty()) {
        groups.emplace_back();
        for (std::size_t code = 0; code < codebook.codes.size(); ++code)
            if (request.codes[code])
                groups.front().codes.push_back({.code = code});
    }
    return groups;
}

}
