#include "analysis/overview.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <numeric>
#include <utility>

namespace draad {

namespace {

/// The hits of the codes that stand below no other: a hit counts once for each theme.
std::size_t hits_of(const GroupCount& group, const Codebook& codebook)
{
    std::size_t hits = 0;
    for (const CodeCount& count : group.codes)
        hits += codebook.codes[count.code].parent ? 0 : count.hits;
    return hits;
}

std::vector<SpeakerCount> count_speakers(const Coding& coding, const Codebook& codebook, const Corpus& corpus,
                                         const CodingRequest& request)
{
    const std::vector<std::string> titles = shown_titles(corpus);
    std::map<std::string, SpeakerCount> speakers;
    const auto key_of = [](const DocumentCard& card, std::uint32_t speaker) {
        return fmt::format("{}\n{}", card.name, speaker);
    };
    for (std::size_t i = 0; i < corpus.documents().size(); ++i) {
        const DocumentCard& card = corpus.documents()[i].card;
        for (std::uint32_t speaker = 0; speaker < card.speakers.size(); ++speaker)
            speakers[key_of(card, speaker)] = {
                .name = card.speakers[speaker].name, .role = card.speakers[speaker].role, .document = titles[i]};
    }
    const Grouping by_person = [&](const DocumentCard& card, std::optional<std::uint32_t> speaker) {
        return speaker ? std::optional(key_of(card, *speaker)) : std::nullopt;
    };
    std::vector<SpeakerCount> counted;
    for (GroupCount& group : count(coding, codebook, corpus, request, by_person)) {
        SpeakerCount speaker = speakers.at(group.group);
        speaker.figures = std::move(group);
        counted.push_back(std::move(speaker));
    }
    std::ranges::stable_sort(counted, std::ranges::greater(),
                             [&](const SpeakerCount& speaker) { return hits_of(speaker.figures, codebook); });
    return counted;
}

}

std::vector<std::string> shown_titles(const Corpus& corpus)
{
    std::map<std::string, std::size_t> uses;
    for (const DocumentSummary& document : corpus.documents())
        ++uses[document.card.title];
    std::vector<std::string> titles;
    for (const DocumentSummary& document : corpus.documents()) {
        const DocumentCard& card = document.card;
        titles.push_back(card.title.empty()      ? card.name
                         : uses[card.title] == 1 ? card.title
                                                 : fmt::format("{} ({})", card.title, card.name));
    }
    return titles;
}

Overview take_overview(const Coding& coding, const Codebook& codebook, const Corpus& corpus,
                       const CodingRequest& request, const OverviewRequest& wanted)
{
    Overview overview;
    overview.total = count(coding, codebook, corpus, request, "").front();
    overview.documents = count(coding, codebook, corpus, request, "document");
    overview.roles = count(coding, codebook, corpus, request, "role");
    overview.speakers = count_speakers(coding, codebook, corpus, request);
    overview.cooccurrences = find_cooccurrences(coding, codebook, corpus, request, wanted.unit);
    overview.dispersions = measure_dispersion(coding, codebook, corpus, overview.documents);
    overview.quotes = select_quotes(coding, codebook, corpus, request.codes, wanted.quotes);
    overview.hits = hit_rows(coding, codebook, corpus, wanted.window);
    return overview;
}

}
