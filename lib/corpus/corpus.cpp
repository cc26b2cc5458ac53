#include "corpus/corpus.hpp"

namespace draad {

std::vector<PassageId> Corpus::passages() const
{
    const std::vector<DocumentSummary>& all = documents();
    std::vector<PassageId> ids;
    for (std::uint32_t i = 0; i < all.size(); ++i)
        for (std::uint32_t j = 0; j < all[i].passages; ++j)
            ids.push_back({.document = i, .passage = j});
    return ids;
}

std::optional<std::uint32_t> Corpus::find_document(std::string_view name) const
{
    const std::vector<DocumentSummary>& all = documents();
    std::optional<std::uint32_t> by_ending;
    std::size_t endings = 0;
    for (std::uint32_t i = 0; i < all.size(); ++i) {
        const std::string& other = all[i].card.name;
        if (other == name)
            return i;
        if (other.size() > name.size() && other.ends_with(name) && other[other.size() - name.size() - 1] == '/') {
            by_ending = i;
            ++endings;
        }
    }
    return endings == 1 ? by_ending : std::nullopt;
}

}
