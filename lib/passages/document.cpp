#include "passages/document.hpp"

#include <string_view>
#include <utility>

namespace draad {

std::vector<std::uint32_t> persons_of(const DocumentCard& card)
{
    std::map<std::pair<std::string_view, std::string_view>, std::uint32_t> first;
    std::vector<std::uint32_t> persons;
    for (const Speaker& speaker : card.speakers) {
        const auto next = static_cast<std::uint32_t>(persons.size());
        persons.push_back(first.emplace(std::pair(std::string_view(speaker.name), std::string_view(speaker.role)), next)
                              .first->second);
    }
    return persons;
}

std::size_t count_persons(const DocumentCard& card)
{
    std::size_t persons = 0;
    std::uint32_t speaker = 0;
    for (const std::uint32_t first : persons_of(card))
        persons += first == speaker++ ? 1 : 0;
    return persons;
}

}
