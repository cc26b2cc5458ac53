#include "analysis/overview.hpp"

#include "analysis/figures/inventory.hpp"
#include "analysis/hits/document_ranges.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <numeric>
#include <utility>

namespace draad {

namespace {

/// The hits of the codes that stand below no other one asked for: a hit counts once for each theme.
std::size_t hits_of(const GroupCount& group, const Codebook& codebook, const std::vector<bool>& asked)
{
    std::size_t hits = 0;
    for (const CodeCount& count : group.codes) {
        const std::optional<std::size_t> parent = codebook.codes[count.code].parent;
        hits += parent && asked[*parent] ? 0 : count.hits;
    }
    return hits;
}

std::vector<SpeakerCount> count_speakers(const Coding& coding, const Codebook& codebook, const Corpus& corpus,
                                         const CodingRequest& request)
{
    const std::vector<std::string> titles = shown_titles(corpus);
    std::map<std::string, SpeakerCount> speakers;
    const auto key_of = [](const DocumentCard& card, std::uint32_t speaker) {
        return fmt::format("{}\n{}\n{}", card.name, card.speakers[speaker].name, card.speakers[speaker].role);
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
    std::ranges::stable_sort(counted, std::ranges::greater(), [&](const SpeakerCount& speaker) {
        return hits_of(speaker.figures, codebook, request.codes);
    });
    return counted;
}

std::vector<DocumentCount> count_documents(const std::vector<GroupCount>& groups, const Corpus& corpus)
{
    const std::vector<std::string> titles = shown_titles(corpus);
    std::map<std::string_view, std::size_t> indices;
    for (std::size_t i = 0; i < titles.size(); ++i)
        indices[corpus.documents()[i].card.name] = i;
    std::vector<DocumentCount> documents;
    for (const GroupCount& group : groups) {
        const std::size_t index = indices.at(group.group);
        documents.push_back({.title = titles[index],
                             .hash = document_hash(group.group),
                             .words = amount_of(corpus.documents()[index]).words,
                             .figures = group});
    }
    return documents;
}

std::vector<std::size_t> documents_of(const std::vector<HitRow>& hits, const std::vector<GroupCount>& groups)
{
    std::map<std::string_view, std::size_t> indices;
    for (std::size_t i = 0; i < groups.size(); ++i)
        indices[groups[i].group] = i;
    std::vector<std::size_t> documents;
    for (const HitRow& hit : hits)
        documents.push_back(indices.at(hit.document));
    return documents;
}

}

std::vector<std::string> shown_titles(const Corpus& corpus)
{
    const auto title_of = [](const DocumentCard& card) {
        return card.title.empty() ? card.name.substr(card.name.rfind('/') + 1) : card.title;
    };
    std::map<std::string, std::size_t> documents_of_title;
    for (const DocumentSummary& document : corpus.documents())
        ++documents_of_title[title_of(document.card)];
    std::vector<std::string> titles;
    for (const DocumentSummary& document : corpus.documents()) {
        const DocumentCard& card = document.card;
        const std::string title = title_of(card);
        titles.push_back(documents_of_title[title] == 1 ? title
                         : card.title.empty()           ? card.name
                                                        : fmt::format("{} ({})", title, card.name));
    }
    return titles;
}

Overview take_overview(const Coding& coding, const Codebook& codebook, const Corpus& corpus,
                       const CodingRequest& request, const OverviewRequest& wanted)
{
    Overview overview;
    overview.total = count(coding, codebook, corpus, request, "").front();
    const std::vector<GroupCount> documents = count(coding, codebook, corpus, request, "document");
    overview.documents = count_documents(documents, corpus);
    overview.roles = count(coding, codebook, corpus, request, "role");
    overview.speakers = count_speakers(coding, codebook, corpus, request);
    overview.cooccurrences = find_cooccurrences(coding, codebook, corpus, request, wanted.unit);
    overview.dispersions = measure_dispersion(coding, codebook, corpus, documents);
    overview.quotes = select_quotes(coding, codebook, corpus, request.codes, wanted.quotes);
    overview.hits = hit_rows(coding.passages, codebook, corpus, wanted.window);
    overview.passages_with_hits = coding.passages.size();
    overview.left_out = coding.left_out;
    overview.document_of_hit = documents_of(overview.hits, documents);
    return overview;
}

void add_saturation(Overview& overview, const Coding& coding, const CodingSession& session)
{
    const Corpus& corpus = session.corpus();
    std::map<std::string_view, std::uint32_t> indices;
    for (std::uint32_t i = 0; i < overview.documents.size(); ++i)
        indices[overview.documents[i].figures.group] = i;
    std::vector<std::uint32_t> documents;
    for (const std::uint32_t document : documents_in_order(corpus, session.request().passages, "document"))
        if (indices.contains(corpus.documents()[document].card.name))
            documents.push_back(document);
    overview.saturation = measure_saturation(coding, session, documents);
    for (SaturationRow& row : overview.saturation)
        row.document = indices.at(corpus.documents()[row.document].card.name);
}

}
