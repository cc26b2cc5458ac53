#include "corpus/corpus.hpp"

namespace draad {

std::optional<std::uint32_t> Corpus::find_document(std::string_view name) const
{
    std::optional<std::uint32_t> by_ending;
    std::size_t endings = 0;
    for (std::uint32_t i = 0; i < documents_.size(); ++i) {
        const std::string& other = documents_[i].card.name;
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
