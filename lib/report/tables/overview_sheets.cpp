#include "report/tables/overview_sheets.hpp"

#include "report/tables/comparison_tables.hpp"
#include "report/tables/tables.hpp"

#include <fmt/format.h>

namespace draad {

namespace {

/// The figures of documents or speakers as groups of the names that people know them by.
std::vector<GroupCount> named_documents(const Overview& overview)
{
    std::vector<GroupCount> groups;
    for (const DocumentCount& document : overview.documents) {
        groups.push_back(document.figures);
        groups.back().group = document.title;
    }
    return groups;
}

std::vector<GroupCount> named_speakers(const Overview& overview)
{
    std::vector<GroupCount> groups;
    for (const SpeakerCount& speaker : overview.speakers) {
        groups.push_back(speaker.figures);
        groups.back().group = fmt::format(
            "{}{}, {}", speaker.name, speaker.role.empty() ? "" : fmt::format(" ({})", speaker.role), speaker.document);
    }
    return groups;
}

}

std::vector<Sheet> overview_sheets(const Overview& overview, const Codebook& codebook)
{
    const auto matrix = [&](const std::vector<GroupCount>& groups, const char* by) {
        return count_matrix(groups, codebook, by, MatrixCells::hits);
    };
    return {{"themes", count_table({overview.total}, codebook, "", CodeNames::paths)},
            {"documents", matrix(named_documents(overview), "title")},
            {"roles", matrix(overview.roles, "role")},
            {"speakers", matrix(named_speakers(overview), "speaker")},
            {"cooccurrence", cooccurrence_table(overview.cooccurrences, codebook, NeverMet::leave_out)},
            {"quotes", quotes_table(overview.quotes, codebook)},
            {"hits", hits_table(overview.hits)}};
}

}
